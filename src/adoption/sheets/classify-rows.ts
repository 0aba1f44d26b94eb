import type { RawSheet } from '../../schema/raw-workbook.js';
import { cellAt, extrasAt, mergedAreas, type Area } from './cell-address.js';
import { cellText, isBlankCell, plainText } from '../values/cell-text.js';
import type { SheetHeader } from './find-header.js';

export type RowKind = 'project' | 'continuation' | 'blank' | 'repeated-header' | 'total' | 'heading' | 'footnote';

export interface SheetRow {
  /** 1-based sheet row. */
  readonly row: number;
  readonly kind: RowKind;
  /** The heading above it that stands alone on a row (an area, a category); null when there is none. */
  readonly heading: string | null;
  /** The row's texts, for rows that are not projects. */
  readonly text: string;
}

const totals = /^(?:i ?alt|total|subtotal|grand total|hovedtotal)(?: (?:for )?[\p{L}\d ]{1,40})?:?$/iu;
const totalAlone = /^(?:i ?alt|total(?:er|s)?|sum|subtotal|grand total|hovedtotal|samlet|totalsum)(?: \d{4})?:?$/iu;
const footnotes = /^(?:\*|(?:kilder?|note[r]?|obs|sources?|opdateret|sidst opdateret|udskrevet|forklaring|signaturforklaring|bemærk) ?:)/iu;

interface RowText {
  readonly column: number;
  /** Long texts are cut: only short ones are headings, totals or footnotes. */
  readonly text: string;
  readonly figure: boolean;
}

const longText = 300;

function textsOf(sheet: RawSheet, row: number): readonly RowText[] {
  return (sheet.rows[row - 1] ?? []).flatMap((cell, at) =>
    isBlankCell(cell) ? [] : [{ column: at + 1, text: plainText(cellText(cell, extrasAt(sheet, row, at + 1)).slice(0, longText)), figure: typeof cell !== 'string' || /^[\d.,\s%()-]+(?:kr\.?)?$/.test(cell) }],
  );
}

function repeatsHeader(cells: readonly RowText[], header: SheetHeader): boolean {
  const equal = cells.filter(({ column, text }) => header.columns.some((one) => one.column === column && one.header !== '' && one.header.toLowerCase() === text.toLowerCase()));
  return equal.length >= 2 && equal.length >= cells.length * 0.6;
}

function isTotal(cells: readonly RowText[]): boolean {
  const words = cells.filter((cell) => !cell.figure);
  const label = words[0]?.text ?? '';
  if (words.length === 0) return false;
  if (cells.length > words.length && words.length === 1 && totals.test(label)) return true;
  return words.length <= 2 && totalAlone.test(label) && cells.length > 1;
}

function fillOf(sheet: RawSheet, row: number, column: number): string {
  return extrasAt(sheet, row, column)?.fill ?? '';
}

/** Rows whose project name is part of a cell merged downwards belong to the project above. */
function continues(areas: readonly Area[], row: number, nameColumn: number | null): boolean {
  return nameColumn !== null && areas.some((area) => area.top < row && area.bottom >= row && area.left <= nameColumn && area.right >= nameColumn);
}

/**
 * Says of every row below the header what it is. A text alone on its row is a heading when it is merged across, coloured
 * unlike the rows around it, outside the name column, or when there are several such rows, the first above all others and
 * each straight above full rows; otherwise it is a project of which only the name is known. Nothing is left out without being named here.
 */
export function classifyRows(sheet: RawSheet, header: SheetHeader, nameColumn: number | null): readonly SheetRow[] {
  const areas = mergedAreas(sheet);
  const last = sheet.rows.length;
  const cellsOf = new Map<number, readonly RowText[]>();
  for (let row = header.bottom + 1; row <= last; row += 1) cellsOf.set(row, textsOf(sheet, row));
  const counts = new Map([...cellsOf].map(([row, cells]) => [row, cells.length]));
  const lone: number[] = [];
  for (const [row, count] of counts) if (count === 1 && !continues(areas, row, nameColumn)) lone.push(row);
  const full = [...counts].filter(([, count]) => count >= 3).map(([row]) => row);
  const lastFull = Math.max(header.bottom, ...full);
  const inside = lone.filter((row) => row < lastFull);
  const alwaysAboveFull = inside.length > 1 && (inside[0] ?? 0) < Math.min(...full) && inside.every((row) => (counts.get(row + 1) ?? 0) >= 3);

  /** A text straight above the header of a further list names that list, and then the title above the first one does too. */
  const namesList = (row: number): boolean => [row + 1, row + 2].some((next) => repeatsHeader(cellsOf.get(next) ?? [], header)) && (cellsOf.get(row + 1)?.length ?? 0) !== 1;
  const isHeading = (row: number): boolean => {
    const cell = cellsOf.get(row)?.[0];
    if (!cell || cell.figure || cell.text.length > 80) return false;
    if (namesList(row)) return true;
    if (areas.some((area) => area.top === row && area.left <= cell.column && area.right - area.left >= 2)) return true;
    if (row > lastFull) return false;
    if (nameColumn !== null && cell.column !== nameColumn) return true;
    const own = fillOf(sheet, row, cell.column);
    const coloured = own !== '' && own !== fillOf(sheet, row + 1, cell.column) && own === fillOf(sheet, row, cell.column + 1);
    return coloured || alwaysAboveFull;
  };

  const isLone = new Set(lone);
  const rows: SheetRow[] = [];
  const above = textsOf(sheet, header.top - 1);
  let heading: string | null = lone.some(namesList) && above.length === 1 ? (above[0]?.text ?? null) : null;
  for (let row = header.bottom + 1; row <= last; row += 1) {
    const cells = cellsOf.get(row) ?? [];
    const text = cells.map((cell) => cell.text).join(' · ');
    const add = (kind: RowKind): void => void rows.push({ row, kind, heading, text });
    const alone = isLone.has(row);
    const named = nameColumn !== null && !isBlankCell(cellAt(sheet, row, nameColumn));
    if ((counts.get(row) ?? 0) === 0) add('blank');
    else if (repeatsHeader(cells, header)) add('repeated-header');
    else if (isTotal(cells)) add('total');
    else if (continues(areas, row, nameColumn)) add('continuation');
    else if (row > lastFull && (counts.get(row) ?? 0) <= 2 && (footnotes.test(text) || (!named && (counts.get(row - 1) ?? 0) === 0))) add('footnote');
    else if (alone && isHeading(row)) {
      heading = text;
      add('heading');
    } else add('project');
  }
  return rows;
}
