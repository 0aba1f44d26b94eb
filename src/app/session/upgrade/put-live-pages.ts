import type { Register } from '../../../register/register.js';
import { liveCharts, withoutPictures } from '../../workbook-plan/overview/live-charts.js';
import type { PlannedSheet } from '../../workbook-plan/workbook-plan.js';
import type { LiveFormula, LiveWorkbook } from '../../live-workbook.js';
import type { NewPage } from '../../upgrade/new-pages.js';
import { pagesPlan } from '../../upgrade/put-pages.js';
import { nothing } from '../../upgrade/workbook-extension.js';
import type { WorkbookFiles } from '../adoption/adoption-desk.js';

/** Formulas would look for their tables in the file. */
function bare(sheet: PlannedSheet): PlannedSheet {
  return { ...withoutPictures(sheet), cells: sheet.cells.map(({ formula: _afterwards, ...cell }) => cell) };
}

function formulasOf({ cells }: PlannedSheet): readonly LiveFormula[] {
  return cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [{ row, column, formula }]));
}

/**
 * Pages brought into the open workbook, one after the other, each noted when it is there. One that stood there stays, hidden,
 * under another name: Excel writes formulas in its own way, so whether people have changed it cannot be seen for sure.
 */
export async function putLivePages(workbook: LiveWorkbook, files: WorkbookFiles, pages: readonly NewPage[], register: Register): Promise<void> {
  const there = await workbook.readSheets(pages.map(({ sheet }) => sheet.name));
  const fresh = await files.write(pagesPlan(pages.map(({ sheet }) => bare(sheet)), register));
  for (const { sheet, formerName, after, name } of pages) {
    const present = there.sheets.find((one) => one.name.toLowerCase() === sheet.name.toLowerCase());
    if (present !== undefined) await workbook.renameSheet(present.name, formerName);
    // In the place of the one before it.
    await workbook.insertSheets(fresh, [sheet.name], present === undefined ? after : formerName);
    await workbook.writeFormulas?.(sheet.name, formulasOf(sheet));
    await workbook.setVisibility(sheet.name, (present?.visibility ?? sheet.visibility) === 'visible' ? 'visible' : 'hidden');
    // Last, since a workbook must have a sheet to show.
    if (present !== undefined) await workbook.setVisibility(formerName, 'hidden');
    // Figures are live without their charts, which an older Excel may not be able to draw.
    await workbook.addCharts?.(liveCharts(sheet)).catch(() => undefined);
    await workbook.extend?.({ ...nothing, names: [name] });
  }
}
