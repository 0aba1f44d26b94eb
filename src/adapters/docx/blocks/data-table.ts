import { AlignmentType, BorderStyle, ShadingType, TableCell, TableRow, type FileChild, type IParagraphOptions, type ITableCellOptions } from 'docx';
import type { RichText, TableBlock, TableCell as Cell, TableColumn, TableRow as Row } from '../../../schema/document-models.js';
import { tableCaption } from './caption.js';
import type { DrawContext, Start } from './draw-context.js';
import { lightLooks } from '../../ooxml/look/light-look.js';
import { lightRuns, richText } from './inline.js';
import { describedTable, splitWidth } from './table-frame.js';
import { separator, styled } from './text-blocks.js';

/** Rows up to which a table stays on one page as a whole. */
const keptTogether = 6;

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;

/** A column's own alignment; without one, columns of nothing but numbers stand to the right. */
function alignmentOf(column: TableColumn, index: number, rows: readonly Row[]): keyof typeof alignments {
  if (column.align !== undefined) return column.align;
  const cells = rows.filter((row) => row.role !== 'group').map((row) => row.cells[index] ?? '');
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => typeof cell === 'object' && 'number' in cell) ? 'right' : 'left';
}

function isRich(cell: Cell): cell is RichText {
  return typeof cell === 'string' || Array.isArray(cell);
}

function linked(text: RichText, link: string | undefined): RichText {
  if (link === undefined) return text;
  return (typeof text === 'string' ? [{ text }] : text).map((run) => ({ ...run, link: run.link ?? link }));
}

function bodyCell(cell: Cell, options: IParagraphOptions, row: Row, isFirst: boolean, context: DrawContext): TableCell {
  const paragraph = (children: NonNullable<IParagraphOptions['children']>): ITableCellOptions => ({
    children: [styled('tableText', context, { ...options, children })],
  });
  const bold = row.role === 'total' ? { bold: true } : {};
  const border =
    row.role === 'total' ? { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: context.theme.strong.value } } } : {};
  if (isRich(cell)) return new TableCell({ ...paragraph(richText(linked(cell, isFirst ? row.link : undefined), context, bold)), ...border });
  if ('number' in cell) return new TableCell({ ...paragraph(richText(cell.shown, context, bold)), ...border });
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: lightLooks[cell.light].ground };
  return new TableCell({ ...paragraph(lightRuns(cell.light, cell.word, context)), ...border, shading });
}

function groupRow(row: Row, columns: number, context: DrawContext): TableRow {
  const first = row.cells[0] ?? '';
  const text = isRich(first) ? first : 'number' in first ? first.shown : first.word;
  const children = richText(linked(text, row.link), context);
  return new TableRow({ cantSplit: true, children: [new TableCell({ columnSpan: columns, children: [styled('tableGroup', context, { keepNext: true, children })] })] });
}

/** A native table: head repeated on each page, rows unbroken, group headings held to their first row. */
export function drawTable(block: TableBlock, start: Start, context: DrawContext): FileChild[] {
  const alignment = block.columns.map((column, index) => alignments[alignmentOf(column, index, block.rows)]);
  const align = (index: number): IParagraphOptions => ({ alignment: alignment[index] ?? AlignmentType.LEFT });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      (column, index) => new TableCell({ children: [styled('tableHeader', context, { ...align(index), keepNext: true, children: richText(column.title, context) })] }),
    ),
  });
  const rows = block.rows.map((row, at) => {
    if (row.role === 'group') return groupRow(row, block.columns.length, context);
    const staysWithNext = at < block.rows.length - 1 && (block.rows.length <= keptTogether || at === block.rows.length - 2);
    const options = (index: number): IParagraphOptions => ({ ...align(index), ...(staysWithNext ? { keepNext: true } : {}) });
    return new TableRow({
      cantSplit: true,
      children: block.columns.map((_, index) => bodyCell(row.cells[index] ?? '', options(index), row, index === 0, context)),
    });
  });
  const columns = splitWidth(context.width, block.columns.map((column) => column.width));
  const frame = { style: 'dataTable', columns, title: block.caption ?? '', description: block.description, headerRow: true, headerColumn: false } as const;
  const table = describedTable(frame, [head, ...rows], context);
  if (block.caption !== undefined) return [tableCaption(block.caption, start, context), table];
  return start.pageBreakBefore || start.belowTable ? [separator(start, context), table] : [table];
}
