import type { ChoiceList } from './choice.js';
import type { RawValue } from './raw-workbook.js';
import type { Language, Text } from './text.js';

export type KindName =
  | 'key'
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'choice'
  | 'flag'
  | 'ref'
  | 'refs'
  | 'name'
  | 'link';

/** What a cell's content becomes: a value (null for a blank), or a problem that says what was expected. */
export type Decoded<V> =
  | { readonly ok: true; readonly value: V | null }
  | {
      readonly ok: false;
      readonly expected: Text;
      /** What the text plainly shows, when only its type is wrong (`12.05.2026` as text); offered, never taken. */
      readonly repair?: V;
    };

/** The constraint Excel can put on typed input. */
export type ExcelInput =
  | { readonly type: 'any' }
  | { readonly type: 'list'; readonly choices: ChoiceList }
  | { readonly type: 'keys'; readonly entity: string }
  | { readonly type: 'names'; readonly entity: string }
  | { readonly type: 'yes-no' }
  | { readonly type: 'date' }
  | { readonly type: 'decimal'; readonly min?: number; readonly max?: number }
  | { readonly type: 'whole'; readonly min?: number; readonly max?: number }
  | { readonly type: 'text-length'; readonly max: number };

export type FormControl =
  | 'input'
  | 'textarea'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'dropdown'
  | 'switch'
  | 'row-picker'
  | 'rows-picker'
  | 'combobox'
  | 'link'
  | 'read-only';

/** A field kind answers every question about its values, so that no other code branches on kinds. */
export interface Kind<V> {
  readonly name: KindName;
  /** Never throws. A blank cell, and a text of blanks only, is null. */
  readonly decode: (cell: RawValue) => Decoded<V>;
  /** What the cell holds: dates as serials, choices as labels, lists joined by `; `. */
  readonly encode: (value: V, language: Language) => string | number;
  /** The value as people read it in a list: `17-03-2027`, `1.250.000`, a choice's label. */
  readonly show: (value: V, language: Language) => string;
  readonly numberFormat: string;
  readonly input: ExcelInput;
  readonly control: FormControl;
  /** A lawful value for property tests, different for different seeds (whole numbers from 0). */
  readonly sample: (seed: number) => V;
  /** What may stand here, for the data dictionary. */
  readonly describe: Text;
  /** Entity the values point to, for ref, refs and name. */
  readonly target?: string;
  readonly choices?: ChoiceList;
}

/** Turns field names into a formula's own words, in the register's language. */
export interface FormulaContext {
  /** This row's cell in a column of the same table. */
  readonly own: (field: string) => string;
  /** A whole column of a table. */
  readonly column: (entity: string, field: string) => string;
  /** A choice's label as a quoted Excel string. */
  readonly choice: <K extends string>(list: ChoiceList<K>, key: K) => string;
  /** A text in the register's language as a quoted Excel string. */
  readonly text: (text: Text) => string;
  /** The defined name of a setting, e.g. the as-of date. */
  readonly setting: (key: string) => string;
  readonly yes: string;
}

export interface FieldOptions {
  readonly label: Text;
  readonly help: Text;
  /** Headers the column had, or that people use for exactly this; matched in reading, never written. */
  readonly former?: readonly string[];
  /** `true` always; otherwise the lowest level of the entity's levels that must have it. */
  readonly required?: true | string;
  /** The part that brings this column; a field without one comes with its entity. */
  readonly part?: string;
  /** Heading of the column group in the sheet and of the form section. */
  readonly group?: Text;
  /** Stands in a closed column group even while its part is on: calculated and rarely read columns. */
  readonly collapsed?: true;
  /** A figure on the way to others: in a closed column group, and in no form or list. */
  readonly intermediate?: true;
  /** Column width in characters; the kind's default otherwise. */
  readonly width?: number;
  /** Live formula without `=`; the core computes the same figure by itself. */
  readonly formula?: (f: FormulaContext) => string;
  /** Filled by the product when blank (number, reported date), never by formula. */
  readonly auto?: true;
}

// `any` on purpose: code that serves every field must be able to hand a value of any kind back to its own kind.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Field<V = any> extends FieldOptions {
  readonly kind: Kind<V>;
}

export type ValueOf<F> = F extends Field<infer V> ? V : never;
