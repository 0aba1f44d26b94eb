import type { Adoption } from '../../adoption/adopt-workbook.js';
import { adoptedField, type AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import { foldOwnHeader, originHeader } from '../../adoption/rows/own-columns.js';
import { entities } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import { rowCells } from '../apply-fixes.js';
import type { PatchValue, WorkbookPatch } from '../ports.js';
import { formerNames } from './former-names.js';
import { listNames } from './list-names.js';
import type { IncomingRow, ValueChange } from './compare-row.js';
import { mergeRows, type MergedRows } from './merge-rows.js';
import { ownCells, type OwnCells } from './own-cells.js';
import { proposeValues } from './propose-values.js';
import { originOf, originText, type RowOrigin } from './row-origin.js';
import { textOrNull, type TargetRow } from './row-rules.js';
import { toldBefore } from './told-before.js';

/** What lists mean for one table of a register. */
export interface IntoTable {
  readonly entity: AdoptedEntity;
  readonly merged: MergedRows;
  /** Null when the table already says all of it: nothing is to be written. */
  readonly changes: Pick<WorkbookPatch, 'cells' | 'rows'> | null;
  /** The new rows' numbers, in the order of `merged.added`. */
  readonly newIds: readonly string[];
  /** Fields the list gives values for but the register has no column for: they stand in the kept copy alone. */
  readonly withoutColumn: readonly string[];
  /** The list's own columns that the register has none of the same header for: they stand in the kept copy alone. */
  readonly ownWithoutColumn: readonly string[];
}

type Cells = (PatchValue | undefined)[];

const originKey = foldOwnHeader(originHeader.da);
const originKeys = [originKey, foldOwnHeader(originHeader.en)];

function originPlace(own: OwnCells): ReturnType<OwnCells['place']> {
  return originKeys.map((key) => own.place(key)).find((place) => place !== null) ?? null;
}

function originLine(origin: RowOrigin, language: Language): string {
  return `${originHeader[language]}: ${originText(origin, language)}`;
}

/** Which list a row came from: its own column says, or a line of its remark where the register has no such column. */
function originReader(own: OwnCells): (row: TargetRow) => RowOrigin | null {
  const place = originPlace(own);
  return (row) => {
    const cell = place === null ? null : own.value(place, row.at.row);
    if (typeof cell === 'string' && cell.trim() !== '') return originOf(cell);
    const line = (row.remark ?? '').split('\n').find((one) => Object.values(originHeader).some((header) => one.startsWith(`${header}: `)));
    return line === undefined ? null : originOf(line.slice(line.indexOf(': ') + 2));
  };
}

function encoded(register: Register, entity: AdoptedEntity, { field, own, after }: ValueChange): PatchValue {
  const kind = adoptedField(entity, field)?.kind;
  return own || !kind ? (after as PatchValue) : kind.encode(after as never, register.language);
}

/** The values a new row gets: what the list says, and for a project what it does not say by convention. */
function valuesOf(entity: AdoptedEntity, { values, unread }: IncomingRow): Readonly<Record<string, unknown>> {
  const given = values as Readonly<Record<string, unknown>>;
  return entity === 'project' ? { ...proposeValues(given, unread ?? []), ...given } : given;
}

/**
 * What the rows of one entity mean for their table: new ones at its end, changed cells in place. Rows that could be several
 * of the register's are left out and told, and a cell that a person has changed stays as it is while the list says what it
 * said before. `usedIds` are numbers given before, which are never given again.
 */
export function intoTable(register: Register, sheets: readonly RawSheet[], { rows, ownColumns, report }: Pick<Adoption, 'rows' | 'ownColumns' | 'report'>, entity: AdoptedEntity, usedIds: readonly string[]): IntoTable {
  const table = register.tables[entity] ?? null;
  const present: readonly TargetRow[] = register.rows[entity];
  const own = ownCells(sheets.find((sheet) => sheet.name === table?.sheet) ?? null, table);
  const originRead = originReader(own);
  const incoming = rows.map((row): IncomingRow => ({ values: row.values, source: row.at, sourceKey: row.sourceKey, own: row.own, said: row.said, unread: row.unread, notes: row.notes }));
  const headers = new Map(report.sheets.map(({ sheet, columns }) => [sheet, columns.map(({ header }) => header)]));
  const merged = mergeRows(present, incoming, { entity, own, told: toldBefore(sheets, headers), originOf: originRead, formerNames: formerNames(register, entity, sheets, originRead) });
  const ownWithoutColumn = ownColumns.filter((header) => own.place(foldOwnHeader(header)) === null);
  const none = { entity, merged, changes: null, newIds: [], withoutColumn: [], ownWithoutColumn };
  if (!table || (merged.added.length === 0 && merged.changed.length === 0)) return none;

  const give = keyGiver(entities[entity], [...present.flatMap(({ id }) => id ?? []), ...usedIds]);
  const newIds = merged.added.map(() => give());
  const nameOf = listNames(present, originRead, merged);
  const place = originPlace(own);
  const firstColumn = Math.min(...Object.values(table.columns), ...table.ownColumns.map((one) => one.column));
  const added = merged.added.map((one, index) => {
    const values = valuesOf(entity, one);
    const origin = { list: nameOf(one.source.sheet), key: one.sourceKey ?? null, name: textOrNull(values['name']) };
    const remark = place === null && origin.key !== null ? [values['remark'], originLine(origin, register.language)].filter((part) => typeof part === 'string').join('\n') : values['remark'];
    const cells: Cells = [...rowCells(register, entities[entity], { ...values, ...(remark === undefined ? {} : { remark }), id: newIds[index] })];
    for (const [header, value] of one.own ?? []) {
      const column = own.place(header);
      if (column) cells[column.column - firstColumn] = own.encode(column, value);
    }
    if (place) cells[place.column - firstColumn] = originText(origin, register.language);
    return { table: table.table, cells };
  });
  const cells = merged.changed.flatMap(({ row, changes }) =>
    changes.flatMap((change) => {
      const column = change.own?.column ?? table.columns[change.field];
      return column === undefined ? [] : [{ sheet: table.sheet, row: row.at.row, column, value: encoded(register, entity, change) }];
    }),
  );
  const given = [...merged.added.map((one) => Object.keys(one.values)), ...merged.changed.map((one) => one.changes.filter((change) => !change.own).map((change) => change.field))].flat();
  const withoutColumn = [...new Set(given)].filter((field) => table.columns[field] === undefined);
  return { ...none, changes: { cells, rows: added }, newIds, withoutColumn };
}
