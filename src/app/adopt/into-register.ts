import type { Adoption } from '../../adoption/adopt-workbook.js';
import { foldOwnHeader, originHeader } from '../../adoption/rows/own-columns.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import { rowCells } from '../apply-fixes.js';
import type { PatchValue, WorkbookPatch } from '../ports.js';
import { foreignAmounts, type ForeignAmounts } from './foreign-amounts.js';
import { formerNames } from './former-names.js';
import { keptGrid } from './kept-grid.js';
import { keptSheetName } from './kept-sheet.js';
import { listNames } from './list-names.js';
import type { IncomingProject, ValueChange } from './compare-project.js';
import { mergeProjects, type MergedProjects } from './merge-projects.js';
import { ownCells, type OwnCells } from './own-cells.js';
import { proposeValues } from './propose-values.js';
import { originOf, originText, type RowOrigin } from './row-origin.js';
import { toldBefore } from './told-before.js';

export interface IntoRegister {
  readonly merged: MergedProjects;
  /** Null when the register already says all of it: nothing is to be written. */
  readonly patch: WorkbookPatch | null;
  /** The new projects' numbers, in the order of `merged.added`. */
  readonly newIds: readonly string[];
  /** Fields the list gives values for but the register has no column for: they stand in the kept copy alone. */
  readonly withoutColumn: readonly string[];
  /** The list's own columns that the register has none of the same header for: they stand in the kept copy alone. */
  readonly ownWithoutColumn: readonly string[];
  /** Set when the list's amounts are in another currency than the register's, and therefore were not put in it. */
  readonly otherCurrency: ForeignAmounts['otherCurrency'];
}

const defaultCurrency = 'kr.';

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
function originReader(own: OwnCells): (row: RowOf<'project'>) => RowOrigin | null {
  const place = originPlace(own);
  return (row) => {
    const cell = place === null ? null : own.value(place, row.at.row);
    if (typeof cell === 'string' && cell.trim() !== '') return originOf(cell);
    const line = (row.remark ?? '').split('\n').find((one) => Object.values(originHeader).some((header) => one.startsWith(`${header}: `)));
    return line === undefined ? null : originOf(line.slice(line.indexOf(': ') + 2));
  };
}

function encoded(register: Register, { field, own, after }: ValueChange): PatchValue {
  if (own) return after as PatchValue;
  const { kind } = entities.project.fields[field as keyof typeof entities.project.fields];
  return kind.encode(after as never, register.language);
}

/**
 * Brings a further list into a register: new projects at the end of the table, changed cells in place, a copy of
 * each source sheet behind the others. Rows that could be several projects are left out and told, and a cell that a
 * person has changed stays as it is while the list says what it said before. `usedIds` are numbers given before, which are
 * never given again.
 */
export function intoRegister(register: Register, sheets: readonly RawSheet[], adoption: Adoption, usedIds: readonly string[] = []): IntoRegister {
  const table = register.tables.project ?? null;
  const own = ownCells(sheets.find((sheet) => sheet.name === table?.sheet) ?? null, table);
  const originRead = originReader(own);
  const { rows, otherCurrency } = foreignAmounts(adoption, register.settings.currency ?? defaultCurrency);
  const incoming = rows.map((row): IncomingProject => ({ values: row.values, source: row.at, sourceKey: row.sourceKey, own: row.own, said: row.said, unread: row.unread, notes: row.notes }));
  const headers = new Map(adoption.report.sheets.map(({ sheet, columns }) => [sheet, columns.map(({ header }) => header)]));
  const merged = mergeProjects(register.rows.project, incoming, { own, told: toldBefore(sheets, headers), originOf: originRead, formerNames: formerNames(register, sheets, originRead) });
  const ownWithoutColumn = adoption.ownColumns.filter((header) => own.place(foldOwnHeader(header)) === null);
  const none = { merged, patch: null, newIds: [], withoutColumn: [], ownWithoutColumn, otherCurrency };
  if (!table || (merged.added.length === 0 && merged.changed.length === 0)) return none;

  const give = keyGiver(entities.project, [...register.rows.project.map((row) => row.id), ...usedIds]);
  const newIds = merged.added.map(() => give());
  const nameOf = listNames(register.rows.project, originRead, merged);
  const place = originPlace(own);
  const firstColumn = Math.min(...Object.values(table.columns), ...table.ownColumns.map((one) => one.column));
  const added = merged.added.map((one, index) => {
    const given = one.values as Readonly<Record<string, unknown>>;
    const origin = { list: nameOf(one.source.sheet), key: one.sourceKey ?? null, name: typeof given['name'] === 'string' ? given['name'] : null };
    const remark = place === null && origin.key !== null ? [given['remark'], originLine(origin, register.language)].filter((part) => typeof part === 'string').join('\n') : given['remark'];
    const cells: Cells = [...rowCells(register, entities.project, { ...proposeValues(given, one.unread ?? []), ...given, ...(remark === undefined ? {} : { remark }), id: newIds[index] })];
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
      return column === undefined ? [] : [{ sheet: table.sheet, row: row.at.row, column, value: encoded(register, change) }];
    }),
  );
  const taken = sheets.map((sheet) => sheet.name);
  const kept = adoption.sources.map((source) => {
    const name = keptSheetName(source.name, taken, register.language);
    taken.push(name);
    return { name, rows: keptGrid(source, name, register.language), hidden: true as const };
  });
  const given = [...merged.added.map((one) => Object.keys(one.values)), ...merged.changed.map((one) => one.changes.filter((change) => !change.own).map((change) => change.field))].flat();
  const withoutColumn = [...new Set(given)].filter((field) => table.columns[field] === undefined);
  return { ...none, patch: { cells, rows: added, sheets: kept }, newIds, withoutColumn };
}
