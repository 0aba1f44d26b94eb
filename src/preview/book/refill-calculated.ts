import { calculatedValue } from '../../app/calculated-columns.js';
import { planBenefitTotalsSheet } from '../../app/workbook-plan/benefit-totals/benefit-totals-sheet.js';
import { planOverviewSheet } from '../../app/workbook-plan/overview/overview-sheet.js';
import { planDeadlinesSheet } from '../../app/workbook-plan/start/deadlines-sheet.js';
import { planStartSheet } from '../../app/workbook-plan/start/start-sheet.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import { entities, entityKeys, type EntityKey, type RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { fieldsOf } from '../../schema/entity.js';
import type { RawValue } from '../../schema/raw-workbook.js';

/** Gives a cell its figure, as Excel does when it recalculates; true when it had another. */
function refill(workbook: Workbook, sheet: Sheet, row: number, column: number, value: RawValue): boolean {
  const cell = sheet.cell(row, column);
  if (cell === undefined || cell.value === value || (cell.value === '' && value === null)) return false;
  const { isStale: _isStale, ...rest } = cell;
  workbook.setCell(sheet, row, column, { ...rest, value });
  return true;
}

function refillTables(workbook: Workbook, register: Register): number {
  let changed = 0;
  for (const key of entityKeys) {
    const place = register.tables[key];
    const sheet = place && workbook.sheetNamed(place.sheet);
    if (!place || !sheet) continue;
    for (const [name, field] of fieldsOf(entities[key])) {
      const column = place.columns[name];
      if (!field.formula || column === undefined) continue;
      for (const row of register.rows[key] as readonly RowOf<EntityKey>[]) {
        const at = row.at.row - 1;
        const figure = sheet.cell(at, column - 1)?.formula == null ? undefined : calculatedValue(key, name, row as never, register);
        if (figure === undefined) continue;
        if (refill(workbook, sheet, at, column - 1, figure === null ? null : field.kind.encode(figure as never, register.language))) changed += 1;
      }
    }
  }
  return changed;
}

/** Only where the cell still holds the product's formula. */
function refillSheetsOfFigures(workbook: Workbook, register: Register): number {
  let changed = 0;
  for (const planned of [planDeadlinesSheet(register), planStartSheet(register), planOverviewSheet(register, false), planBenefitTotalsSheet(register)]) {
    const sheet = workbook.sheetNamed(planned.name);
    for (const { row, column, formula, value } of planned.cells) {
      if (!sheet || formula === undefined || sheet.cell(row - 1, column - 1)?.formula?.replace(/^=/, '') !== formula) continue;
      if (refill(workbook, sheet, row - 1, column - 1, value)) changed += 1;
    }
  }
  return changed;
}

/**
 * Puts the core's figures into the cells of calculated columns and of the sheets of figures that hold a formula: here is
 * no calculation engine, and the core computes the same. Other formulas keep what they last showed. Nothing is told of it,
 * as Excel tells nothing of what it recalculates. Returns how many cells have got another value.
 */
export function refillCalculated(workbook: Workbook, register: Register): number {
  return refillTables(workbook, register) + refillSheetsOfFigures(workbook, register);
}
