import { setPartText } from '../../ooxml/package.js';
import { childOf, childrenOf, descendantsOf, ns, parseXml, rootOf, serializeXml, type XmlDocument, type XmlElement } from '../../ooxml/xml.js';
import { allStyles } from '../styles/all-styles.js';
import { styleMarkup, type StyleDefinition, type StyleIds } from '../styles/style-definition.js';
import type { DocumentTemplate } from './open-document-template.js';

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${wanted}${number}`;
  return id;
}

function defaultStyle(root: XmlElement, type: string): string | null {
  const found = childrenOf(root, ns.w, 'style').find(
    (style) => style.getAttributeNS(ns.w, 'type') === type && /^(1|true|on)$/.test(style.getAttributeNS(ns.w, 'default') ?? ''),
  );
  return found?.getAttributeNS(ns.w, 'styleId') ?? null;
}

function setLanguage(root: XmlElement, language: string): void {
  const defaults = childOf(root, ns.w, 'docDefaults');
  const runDefault = defaults === null ? null : childOf(defaults, ns.w, 'rPrDefault');
  const properties = runDefault === null ? null : childOf(runDefault, ns.w, 'rPr');
  for (const lang of descendantsOf(root, ns.w, 'lang')) if (lang.hasAttributeNS(ns.w, 'val')) lang.setAttributeNS(ns.w, 'w:val', language);
  if (properties === null || childOf(properties, ns.w, 'lang') !== null) return;
  const lang = (root.ownerDocument as XmlDocument).createElementNS(ns.w, 'w:lang');
  lang.setAttributeNS(ns.w, 'w:val', language);
  const after = ['eastAsianLayout', 'specVanish', 'oMath'].map((name) => childOf(properties, ns.w, name)).find((one) => one !== null);
  properties.insertBefore(lang, after ?? null);
}

/**
 * Gives the template the styles it lacks, in its own colours and fonts, and the language of the document.
 * Word stores a built-in style only once it is used, so a template may well lack "List Bullet". Returns the id of each role.
 */
export function completeStyles(template: DocumentTemplate, language: string): StyleIds {
  const { styles, theme, parts, stylesPart } = template;
  const taken = new Set([...styles.byId.keys()].map((id) => id.toLowerCase()));
  const lacking: StyleDefinition[] = [];
  const entries = allStyles.map((style) => {
    const found = styles.byRole.get(style.role);
    if (found !== undefined) return [style.role, found.id] as const;
    lacking.push(style);
    const id = freeId(style.id, taken);
    taken.add(id.toLowerCase());
    return [style.role, id] as const;
  });
  const ids = Object.fromEntries(entries) as StyleIds;
  setLanguage(styles.root, language);
  const document = styles.root.ownerDocument as XmlDocument;
  for (const style of lacking) {
    const base = defaultStyle(styles.root, style.type);
    const markup = styleMarkup(style, ids, theme, style.type === 'paragraph' ? null : base);
    const made = rootOf(parseXml(markup.replace('<w:style ', `<w:style xmlns:w="${ns.w}" `)));
    styles.root.appendChild(document.importNode(made, true));
  }
  setPartText(parts, stylesPart, serializeXml(document));
  return ids;
}
