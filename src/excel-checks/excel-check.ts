/** Office.js as it stands in the page, or in a world of its own. */
export type ExcelLibrary = typeof Excel;

export type CheckGroup = 'tables' | 'ranges' | 'sheets' | 'names' | 'validation' | 'conditional-formats' | 'comments' | 'charts' | 'events' | 'null-objects' | 'loading' | 'errors';

/** One thing Microsoft says of Excel, and how to see whether it is so. */
export interface ExcelCheck {
  readonly name: string;
  readonly group: CheckGroup;
  /** The page of Microsoft's documentation the expected result is taken from. */
  readonly source: string;
  /** What is asked beyond ExcelApi 1.12; Excels without it are not asked. */
  readonly since?: '1.13' | '1.14' | '1.15';
  /** Works on a blank sheet of its own and leaves nothing outside it. */
  run(excel: ExcelLibrary, sheet: string): Promise<unknown>;
  readonly expect: unknown;
}

/** Where the documentation speaks of a member: `table`, `resize(1)`. */
export function api(owner: string, member: string): string {
  const found = /^(\w+)(\(\d\))?$/.exec(member);
  return `https://learn.microsoft.com/javascript/api/excel/excel.${owner}#excel-excel-${owner}-${(found?.[1] ?? '').toLowerCase()}-member${found?.[2] ?? ''}`;
}

export function guide(page: string): string {
  return `https://learn.microsoft.com/office/dev/add-ins/${page}`;
}

/** The code of the error something ends with; `none` when it ends well. */
export async function codeOf(task: Promise<unknown>): Promise<string> {
  try {
    await task;
    return 'none';
  } catch (error) {
    const code = (error as { readonly code?: unknown } | null)?.code;
    return typeof code === 'string' ? code : String(error);
  }
}

/** A batch on the check's own sheet. */
export function on<T>(excel: ExcelLibrary, name: string, batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.run((context) => batch(context.workbook.worksheets.getItem(name), context));
}

/** A small table at A1: keys, texts and numbers. */
export function smallTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C4').values = [['Nøgle', 'Tekst', 'Tal'], ['P-1', 'Ét', 1], ['P-2', 'To', 2], ['P-3', 'Tre', 3]];
  return sheet.tables.add('A1:C4', true);
}
