import type { DocumentModel } from '../../../schema/document-models.js';
import { partText, setPartText } from '../../ooxml/package.js';
import { childrenOf, descendantsOf, ns, parseXml, rootOf, serializeXml, type XmlElement } from '../../ooxml/xml.js';
import { declareNamespaces } from './declare-namespaces.js';
import { isOnlyMarker, markersIn, type MarkerName } from './markers.js';
import { documentPart, paragraphText, type DocumentTemplate } from './open-document-template.js';
import { handOverHeaders, keepReferredHeaders, sectionEnd, sectionOf, textArea } from './sections.js';

/** Where things go in this template, and what it has no place for. */
export interface Placement {
  readonly places: ReadonlySet<MarkerName>;
  /** Markers as they are typed in it, between their braces, with what they are. */
  readonly typed: ReadonlyMap<string, MarkerName>;
  /** Size of the text on a page, in twentieths of a point. */
  readonly area: { readonly width: number; readonly height: number };
  /** True when the front stands on pages of its own already. */
  readonly frontEndsPage: boolean;
}

function blockOf(body: XmlElement, paragraph: XmlElement): XmlElement {
  let block = paragraph;
  while (block.parentNode !== null && block.parentNode !== body) block = block.parentNode as XmlElement;
  return block;
}

function alone(name: MarkerName): (paragraph: XmlElement) => boolean {
  return (paragraph) => isOnlyMarker(paragraphText(paragraph), name);
}

/** The front is all that comes before the last section break ahead of the contents: it goes away as a whole. */
function dropFront(body: XmlElement, front: readonly XmlElement[]): void {
  const end = front.findLast((block) => sectionEnd(block) !== null);
  if (end === undefined) return;
  const leaving = front.slice(0, front.indexOf(end) + 1);
  for (const block of leaving) {
    const section = sectionEnd(block);
    const next = section === null ? null : sectionOf(body, childrenOf(body, ns.w)[childrenOf(body, ns.w).indexOf(block) + 1] as XmlElement);
    if (section !== null && next !== null) handOverHeaders(section, next);
    body.removeChild(block);
  }
}

/** Removes paragraphs that hold nothing but a marker without a value, unless their container would be left empty. */
function dropEmpty(root: XmlElement, name: MarkerName): void {
  for (const paragraph of descendantsOf(root, ns.w, 'p').filter(alone(name))) {
    const parent = paragraph.parentNode as XmlElement;
    const isOnly = parent.localName !== 'body' && childrenOf(parent, ns.w, 'p').length === 1;
    if (sectionEnd(paragraph) === null && !isOnly) parent.removeChild(paragraph);
  }
}

function breaksPage(block: XmlElement): boolean {
  const breaks = descendantsOf(block, ns.w, 'br').some((one) => one.getAttributeNS(ns.w, 'type') === 'page');
  return breaks || sectionEnd(block) !== null;
}

function emptyMarkers(model: DocumentModel): MarkerName[] {
  const absent: [MarkerName, boolean][] = [
    ['subtitle', (model.subtitle ?? '') === ''],
    ['approval', model.approval === ''],
    ['stamp', model.stamp === null],
    ['toc', !model.tableOfContents],
  ];
  return absent.filter(([, isAbsent]) => isAbsent).map(([name]) => name);
}

/** Fits the template to what the document has: front page or none, and no empty lines for what it lacks. */
export function placeContent(template: DocumentTemplate, model: DocumentModel): Placement {
  const { body, parts, document } = template;
  const content = descendantsOf(body, ns.w, 'p').find(alone('content')) as XmlElement;
  const ahead = (): XmlElement[] => {
    const blocks = childrenOf(body, ns.w);
    const toc = descendantsOf(body, ns.w, 'p').find(alone('toc'));
    const ends = [content, ...(toc === undefined ? [] : [toc])].map((one) => blocks.indexOf(blockOf(body, one)));
    return blocks.slice(0, Math.min(...ends));
  };
  if (!model.frontPage) dropFront(body, ahead());
  const frontEndsPage = ahead().some(breaksPage);
  const headers = keepReferredHeaders(template);
  const roots = headers.map((name) => [name, rootOf(parseXml(partText(parts, name)))] as const);
  const texts = [body, ...roots.map(([, root]) => root)].flatMap((root) => descendantsOf(root, ns.w, 'p').map(paragraphText));
  const empty = emptyMarkers(model);
  const typed = new Map(texts.flatMap(markersIn).flatMap((one) => (one.name === null ? [] : [[one.typed, one.name] as const])));
  const { width, height } = textArea(sectionOf(body, blockOf(body, content)));
  for (const name of empty) {
    dropEmpty(body, name);
    for (const [, root] of roots) dropEmpty(root, name);
  }
  for (const [name, root] of roots) if (root.ownerDocument !== null) setPartText(parts, name, serializeXml(root.ownerDocument));
  declareNamespaces(document);
  setPartText(parts, documentPart, serializeXml(document));
  return { places: new Set(typed.values()), typed, area: { width, height }, frontEndsPage };
}
