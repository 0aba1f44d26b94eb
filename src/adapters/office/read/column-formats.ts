import type { ExcelHost } from '../excel-host.js';

/** The number formats of a table's first row, by the header each column has now. */
export function columnFormats(host: ExcelHost, name: string): Promise<ReadonlyMap<string, string>> {
  return host.talkAgain(
    async ({ context, send }) => {
      const table = context.workbook.tables.getItem(name);
      const header = table.getHeaderRowRange();
      const first = header.getOffsetRange(1, 0);
      header.load('values');
      first.load('numberFormat');
      await send();
      const formats = (first.numberFormat as unknown[][])[0] ?? [];
      return new Map(((header.values as unknown[][])[0] ?? []).map((text, index) => [String(text), String(formats[index] ?? '')]));
    },
    { kind: 'table', name },
  );
}
