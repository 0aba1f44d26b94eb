import type { NewColumn, WorkbookExtension } from '../../../app/upgrade/workbook-extension.js';
import { addHighlight } from './add-highlight.js';
import { block, headersOf, type TablePlace } from './table-place.js';
import { setValidation } from './validation-of.js';

/** Points a character takes, near enough for a column's width. */
const pointsPerCharacter = 5.6;

/** Columns that a table is to get, all at once. */
export interface Widening {
  readonly place: TablePlace;
  readonly columns: readonly NewColumn[];
  readonly highlights: WorkbookExtension['highlights'];
}

/** What is there already is left out. */
export function wideningsOf({ sheets, columns, highlights: added }: WorkbookExtension, places: ReadonlyMap<string, TablePlace>): readonly Widening[] {
  const ofNew = sheets.flatMap(({ table, sheet }) => sheet.highlights.map((one) => ({ ...one, table })));
  const highlights = [...ofNew, ...added];
  return [...places].flatMap(([name, place]): readonly Widening[] => {
    const present = new Set(headersOf(place));
    const wanted = columns.filter(({ table, header }) => table === name && !present.has(header));
    const [first] = wanted;
    if (first === undefined) return [];
    // Colours are found by the letters of columns: where someone has added one meanwhile, they come without.
    const isPlanned = first.at === place.header.columnIndex + present.size + 1;
    return [{ place, columns: wanted, highlights: isPlanned ? highlights.filter(({ table }) => table === name) : [] }];
  });
}

/** What must be known of the cells around before anything is written. */
export interface Around {
  /** The row above the new columns; null where there is none. */
  readonly above: Excel.Range | null;
  readonly sheetColumns: readonly Excel.Range[];
}

export function askAround({ place, columns }: Widening): Around {
  const width = headersOf(place).length;
  const hasAbove = place.header.rowIndex > 0 && columns.some(({ heading }) => heading !== undefined);
  return {
    above: hasAbove ? block(place, -1, width, 1, columns.length).load('values') : null,
    sheetColumns: columns.map((_, index) => {
      const whole = block(place, 0, width + index, 1, 1).getEntireColumn();
      whole.dataValidation.load('type');
      return whole;
    }),
  };
}

/** Headings, looks, help and drop-downs first; then headers, and the table made wider over them at the very end. */
export function widen(context: Excel.RequestContext, { place, columns, highlights }: Widening, { above, sheetColumns }: Around): void {
  const width = headersOf(place).length;
  const rows = place.whole.rowCount - 1;
  const { tables } = context.workbook;
  const standing = (above?.values as unknown[][] | undefined)?.[0] ?? [];
  columns.forEach((column, index) => {
    const [header, body] = [block(place, 0, width + index, 1, 1), block(place, 1, width + index, rows, 1)];
    if (column.headerLike) header.copyFrom(tables.getItem(column.headerLike.table).columns.getItem(column.headerLike.header).getRange().getCell(0, 0), 'Formats');
    if (column.like) {
      body.copyFrom(tables.getItem(column.like.table).columns.getItem(column.like.header).getDataBodyRange().getCell(0, 0), 'Formats');
      // Looks bring the rules along that colour the other column.
      body.conditionalFormats.clearAll();
    } else body.numberFormat = Array.from({ length: rows }, () => [column.numberFormat]);
    const whole = sheetColumns[index];
    setValidation(whole?.dataValidation.type === 'None' ? whole : body, column.validation);
    header.format.columnWidth = column.width * pointsPerCharacter;
    if (column.hidden) {
      // With a plus sign above it, as in a new register.
      header.getEntireColumn().group('ByColumns');
      header.getEntireColumn().columnHidden = true;
    }
    if (above === null || column.heading === undefined || standing[index] !== '') return;
    const heading = block(place, -1, width + index, 1, 1);
    heading.copyFrom(block(place, -1, 0, 1, 1), 'Formats');
    if (column.heading !== null) heading.values = [[column.heading]];
  });
  for (const one of [...highlights].reverse()) addHighlight(place.table.worksheet, one);
  block(place, 0, width, 1, columns.length).values = [columns.map(({ header }) => header)];
  place.table.resize(block(place, 0, 0, rows + 1, width + columns.length));
}
