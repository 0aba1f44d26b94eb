import type { ChartBlock } from '../../../schema/document-models.js';
import type { Language } from '../../../schema/text.js';
import { addDefault } from '../../ooxml/content-types.js';
import { closePackage, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType } from '../../ooxml/relationships.js';
import { escapeXml, ns } from '../../ooxml/xml.js';
import { deckWords } from '../draw/deck-words.js';
import { addPart } from '../package/add-part.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { columnLetters, embeddedCells } from '../../ooxml/chart/cell-reference.js';
import { numberFormatOf } from '../../ooxml/chart/number-format.js';

type Cell = string | number | null;

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The data as a sheet, a header row first; a chart part's references point at these cells. */
export function chartRows(block: ChartBlock, language: Language): readonly (readonly Cell[])[] {
  if (block.type === 'bubble') {
    const header = [deckWords.label[language], block.xTitle, block.yTitle, deckWords.size[language]];
    return [header, ...block.points.map(({ label, x, y, size }) => [label, x, y, size])];
  }
  const header = [deckWords.categories[language], ...block.series.map(({ name }) => name)];
  return [header, ...block.categories.map((category, index) => [category, ...block.series.map(({ values }) => values[index] ?? null)])];
}

function sheet(rows: readonly (readonly Cell[])[], strings: Map<string, number>): string {
  const cell = (value: Cell, column: number, row: number): string => {
    const place = `r="${columnLetters(column)}${row + 1}"`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c ${place} s="1"><v>${value}</v></c>`;
    if (!strings.has(value)) strings.set(value, strings.size);
    return `<c ${place} t="s"><v>${strings.get(value)}</v></c>`;
  };
  const lines = rows.map((row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, column, index)).join('')}</row>`);
  const last = `${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}`;
  return (
    `${xmlDeclaration}<worksheet xmlns="${ns.s}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<cols><col min="1" max="1" width="32" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

function sharedStrings(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  return `${xmlDeclaration}<sst xmlns="${ns.s}" uniqueCount="${strings.size}">${items}</sst>`;
}

function styles(format: string): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${ns.s}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeXml(format)}"/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The workbook PowerPoint opens when somebody edits the chart's data. */
export function chartWorkbook(block: ChartBlock, language: Language): Uint8Array {
  const parts: Parts = new Map();
  const workbook = 'xl/workbook.xml';
  setPartText(parts, '[Content_Types].xml', `<Types xmlns="${ns.ct}"/>`);
  addDefault(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  addDefault(parts, 'xml', 'application/xml');
  const strings = new Map<string, number>();
  addPart(parts, 'xl/worksheets/sheet1.xml', `${spreadsheetml}.worksheet+xml`, sheet(chartRows(block, language), strings));
  addPart(parts, 'xl/sharedStrings.xml', `${spreadsheetml}.sharedStrings+xml`, sharedStrings(strings));
  addPart(parts, 'xl/styles.xml', `${spreadsheetml}.styles+xml`, styles(numberFormatOf(block)));
  const sheetId = addRelationship(parts, workbook, officeType('worksheet'), 'xl/worksheets/sheet1.xml');
  addRelationship(parts, workbook, officeType('styles'), 'xl/styles.xml');
  addRelationship(parts, workbook, officeType('sharedStrings'), 'xl/sharedStrings.xml');
  const sheets = `<sheets><sheet name="${embeddedCells.sheet}" sheetId="1" r:id="${sheetId}"/></sheets>`;
  addPart(parts, workbook, `${spreadsheetml}.sheet.main+xml`, `${xmlDeclaration}<workbook xmlns="${ns.s}" xmlns:r="${ns.r}"><bookViews><workbookView/></bookViews>${sheets}</workbook>`);
  addRelationship(parts, '', officeType('officeDocument'), workbook);
  return closePackage(parts);
}
