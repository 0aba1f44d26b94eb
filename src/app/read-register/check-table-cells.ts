import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Finding } from '../../schema/finding.js';
import { isBlank } from '../../schema/kinds/cells.js';
import type { MatchedColumns } from './match-columns.js';
import { formulaReplaced, rowsOutsideTable } from './read-findings.js';
import { addressAt, valueAt, type FoundTable } from './sheet-cells.js';

function hasFormula(table: FoundTable, row: number, column: number): boolean {
  return table.cells.extras.get(addressAt(row, column))?.formula !== undefined;
}

/** Calculated cells that hold a typed value. A file another program has stripped of all its formulas accuses nobody. */
function replacedFormulas(entity: Entity, table: FoundTable, { columns }: MatchedColumns): readonly Finding[] {
  const calculated = fieldsOf(entity).flatMap(([key, field]) => {
    const column = columns[key];
    return field.formula && column !== undefined ? [{ key, field, column }] : [];
  });
  const rows = Array.from({ length: Math.max(0, table.lastRow - table.firstRow + 1) }, (_, index) => table.firstRow + index);
  const kept = calculated.filter(({ column }) => rows.some((row) => hasFormula(table, row, column)));
  return kept.flatMap(({ key, field, column }) =>
    rows
      .filter((row) => !isBlank(valueAt(table.cells, row, column)) && !hasFormula(table, row, column))
      .map((row) => {
        const id = columns['id'] === undefined ? null : valueAt(table.cells, row, columns['id']);
        return formulaReplaced({ entity: entity.key, id: typeof id === 'string' ? id : null, field: key, sheet: table.sheet, row, column }, field, valueAt(table.cells, row, column));
      }),
  );
}

/** Rows with content right below the table: Excel shows them, but nothing counts them. */
function outsideRows(entity: Entity, table: FoundTable): readonly Finding[] {
  const isTable = table.columns.some(({ id }) => id > 0);
  if (!isTable) return [];
  const last = table.firstColumn + table.columns.length - 1;
  const outside: number[] = [];
  for (let row = table.lastRow + 1; row <= table.cells.rows.length; row += 1) {
    const filled = (table.cells.rows[row - 1] ?? []).slice(table.firstColumn - 1, last).some((cell) => !isBlank(cell));
    if (filled) outside.push(row);
  }
  const [first] = outside;
  return first === undefined ? [] : [rowsOutsideTable(entity.key, table.sheet, first, addressAt(first, table.firstColumn), outside.length)];
}

/** What only the cells can tell: formulas typed over, and rows that stand outside their table. */
export function checkTableCells(entity: Entity, table: FoundTable, matched: MatchedColumns): readonly Finding[] {
  return [...replacedFormulas(entity, table, matched), ...outsideRows(entity, table)];
}
