import { columnLetter } from '../../register/register.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../schema/raw-workbook.js';
import { moneyWordsOfHeader } from '../values/money-words.js';
import { isBlankCell, plainText } from '../values/cell-text.js';
import { extrasAt, parseArea, putCell } from './cell-address.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import type { HeaderColumn, SheetHeader } from './find-header.js';
import { fieldOfHeader } from './score-header.js';

/** A further header on the same sheet, and where its columns belong in the first one's. */
interface Block {
  /** 1-based row of the header. */
  readonly row: number;
  /** Column of the block → column of the whole list. */
  readonly places: ReadonlyMap<number, number>;
}

const fewest = 3;
const longestHeader = 60;

function folded(text: string): string {
  return plainText(text).toLowerCase();
}

/** Texts of a row that may be a header: all its cells are short texts, as many as a header has. */
function headerTexts(cells: readonly RawValue[]): ReadonlyMap<number, string> | null {
  const texts = new Map<number, string>();
  for (const [at, cell] of cells.entries()) {
    if (cell === null) continue;
    if (typeof cell !== 'string') return null;
    const text = plainText(cell);
    if (text === '') continue;
    if (text.length > longestHeader || !/\p{L}/u.test(text)) return null;
    texts.set(at + 1, text);
  }
  return texts.size >= fewest ? texts : null;
}

/** Whether the texts are those of a header: half of them stand in the first one, or name fields of ours. */
function isHeader(entity: AdoptedEntity, texts: ReadonlyMap<number, string>, known: ReadonlySet<string>): boolean {
  const repeated = [...texts.values()].filter((text) => known.has(folded(text))).length;
  if (repeated >= 2 && repeated >= texts.size / 2) return true;
  if (repeated === 0) return false;
  const named = new Set([...texts.values()].map((text) => fieldOfHeader(entity, text)).filter((field) => field !== null)).size;
  return named >= fewest && named >= texts.size * 0.6;
}

/** The column of the whole list that holds the same as a header of a block; amounts must be in the same unit. */
function placeOf(entity: AdoptedEntity, text: string, columns: readonly HeaderColumn[], taken: ReadonlySet<number>): number | null {
  const free = columns.filter(({ column }) => !taken.has(column));
  const same = free.find(({ header }) => folded(header) === folded(text));
  if (same) return same.column;
  const field = fieldOfHeader(entity, text);
  const alike = field === null ? undefined : free.find(({ header }) => fieldOfHeader(entity, header) === field && moneyWordsOfHeader(header).unit === moneyWordsOfHeader(text).unit);
  return alike?.column ?? null;
}

function placesOf(entity: AdoptedEntity, texts: ReadonlyMap<number, string>, columns: HeaderColumn[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const [column, text] of texts) {
    const place = placeOf(entity, text, columns, taken) ?? Math.max(...columns.map((one) => one.column)) + 1;
    if (!columns.some((one) => one.column === place)) columns.push({ column: place, header: text, group: '' });
    places.set(column, place);
    taken.add(place);
  }
  return places;
}

/** Cells of a block that stand under no header of it go behind everything else, so that they fill no other's place. */
function placeFor(column: number, places: ReadonlyMap<number, number>, behind: number): number {
  return places.get(column) ?? behind + column;
}

/**
 * A sheet of several lists below one another, each with a header of its own, as one list under the first header: cells
 * of the later ones are moved below the header that says the same, a header of theirs alone comes behind the others.
 * Rows stay where they are. Null when there is nothing to move.
 */
export function alignBlocks(entity: AdoptedEntity, sheet: RawSheet, header: SheetHeader): RawSheet | null {
  const known = new Set(header.columns.map((one) => folded(one.header)).filter((text) => text !== ''));
  const columns = [...header.columns];
  const blocks: Block[] = [];
  for (let row = header.bottom + 1; row <= sheet.rows.length; row += 1) {
    const texts = headerTexts(sheet.rows[row - 1] ?? []);
    if (texts && isHeader(entity, texts, known)) blocks.push({ row, places: placesOf(entity, texts, columns) });
  }
  if (blocks.every(({ places }) => [...places].every(([from, to]) => from === to))) return null;

  const behind = Math.max(...columns.map(({ column }) => column));
  const rows = sheet.rows.map((row) => [...row]);
  const names = rows[header.bottom - 1] ?? [];
  for (const { column, header: text } of columns.slice(header.columns.length)) {
    putCell(names, column, text);
  }
  const moved = new Map<string, string>();
  blocks.forEach(({ row: first, places }, at) => {
    const end = blocks[at + 1]?.row ?? sheet.rows.length + 1;
    for (let row = first; row < end; row += 1) {
      const cells: RawValue[] = [];
      (sheet.rows[row - 1] ?? []).forEach((cell, index) => {
        if (isBlankCell(cell) && extrasAt(sheet, row, index + 1) === undefined) return;
        const place = placeFor(index + 1, places, behind);
        putCell(cells, place, cell);
        moved.set(`${columnLetter(index + 1)}${String(row)}`, `${columnLetter(place)}${String(row)}`);
      });
      rows[row - 1] = cells;
    }
  });
  const extras = new Map<string, RawCellExtras>([...sheet.extras].map(([address, one]) => [moved.get(address) ?? address, one]));
  const firstMoved = blocks[0]?.row ?? Infinity;
  return { ...sheet, rows, extras, merges: sheet.merges.filter((area) => stays(area, firstMoved)) };
}

/** A merged cell below the first moved row keeps its place only when it is a title across, from the first column. */
function stays(reference: string, firstMoved: number): boolean {
  const area = parseArea(reference);
  return area !== null && (area.bottom < firstMoved || area.left === 1);
}
