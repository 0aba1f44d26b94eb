import { removeOverride, contentTypesOf } from '../../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { kindOf, relationshipsOf, relationshipsPart, removeRelationship } from '../../ooxml/relationships.js';
import { childOf, childrenOf, ns, parseXml, rootOf, serializeXml, type XmlElement } from '../../ooxml/xml.js';

/** What belonged to the template's own slides, or speaks of them, or cannot live in a .pptx. */
const leaving = ['slide', 'viewProps', 'commentAuthors', 'authors', 'vbaProject', 'thumbnail'];

const sectionList = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

function dropRelationships(parts: Parts, part: string): void {
  for (const { id, type } of relationshipsOf(parts, part)) if (leaving.includes(kindOf(type))) removeRelationship(parts, part, id);
}

function drop(element: XmlElement | null): void {
  element?.parentNode?.removeChild(element);
}

/** Deletes every part that no relationship leads to, with its relationships and its content type. */
export function collectGarbage(parts: Parts): void {
  const reached = new Set(['']);
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { mode, target } of relationshipsOf(parts, part)) {
      if (mode === 'internal' && !reached.has(target)) {
        reached.add(target);
        waiting.push(target);
      }
    }
  }
  const kept = new Set(['[Content_Types].xml', ...[...reached].flatMap((part) => [part, relationshipsPart(part)])]);
  for (const name of [...parts.keys()]) if (!kept.has(name)) parts.delete(name);
  for (const name of contentTypesOf(parts).overrides.keys()) if (!parts.has(name)) removeOverride(parts, name);
}

/** Takes out the template's slides, sections, custom shows and thumbnail, and everything only they led to. */
export function clearTemplate(parts: Parts, presentation: string): void {
  dropRelationships(parts, '');
  dropRelationships(parts, presentation);
  const document = parseXml(partText(parts, presentation));
  const root = rootOf(document);
  drop(childOf(root, ns.p, 'sldIdLst'));
  drop(childOf(root, ns.p, 'custShowLst'));
  const extensions = childOf(root, ns.p, 'extLst');
  if (extensions !== null) {
    for (const extension of childrenOf(extensions, ns.p, 'ext')) if (extension.getAttribute('uri') === sectionList) drop(extension);
    if (childrenOf(extensions, ns.p).length === 0) drop(extensions);
  }
  setPartText(parts, presentation, serializeXml(document));
  collectGarbage(parts);
}
