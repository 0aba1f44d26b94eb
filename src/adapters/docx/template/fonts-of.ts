import { childOf, descendantOf, ns, type XmlElement } from '../../ooxml/xml.js';
import type { DocumentTemplate } from './open-document-template.js';

/** Fonts of text and headings, whether styles name them or leave them to the theme; each once. */
export function fontsOf({ styles, theme }: DocumentTemplate): string[] {
  const defaults = childOf(styles.root, ns.w, 'docDefaults');
  const holders = [defaults, styles.byRole.get('normal')?.element ?? null, styles.byRole.get('heading1')?.element ?? null];
  const named = holders.map((holder) => {
    const fonts: XmlElement | null = holder === null ? null : descendantOf(holder, ns.w, 'rFonts');
    const slot = fonts?.getAttributeNS(ns.w, 'asciiTheme') ?? '';
    if (slot !== '') return slot.startsWith('major') ? theme.fonts.heading : theme.fonts.body;
    return fonts?.getAttributeNS(ns.w, 'ascii') ?? '';
  });
  const found = [...new Set(named.filter((font) => font !== ''))];
  return found.length > 0 ? found : [theme.fonts.body];
}
