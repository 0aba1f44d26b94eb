import { DOMParser, XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { UnreadableFile } from '../../app/ports.js';

export type XmlDocument = Document;
export type XmlElement = Element;
export type XmlNode = Node;

/** Namespaces of Office packages (ECMA-376 Transitional), under the prefixes Office itself writes. */
export const ns = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  xdr: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

function stopUnlessHarmless(_level: string, message: string): void {
  // U+FFFD is a legal character that the parser only wonders about; its other warnings are broken XML.
  if (!/replacement character/i.test(message)) throw new UnreadableFile('corrupt', message);
}

/** Reads XML. Throws UnreadableFile('corrupt') when it is not well formed or carries a document type. */
export function parseXml(text: string): XmlDocument {
  // Office writes none, and a document type is how entity bombs come in.
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableFile('corrupt', 'document type in XML');
  try {
    return new DOMParser({ onError: stopUnlessHarmless, locator: false }).parseFromString(text, 'application/xml');
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('corrupt', error instanceof Error ? error.message : String(error));
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes XML with the declaration Office writes. */
export function serializeXml(document: XmlDocument): string {
  const body = new XMLSerializer().serializeToString(document).replace(/^\s*<\?xml[^>]*\?>\s*/, '');
  // Only text nodes leave a bare carriage return, and a reader would turn it into a line feed.
  return declaration + body.replace(/\r/g, '&#13;');
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without the characters XML 1.0 forbids (control characters, halves of surrogate pairs). */
export function xmlSafe(text: string): string {
  return text.replace(forbidden, '');
}

/** Escapes a text for XML content and attributes; characters XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return xmlSafe(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;');
}

function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

function matches(element: XmlElement, namespace: string, name: string | undefined): boolean {
  return element.namespaceURI === namespace && (name === undefined || element.localName === name);
}

/** Child elements of a namespace, all or those of one local name, as a list that later edits do not change. */
export function childrenOf(parent: XmlNode, namespace: string, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && matches(node, namespace, name)) found.push(node);
  }
  return found;
}

/** The first child element of a namespace and local name. */
export function childOf(parent: XmlNode, namespace: string, name: string): XmlElement | null {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && matches(node, namespace, name)) return node;
  }
  return null;
}

/** Elements below a node in document order, as a list that later edits do not change. */
export function descendantsOf(parent: XmlNode, namespace: string, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (!isElement(child)) continue;
      if (matches(child, namespace, name)) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** The first element below a node in document order. */
export function descendantOf(parent: XmlNode, namespace: string, name: string): XmlElement | null {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (matches(child, namespace, name)) return child;
    const below = descendantOf(child, namespace, name);
    if (below !== null) return below;
  }
  return null;
}

/** The root element. */
export function rootOf(document: XmlDocument): XmlElement {
  if (document.documentElement === null) throw new UnreadableFile('corrupt', 'XML without an element');
  return document.documentElement;
}

/** Appends a new element with attributes; prefixed attribute names need their prefix in `ns`. */
export function appendElement(
  parent: XmlElement,
  namespace: string,
  qualifiedName: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): XmlElement {
  const document = parent.ownerDocument as XmlDocument;
  const element = document.createElementNS(namespace, qualifiedName);
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    element.setAttributeNS(prefix === '' ? null : (ns[prefix as keyof typeof ns] ?? null), name, xmlSafe(value));
  }
  if (text !== undefined) element.appendChild(document.createTextNode(xmlSafe(text)));
  parent.appendChild(element);
  return element;
}
