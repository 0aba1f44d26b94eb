import type { Text } from './text.js';

export type Severity = 'error' | 'warning' | 'info';

/** The words people see. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { da: 'Skal rettes', en: 'Must be put right' },
  warning: { da: 'Bør ses på', en: 'Should be looked at' },
  info: { da: 'Til orientering', en: 'For information' },
};

/** Where a finding points. Sheet, row and address are null for a row or column that is not there. */
export interface FindingPlace {
  readonly entity: string;
  readonly id: string | null;
  readonly field: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly address: string | null;
}

/** One cell a repair would change; `value` is the field's own value, not the cell's. */
export interface FixChange {
  readonly entity: string;
  /** Sheet row of the row to change, since a faulty row may have no usable key. */
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
}

/** A row a repair would add, e.g. the person to the list of persons; its key is given when it is added. */
export interface FixAddition {
  readonly entity: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Fix {
  readonly label: Text;
  readonly changes: readonly FixChange[];
  readonly additions?: readonly FixAddition[];
}

/** What was found: a value. It becomes a sentence only at the edge, by filling the message with the parameters. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  readonly message: Text;
  readonly params: FindingParams;
  readonly fix?: Fix;
}

/** A parameter that reads differently in the two languages is a Text; dates and numbers are formatted at the edge. */
export type FindingParams = Readonly<Record<string, string | number | Text>>;
