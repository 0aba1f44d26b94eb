import type { ExcelHost } from './excel-host.js';

/** Cells in one request. */
const cellsAtOnce = 400;

interface Mark {
  readonly sheet: string;
  readonly address: string;
  readonly fill: string | null;
}

/**
 * Fills cells with colours of the product's own. A cell people have coloured themselves keeps its colour, and only a
 * colour of ours is taken away again: `own` holds those that have ever been given, as Excel writes them.
 */
export async function markCells(host: ExcelHost, marks: readonly Mark[], own: Set<string>): Promise<void> {
  for (const { fill } of marks) if (fill !== null) own.add(colourOf(fill));
  for (let from = 0; from < marks.length; from += cellsAtOnce) {
    const portion = marks.slice(from, from + cellsAtOnce);
    await host.talkAgain(async ({ context, send }) => {
      const cells = portion.map((mark) => {
        const { fill } = context.workbook.worksheets.getItem(mark.sheet).getRange(mark.address).format;
        fill.load('color');
        return { mark, fill };
      });
      await send();
      for (const { mark, fill } of cells) {
        // No fill is given as white, and as an empty text where cells differ.
        const now = fill.color.toUpperCase();
        if (mark.fill === null) {
          if (own.has(now)) fill.clear();
        } else if (now === '' || now === '#FFFFFF' || own.has(now)) fill.color = colourOf(mark.fill);
      }
      await send();
    }, portion[0] ? { kind: 'sheet', name: portion[0].sheet } : null);
  }
}

function colourOf(fill: string): string {
  return `#${fill.replace(/^#/, '')}`.toUpperCase();
}
