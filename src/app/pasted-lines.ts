/** Lines of cells as Excel copies them, tab between; `;` where a text file was copied. Blank lines and quotes around a cell are left out. */
export function pastedLines(text: string): readonly (readonly string[])[] {
  const rows = text.replace(/\r\n?/g, '\n').split('\n').filter((row) => row.trim() !== '');
  const mark = rows.some((row) => row.includes('\t')) ? '\t' : ';';
  return rows.map((row) => row.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1').trim()));
}
