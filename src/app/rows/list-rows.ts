import type { AnyRow } from '../../schema/entity.js';
import { fold } from '../../register/checking/keys.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { Language } from '../../schema/text.js';
import type { ListColumn } from './list-columns.js';

/** What a person asks a list for. */
export interface ListQuery {
  /** Words that must all be somewhere in the row. */
  readonly search: string;
  /** Null leaves the rows in the order of the sheet. */
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Shown values by column, any of which may stand there; the empty text is a blank. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export const wholeList: ListQuery = { search: '', sort: null, filters: {} };

const texts = oncePer((_row: AnyRow) => new Map<string, string>());

/** All that can be read in a row, folded; made when first searched, since most lists never are. `looks` is how the columns show it. */
function searchText(columns: readonly ListColumn[], row: AnyRow, language: Language, looks: string): string {
  const known = texts(row).get(looks);
  if (known !== undefined) return known;
  const made = fold(columns.filter(({ field }) => field?.formula === undefined).map((column) => column.shown(row, language)).join(' ¦ '));
  texts(row).set(looks, made);
  return made;
}

/** Which of people's own columns show days is known a moment after their cells, and a row shown so is another text. */
function looksOf(columns: readonly ListColumn[], language: Language): string {
  const own = columns.flatMap(({ name, field, showsDays = false }) => (field === null ? [[name, showsDays] as const] : []));
  return JSON.stringify([language, own]);
}

function order(column: ListColumn, row: AnyRow, language: Language): number | string | null {
  const value = column.value(row);
  if (value === null || value === undefined || value === '') return null;
  const { field } = column;
  if (field?.kind.choices) return field.kind.choices.options.findIndex(({ key }) => key === value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 0 : 1;
  return field?.kind.name === 'date' ? String(value) : column.shown(row, language);
}

function compare(a: number | string, b: number | string, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function sorted(columns: readonly ListColumn[], rows: readonly AnyRow[], sort: NonNullable<ListQuery['sort']>, language: Language): readonly AnyRow[] {
  const column = columns.find(({ name }) => name === sort.column);
  if (column === undefined) return rows;
  const collator = new Intl.Collator('da', { numeric: true });
  const weighed = rows.map((row) => ({ row, by: order(column, row, language) }));
  // Blanks stand last either way: they are what is not known, neither the least nor the most.
  weighed.sort((a, b) => (a.by === null || b.by === null ? Number(a.by === null) - Number(b.by === null) : compare(a.by, b.by, collator) * (sort.descending ? -1 : 1)));
  return weighed.map(({ row }) => row);
}

/** The rows of a list that answer a question, in the order asked for. */
export function listRows(columns: readonly ListColumn[], rows: readonly AnyRow[], query: ListQuery, language: Language): readonly AnyRow[] {
  const words = fold(query.search).split(' ').filter((word) => word !== '');
  const filters = Object.entries(query.filters).flatMap(([name, values]) => {
    const column = columns.find((one) => one.name === name);
    return column === undefined || values.length === 0 ? [] : [{ column, values: new Set(values) }];
  });
  const looks = looksOf(columns, language);
  const found = rows.filter((row) => filters.every(({ column, values }) => values.has(column.shown(row, language))) && (words.length === 0 || matches(columns, row, words, language, looks)));
  return query.sort === null ? found : sorted(columns, found, query.sort, language);
}

function matches(columns: readonly ListColumn[], row: AnyRow, words: readonly string[], language: Language, looks: string): boolean {
  const text = searchText(columns, row, language, looks);
  return words.every((word) => text.includes(word));
}

export interface FilterValue {
  /** As shown; empty for a blank. */
  readonly text: string;
  readonly rows: number;
}

export interface ListFilter {
  readonly column: ListColumn;
  readonly values: readonly FilterValue[];
}

const mostValues = 60;
const filterable: ReadonlySet<string> = new Set(['choice', 'flag', 'name', 'ref']);

/** The columns a list can be narrowed by, with how many rows hold each value. */
export function listFilters(columns: readonly ListColumn[], rows: readonly AnyRow[], language: Language): readonly ListFilter[] {
  return columns.flatMap((column): ListFilter[] => {
    if (column.field === null || !filterable.has(column.field.kind.name)) return [];
    const counts = new Map<string, number>();
    for (const row of rows) {
      const text = column.shown(row, language);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (counts.size > mostValues) return [];
    }
    const listed = column.field.kind.choices?.options.map(({ label }) => label[language]) ?? [];
    const place = (text: string): number => (text === '' ? Infinity : listed.includes(text) ? listed.indexOf(text) : listed.length);
    const values = [...counts].map(([text, count]) => ({ text, rows: count })).sort((a, b) => place(a.text) - place(b.text) || a.text.localeCompare(b.text, 'da'));
    return values.length < 2 ? [] : [{ column, values }];
  });
}
