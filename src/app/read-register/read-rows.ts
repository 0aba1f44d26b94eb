import { fieldsOf, type AnyRow, type Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
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

/** A field's value, or null with a finding where the cell cannot be read. Calculated columns are never taken over. */
function readCell(field: Field, value: RawValue, place: CellPlace, findings: Finding[]): unknown {
  if (isError(value)) {
    findings.push(errorCell(place, field, value));
    return null;
  }
  if (field.formula) return null;
  const decoded = field.kind.decode(value);
  if (decoded.ok) return decoded.value;
  findings.push(unreadableCell(place, field, value, decoded.expected, decoded.repair));
  return null;
}

/** The rows of one table: blank rows are passed over, a cell that cannot be read never hides its row. */
export function readRows(entity: Entity, table: FoundTable, { columns }: MatchedColumns): ReadRows {
  const fields = fieldsOf(entity);
  const rows: AnyRow[] = [];
  const findings: Finding[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cellOf = (field: string): RawValue => {
      const column = columns[field];
      return column === undefined ? null : valueAt(table.cells, row, column);
    };
    if (fields.every(([key, field]) => field.formula !== undefined || isBlank(cellOf(key)))) continue;
    const key = cellOf('id');
    const id = typeof key === 'string' ? key.trim() : typeof key === 'number' ? String(key) : null;
    const values: Record<string, unknown> = {};
    for (const [name, field] of fields) {
      const place: CellPlace = { entity: entity.key, id, field: name, sheet: table.sheet, row, column: columns[name] ?? 0 };
      values[name] = readCell(field, cellOf(name), place, findings);
    }
    rows.push({ ...values, at: { sheet: table.sheet, row } });
  }
  return { rows, findings };
}
