import type { Field } from '../../../schema/field.js';

/** What every control of a field is given. It shows `text` where what was typed is no value yet, else the value. */
export interface FieldControlProps {
  /** Id of the element a label points to. */
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  /** What was typed and could not be read. */
  readonly text: string | undefined;
  readonly describedBy: string | undefined;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly onValue: (value: unknown) => void;
  readonly onText: (text: string) => void;
}

/** The attributes by which a control says what it is asked for. */
export function controlAttributes({ id, describedBy, required, invalid }: FieldControlProps): Readonly<Record<string, string | boolean>> {
  return { id, ...(describedBy ? { 'aria-describedby': describedBy } : {}), ...(required ? { 'aria-required': true } : {}), ...(invalid ? { 'aria-invalid': true } : {}) };
}
