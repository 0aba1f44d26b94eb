import type { RawValue } from '../../../schema/raw-workbook.js';
import type { Entity } from '../../../schema/entity.js';
import { fill, type Text } from '../../../schema/text.js';
import { keptCell, type OwnChange } from '../../journal/own-change.js';
import type { OwnCell } from '../../live-workbook.js';
import type { PatchValue } from '../../patch-value.js';
import { ownHeader, ownName } from '../../rows/own-names.js';
import { longestCell } from '../changes/longest-cell.js';
import { sameCell } from '../readings/cells-of-tables.js';
import type { TableCells } from '../readings/reading.js';
import type { FieldValues, RowEdit } from '../register-session.js';
import { refusal } from '../sentences.js';

const words = {
  formula: { da: 'Der er nu en formel i {fields}, så cellen regner selv. Fortryd ændringen dér, og gem igen.', en: 'There is a formula in {fields} now, so the cell calculates by itself. Undo the change there and save again.' },
  noColumn: { da: 'Kolonnen {field} findes ikke i arket {sheet} mere: den er slettet eller har fået en anden overskrift. Gendan den, eller fortryd ændringen.', en: 'The column {field} is no longer in the sheet {sheet}: it has been deleted or given another header. Restore it, or undo the change.' },
} as const satisfies Record<string, Text>;

/** Why cells are not written over that have begun to calculate. */
export function calculatesNow(headers: readonly string[]): Text {
  const fields = headers.join(', ');
  return { da: fill(words.formula.da, { fields }), en: fill(words.formula.en, { fields }) };
}

function noSuchColumn(field: string, sheet: Text): Text {
  return { da: fill(words.noColumn.da, { field, sheet: sheet.da }), en: fill(words.noColumn.en, { field, sheet: sheet.en }) };
}

/** What a person wants in the columns people have added, by header. */
export type OwnValues = ReadonlyMap<string, OwnCell>;

/** The values of the product's own fields, without those of columns people have added. */
export function withoutOwn(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => ownHeader(name) === null));
}

function asCell(value: unknown): PatchValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value.trim().replace(/\r\n?/g, '\n') : '';
  return text === '' ? null : text;
}

/** The cells of columns people have added, or why they cannot be written. */
export function ownValues(cells: TableCells, entity: Entity, { values, days = [] }: Pick<RowEdit, 'values' | 'days'>): { readonly own: OwnValues } | { readonly sentence: Text } {
  const own = new Map<string, OwnCell>();
  const there = new Set(cells.place.ownColumns.map(({ header }) => header));
  for (const [name, given] of Object.entries(values)) {
    const header = ownHeader(name);
    if (header === null) continue;
    const value = asCell(given);
    if (!there.has(header)) {
      if (value === null) continue;
      return { sentence: noSuchColumn(header, entity.sheet) };
    }
    if (typeof value === 'string' && value.length > longestCell) return { sentence: refusal('tooLong', { field: header, length: value.length }) };
    own.set(header, { value, own: days.includes(name) && typeof value === 'number' ? 'day' : 'value' });
  }
  return { own };
}

/** What a change of such cells was and became, for the journal; null when there is none. */
export function ownChange(own: OwnValues, days: readonly string[] = [], before: (header: string) => RawValue = () => null): OwnChange | null {
  const changed = [...own].filter(([header, { value }]) => !sameCell(before(header), value));
  if (changed.length === 0) return null;
  const isDay = (header: string): boolean => days.includes(ownName(header));
  return {
    own: Object.fromEntries(changed.map(([header, { value }]) => [header, keptCell(value, isDay(header))])),
    ownBefore: Object.fromEntries(changed.map(([header]) => [header, keptCell(before(header), isDay(header))])),
  };
}
