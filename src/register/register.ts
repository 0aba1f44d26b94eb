import type { IsoDate } from '../schema/dates.js';
import type { Language } from '../schema/text.js';
import type { EntityKey, RowOf } from './entities/index.js';
import type { Part } from './parts.js';
import type { Settings } from './settings.js';

/** Where a table stands in the workbook it was read from. */
export interface TablePlace {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  /** 1-based sheet column of each field that has one. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns people added, with their 1-based sheet column. */
  readonly ownColumns: readonly { readonly header: string; readonly column: number }[];
}

export type Rows = { readonly [K in EntityKey]: readonly RowOf<K>[] };

/** A register in memory: what the workbook says, nothing calculated. Rows stand in the order of their sheet. */
export interface Register {
  readonly language: Language;
  /** The day all figures are computed for; the only clock there is. */
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly parts: ReadonlySet<Part>;
  readonly rows: Rows;
  readonly tables: { readonly [K in EntityKey]?: TablePlace };
}

/** Rows by folded key, made once for each array of rows: a register's rows never change. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

function foldKey(id: string): string {
  return id.trim().toLowerCase();
}

function indexOf<R extends { readonly id: string | null }>(rows: readonly R[]): ReadonlyMap<string, R> {
  const known = indexes.get(rows) as ReadonlyMap<string, R> | undefined;
  if (known) return known;
  const made = new Map<string, R>();
  for (const row of rows) {
    const key = row.id === null ? '' : foldKey(row.id);
    if (key !== '' && !made.has(key)) made.set(key, row);
  }
  indexes.set(rows, made);
  return made;
}

/** The first row with this key, compared without blanks around it and without regard to case; null when there is none. */
export function findRow<K extends EntityKey>(register: Register, entity: K, id: string | null): RowOf<K> | null {
  if (id === null) return null;
  return indexOf(register.rows[entity] as readonly RowOf<K>[]).get(foldKey(id)) ?? null;
}

const knownLetters: string[] = [];

/** An Excel column letter: 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  const known = knownLetters[column];
  if (known !== undefined) return known;
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  knownLetters[column] = letters;
  return letters;
}
