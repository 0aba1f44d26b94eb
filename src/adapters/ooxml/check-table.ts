import { childOf, childrenOf, ns, type XmlElement } from './xml.js';

const reference = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** What is wrong with an Excel table's own statements about itself, or null. */
export function tableProblem(table: XmlElement): string | null {
  const ref = table.getAttribute('ref') ?? '';
  const match = reference.exec(ref);
  if (match === null) return `ref="${ref}"`;
  const filter = childOf(table, ns.s, 'autoFilter')?.getAttribute('ref');
  if (typeof filter === 'string' && !reference.test(filter)) return `autoFilter ref="${filter}"`;
  const columns = childOf(table, ns.s, 'tableColumns');
  const names = columns === null ? [] : childrenOf(columns, ns.s, 'tableColumn').map((one) => (one.getAttribute('name') ?? '').toLowerCase());
  const width = columnNumber(match[3] as string) - columnNumber(match[1] as string) + 1;
  if (names.length !== width) return `${names.length} columns in ref="${ref}"`;
  if (columns?.getAttribute('count') !== String(width)) return `tableColumns count="${columns?.getAttribute('count') ?? ''}"`;
  if (new Set(names).size !== names.length) return 'two columns of one name';
  return null;
}
