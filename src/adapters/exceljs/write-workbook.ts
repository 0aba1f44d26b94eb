import ExcelJS from 'exceljs';
import type { WorkbookPlan } from '../../app/workbook-plan/workbook-plan.js';
import { closePackage, openPackage } from '../ooxml/package.js';
import { childOf, ns } from '../ooxml/xml.js';
import { completeCharts, completeTheme } from './workbook/complete-charts.js';
import { completeColumns } from './workbook/complete-columns.js';
import { completeHighlights } from './workbook/complete-highlights.js';
import { completeLinks } from './workbook/complete-links.js';
import { completeTables, freeRowHeights } from './workbook/complete-tables.js';
import { completeValidations } from './workbook/complete-validations.js';
import { completeProperties, completeStyles, completeWorkbook } from './workbook/complete-workbook.js';
import { drawSheet } from './workbook/draw-sheet.js';
import { editSheet, orderChildren, selectTab } from './workbook/sheet-part.js';

/** In twentieths of a point; Excel opens the window at this size when it is not maximised. */
const windowSize = { x: 0, y: 0, width: 28800, height: 16200 };

/**
 * The plan as the bytes of a new .xlsx file, the same bytes for the same plan. exceljs draws the cells; what it has no
 * words for, or writes so that Excel would repair it, is completed in the parts. Never use it on a file that exists.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ ...windowSize, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  for (const sheet of plan.sheets) drawSheet(workbook, sheet);
  const drawn = new Uint8Array(await workbook.xlsx.writeBuffer());
  const parts = openPackage(drawn);
  let tables = 0;
  let charts = 0;
  plan.sheets.forEach((sheetPlan, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    freeRowHeights(parts, part, sheetPlan);
    editSheet(parts, part, (sheet) => {
      const properties = childOf(sheet, ns.s, 'sheetPr');
      if (index === 0) selectTab(sheet);
      if (properties !== null) orderChildren(properties, ['tabColor', 'outlinePr', 'pageSetUpPr']);
      completeColumns(sheet, sheetPlan);
      completeHighlights(sheet, sheetPlan);
      completeValidations(sheet, sheetPlan);
      completeLinks(parts, part, sheet, sheetPlan);
      tables += completeTables(parts, part, sheet, sheetPlan, tables);
      charts = completeCharts(parts, part, sheet, sheetPlan, index + 1, charts, plan.language);
    });
  });
  if (charts > 0) completeTheme(parts);
  completeStyles(parts);
  completeWorkbook(parts, plan);
  completeProperties(parts, plan);
  return closePackage(parts);
}
