import type { HostClass } from '../interpreter/host-object.js';
import { names, namedItem } from './names.js';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format.js';
import { range } from './range.js';
import { scopedTables, table, tables } from './tables.js';
import { tableColumn, tableColumns, tableRow, tableRows } from './table-parts.js';
import { application, runtime, workbook } from './workbook.js';
import { freezePanes, protection, worksheet, worksheets } from './worksheets.js';

const all: readonly HostClass<unknown>[] = [
  workbook, application, runtime, worksheets, worksheet, freezePanes, protection, tables, scopedTables, table, tableColumns, tableColumn, tableRows, tableRow,
  names, namedItem, range, rangeFormat, rangeFill, rangeFont, formatProtection,
];

/** The classes of the wire table that are built. */
export const builtClasses: ReadonlyMap<string, HostClass<unknown>> = new Map(all.map((one) => [one.name, one]));
