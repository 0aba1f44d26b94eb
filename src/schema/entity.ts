import type { Field, ValueOf } from './field.js';
import type { Text } from './text.js';

export type Fields = Readonly<Record<string, Field>>;

/** Fields are asked for by level, e.g. a local project needs fewer than one the steering group follows. */
export interface Levels {
  readonly field: string;
  /** Choice keys from the least to the most demanding. */
  readonly order: readonly string[];
}

export interface Entity<F extends Fields = Fields> {
  readonly key: string;
  /** Excel table name, the same in every language. */
  readonly table: string;
  /** Keys are this prefix, a dash and at least four digits: `P-0042`. */
  readonly prefix: string;
  readonly label: Text;
  readonly plural: Text;
  /** Sheet name, at most 31 characters. */
  readonly sheet: Text;
  /** One or two sentences: what a row is and who fills it in. */
  readonly about: Text;
  /** The part that switches the sheet on; `core` is on from the first day. */
  readonly part: string;
  readonly levels?: Levels;
  /** The field a person recognises the row by. */
  readonly titleField: string;
  /** The fields lists show beside number and title, the most telling first; otherwise those that must be filled in. */
  readonly list?: readonly string[];
  /** Rows are written by freezing, entry or the journal; nobody types here. */
  readonly historyOnly?: true;
  readonly fields: F;
}

export function defineEntity<const F extends Fields>(entity: Entity<F>): Entity<F> {
  if (!('id' in entity.fields)) throw new RangeError(`${entity.key} has no id field`);
  if (!(entity.titleField in entity.fields)) throw new RangeError(`${entity.key} has no field ${entity.titleField}`);
  for (const name of entity.list ?? []) if (!(name in entity.fields)) throw new RangeError(`${entity.key} has no field ${name}`);
  return entity;
}

/** Where a row stands: sheet and 1-based sheet row; row 0 for a row that is not in a workbook. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

export type Values<E> = E extends Entity<infer F> ? { readonly [K in keyof F]: ValueOf<F[K]> | null } : never;

export type Row<E> = Values<E> & { readonly at: RowPlace };

/** A row as code that serves every entity sees it. */
export interface AnyRow {
  readonly at: RowPlace;
  readonly [field: string]: unknown;
}

export function fieldsOf(entity: Entity): readonly (readonly [string, Field])[] {
  return Object.entries(entity.fields) as [string, Field][];
}
