/** What a cell with a value or a formula cannot do without; `f` may be empty where it follows a shared formula. */
const signs = ['v>', 'is>', 'f>', '<f ', ':f ', '<f/', ':f/'];

function closingTag(xml: string, name: string): number {
  for (let at = xml.lastIndexOf(name); at !== -1; at = at === 0 ? -1 : xml.lastIndexOf(name, at - 1)) {
    const start = xml.lastIndexOf('<', at);
    if (start !== -1 && /^<\/(?:[^\s<>:]+:)?$/.test(xml.slice(start, at)) && /^\s*>/.test(xml.slice(at + name.length, at + name.length + 20))) return start;
  }
  return -1;
}

/**
 * A sheet's XML without the formatted rows below its last value: people format whole columns, and a million
 * empty rows are slow to read and say nothing.
 */
export function withoutEmptyTail(xml: string): string {
  const end = closingTag(xml, 'sheetData');
  if (end === -1) return xml;
  const opening = /<(?:[^\s<>:!?]+:)?sheetData[^>]*>/.exec(xml.slice(0, end));
  const start = opening === null ? 0 : opening.index + opening[0].length;
  const lastValue = Math.max(...signs.map((sign) => xml.lastIndexOf(sign, end)));
  if (lastValue < start) return xml.slice(0, start) + xml.slice(end);
  const lastRow = xml.indexOf('row>', lastValue);
  return lastRow === -1 || lastRow > end ? xml : xml.slice(0, lastRow + 4) + xml.slice(end);
}
