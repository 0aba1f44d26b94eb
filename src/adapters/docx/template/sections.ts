import { removeOverride } from '../../ooxml/content-types.js';
import { relationshipsOf, relationshipsPart, removeRelationship } from '../../ooxml/relationships.js';
import { childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';
import { documentPart, type DocumentTemplate } from './open-document-template.js';

/** `w:sectPr` of a paragraph that ends a section, or null. */
export function sectionEnd(block: XmlElement): XmlElement | null {
  const properties = childOf(block, ns.w, 'pPr');
  return properties === null ? null : childOf(properties, ns.w, 'sectPr');
}

/** The section a block of the body stands in: the next one that ends after it, else the body's own. */
export function sectionOf(body: XmlElement, block: XmlElement): XmlElement | null {
  const blocks = childrenOf(body, ns.w);
  for (const one of blocks.slice(blocks.indexOf(block))) {
    const end = one.localName === 'sectPr' ? one : sectionEnd(one);
    if (end !== null) return end;
  }
  return null;
}

function referencesIn(section: XmlElement): XmlElement[] {
  return [...childrenOf(section, ns.w, 'headerReference'), ...childrenOf(section, ns.w, 'footerReference')];
}

function keyOf(reference: XmlElement): string {
  return `${reference.localName}:${reference.getAttributeNS(ns.w, 'type') ?? 'default'}`;
}

/** A section without a header of its own goes on with the one before: what goes away must hand it over. */
export function handOverHeaders(from: XmlElement, to: XmlElement): void {
  const known = new Set(referencesIn(to).map(keyOf));
  for (const reference of referencesIn(from).reverse()) {
    if (!known.has(keyOf(reference))) to.insertBefore(reference.cloneNode(true), to.firstChild);
  }
}

/** Header and footer parts that sections still refer to; the others leave the package. */
export function keepReferredHeaders({ parts, body }: DocumentTemplate): string[] {
  const sections = childrenOf(body, ns.w).flatMap((block) => (block.localName === 'sectPr' ? [block] : (sectionEnd(block) ?? [])));
  const used = new Set(sections.flatMap(referencesIn).map((reference) => reference.getAttributeNS(ns.r, 'id') ?? ''));
  const kept: string[] = [];
  for (const { id, type, target } of relationshipsOf(parts, documentPart)) {
    if (!/\/(header|footer)$/.test(type)) continue;
    if (used.has(id)) kept.push(target);
    else {
      removeRelationship(parts, documentPart, id);
      parts.delete(target);
      parts.delete(relationshipsPart(target));
      removeOverride(parts, target);
    }
  }
  return kept;
}

const perUnit: Readonly<Record<string, number>> = { '': 1, 'pt': 20, 'pc': 240, 'pi': 240, 'in': 1440, 'cm': 1440 / 2.54, 'mm': 144 / 2.54 };

/** A measure in twentieths of a point, from a plain number or one with a unit. */
function twips(element: XmlElement | null, name: string, otherwise: number): number {
  const match = /^(-?[\d.]+)([a-z]*)$/.exec(element?.getAttributeNS(ns.w, name) ?? '');
  const factor = perUnit[match?.[2] ?? 'none'];
  return match === null || factor === undefined ? otherwise : Math.abs(Number(match[1]) * factor);
}

/** Width and height of the text on a page of a section, in twentieths of a point; A4 with usual margins where none is given. */
export function textArea(section: XmlElement | null): { readonly width: number; readonly height: number } {
  const [size, margin, columns] = ['pgSz', 'pgMar', 'cols'].map((name) => (section === null ? null : childOf(section, ns.w, name))) as [
    XmlElement | null,
    XmlElement | null,
    XmlElement | null,
  ];
  const width = twips(size, 'w', 11906) - twips(margin, 'left', 1440) - twips(margin, 'right', 1440) - twips(margin, 'gutter', 0);
  const height = twips(size, 'h', 16838) - twips(margin, 'top', 1440) - twips(margin, 'bottom', 1440);
  const count = Math.max(1, Number(columns?.getAttributeNS(ns.w, 'num') ?? 1));
  const column = (width - twips(columns, 'space', 720) * (count - 1)) / count;
  return { width: Math.max(1440, Math.floor(column)), height: Math.max(1440, Math.floor(height)) };
}
