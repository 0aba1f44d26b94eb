import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';
import type { Decoded, Field } from '../../schema/field.js';
import type { Finding } from '../../schema/finding.js';
import { isBlank } from '../../schema/kinds/cells.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { MatchedColumns } from './match-columns.js';
import { errorCell, unreadableCell, type CellPlace } from './read-findings.js';
import { valueAt, type FoundTable } from './sheet-cells.js';

export interface ReadRows {
  readonly rows: readonly AnyRow[];
  readonly findings: readonly Finding[];
}

function isError(value: RawValue): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

/** A field with the column it stands in. */
interface FieldColumn {
  readonly name: string;
  readonly field: Field;
  readonly column: number;
}

interface TableReader {
  readonly entity: Entity;
  readonly table: FoundTable;
  readonly fields: readonly FieldColumn[];
  readonly keyColumn: number;
  /** All fields null: what every row begins as. */
  readonly blankRow: Readonly<Record<string, null>>;
  readonly findings: Finding[];
}

function keyOf(value: RawValue): string | null {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null;
}

/** Tells of a cell that cannot be read; `decoded` is null for an error value. */
function unread({ entity, table, keyColumn }: TableReader, { name, field, column }: FieldColumn, row: number, decoded: Decoded<unknown> | null): Finding {
  const [value, key] = [valueAt(table.cells, row, column), valueAt(table.cells, row, keyColumn)];
  const place: CellPlace = { entity: entity.key, id: keyOf(key), field: name, sheet: table.sheet, row, column };
  return decoded === null || decoded.ok ? errorCell(place, field, value) : unreadableCell(place, field, value, decoded.expected, decoded.repair);
}

/** Parsed and not put together, since V8 then gives all copies one shape; rows of many shapes are slow to check. */
function blankRowOf(names: readonly string[]): Readonly<Record<string, null>> {
  return JSON.parse(`{${[...names, 'at'].map((name) => `${JSON.stringify(name)}:null`).join(',')}}`) as Readonly<Record<string, null>>;
}

function hasContent(cells: readonly RawValue[], fields: readonly FieldColumn[]): boolean {
  return fields.some(({ field, column }) => field.formula === undefined && !isBlank(cells[column - 1] ?? null));
}

/** A row with null where a cell is blank or cannot be read; calculated columns are never taken over. */
function readRow(reader: TableReader, cells: readonly RawValue[], row: number): AnyRow {
  const values: Record<string, unknown> & Pick<AnyRow, 'at'> = { ...reader.blankRow, at: { sheet: reader.table.sheet, row } };
  for (const one of reader.fields) {
    const value = cells[one.column - 1] ?? null;
    if (value === null) continue;
    if (isError(value)) reader.findings.push(unread(reader, one, row, null));
    else if (one.field.formula === undefined) {
      const decoded = one.field.kind.decode(value);
      if (!decoded.ok) reader.findings.push(unread(reader, one, row, decoded));
      else if (decoded.value !== null) values[one.name] = decoded.value;
    }
  }
  return values;
}

/** What was read of the same table before, with the cells it was read from. */
export interface RowsBefore extends ReadRows {
  readonly table: FoundTable;
  readonly columns: MatchedColumns['columns'];
}

/** Rows read before, asked for in their order; null where a row is not as it was. */
interface Keeper {
  keep(cells: readonly RawValue[], row: number): { readonly kept: AnyRow | null } | null;
}

function sameColumns(one: MatchedColumns['columns'], other: MatchedColumns['columns']): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

const noCells: readonly RawValue[] = [];

function keeperOf(before: RowsBefore | undefined, table: FoundTable, columns: MatchedColumns['columns'], findings: Finding[]): Keeper | null {
  if (before === undefined || before.table.sheet !== table.sheet || !sameColumns(before.columns, columns)) return null;
  const found = new Map<number | null, Finding[]>();
  for (const finding of before.findings) {
    const known = found.get(finding.place.row);
    if (known) known.push(finding);
    else found.set(finding.place.row, [finding]);
  }
  let next = 0;
  return {
    keep: (cells, row) => {
      if ((before.table.cells.rows[row - 1] ?? noCells) !== cells || row < before.table.firstRow || row > before.table.lastRow) return null;
      while ((before.rows[next]?.at.row ?? row) < row) next += 1;
      const kept = before.rows[next];
      if (kept?.at.row !== row) return { kept: null };
      findings.push(...(found.get(row) ?? []));
      return { kept };
    },
  };
}

/**
 * The rows of one table: blank rows are passed over, a cell that cannot be read never hides its row. Rows whose cells
 * are the very ones that were read `before` stay the same objects, and so does the whole when every row is.
 */
export function readRows(entity: Entity, table: FoundTable, { columns }: MatchedColumns, before?: RowsBefore): ReadRows {
  const known = fieldsOf(entity);
  const reader: TableReader = {
    entity,
    table,
    fields: known.flatMap(([name, field]) => (columns[name] === undefined ? [] : [{ name, field, column: columns[name] }])),
    keyColumn: columns['id'] ?? 0,
    blankRow: blankRowOf(known.map(([name]) => name)),
    findings: [],
  };
  const keeper = keeperOf(before, table, columns, reader.findings);
  const rows: AnyRow[] = [];
  let isSame = keeper !== null;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cells = table.cells.rows[row - 1] ?? noCells;
    const known = keeper?.keep(cells, row);
    if (known) {
      if (known.kept !== null) rows.push(known.kept);
      continue;
    }
    isSame = false;
    if (hasContent(cells, reader.fields)) rows.push(readRow(reader, cells, row));
  }
  return isSame && before?.rows.length === rows.length ? before : { rows, findings: reader.findings };
}
