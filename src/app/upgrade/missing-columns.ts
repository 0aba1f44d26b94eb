import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import { columnLetter, type Register } from '../../register/register.js';
import { valueAt } from '../read-register/sheet-cells.js';
import { entityColumns, type EntityColumn } from '../workbook-plan/entity-columns.js';
import { basics, groupHeadings, headerRow } from '../workbook-plan/entity-sheet.js';
import { planHighlights } from '../workbook-plan/plan-highlights.js';
import { planValidation } from '../workbook-plan/plan-validation.js';
import type { TablesThere } from './tables-there.js';
import type { ColumnThere, NewCell, NewColumn, WorkbookExtension } from './workbook-extension.js';

function columnsOf(register: Register, there: TablesThere, key: EntityKey): readonly EntityColumn[] {
  return entityColumns(entities[key], register.language, register.parts, there);
}

/** Columns that are there, by what they look like. */
function likeness(register: Register, there: TablesThere): (kind: 'look' | 'header', column: EntityColumn, own: string) => ColumnThere | null {
  const known = new Map<string, ColumnThere>();
  const nameOf = (kind: string, { table }: EntityColumn): string => (kind === 'header' ? `header ${table.headerLook}` : `${table.look} ${table.numberFormat}`);
  for (const key of entityKeys) {
    for (const column of columnsOf(register, there, key)) {
      const [table, header] = [there.table(key), there.header(key, column.key)];
      if (table === undefined || header === undefined) continue;
      for (const kind of ['look', 'header'] as const) {
        for (const name of [nameOf(kind, column), `${key} ${nameOf(kind, column)}`]) if (!known.has(name)) known.set(name, { table, header });
      }
    }
  }
  return (kind, column, own) => known.get(`${own} ${nameOf(kind, column)}`) ?? known.get(nameOf(kind, column)) ?? null;
}

/** The columns a table lacks, and the sheet's column the first of them comes to stand in. */
function lackedBy(register: Register, there: TablesThere, key: EntityKey): { readonly columns: readonly EntityColumn[]; readonly from: number } {
  const missing = new Set(there.missingFields(key));
  const table = there.of(key)?.table;
  return { columns: columnsOf(register, there, key).filter((column) => missing.has(column.key)), from: table === undefined ? 1 : table.firstColumn + table.columns.length };
}

function isGrouped(key: EntityKey): boolean {
  return fieldsOf(entities[key]).some(([, field]) => field.group !== undefined);
}

/** Where columns in groups come to columns without, those get their heading too. */
export function missingHeadings(register: Register, there: TablesThere): readonly NewCell[] {
  return entityKeys.flatMap((key): readonly NewCell[] => {
    const place = there.of(key);
    if (place === null || there.missingFields(key).length === 0 || !isGrouped(key) || place.table.headerRow !== headerRow) return [];
    const [row, column] = [headerRow - 1, place.table.firstColumn];
    return valueAt(place.sheet, row, column) === null ? [{ sheet: place.sheet.name, row, column, expected: null, value: basics[register.language] }] : [];
  });
}

/** Every column that the register's tables lack, those of sheets to come among them. */
export function missingColumns(register: Register, there: TablesThere): readonly NewColumn[] {
  const like = likeness(register, there);
  return entityKeys.flatMap((key) => {
    const { columns, from } = lackedBy(register, there, key);
    const headings = groupHeadings(columns, register.language, isGrouped(key) ? basics : null);
    // Rows above a table that people have moved are their own.
    const hasHeadings = (there.of(key)?.table.headerRow ?? headerRow) === headerRow;
    return columns.map((column, index): NewColumn => ({
      table: there.table(key) ?? entities[key].table,
      header: column.table.header,
      at: from + index,
      ...(column.table.formula === undefined ? {} : { formula: column.table.formula }),
      numberFormat: column.table.numberFormat,
      width: column.sheet.width,
      hidden: column.sheet.hidden === true,
      validation: planValidation(column.field, register.language, from + index),
      like: like('look', column, key),
      headerLike: like('header', column, key),
      ...(hasHeadings ? { heading: headings[index] ?? null } : {}),
    }));
  });
}

/** The part of a range that lies in the columns from `first` to `last`; null for none. */
function within(range: string, first: number, last: number): string | null {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const letters = Array.from({ length: last - first + 1 }, (_, index) => columnLetter(first + index));
  if (from === to) return letters.includes(from) ? range : null;
  return `${letters[0] ?? ''}${top}:${letters.at(-1) ?? ''}${bottom}`;
}

/** The colours of the columns that tables lack: lights, dates that have passed, cells that are missing, and rows that are done. */
export function missingHighlights(register: Register, there: TablesThere): WorkbookExtension['highlights'] {
  return entityKeys.flatMap((key) => {
    const table = there.of(key)?.table;
    const { columns, from } = lackedBy(register, there, key);
    if (table === undefined || columns.length === 0) return [];
    const columnOf = new Map([...Object.entries(register.tables[key]?.columns ?? {}), ...columns.map((column, index) => [column.key, from + index] as const)]);
    // A sheet that was begun and not ended has one column, and no colours yet.
    const first = from === table.firstColumn + 1 ? table.firstColumn : from;
    return planHighlights(entities[key], columnsOf(register, there, key), table.firstRow, register.language, columnOf).flatMap((one) => {
      const range = within(one.range, first, from + columns.length - 1);
      return range === null ? [] : [{ ...one, range, table: table.name }];
    });
  });
}
