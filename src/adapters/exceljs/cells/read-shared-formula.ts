import { columnLetters, columnNumber, lastSheetColumn, lastSheetRow } from './read-address.js';

interface Reference {
  readonly columnFixed: boolean;
  /** Null in a whole-row reference. */
  readonly column: number | null;
  readonly rowFixed: boolean;
  /** Null in a whole-column reference. */
  readonly row: number | null;
}

type Token = string | Reference;

// Texts, quoted sheet names and brackets (structured and external references) pass whole; a word that is no
// reference, as a function or a defined name, passes whole as well.
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.(!])|(\$?\d{1,7}):(\$?\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\?])|[\w.\\?\u00C0-\uFFFF]+!?|[^]/g;

function columnOnly(text: string): Reference {
  return { columnFixed: text.startsWith('$'), column: columnNumber(text.replace('$', '')), rowFixed: true, row: null };
}

function rowOnly(text: string): Reference {
  return { columnFixed: true, column: null, rowFixed: text.startsWith('$'), row: Number(text.replace('$', '')) };
}

/** A formula cut into the references that move with the cell and the text between them. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(pattern)) {
    const [whole, column, columnTo, row, rowTo, columnMark, letters, rowMark, digits] = match;
    if (column !== undefined && columnTo !== undefined) tokens.push(columnOnly(column), ':', columnOnly(columnTo));
    else if (row !== undefined && rowTo !== undefined) tokens.push(rowOnly(row), ':', rowOnly(rowTo));
    else if (letters !== undefined && columnNumber(letters) <= lastSheetColumn && Number(digits) >= 1 && Number(digits) <= lastSheetRow) {
      tokens.push({ columnFixed: columnMark === '$', column: columnNumber(letters), rowFixed: rowMark === '$', row: Number(digits) });
    } else tokens.push(whole);
  }
  return tokens;
}

function moved(value: number, fixed: boolean, by: number, size: number): number {
  if (fixed) return value;
  // References run round the edge of the sheet, as Excel's own shared formulas do.
  return ((((value - 1 + by) % size) + size) % size) + 1;
}

function shown({ columnFixed, column, rowFixed, row }: Reference, rows: number, columns: number): string {
  const letters = column === null ? '' : (columnFixed ? '$' : '') + columnLetters(moved(column, columnFixed, columns, lastSheetColumn));
  return letters + (row === null ? '' : (rowFixed ? '$' : '') + String(moved(row, rowFixed, rows, lastSheetRow)));
}

/** The formula of a cell so many rows below and columns right of the one that the tokens were written for. */
export function formulaMoved(tokens: readonly Token[], rows: number, columns: number): string {
  return tokens.map((token) => (typeof token === 'string' ? token : shown(token, rows, columns))).join('');
}
