import type { Entity } from '../../schema/entity.js';
import { fill, type Language } from '../../schema/text.js';
import { columnLetter } from '../../register/register.js';
import type { EntityColumn } from './entity-columns.js';
import { footerText, productName } from './sheet-furniture.js';
import type { PlannedPrint } from './workbook-plan.js';

const words = {
  part: {
    da: 'Udskriften har de første {n} af {all} kolonner. Alle: Sidelayout, Udskriftsområde, Ryd.',
    en: 'Printed are the first {n} of {all} columns. All: Page Layout, Print Area, Clear.',
  },
} as const;

// An A4 page in landscape holds some 150 characters at full size, an upright one 100.
const fullSize = { landscape: 150, portrait: 100 } as const;
/** What print is shrunk to with ease, and what it may be shrunk to where that saves a page: six points, less is not read. */
const shrunk = { portrait: 0.8, easy: 0.66, most: 0.57 } as const;

/** Pages beside each other that people lay out on a table; what comes after them is read on the screen. */
const pagesAtMost = 3;

/** How many pages wide the visible columns are, and how many of them come on the pages that are printed. */
function pagesOf(widths: readonly number[], kept: number, room: number): { readonly pages: number; readonly printed: number } {
  const repeated = widths.slice(0, kept).reduce((sum, width) => sum + width, 0);
  let [pages, used, printed] = [1, repeated, kept];
  for (const width of widths.slice(kept)) {
    if (used + width > room && used > repeated) [pages, used] = [pages + 1, repeated];
    used += width;
    if (pages <= pagesAtMost) printed += 1;
  }
  return { pages, printed };
}

function fitted(widths: readonly number[], kept: number): { readonly pages: number; readonly printed: number } {
  const [small, easy] = [pagesOf(widths, kept, fullSize.landscape / shrunk.most), pagesOf(widths, kept, fullSize.landscape / shrunk.easy)];
  return small.pages <= pagesAtMost && small.pages < easy.pages ? small : easy;
}

/**
 * What comes out of the printer: a narrow list upright, a wide one across, and of a list too wide for three pages its first
 * columns, which are the ones that everybody fills in. The footer says so, and how to get the rest.
 */
export function printEntity({ plural }: Entity, columns: readonly EntityColumn[], { kept, repeatRows }: { readonly kept: number; readonly repeatRows: string }, language: Language): PlannedPrint {
  const shown = columns.flatMap(({ sheet }, index) => (sheet.hidden === true ? [] : [{ width: sheet.width, letter: columnLetter(index + 1) }]));
  const widths = shown.map(({ width }) => width);
  const { pages, printed } = fitted(widths, kept);
  const isCut = printed < shown.length;
  return {
    landscape: widths.reduce((sum, width) => sum + width, 0) > fullSize.portrait / shrunk.portrait,
    pagesWide: Math.min(pages, pagesAtMost),
    // Whole columns, so that rows to come are printed too.
    ...(isCut ? { area: `$A:$${shown[printed - 1]?.letter ?? 'A'}` } : {}),
    repeatRows,
    ...(pages === 1 ? {} : { repeatColumns: `$A:$${columnLetter(kept)}` }),
    headerLeft: plural[language],
    headerRight: productName(language),
    ...(isCut ? { footerCentre: fill(words.part[language], { n: printed, all: shown.length }) } : {}),
    footerRight: footerText(language),
  };
}
