import { openPackage, partText, type Parts } from '../../../src/adapters/ooxml/package.js';
import { kindOf, relationshipsOf } from '../../../src/adapters/ooxml/relationships.js';
import { childOf, childrenOf, descendantOf, descendantsOf, ns, parseXml, rootOf, type XmlElement } from '../../../src/adapters/ooxml/xml.js';

/** A slide as it stands in a file, for tests to look at. */
export interface ReadSlide {
  readonly part: string;
  readonly root: XmlElement;
  /** Shapes in reading order. */
  readonly shapes: readonly XmlElement[];
  readonly title: string;
  readonly text: string;
  readonly tables: readonly XmlElement[];
  readonly charts: readonly string[];
}

export interface ReadDeck {
  readonly parts: Parts;
  readonly presentation: XmlElement;
  readonly slides: readonly ReadSlide[];
}

export function textOf(element: XmlElement): string {
  return descendantsOf(element, ns.a, 'p')
    .map((one) => descendantsOf(one, ns.a, 't').map((text) => text.textContent ?? '').join(''))
    .join('\n');
}

/** Rows of a table as the texts of their cells; cells merged away are left out. */
export function rowsOf(table: XmlElement): string[][] {
  return childrenOf(table, ns.a, 'tr').map((row) =>
    childrenOf(row, ns.a, 'tc')
      .filter((cell) => cell.getAttribute('hMerge') !== '1')
      .map((cell) => textOf(cell).replaceAll('\u00A0', ' ')),
  );
}

export function xmlOf(parts: Parts, part: string): XmlElement {
  return rootOf(parseXml(partText(parts, part)));
}

function readSlide(parts: Parts, part: string): ReadSlide {
  const root = xmlOf(parts, part);
  const tree = descendantOf(root, ns.p, 'spTree') as XmlElement;
  const shapes = childrenOf(tree, ns.p).filter(({ localName }) => ['sp', 'graphicFrame', 'grpSp', 'pic'].includes(localName ?? ''));
  const title = shapes.find((shape) => descendantsOf(shape, ns.p, 'ph').some((ph) => ['title', 'ctrTitle'].includes(ph.getAttribute('type') ?? '')));
  return {
    part,
    root,
    shapes,
    title: title === undefined ? '' : textOf(title),
    text: textOf(root),
    tables: descendantsOf(root, ns.a, 'tbl'),
    charts: relationshipsOf(parts, part).filter((one) => kindOf(one.type) === 'chart').map(({ target }) => target),
  };
}

/** Reads a .pptx by its own lists: slides in the order of the presentation. */
export function readDeck(bytes: Uint8Array): ReadDeck {
  const parts = openPackage(bytes);
  const presentation = xmlOf(parts, 'ppt/presentation.xml');
  const relationships = relationshipsOf(parts, 'ppt/presentation.xml');
  const list = childOf(presentation, ns.p, 'sldIdLst');
  const slides = (list === null ? [] : childrenOf(list, ns.p, 'sldId')).map((item) => {
    const target = relationships.find(({ id }) => id === item.getAttributeNS(ns.r, 'id'))?.target ?? '';
    return readSlide(parts, target);
  });
  return { parts, presentation, slides };
}
