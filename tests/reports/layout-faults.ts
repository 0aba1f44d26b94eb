import { relatedPart } from '../../src/adapters/ooxml/relationships.js';
import { childOf, childrenOf, descendantOf, descendantsOf, ns, type XmlElement } from '../../src/adapters/ooxml/xml.js';
import { readDeck, textOf, xmlOf, type ReadDeck, type ReadSlide } from '../adapters/pptx/read-deck.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly name: string;
  readonly shape: XmlElement;
  readonly box: Box;
}

const point = 12700;
const smallestText = 1200;
const smallestInTable = 1000;
/** Letters of running text are at least this wide against the type, narrow ones and spaces among them, and lines stand a fifth apart. */
const letterWidth = 0.42;
const lineHeight = 1.2;
/** The estimate is a rough one. */
const tolerance = 1.1;

function numberOf(element: XmlElement | null, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? 0);
}

function ownBox(shape: XmlElement): Box | null {
  const place = descendantOf(shape, ns.a, 'xfrm') ?? childOf(shape, ns.p, 'xfrm');
  if (place === null) return null;
  const [offset, extent] = [childOf(place, ns.a, 'off'), childOf(place, ns.a, 'ext')];
  return { x: numberOf(offset, 'x'), y: numberOf(offset, 'y'), width: numberOf(extent, 'cx'), height: numberOf(extent, 'cy') };
}

/** The shape of a layout or master that a placeholder stands for: by its number, else by its kind. */
function inherited(deck: ReadDeck, part: string, shape: XmlElement): XmlElement[] {
  const own = descendantOf(shape, ns.p, 'ph');
  if (own === null) return [];
  const layout = relatedPart(deck.parts, part, 'slideLayout');
  const master = layout === null ? null : relatedPart(deck.parts, layout, 'slideMaster');
  const kind = (ph: XmlElement | null): string => (ph?.getAttribute('type') ?? 'obj').replace('ctrTitle', 'title').replace('obj', 'body').replace('subTitle', 'body');
  const find = (of: string | null, same: (ph: XmlElement) => boolean): XmlElement[] =>
    of === null ? [] : descendantsOf(xmlOf(deck.parts, of), ns.p, 'sp').filter((one) => descendantsOf(one, ns.p, 'ph').some(same)).slice(0, 1);
  return [
    ...find(layout, (ph) => kind(ph) === kind(own) && ph.getAttribute('idx') === own.getAttribute('idx')),
    ...find(master, (ph) => kind(ph) === kind(own)),
  ];
}

function placedOn(deck: ReadDeck, slide: ReadSlide): Placed[] {
  return slide.shapes.flatMap((shape) => {
    const box = ownBox(shape) ?? inherited(deck, slide.part, shape).map(ownBox).find((one) => one !== null) ?? null;
    const name = descendantOf(shape, ns.p, 'cNvPr')?.getAttribute('name') ?? '';
    return box === null || (shape.localName === 'sp' && textOf(shape).trim() === '') ? [] : [{ name, shape, box }];
  });
}

function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > point && down > point;
}

/** Lines a text takes in a width, by words. */
function linesOf(text: string, width: number, size: number): number {
  const fit = Math.max(1, Math.floor(width / (size * letterWidth)));
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let count = 1;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > fit) {
        count += 1;
        used = 0;
      }
      count += Math.floor((word.length - 1) / fit);
      used += (used > 0 ? 1 : 0) + (((word.length - 1) % fit) + 1);
    }
    return lines + count;
  }, 0);
}

function sizesOf(element: XmlElement): number[] {
  return ['rPr', 'defRPr', 'endParaRPr'].flatMap((name) => descendantsOf(element, ns.a, name)).flatMap((one) => (one.hasAttribute('sz') ? [Number(one.getAttribute('sz'))] : []));
}

