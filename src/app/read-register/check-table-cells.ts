import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Finding } from '../../schema/finding.js';
import { isBlank } from '../../schema/kinds/cells.js';
import type { MatchedColumns } from './match-columns.js';
import { formulaReplaced, rowsBelowTable, rowsOutsideTable } from './read-findings.js';
import { filledBelow, rowsBelow } from './rows-below.js';
import { addressAt, extrasAt, valueAt, type FoundTable } from './sheet-cells.js';

function hasFormula(table: FoundTable, row: number, column: number): boolean {
  return extrasAt(table.cells, row, column)?.formula !== undefined;
}

/** Rows of a column that hold a value and no formula; none where the whole column has lost its formulas. */
function rowsTypedOver(table: FoundTable, column: number): readonly number[] {
  const typed: number[] = [];
  let anyFormula = false;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (hasFormula(table, row, column)) anyFormula = true;
    else if (!isBlank(valueAt(table.cells, row, column))) typed.push(row);
  }
  return anyFormula ? typed : [];
}

/** Calculated cells that hold a typed value. A file another program has stripped of all its formulas accuses nobody. */
function replacedFormulas(entity: Entity, table: FoundTable, { columns }: MatchedColumns): readonly Finding[] {
  return fieldsOf(entity).flatMap(([key, field]) => {
    const column = columns[key];
    if (!field.formula || column === undefined) return [];
    return rowsTypedOver(table, column).map((row) => {
      const id = columns['id'] === undefined ? null : valueAt(table.cells, row, columns['id']);
      return formulaReplaced({ entity: entity.key, id: typeof id === 'string' ? id : null, field: key, sheet: table.sheet, row, column }, field, valueAt(table.cells, row, column));
    });
  });
}

/** What stands below the table: Excel shows it, but nothing counts it. Rows that belong to it are told apart from the rest. */
function outsideRows(entity: Entity, table: FoundTable, matched: MatchedColumns): readonly Finding[] {
  const isTable = table.columns.some(({ id }) => id > 0);
  const filled = isTable ? filledBelow(table) : [];
  if (filled.length === 0) return [];
  const ours = rowsBelow(entity, table, matched);
  const others = filled.slice(ours.length);
  const [first, other] = [ours[0], others[0]];
  return [
    ...(first === undefined ? [] : [rowsBelowTable(entity.key, table.sheet, first.row, addressAt(first.row, table.firstColumn), ours.map(({ id }) => id.trim()))]),
    ...(other === undefined ? [] : [rowsOutsideTable(entity.key, table.sheet, other, addressAt(other, table.firstColumn), others.length)]),
  ];
}

/** What only the cells can tell: formulas typed over, and rows that stand outside their table. */
export function checkTableCells(entity: Entity, table: FoundTable, matched: MatchedColumns): readonly Finding[] {
  return [...replacedFormulas(entity, table, matched), ...outsideRows(entity, table, matched)];
}
