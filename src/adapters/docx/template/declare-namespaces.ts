import { ns, rootOf, type XmlDocument } from '../../ooxml/xml.js';

/** Prefixes the library writes content under; it counts on the template's root to declare them, which older ones do not. */
const needed: Readonly<Record<string, string>> = {
  w: ns.w,
  r: ns.r,
  wp: ns.wp,
  mc: ns.mc,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
};

/** Declares on the root what content drawn into it uses. */
export function declareNamespaces(document: XmlDocument): void {
  const root = rootOf(document);
  for (const [prefix, namespace] of Object.entries(needed)) {
    if (!root.hasAttributeNS(ns.xmlns, prefix)) root.setAttributeNS(ns.xmlns, `xmlns:${prefix}`, namespace);
  }
}
