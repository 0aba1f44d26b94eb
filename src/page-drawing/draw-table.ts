import type { TableBlock, TableCell } from '../schema/document-models.js';
import { drawn, type Drawn, type Look } from './drawn.js';
import { drawText } from './draw-text.js';

function drawCell(cell: TableCell): readonly Drawn[] {
  if (typeof cell === 'object' && 'light' in cell) return [{ light: cell.light, word: cell.word }];
  if (typeof cell === 'object' && 'number' in cell) return [cell.shown];
  return drawText(cell);
}

/** A wide table is scrolled inside its page. Its column headings are read with each cell; one without words is none. */
export function drawTable({ description, columns, rows, caption }: TableBlock): readonly Drawn[] {
  const right = (at: number): readonly Look[] => (columns[at]?.align === 'right' ? ['right'] : []);
  const heads = columns.map(({ title }, at) => (title === '' ? drawn('td', 'head') : { ...drawn('th', ['head', ...right(at)], title), scope: 'col' as const }));
  const body = rows.map(({ role, cells }) =>
    drawn(
      'tr',
      null,
      ...(role === 'group' ? cells.slice(0, 1) : cells).map((cell, at) => ({
        ...drawn('td', ['cell', ...(role === 'group' ? [] : right(at)), ...(role === undefined ? [] : (['strong'] as const))], ...drawCell(cell)),
        ...(role === 'group' ? { span: columns.length } : {}),
      })),
    ),
  );
  const table = drawn('table', 'table', drawn('thead', null, drawn('tr', null, ...heads)), drawn('tbody', null, ...body));
  return [...(caption === undefined ? [] : [drawn('p', 'small', caption)]), { ...drawn('div', 'scroll', table), scrolled: description }];
}
