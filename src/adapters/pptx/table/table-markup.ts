import type { RichText, Run, TableBlock, TableCell, TableRow } from '../../../schema/document-models.js';
import { lightLooks, lightWord } from '../../ooxml/look/light-look.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { colour, paragraph, runMarkup, schemeColour, type RunLook } from '../draw/text-markup.js';
import { points } from '../geometry/box.js';
import { quietSurface } from '../template/theme-colours.js';
import { runsOf } from '../text/break-lines.js';
import type { TableMeasure } from './table-measure.js';
import { alignmentOf, cellMargin, cellText, textFor, type TableLook } from './table-rows.js';

function cellProperties(look: TableLook, fill: string, anchor: 't' | 'b' | 'ctr' = 't'): string {
  const padding = points(look.density.cellPadding);
  return `<a:tcPr marL="${cellMargin}" marR="${cellMargin}" marT="${padding}" marB="${padding}" anchor="${anchor}">${fill}</a:tcPr>`;
}

function cellMarkup(paragraphs: string, properties: string, span = ''): string {
  return `<a:tc${span}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody>${properties}</a:tc>`;
}

function aligned(alignment: 'l' | 'r' | 'ctr'): string {
  return `<a:pPr algn="${alignment}"/>`;
}

function headerRow(block: TableBlock, look: TableLook, { columns, header }: TableSizes, canvas: SlideCanvas): string {
  const ink = canvas.template.tableHeaderInk;
  const letters = ink === null ? {} : { letters: schemeColour(ink) };
  const cells = block.columns.map((column, index) => {
    const text = paragraph(textFor(column.title, columns[index] ?? 0, look, true), canvas, { size: look.density.tableSize, bold: true, ...letters }, aligned(alignmentOf(block, index)));
    return cellMarkup(text, cellProperties(look, '', 'b'));
  });
  return `<a:tr h="${header}">${cells.join('')}</a:tr>`;
}

function groupRow(row: TableRow, columns: number, look: TableLook, height: number, canvas: SlideCanvas): string {
  const surface = quietSurface(canvas.template.colours);
  const runLook: RunLook = { size: look.density.tableSize, bold: true, letters: `<a:solidFill><a:schemeClr val="${surface.strongText}"/></a:solidFill>` };
  const empty = cellMarkup(paragraph('', canvas, runLook), cellProperties(look, surface.fill), ' hMerge="1"');
  const text = linked(cellText(row.cells[0] ?? '', look.language), row.link);
  const first = cellMarkup(paragraph(text, canvas, runLook), cellProperties(look, surface.fill), columns > 1 ? ` gridSpan="${columns}"` : '');
  return `<a:tr h="${height}">${first}${empty.repeat(columns - 1)}</a:tr>`;
}

function linked(text: RichText, link: string | undefined): RichText {
  return link === undefined ? text : runsOf(text).map((run): Run => ({ ...run, link: run.link ?? link }));
}

function lightCell(cell: Extract<TableCell, { light: unknown }>, look: TableLook, canvas: SlideCanvas, alignment: 'l' | 'r' | 'ctr'): string {
  const { shape, strong, ground, text } = lightLooks[cell.light];
  const size = look.density.tableSize;
  const sign = runMarkup(`${shape}\u00A0`, canvas, { size, letters: colour(strong) });
  const word = runMarkup(lightWord(cell.light, cell.word, look.language), canvas, { size, bold: true, letters: colour(text) });
  return cellMarkup(`<a:p>${aligned(alignment)}${sign}${word}</a:p>`, cellProperties(look, colour(ground)));
}

function bodyRow(row: TableRow, block: TableBlock, look: TableLook, height: number, columns: readonly number[], canvas: SlideCanvas): string {
  const total = row.role === 'total';
  const cells = block.columns.map((_, index) => {
    const cell = row.cells[index] ?? '';
    const alignment = alignmentOf(block, index);
    if (typeof cell === 'object' && 'light' in cell) return lightCell(cell, look, canvas, alignment);
    const text = linked(textFor(cell, columns[index] ?? 0, look, total), index === 0 ? row.link : undefined);
    const runLook: RunLook = { size: look.density.tableSize, ...(total ? { bold: true } : {}) };
    return cellMarkup(paragraph(text, canvas, runLook, aligned(alignment)), cellProperties(look, ''));
  });
  return `<a:tr h="${height}">${cells.join('')}</a:tr>`;
}

export interface TableSizes {
  readonly columns: readonly number[];
  readonly header: number;
  readonly rows: readonly number[];
}

/** Some rows of a table, in the template's own table style, under a header row named as one. */
export function tableMarkup({ block, look }: TableMeasure, rows: readonly TableRow[], sizes: TableSizes, canvas: SlideCanvas): string {
  const endsInTotal = rows.at(-1)?.role === 'total';
  const lines = rows.map((row, index) => {
    const height = sizes.rows[index] ?? 0;
    return row.role === 'group' ? groupRow(row, block.columns.length, look, height, canvas) : bodyRow(row, block, look, height, sizes.columns, canvas);
  });
  return (
    `<a:tbl><a:tblPr firstRow="1"${endsInTotal ? ' lastRow="1"' : ''}><a:tableStyleId>${canvas.template.tableStyle}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${sizes.columns.map((width) => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>` +
    `${headerRow(block, look, sizes, canvas)}${lines.join('')}</a:tbl>`
  );
}
