import type { Language } from '../../schema/text.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { cellText } from '../../adoption/values/cell-text.js';
import { lightOfFill } from '../../adoption/values/fill-hue.js';
import { columnLetter } from '../../register/register.js';
import { footerText, productName } from '../workbook-plan/sheet-furniture.js';
import type { PlacedCell, PlannedSheet, PlannedValue } from '../workbook-plan/workbook-plan.js';

const prefix = { da: 'Kilde', en: 'Source' } as const;
const noteWord = 'Note';

/** A sheet name Excel takes (at most 31 characters, none of `[]:*?/\`), not among those taken. */
export function keptSheetName(source: string, taken: readonly string[], language: Language): string {
  const bare = source.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ').trim();
  const used = new Set(taken.map((name) => name.toLocaleLowerCase('da')));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = `${`${prefix[language]} ${bare}`.slice(0, 31 - suffix.length).trim()}${suffix}`;
    if (!used.has(name.toLocaleLowerCase('da'))) return name;
  }
}

/** A sheet that was kept by an earlier adoption. */
export function isKeptSheet({ name }: { readonly name: string }): boolean {
  return Object.values(prefix).some((word) => name.startsWith(`${word} `));
}

/** A traffic light painted in a blank cell is written out as its colour, since the copy has no fills. */
function colourOf(extras: RawCellExtras | undefined): string | null {
  const fill = extras?.fill;
  return fill !== undefined && ['red', 'yellow', 'green'].includes(lightOfFill(fill)) ? `#${fill}` : null;
}

function shown(value: RawValue, extras: RawCellExtras | undefined): PlannedValue {
  if (typeof value === 'object' && value !== null) return value.error;
  return value ?? colourOf(extras);
}

function cellOf(sheet: RawSheet, value: RawValue, row: number, column: number): PlacedCell | null {
  const extras = sheet.extras.get(`${columnLetter(column)}${String(row)}`);
  const note = extras?.note === undefined ? null : `${noteWord}: ${extras.note}`;
  const plain = shown(value, extras);
  if (plain === null && note === null) return null;
  const words = note === null || typeof plain !== 'number' ? plain : cellText(plain, extras);
  const text = note === null ? plain : [words, note].filter((part) => part !== null).join('\n');
  const format = extras?.numberFormat ?? (typeof text === 'string' ? '@' : undefined);
  return { row, column, value: text, look: 'plain', ...(format === undefined || typeof text === 'string' ? {} : { numberFormat: format }) };
}

/**
 * A foreign sheet as it stood, for the new register: every value in its place, notes written out under their
 * cell's text, painted lights as their colour, formulas as the figures they showed. Hidden, so that there are no two truths to work in.
 */
export function planKeptSheet(sheet: RawSheet, name: string, language: Language): PlannedSheet {
  const cells: PlacedCell[] = [];
  const noted = [...sheet.extras].filter(([, extras]) => extras.note !== undefined).map(([address]) => address);
  const lastRow = Math.max(sheet.rows.length, ...noted.map((address) => Number(/\d+$/.exec(address)?.[0] ?? 0)));
  let width = 1;
  for (let row = 1; row <= lastRow; row += 1) {
    const values = sheet.rows[row - 1] ?? [];
    const columns = Math.max(values.length, width);
    for (let column = 1; column <= columns; column += 1) {
      const cell = cellOf(sheet, values[column - 1] ?? null, row, column);
      if (cell) cells.push(cell);
    }
    width = Math.max(width, values.length);
  }
  return {
    name,
    visibility: 'hidden',
    tabColour: null,
    columns: Array.from({ length: width }, () => ({ width: 20 })),
    rowHeights: new Map(),
    cells,
    merges: [],
    tables: [],
    validations: [],
    highlights: [],
    freeze: null,
    gridLines: true,
    activeCell: 'A1',
    print: { landscape: true, pagesWide: 1, headerLeft: name, headerRight: productName(language), footerRight: footerText(language) },
  };
}
