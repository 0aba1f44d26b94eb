import { openPackage, partText, type Parts } from '../../../src/adapters/ooxml/package.js';
import { childOf, descendantsOf, ns, parseXml, rootOf, type XmlElement } from '../../../src/adapters/ooxml/xml.js';

/** A document as its file has it, for tests that look inside. */
export interface DrawnDocument {
  readonly parts: Parts;
  readonly body: XmlElement;
  readonly styles: XmlElement;
  readonly numbering: XmlElement;
}

export function open(bytes: Uint8Array): DrawnDocument {
  const parts = openPackage(bytes);
  const root = (name: string): XmlElement => rootOf(parseXml(partText(parts, name)));
  return { parts, body: childOf(root('word/document.xml'), ns.w, 'body') as XmlElement, styles: root('word/styles.xml'), numbering: root('word/numbering.xml') };
}

export function all(parent: XmlElement, name: string): XmlElement[] {
  return descendantsOf(parent, ns.w, name);
}

export function value(element: XmlElement | undefined | null, attribute = 'val'): string {
  return element?.getAttributeNS(ns.w, attribute) ?? '';
}

export function textOf(element: XmlElement): string {
  return all(element, 't')
    .map((text) => text.textContent ?? '')
    .join('');
}

export function styleOf(paragraph: XmlElement): string {
  return value(all(paragraph, 'pStyle')[0]);
}

/** Style ids by the name Word shows, lower case. */
export function idsByName(styles: XmlElement): Map<string, string> {
  return new Map(all(styles, 'style').map((style) => [value(childOf(style, ns.w, 'name')).toLowerCase(), value(style, 'styleId')]));
}

/** Paragraphs of the style of a name, in order. */
export function paragraphsOf(document: DrawnDocument, styleName: string): XmlElement[] {
  const id = idsByName(document.styles).get(styleName.toLowerCase()) ?? 'none of that name';
  return all(document.body, 'p').filter((paragraph) => styleOf(paragraph) === id);
}
