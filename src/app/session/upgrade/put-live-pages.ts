import type { Register } from '../../../register/register.js';
import { liveCharts, withoutPictures } from '../../workbook-plan/overview/live-charts.js';
import type { RawSheet } from '../../../schema/raw-workbook.js';
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
 * Pages brought into the open workbook, one after the other, noted when they are begun; whoever calls notes that they are
 * there. One that stood there stays, hidden, under another name: Excel writes formulas in its own way, so whether people
 * have changed it cannot be seen for sure.
 */
export async function putLivePages(workbook: LiveWorkbook, files: WorkbookFiles, pages: readonly NewPage[], register: Register): Promise<void> {
  const there = await workbook.readSheets(pages.flatMap(({ sheet, formerName, isBegun }) => (isBegun ? [sheet.name, formerName] : [sheet.name])));
  const fresh = await files.write(pagesPlan(pages.map(({ sheet }) => bare(sheet)), register));
  const called = (wanted: string): RawSheet | undefined => there.sheets.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const formerOf = ({ sheet, formerName, isBegun }: NewPage): RawSheet | undefined => called(isBegun ? formerName : sheet.name);
  for (const page of pages) {
    const former = formerOf(page);
    if (!page.isBegun && former !== undefined) await workbook.renameSheet(former.name, page.formerName);
  }
  await workbook.extend?.({ ...nothing, names: pages.map(({ begun }) => begun) });
  for (const page of pages) {
    const { sheet, formerName, after } = page;
    const former = formerOf(page);
    const present = page.isBegun ? called(sheet.name) : undefined;
    // In the place of the one before it.
    if (present === undefined) await workbook.insertSheets(fresh, [sheet.name], former === undefined ? after : formerName);
    await workbook.writeFormulas?.(sheet.name, formulasOf(sheet));
    // A former one that is hidden by now tells nothing of the page.
    const { visibility } = (former?.visibility === 'visible' ? undefined : present) ?? former ?? sheet;
    await workbook.setVisibility(sheet.name, visibility === 'visible' ? 'visible' : 'hidden');
    // Last, since a workbook must have a sheet to show.
    if (former !== undefined) await workbook.setVisibility(formerName, 'hidden');
    // Figures are live without their charts, which an older Excel may not be able to draw.
    await workbook.addCharts?.(liveCharts(sheet)).catch(() => undefined);
  }
}
