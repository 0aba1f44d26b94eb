import type { SaidCell } from '../../adoption/rows/adopt-cells.js';
import type { OwnValue } from '../../adoption/rows/own-columns.js';
import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import type { NoteLine } from '../../adoption/rows/row-notes.js';
import { foldName } from './match-rows.js';
import type { OwnCells, OwnColumnPlace } from './own-cells.js';
import type { RowOrigin } from './row-origin.js';
import { rowRules, textOrNull as text, valueIn, type RowValues, type TargetRow } from './row-rules.js';
import type { ToldBefore } from './told-before.js';

/** An adopted row: the values its sheet gave (absent where it gave none) and its row in that sheet. */
export interface IncomingRow {
  readonly values: RowValues;
  readonly source: { readonly sheet: string; readonly row: number };
  /** The sheet's own number of it. */
  readonly sourceKey?: string | null;
  /** Values of a person's own columns, by folded header. */
  readonly own?: ReadonlyMap<string, OwnValue>;
  /** The cell each value was read from. */
  readonly said?: Readonly<Record<string, SaidCell>>;
  /** Fields whose cell could not be read. */
  readonly unread?: readonly string[];
  /** Lines of the remark that adoption made. */
  readonly notes?: readonly NoteLine[];
}

export interface ValueChange {
  /** The field's key, or the header of a person's own column. */
  readonly field: string;
  /** Where a person's own column stands; absent for a field. */
  readonly own?: OwnColumnPlace;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is known of the register besides its rows. */
export interface RegisterSide {
  readonly entity: AdoptedEntity;
  readonly own: OwnCells;
  readonly told: ToldBefore;
  /** Which list each row came from. */
  readonly originOf: (row: TargetRow) => RowOrigin | null;
  /** Names a row has had, as far as the register still knows them. */
  readonly formerNames: (row: TargetRow) => readonly string[];
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, ' ').trim() : JSON.stringify(value ?? null);
}

/** What a text says that the register's does not, and did not before a person edited it. */
function freshLines(before: string, after: string, incoming: IncomingRow, told: ToldBefore): readonly string[] {
  const known = plain(before).split('\n').map((line) => line.trim());
  const name = text(incoming.values.name) ?? '';
  return after.split(/\r\n?|\n/).filter((line) => {
    if (line.trim() === '' || known.includes(plain(line))) return false;
    const note = incoming.notes?.find((one) => one.line.split('\n').includes(line));
    return !told.anywhere(incoming.source.sheet, name, note?.text ?? line);
  });
}

type Compared = { readonly kind: 'changed' | 'held'; readonly change: ValueChange } | null;

function compare(field: string, before: unknown, after: unknown, incoming: IncomingRow, { entity, told }: RegisterSide): Compared {
  const { names, growing } = rowRules[entity];
  if (after === null || after === undefined || plain(before) === plain(after)) return null;
  if (names.has(field) && foldName(plain(before)) === foldName(plain(after))) return null;
  if (growing.has(field) && typeof before === 'string' && typeof after === 'string') {
    const fresh = freshLines(before, after, incoming, told);
    return fresh.length === 0 ? null : { kind: 'changed', change: { field, before, after: [before, ...fresh].join('\n') } };
  }
  const said = incoming.said?.[field];
  const old = before !== null && said !== undefined && told.cell(incoming.source.sheet, text(incoming.values.name) ?? '', said);
  return { kind: old ? 'held' : 'changed', change: { field, before, after } };
}

function compareOwn(incoming: IncomingRow, row: TargetRow, { own, told }: RegisterSide): readonly Compared[] {
  return [...(incoming.own ?? [])].map(([header, value]): Compared => {
    const place = own.place(header);
    // Another list's number of the same thing is no change of the number it came with.
    if (!place || value.isKey) return null;
    const before = own.value(place, row.at.row);
    const after = own.encode(place, value);
    if (plain(String(before ?? '')) === plain(String(after))) return null;
    const old = before !== null && told.cell(incoming.source.sheet, text(incoming.values.name) ?? '', value.said);
    return { kind: old ? 'held' : 'changed', change: { field: place.header, own: place, before, after } };
  });
}

/** What a row of the list would change, and what it would change back that a person has changed since. */
export function compareRow(incoming: IncomingRow, row: TargetRow, side: RegisterSide): { readonly changes: readonly ValueChange[]; readonly held: readonly ValueChange[] } {
  const fields = Object.entries(incoming.values).filter(([field]) => field !== 'id');
  const compared = [...fields.map(([field, after]) => compare(field, valueIn(row, field), after, incoming, side)), ...compareOwn(incoming, row, side)];
  const of = (kind: 'changed' | 'held'): readonly ValueChange[] => compared.flatMap((result) => (result?.kind === kind ? [result.change] : []));
  return { changes: of('changed'), held: of('held') };
}
