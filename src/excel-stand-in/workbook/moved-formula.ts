import { columnLetters } from './address.js';

// Texts, quoted sheet names and table references hold no cell addresses; names and functions only look like some.
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?[A-Z]{1,3}\$?\d+)(?![\w(.])|[\p{L}_\\][\p{L}\p{N}_.]*/giu;
const address = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A formula as it reads in a cell so many rows and columns away: addresses without `$` move along. */
export function movedFormula(formula: string, down: number, right: number): string {
  return formula.replace(parts, (part, cell: string | undefined) => {
    const found = cell === undefined ? null : address.exec(cell);
    if (!found) return part;
    const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = found;
    const column = fixedColumn === '' ? columnNumber(letters) + right : columnNumber(letters);
    const row = fixedRow === '' ? Number(digits) + down : Number(digits);
    return column < 0 || row < 1 ? '#REF!' : `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row)}`;
  });
}
