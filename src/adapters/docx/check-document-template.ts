import { UnusableTemplate } from '../../app/ports.js';
import { partText } from '../ooxml/package.js';
import { kindOf, relationshipsOf } from '../ooxml/relationships.js';
import { descendantsOf, ns, parseXml, rootOf } from '../ooxml/xml.js';
import { allStyles } from './styles/all-styles.js';
import { fontsOf } from './template/fonts-of.js';
import { markerNames, markersIn, type MarkerName } from './template/markers.js';
import { documentPart, openDocumentTemplate, paragraphText } from './template/open-document-template.js';
import type { DocumentTemplateNeed } from './template/template-needs.js';

/** What a template offers and lacks; nothing missing means that a document can be drawn on it. */
export interface DocumentTemplateCheck {
  readonly missing: readonly DocumentTemplateNeed[];
  readonly markers: { readonly found: readonly MarkerName[]; readonly absent: readonly MarkerName[] };
  /** `{{…}}` in the template that nothing is put in place of: most often a misspelt marker. */
  readonly unknownMarkers: readonly string[];
  /** Names of styles as the template has them, and of those a document brings along in the template's colours and fonts. */
  readonly styles: { readonly found: readonly string[]; readonly added: readonly string[] };
  /** Fonts of headings and of text, which must be on the machines that open the document. */
  readonly fonts: readonly string[];
}

const nothing: Omit<DocumentTemplateCheck, 'missing'> = {
  markers: { found: [], absent: markerNames },
  unknownMarkers: [],
  styles: { found: [], added: [] },
  fonts: [],
};

/** Looks at a template without drawing on it; a file that cannot be read is a result as well, never an error. */
export function checkDocumentTemplate(bytes: Uint8Array): DocumentTemplateCheck {
  try {
    const template = openDocumentTemplate(bytes);
    const { parts, body, styles, missing } = template;
    const headers = relationshipsOf(parts, documentPart).filter((one) => ['header', 'footer'].includes(kindOf(one.type)) && parts.has(one.target));
    const roots = [body, ...headers.map((one) => rootOf(parseXml(partText(parts, one.target))))];
    const text = roots.flatMap((root) => descendantsOf(root, ns.w, 'p').map(paragraphText)).join('\n');
    const typed = markersIn(text);
    const found = new Set(typed.map((one) => one.name));
    return {
      missing,
      markers: { found: markerNames.filter((name) => found.has(name)), absent: markerNames.filter((name) => !found.has(name)) },
      unknownMarkers: [...new Set(typed.filter((one) => one.name === null).map((one) => `{{${one.typed}}}`))],
      styles: {
        found: allStyles.flatMap((style) => styles.byRole.get(style.role)?.name ?? []),
        added: allStyles.filter((style) => style.required !== true && !styles.byRole.has(style.role)).map((style) => style.names[0] ?? style.id),
      },
      fonts: fontsOf(template),
    };
  } catch (error) {
    if (error instanceof UnusableTemplate) return { missing: error.missing as readonly DocumentTemplateNeed[], ...nothing };
    throw error;
  }
}
