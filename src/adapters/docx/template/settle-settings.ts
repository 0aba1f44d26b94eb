import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { relatedPart } from '../../ooxml/relationships.js';
import { childrenOf, ns, parseXml, rootOf, serializeXml } from '../../ooxml/xml.js';
import { documentPart } from './open-document-template.js';

/** Sets the language of the theme's fonts, and takes out the wish that Word asks to update fields. */
export function settleSettings(parts: Parts, language: string): void {
  const part = relatedPart(parts, documentPart, 'settings');
  if (part === null || !parts.has(part)) return;
  const document = parseXml(partText(parts, part));
  const root = rootOf(document);
  for (const element of childrenOf(root, ns.w, 'updateFields')) root.removeChild(element);
  for (const element of childrenOf(root, ns.w, 'themeFontLang')) element.setAttributeNS(ns.w, 'w:val', language);
  setPartText(parts, part, serializeXml(document));
}
