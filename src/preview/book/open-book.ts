import { readWorkbook } from '../../adapters/exceljs/read-workbook.js';
import { openPackage, partText, type Parts } from '../../adapters/ooxml/package.js';
import { relatedPart, relationshipsOf } from '../../adapters/ooxml/relationships.js';
import { parseArea } from '../../excel-stand-in/workbook/address.js';
import { blankCell } from '../../excel-stand-in/workbook/cell.js';
import { workbookOf } from '../../excel-stand-in/workbook/load-raw.js';
import type { Rect } from '../../excel-stand-in/workbook/rect.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { dressed, readStyles, type FileStyle, type HighlightLook } from './read-styles.js';
import { readValidations } from './read-validations.js';
import { all, areasOf, eachHeight, eachStyle, first, parsed, withoutCells } from './sheet-xml.js';

/** Cells coloured where a formula, written for the first cell of the first area, is true. */
export interface Highlight extends HighlightLook {
  readonly areas: readonly Rect[];
  readonly formula: string;
}

/** What the grid shows of a sheet beyond what the stand-in keeps. */
export interface SheetDress {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly highlights: readonly Highlight[];
  /** Whether the file has charts or drawings over the cells. */
  readonly hasPictures: boolean;
}

export interface Book {
  readonly bytes: Uint8Array;
  readonly raw: RawWorkbook;
  readonly workbook: Workbook;
  dressOf(sheet: Sheet): SheetDress;
}

const plain: SheetDress = { frozenRows: 0, frozenColumns: 0, gridLines: true, highlights: [], hasPictures: false };

/** Points a character of the body font takes, and the edge of a cell. */
const pointsPerCharacter = 5.25;
const pointsOfEdge = 3.75;

function dressCells(sheet: Sheet, xml: string, formats: readonly FileStyle[]): void {
  eachStyle(xml, (address, style) => {
    const [area, look] = [parseArea(address), formats[style]];
    if (!area || !look) return;
    const cell = sheet.cell(area.top, area.left);
    const given = dressed(cell?.style ?? null, look);
    if (given !== (cell?.style ?? null)) (sheet.cells[area.top] ??= [])[area.left] = { ...(cell ?? blankCell), style: given };
  });
}

function dressColumns(sheet: Sheet, part: Document, formats: readonly FileStyle[]): void {
  const [widths, hidden, styles] = [new Map<number, number>(), new Set<number>(), new Map(sheet.columnStyles)];
  for (const column of all(first(part, 'cols'), 'col')) {
    const [from, to] = [Number(column.getAttribute('min')) - 1, Math.min(Number(column.getAttribute('max')), 500)];
    const look = formats[Number(column.getAttribute('style') ?? -1)];
    for (let index = from; index < to; index += 1) {
      if (column.hasAttribute('width')) widths.set(index, Number(column.getAttribute('width')) * pointsPerCharacter + pointsOfEdge);
      if (column.getAttribute('hidden') === '1') hidden.add(index);
      const style = look && dressed(null, look);
      if (style) styles.set(index, style);
    }
  }
  Object.assign(sheet, { widths, hiddenColumns: hidden, columnStyles: styles });
}

function highlightsOf(part: Document, looks: readonly HighlightLook[]): readonly Highlight[] {
  const found = all(part, 'conditionalFormatting').flatMap((block) =>
    all(block, 'cfRule').flatMap((rule) => {
      const look = looks[Number(rule.getAttribute('dxfId') ?? -1)];
      const formula = first(rule, 'formula')?.textContent ?? '';
      if (!look || formula === '' || rule.getAttribute('type') !== 'expression') return [];
      return [{ ...look, formula, areas: areasOf(block.getAttribute('sqref')), priority: Number(rule.getAttribute('priority')) }];
    }),
  );
  return found.sort((a, b) => a.priority - b.priority);
}

function dressSheet(sheet: Sheet, xml: string, styles: ReturnType<typeof readStyles>, hasPictures: boolean): SheetDress {
  dressCells(sheet, xml, styles.formats);
  const part = parsed(withoutCells(xml));
  dressColumns(sheet, part, styles.formats);
  const heights = new Map<number, number>();
  eachHeight(xml, (row, points) => heights.set(row, points));
  Object.assign(sheet, { heights, validations: readValidations(part), tabColor: first(part, 'tabColor')?.getAttribute('rgb')?.slice(-6) ?? '' });
  const pane = first(part, 'pane');
  return {
    frozenRows: pane?.getAttribute('state') === 'frozen' ? Number(pane.getAttribute('ySplit') ?? 0) : 0,
    frozenColumns: pane?.getAttribute('state') === 'frozen' ? Number(pane.getAttribute('xSplit') ?? 0) : 0,
    gridLines: first(part, 'sheetView')?.getAttribute('showGridLines') !== '0',
    highlights: highlightsOf(part, styles.highlights),
    hasPictures,
  };
}

function dressTables(workbook: Workbook, parts: Parts): void {
  for (const name of [...parts.keys()].filter((one) => /^xl\/tables\/[^/]+\.xml$/.test(one))) {
    const part = parsed(partText(parts, name));
    const table = workbook.tableNamed(first(part, 'table')?.getAttribute('displayName') ?? '');
    const style = first(part, 'tableStyleInfo');
    if (table) Object.assign(table, { style: style?.getAttribute('name') ?? '', showBandedRows: style?.getAttribute('showRowStripes') === '1' });
  }
}

/** A workbook file as Excel would have it open. */
export async function openBook(bytes: Uint8Array, name: string): Promise<Book> {
  const raw = await readWorkbook(bytes);
  const workbook = workbookOf(raw);
  workbook.name = name;
  const dresses = new Map<Sheet, SheetDress>();
  const parts = openPackage(bytes);
  const main = relatedPart(parts, '', 'officeDocument') ?? 'xl/workbook.xml';
  const stylesPart = relatedPart(parts, main, 'styles');
  const styles = readStyles(stylesPart === null ? null : parsed(partText(parts, stylesPart)));
  const targets = new Map(relationshipsOf(parts, main).map(({ id, target }) => [id, target]));
  for (const element of all(parsed(partText(parts, main)), 'sheet')) {
    const id = [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';
    const [sheet, part] = [workbook.sheetNamed(element.getAttribute('name') ?? ''), targets.get(id)];
    if (sheet && part !== undefined && parts.has(part)) dresses.set(sheet, dressSheet(sheet, partText(parts, part), styles, relatedPart(parts, part, 'drawing') !== null));
  }
  dressTables(workbook, parts);
  return { bytes, raw, workbook, dressOf: (sheet) => dresses.get(sheet) ?? plain };
}
