import { childrenOf, descendantsOf, ns, type XmlDocument, type XmlElement } from '../ooxml/xml.js';
import { firstOwnFormat, freeFormatNumber, listOf, stylesOf } from './styles.js';
import type { WorkbookParts } from './workbook-parts.js';

/** Appends a copy and says its index. */
function append(to: XmlElement, element: XmlElement): number {
  const index = childrenOf(to, ns.s).length;
  to.appendChild((to.ownerDocument as XmlDocument).importNode(element, true));
  if (to.hasAttribute('count')) to.setAttribute('count', String(index + 1));
  return index;
}

/** Looks of one workbook for another: behind the looks it has, whose numbers stay what they are. */
export class StyleImport {
  readonly #to: XmlElement;
  readonly #from: XmlElement;
  readonly #known = new Map<string, number>();

  constructor(to: WorkbookParts, from: WorkbookParts) {
    this.#to = stylesOf(to);
    this.#from = stylesOf(from);
  }

  #once(kind: string, index: string, make: () => number): number {
    const key = `${kind} ${index}`;
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  #part(kind: 'fonts' | 'fills' | 'borders' | 'dxfs', index: string): number {
    return this.#once(kind, index, () => {
      const element = childrenOf(listOf(this.#from, kind), ns.s)[Number(index)];
      return element ? append(listOf(this.#to, kind), element) : 0;
    });
  }

  #format(id: string): number {
    if (Number(id) < firstOwnFormat) return Number(id);
    return this.#once('numFmts', id, () => {
      const formats = listOf(this.#to, 'numFmts');
      const source = childrenOf(listOf(this.#from, 'numFmts'), ns.s).find((one) => one.getAttribute('numFmtId') === id);
      if (!source) return 0;
      const there = childrenOf(formats, ns.s);
      const same = there.find((one) => one.getAttribute('formatCode') === source.getAttribute('formatCode'));
      if (same) return Number(same.getAttribute('numFmtId'));
      const free = freeFormatNumber(formats);
      append(formats, source);
      childrenOf(formats, ns.s).at(-1)?.setAttribute('numFmtId', String(free));
      return free;
    });
  }

  #cell(index: string): number {
    return this.#once('cellXfs', index, () => {
      const source = childrenOf(listOf(this.#from, 'cellXfs'), ns.s)[Number(index)];
      if (!source) return 0;
      const looks = listOf(this.#to, 'cellXfs');
      const at = append(looks, source);
      const made = childrenOf(looks, ns.s)[at];
      for (const [attribute, kind] of [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders']] as const) made?.setAttribute(attribute, String(this.#part(kind, source.getAttribute(attribute) ?? '0')));
      made?.setAttribute('numFmtId', String(this.#format(source.getAttribute('numFmtId') ?? '0')));
      made?.setAttribute('xfId', '0');
      return at;
    });
  }

  /** Gives cells, rows, columns and coloured rules of a sheet the numbers their looks have in the other workbook. */
  bring(sheet: XmlElement): void {
    for (const [name, attribute] of [['c', 's'], ['row', 's'], ['col', 'style']] as const) {
      for (const element of descendantsOf(sheet, ns.s, name)) {
        const index = element.getAttribute(attribute);
        if (index !== null && index !== '') element.setAttribute(attribute, String(this.#cell(index)));
      }
    }
    for (const rule of descendantsOf(sheet, ns.s, 'cfRule')) {
      const index = rule.getAttribute('dxfId');
      if (index !== null && index !== '') rule.setAttribute('dxfId', String(this.#part('dxfs', index)));
    }
  }

  /** A style of tables by its name, unless the workbook has one of that name, or every program knows it. */
  bringTableStyle(name: string): void {
    const named = (one: XmlElement): boolean => one.getAttribute('name') === name;
    const [there, ours] = [listOf(this.#to, 'tableStyles'), listOf(this.#from, 'tableStyles')];
    const source = childrenOf(ours, ns.s, 'tableStyle').find(named);
    if (source === undefined || childrenOf(there, ns.s, 'tableStyle').some(named)) return;
    const made = childrenOf(there, ns.s)[append(there, source)];
    there.setAttribute('count', String(childrenOf(there, ns.s, 'tableStyle').length));
    for (const element of made ? childrenOf(made, ns.s, 'tableStyleElement') : []) element.setAttribute('dxfId', String(this.#part('dxfs', element.getAttribute('dxfId') ?? '0')));
  }
}
