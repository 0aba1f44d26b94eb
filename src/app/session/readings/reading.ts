import type { IsoDate } from '../../../schema/dates.js';
import type { AnyRow } from '../../../schema/entity.js';
import { fieldsOf } from '../../../schema/entity.js';
import type { RawTable, RawValue, RawWorkbook } from '../../../schema/raw-workbook.js';
import { entities, entityKeys, type EntityKey } from '../../../register/entities/index.js';
import type { Register, TablePlace } from '../../../register/register.js';
import { checkInSteps, type CheckResult } from '../../check-register.js';
import { dataQuality } from '../../data-quality.js';
import { WorkbookUnavailable, type RowSought } from '../../live-workbook.js';
import { readRegister, type ReadRegister } from '../../read-register.js';
import type { Steps } from '../../steps.js';
import { foldedKey } from './cells-of-tables.js';

/** The workbook as last read, and what was made of it. */
export interface Reading {
  readonly raw: RawWorkbook;
  readonly register: Register;
  readonly check: CheckResult;
  /** 0 to 1; null for a register without rows. */
  readonly quality: number | null;
  /** What the next reading is held against. */
  readonly read: ReadRegister;
  readonly today: IsoDate;
}

/**
 * Rows on one sheet, but for those that are only ever added to. Four times what anyone is known to have; each of them is
 * read and checked before anything is shown, and at 100,000 the pane would stand still for a minute.
 */
const mostRows = 20_000;

/** The sheet with more rows than can be followed, if any. */
export function crowdedSheet(register: Register): string | null {
  const crowded = entityKeys.find((key) => !('historyOnly' in entities[key]) && key !== 'measurement' && register.rows[key].length > mostRows);
  return crowded === undefined ? null : (register.tables[crowded]?.sheet ?? entities[crowded].sheet[register.language]);
}

/**
 * Reads and checks the cells, in steps; null when they are no register. Held against the reading `before`, so that rows
 * and tables whose cells are the same objects are the same objects, and a workbook without changes is the same reading.
 * Throws WorkbookUnavailable for more rows than can be followed.
 */
export function* readingInSteps(raw: RawWorkbook, today: IsoDate, before: Reading | null): Steps<Reading | null> {
  if (before !== null && raw === before.raw && today === before.today) return before;
  const read = readRegister(raw, today, before?.read);
  if ('notARegister' in read) return null;
  const { register } = read;
  const crowded = crowdedSheet(register);
  if (crowded !== null) throw new WorkbookUnavailable('too-many-rows', crowded);
  yield;
  const check = yield* checkInSteps(register, read.findings);
  yield;
  const { quality } = dataQuality(register, check.findings);
  return { raw, register, check, quality: quality === null ? null : quality / 100, read, today };
}

/** A table of the register with the cells it was read from. */
export interface TableCells {
  readonly place: TablePlace;
  readonly table: RawTable;
  /** Header of a field's column; null where it has none. */
  headerOf(field: string): string | null;
  cellOf(row: number, header: string): RawValue;
  /** The cells of the fields people write, by header: what a change of the row rests on. */
  storedCells(row: number): Readonly<Record<string, RawValue>>;
  /** Cells of the columns people added. */
  ownCells(row: number): Readonly<Record<string, RawValue>>;
  /** How to find this row again: by its key, unless that is missing or held by several rows. */
  sought(row: AnyRow): RowSought;
}

/** Null when the table is not in the workbook as an Excel table. */
export function tableCells(reading: Reading, entity: EntityKey): TableCells | null {
  const place = reading.register.tables[entity];
  const table = place && reading.raw.tables.find(({ name }) => name.toLowerCase() === place.table.toLowerCase());
  const rows = table && reading.raw.sheets.find(({ name }) => name === table.sheet)?.rows;
  if (!place || !table || !rows) return null;
  const headerAt = (column: number): string | null => table.columns[column - table.firstColumn]?.header ?? null;
  const columnOf = (header: string): number => table.firstColumn + table.columns.findIndex((one) => one.header === header);
  const cellOf = (row: number, header: string): RawValue => rows[row - 1]?.[columnOf(header) - 1] ?? null;
  const headerOf = (field: string): string | null => (place.columns[field] === undefined ? null : headerAt(place.columns[field]));
  const stored = fieldsOf(entities[entity]).flatMap(([name, field]) => (field.formula ? [] : [headerOf(name)])).filter((header) => header !== null);
  const cells = (row: number, headers: readonly string[]): Readonly<Record<string, RawValue>> => Object.fromEntries(headers.map((header) => [header, cellOf(row, header)]));
  return {
    place,
    table,
    headerOf,
    cellOf,
    storedCells: (row) => cells(row, stored),
    ownCells: (row) => cells(row, place.ownColumns.map(({ header }) => header)),
    sought: (row) => {
      const keyHeader = headerOf('id');
      const key = foldedKey(row['id'] as string | null);
      const same = (reading.register.rows[entity] as readonly AnyRow[]).filter((one) => foldedKey(one['id'] as string | null) === key).length;
      if (keyHeader !== null && key !== null && same === 1) return { keyHeader, key: String(row['id']) };
      return { row: row.at.row, cells: cells(row.at.row, stored) };
    },
  };
}