/** Height a table grows to, in points. */
function tableHeight(table: XmlElement): number {
  const widths = descendantsOf(table, ns.a, 'gridCol').map((column) => numberOf(column, 'w') / point);
  return childrenOf(table, ns.a, 'tr').reduce((sum, row) => {
    const cells = childrenOf(row, ns.a, 'tc').map((cell, index) => {
      if (cell.getAttribute('hMerge') === '1') return 0;
      const properties = childOf(cell, ns.a, 'tcPr');
      const span = Number(cell.getAttribute('gridSpan') ?? 1);
      const width = widths.slice(index, index + span).reduce((all, own) => all + own, 0) - (numberOf(properties, 'marL') + numberOf(properties, 'marR')) / point;
      const size = (sizesOf(cell)[0] ?? 1800) / 100;
      return linesOf(textOf(cell), width, size) * size * lineHeight + (numberOf(properties, 'marT') + numberOf(properties, 'marB')) / point;
    });
    return sum + Math.max(numberOf(row, 'h') / point, ...cells);
  }, 0);
}

/** The size a placeholder's text has when its runs name none: its layout's, its master's, else that of the master's styles. */
function inheritedSize(deck: ReadDeck, part: string, shape: XmlElement): number {
  const places = inherited(deck, part, shape).map((one) => sizesOf(one)[0]);
  const layout = relatedPart(deck.parts, part, 'slideLayout');
  const master = layout === null ? null : relatedPart(deck.parts, layout, 'slideMaster');
  const kind = descendantOf(shape, ns.p, 'ph')?.getAttribute('type');
  const style = master === null ? null : descendantOf(xmlOf(deck.parts, master), ns.p, kind === 'title' || kind === 'ctrTitle' ? 'titleStyle' : 'bodyStyle');
  return places.find((size) => size !== undefined) ?? (style === null ? undefined : sizesOf(style)[0]) ?? 1800;
}

function textHeight(deck: ReadDeck, part: string, shape: XmlElement, box: Box): number {
  const own = sizesOf(shape);
  const size = (own.length > 0 ? Math.max(...own) : inheritedSize(deck, part, shape)) / 100;
  const body = descendantOf(shape, ns.a, 'bodyPr');
  const inset = (side: string): number => (body?.hasAttribute(side) ? numberOf(body, side) : 91440) / point;
  return linesOf(textOf(shape), box.width / point - inset('lIns') - inset('rIns'), size) * size * 1.05;
}

function slideFaults(deck: ReadDeck, slide: ReadSlide, page: Box): string[] {
  const placed = placedOn(deck, slide);
  const faults: string[] = [];
  for (const [index, { name, box, shape }] of placed.entries()) {
    if (box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height) faults.push(`${name} stands outside the slide`);
    for (const other of placed.slice(index + 1)) if (overlap(box, other.box)) faults.push(`${name} and ${other.name} overlap`);
    if (['graphicFrame', 'grpSp', 'pic'].includes(shape.localName ?? '') && !descendantOf(shape, ns.p, 'cNvPr')?.getAttribute('descr')) faults.push(`${name} has no alternative text`);
    const table = descendantOf(shape, ns.a, 'tbl');
    const least = table === null ? smallestText : smallestInTable;
    if (sizesOf(shape).some((size) => size < least)) faults.push(`${name} has text below ${String(least / 100)} points`);
    if (table !== null) {
      const below = placed.filter((one) => one.box.y >= box.y + box.height && one.box.x < box.x + box.width && one.box.x + one.box.width > box.x).map((one) => one.box.y);
      const room = (Math.min(page.height, ...below) - box.y) / point;
      if (tableHeight(table) > room * tolerance) faults.push(`${name} needs ${String(Math.round(tableHeight(table)))} points and has ${String(Math.round(room))}`);
    } else if (shape.localName === 'sp' && textHeight(deck, slide.part, shape, box) > (box.height / point) * tolerance) {
      faults.push(`the text of ${name} is higher than its box`);
    }
  }
  if (slide.title.trim() === '') faults.push('the slide has no title');
  return faults;
}

/** What a person who turned the pages would complain of; `page 3: Tabel and Fodnote overlap`. None when all is well. */
export function layoutFaults(bytes: Uint8Array): readonly string[] {
  const deck = readDeck(bytes);
  const size = descendantOf(deck.presentation, ns.p, 'sldSz');
  const page = { x: 0, y: 0, width: numberOf(size, 'cx'), height: numberOf(size, 'cy') };
  const titles = deck.slides.map(({ title }) => title);
  return deck.slides.flatMap((slide, index) => [
    ...slideFaults(deck, slide, page).map((fault) => `page ${String(index + 1)}: ${fault}`),
    ...(titles.indexOf(slide.title) < index ? [`page ${String(index + 1)}: the title "${slide.title}" stands twice`] : []),
  ]);
}
