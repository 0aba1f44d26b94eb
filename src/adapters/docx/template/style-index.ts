import { childOf, childrenOf, ns, type XmlElement } from '../../ooxml/xml.js';
import { allStyles } from '../styles/all-styles.js';
import type { StyleDefinition, StyleRole } from '../styles/style-definition.js';

/** A style as a template has it. */
export interface FoundStyle {
  readonly id: string;
  readonly name: string;
  readonly element: XmlElement;
}

/** A template's styles by role. Ids say nothing: Danish Word calls the style named "heading 1" `Overskrift1`. */
export interface StyleIndex {
  readonly root: XmlElement;
  readonly byRole: ReadonlyMap<StyleRole, FoundStyle>;
  readonly byId: ReadonlyMap<string, FoundStyle>;
}

function valueOf(parent: XmlElement, name: string): string {
  return childOf(parent, ns.w, name)?.getAttributeNS(ns.w, 'val') ?? '';
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads `w:styles`; names compare without regard to case, and a style's aliases count as names. */
export function indexStyles(root: XmlElement): StyleIndex {
  const byId = new Map<string, FoundStyle>();
  const byName = new Map<string, FoundStyle>();
  for (const element of childrenOf(root, ns.w, 'style')) {
    const type = element.getAttributeNS(ns.w, 'type') ?? 'paragraph';
    const name = valueOf(element, 'name');
    const found = { id: element.getAttributeNS(ns.w, 'styleId') ?? '', name, element };
    byId.set(found.id, found);
    const keys = [name, ...valueOf(element, 'aliases').split(',')].filter((one) => one !== '').map((one) => `${type}:${plain(one)}`);
    for (const key of keys) if (!byName.has(key)) byName.set(key, found);
  }
  const byRole = new Map<StyleRole, FoundStyle>();
  for (const style of allStyles) {
    const found = findStyle(style, byName);
    if (found !== null) byRole.set(style.role, found);
  }
  return { root, byRole, byId };
}

function findStyle(style: StyleDefinition, byName: ReadonlyMap<string, FoundStyle>): FoundStyle | null {
  for (const name of style.names) {
    const found = byName.get(`${style.type}:${plain(name)}`);
    if (found !== undefined) return found;
  }
  return null;
}

/** The style's own `w:numPr`, or the nearest one of the styles it is based on; null when it is not in a list. */
export function numberingOf(index: StyleIndex, role: StyleRole): { readonly numId: string; readonly level: number } | null {
  const seen = new Set<string>();
  for (let style = index.byRole.get(role); style !== undefined && !seen.has(style.id); style = index.byId.get(valueOf(style.element, 'basedOn'))) {
    seen.add(style.id);
    const properties = childOf(style.element, ns.w, 'pPr');
    const numbering = properties === null ? null : childOf(properties, ns.w, 'numPr');
    if (numbering === null) continue;
    const numId = valueOf(numbering, 'numId');
    if (numId === '' || numId === '0') return null;
    return { numId, level: Number(valueOf(numbering, 'ilvl') || '0') };
  }
  return null;
}
