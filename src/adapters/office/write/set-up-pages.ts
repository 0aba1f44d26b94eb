import type { NewSheet } from '../../../app/upgrade/workbook-extension.js';
import { pageTexts, printMargins } from '../../../app/workbook-plan/page-texts.js';
import type { PlannedPrint } from '../../../app/workbook-plan/workbook-plan.js';
import type { ExcelHost } from '../excel-host.js';

/** Excel's margins are in points. */
function points(inches: number): number {
  return Math.round(inches * 720) / 10;
}

function setUpPage({ pageLayout }: Excel.Worksheet, print: PlannedPrint): void {
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide, ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }) };
  pageLayout.leftMargin = points(printMargins.left);
  pageLayout.rightMargin = points(printMargins.right);
  pageLayout.topMargin = points(printMargins.top);
  pageLayout.bottomMargin = points(printMargins.bottom);
  pageLayout.headerMargin = points(printMargins.header);
  pageLayout.footerMargin = points(printMargins.footer);
  if (print.area !== undefined) pageLayout.setPrintArea(print.area.replaceAll('$', ''));
  if (print.repeatRows !== undefined) pageLayout.setPrintTitleRows(print.repeatRows);
  if (print.repeatColumns !== undefined) pageLayout.setPrintTitleColumns(print.repeatColumns);
  const { headerLeft, footer } = pageTexts(print);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (headerLeft !== null) texts.leftHeader = headerLeft;
  if (footer === null) return;
  texts.leftFooter = footer.left;
  if (footer.centre !== null) texts.centerFooter = footer.centre;
  texts.rightFooter = footer.right;
}

/** How new sheets are printed. An Excel without a printer refuses all of it: the sheets then print as any new sheet does. */
export async function setUpPages(host: ExcelHost, sheets: readonly NewSheet[]): Promise<void> {
  await host
    .talk(async ({ context, send }) => {
      for (const { table, sheet } of sheets) setUpPage(context.workbook.tables.getItem(table).worksheet, sheet.print);
      await send();
    })
    .catch(() => undefined);
}
