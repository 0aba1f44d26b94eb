import { columnLetter } from '../../../register/register.js';
import type { PlannedSheet, PlannedValidation } from '../../../app/workbook-plan/workbook-plan.js';
import { appendValidation } from '../../ooxml/sheet/append-validation.js';
import type { XmlElement } from '../../ooxml/xml.js';
import { placeInSheet } from './sheet-part.js';

const lastRow = 1048576;

/** The column from its first row on: Excel lets a table grow over a whole column's validation, not over one that begins below it. */
function placeOf({ column, rows }: PlannedValidation): string {
  const letter = columnLetter(column);
  return rows === undefined ? `${letter}1:${letter}${String(lastRow)}` : `${letter}${String(rows.first)}:${letter}${String(rows.last)}`;
}

export function completeValidations(sheet: XmlElement, plan: PlannedSheet): void {
  if (plan.validations.length === 0) return;
  const list = placeInSheet(sheet, 'dataValidations', { count: String(plan.validations.length) });
  for (const validation of plan.validations) appendValidation(list, validation, placeOf(validation));
}
