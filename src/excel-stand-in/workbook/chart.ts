import type { Cell } from './cell.js';
import type { Rect } from './rect.js';

/** Cells a chart reads; what it shows is what stands in them now. */
export interface ChartCells {
  readonly sheet: { cell(row: number, column: number): Cell | undefined };
  readonly area: Rect;
}

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** Dimension by its name in the API: `Values`, `XValues`, `Categories`, `BubbleSizes`. */
  readonly cells: Readonly<Record<string, ChartCells>>;
  readonly colour: string | null;
  readonly hasDataLabels: boolean;
  /** Labels of single points in words of their own, by place. */
  readonly labels: ReadonlyMap<number, string>;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string;
}

export interface SheetChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  /** Cells it stands over; null until it is put somewhere. */
  readonly over: Rect | null;
  readonly series: readonly ChartSeries[];
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
}
