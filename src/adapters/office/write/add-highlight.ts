import { highlights, type Highlight } from '../../../app/workbook-plan/looks.js';
import type { PlannedHighlight } from '../../../app/workbook-plan/workbook-plan.js';

/** Colours cells where a formula, written for the first of them, is true; the rule added last wins. */
export function addHighlight(sheet: Excel.Worksheet, { range, formula, highlight }: PlannedHighlight): void {
  const look: Highlight = highlights[highlight];
  const { custom } = sheet.getRange(range).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = `#${look.colour}`;
  if (look.bold === true) custom.format.font.bold = true;
  if (look.struck === true) custom.format.font.strikethrough = true;
  if (look.fill !== undefined) custom.format.fill.color = `#${look.fill}`;
  if (look.numberFormat !== undefined) custom.format.numberFormat = look.numberFormat;
}
