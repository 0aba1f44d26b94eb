import type { RawValue } from '../../schema/raw-workbook.js';

const errors: Readonly<Record<string, string>> = {
  '#NULL!': '#NULL!', '#NUL!': '#NULL!', '#DIV/0!': '#DIV/0!', '#DIVISION/0!': '#DIV/0!', '#VALUE!': '#VALUE!', '#VÆRDI!': '#VALUE!',
  '#REF!': '#REF!', '#REFERENCE!': '#REF!', '#NAME?': '#NAME?', '#NAVN?': '#NAME?', '#NUM!': '#NUM!', '#N/A': '#N/A', '#I/T': '#N/A',
  '#SPILL!': '#SPILL!', '#OVERLØB!': '#SPILL!', '#CALC!': '#CALC!', '#BEREGN!': '#CALC!', '#FIELD!': '#FIELD!', '#FELT!': '#FIELD!',
  '#GETTING_DATA': '#GETTING_DATA', '#BLOCKED!': '#BLOCKED!', '#CONNECT!': '#CONNECT!', '#UNKNOWN!': '#UNKNOWN!', '#BUSY!': '#BUSY!',
};

/** A value of Excel's as the register reads it: blanks are null, error values by their English name. */
export function rawValue(value: unknown): RawValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  const error = value.startsWith('#') ? errors[value] : undefined;
  return error === undefined ? value : { error };
}

/** Bytes a row of cells takes in an answer, closely enough to portion out the next one. */
export function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 2;
  for (const row of rows) {
    bytes += 2;
    for (const value of row) bytes += typeof value === 'string' ? utf8Length(value) + 3 : String(value).length + 1;
  }
  return bytes;
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    // Quotation marks, backslashes and line breaks take a second character in JSON.
    else if (code === 34 || code === 92 || code < 32) bytes += 1;
  }
  return bytes;
}
