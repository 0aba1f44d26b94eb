import type { NewSheet } from '../../../app/upgrade/workbook-extension.js';
import type { PlannedPrint } from '../../../app/workbook-plan/workbook-plan.js';
import type { ExcelHost } from '../excel-host.js';

/** Points, as files of the product have them in inches. */
const margins = { leftMargin: 28.8, rightMargin: 28.8, topMargin: 43.2, bottomMargin: 36, headerMargin: 18, footerMargin: 18 } as const;

/** A header or footer reads `&` as the beginning of a code. */
function plain(text: string): string {
  return text.replace(/&/g, '&&');
}

function setUpPage({ pageLayout }: Excel.Worksheet, print: PlannedPrint): void {
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide, ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }) };
  pageLayout.leftMargin = margins.leftMargin;
  pageLayout.rightMargin = margins.rightMargin;
  pageLayout.topMargin = margins.topMargin;
  pageLayout.bottomMargin = margins.bottomMargin;
  pageLayout.headerMargin = margins.headerMargin;
  pageLayout.footerMargin = margins.footerMargin;
  if (print.area !== undefined) pageLayout.setPrintArea(print.area.replaceAll('$', ''));
  if (print.repeatRows !== undefined) pageLayout.setPrintTitleRows(print.repeatRows);
  if (print.repeatColumns !== undefined) pageLayout.setPrintTitleColumns(print.repeatColumns);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (print.headerLeft !== '') texts.leftHeader = `&"-,Bold"${plain(print.headerLeft)}`;
  if (print.footerRight === '') return;
  texts.leftFooter = `&8${plain(print.headerRight)}`;
  if (print.footerCentre !== undefined) texts.centerFooter = `&8${plain(print.footerCentre)}`;
  texts.rightFooter = `&8${print.footerRight}`;
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
