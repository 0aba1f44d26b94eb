/** A live formula with the result the core computes beside it. */
export interface LiveFigure {
  readonly formula: string;
  readonly value: number | null;
}

export interface LiveRow {
  readonly name: string;
  readonly nameFormula?: string;
  readonly figures: readonly LiveFigure[];
  /** Whole numbers unless told otherwise. */
  readonly numberFormat?: string;
}

/** A table of live figures: a row each, every figure a formula with the core's own result beside it. */
export interface LiveTable {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly LiveRow[];
}
