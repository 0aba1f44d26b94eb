/** A figure and its unit stay on one line: in a narrow pane a line would else begin with `%` or `kr.`. */
export function keepFigures(text: string): string {
  return text.replace(/(?<=\d|mi[oa]\.|[mb]illion) (?=(?:%|(?:pct|kr|mi[oa])\.|[mb]illion\b|per cent\b))/g, '\u00a0');
}
