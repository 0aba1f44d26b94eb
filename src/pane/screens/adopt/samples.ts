import { cellText, plainText } from '../../../adoption/values/cell-text.js';
import type { Mapping } from '../../../adoption/mapping/mapping.js';
import type { SourceWorkbook } from '../../../adoption/mapping/propose-mapping.js';
import { columnLetter } from '../../../register/register.js';

const shown = 2;
const longest = 40;

/** A few different texts of each column, by sheet and column, so that a person knows it again. */
export function samplesOf(workbook: SourceWorkbook, mapping: Mapping): ReadonlyMap<string, readonly string[]> {
  const samples = new Map<string, readonly string[]>();
  for (const { sheet: name, headerBottom, columns } of mapping.sheets) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    for (const { column } of columns) {
      const found = new Set<string>();
      for (let row = headerBottom + 1; sheet !== undefined && row <= sheet.rows.length && found.size < shown; row += 1) {
        // A row with one cell is a heading or a note, and tells nothing of its column.
        if ((sheet.rows[row - 1] ?? []).filter((cell) => cell !== null && cell !== '').length < 2 && columns.length > 1) continue;
        const text = plainText(cellText(sheet.rows[row - 1]?.[column - 1], sheet.extras.get(`${columnLetter(column)}${String(row)}`)));
        if (text !== '') found.add(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
      }
      samples.set(`${name} ${String(column)}`, [...found]);
    }
  }
  return samples;
}
