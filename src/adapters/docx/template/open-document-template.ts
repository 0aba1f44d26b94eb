import { UnreadableFile, UnusableTemplate } from '../../../app/ports.js';
import { addOverride, contentTypeOf, removeOverride } from '../../ooxml/content-types.js';
import { openPackage, partText, setPartText, type Parts } from '../../ooxml/package.js';
import { kindOf, relatedPart, relationshipsOf, relationshipsPart } from '../../ooxml/relationships.js';
import { childOf, descendantsOf, ns, parseXml, rootOf, type XmlDocument, type XmlElement } from '../../ooxml/xml.js';
import { allStyles } from '../styles/all-styles.js';
import { readTheme, type Theme } from '../styles/theme.js';
import { isOnlyMarker } from './markers.js';
import { indexStyles, type StyleIndex } from './style-index.js';
import { documentTemplateNeeds, unreadableNeed, type DocumentTemplateNeed } from './template-needs.js';

/** A template opened and understood; its parts are a copy that a document may change. */
export interface DocumentTemplate {
  readonly parts: Parts;
  readonly document: XmlDocument;
  readonly body: XmlElement;
  readonly stylesPart: string;
  readonly styles: StyleIndex;
  readonly theme: Theme;
  /** What keeps it from being drawn on. */
  readonly missing: readonly DocumentTemplateNeed[];
}

/** Where the library that fills the template looks for its text. */
export const documentPart = 'word/document.xml';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The error that stops a document before anything is drawn. */
export function unusable(missing: readonly DocumentTemplateNeed[], cause = ''): UnusableTemplate {
  const detail = missing.map((need) => documentTemplateNeeds[need].en).join(' ');
  return new UnusableTemplate(missing, cause === '' ? detail : `${detail} (${cause})`, missing.map((need) => documentTemplateNeeds[need]));
}

function unpack(bytes: Uint8Array): Parts {
  try {
    return openPackage(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw unusable([unreadableNeed(error.reason)], error.message);
    throw error;
  }
}

/** Word on the web calls the main part `document2.xml`; it gets its usual name, and a template becomes a document. */
function settleMainPart(parts: Parts): void {
  const main = relationshipsOf(parts, '').find((one) => kindOf(one.type) === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) throw unusable(['document']);
  if (main.type.startsWith('http://purl.oclc.org/')) throw unusable(['transitional-format']);
  const type = contentTypeOf(parts, main.target) ?? '';
  if (/macroEnabled/.test(type)) throw unusable(['no-macros'], type);
  if (!/wordprocessingml\.(document|template)\.main\+xml$/.test(type)) throw unusable(['document'], type);
  if (main.target !== documentPart) {
    if (parts.has(documentPart) || !main.target.startsWith('word/')) throw unusable(['document'], main.target);
    parts.set(documentPart, parts.get(main.target) as Uint8Array);
    parts.delete(main.target);
    const relations = parts.get(relationshipsPart(main.target));
    if (relations !== undefined) parts.set(relationshipsPart(documentPart), relations);
    parts.delete(relationshipsPart(main.target));
    removeOverride(parts, main.target);
    const root = partText(parts, '_rels/.rels');
    setPartText(parts, '_rels/.rels', root.replace(new RegExp(`(["/])${main.target.replace(/[.]/g, '\\.')}"`), `$1${documentPart}"`));
  }
  addOverride(parts, documentPart, documentType);
}

/** Text of a paragraph as a reader sees it, its runs joined. */
export function paragraphText(paragraph: XmlElement): string {
  return descendantsOf(paragraph, ns.w, 't')
    .map((text) => text.textContent ?? '')
    .join('');
}

function missingIn(body: XmlElement, styles: StyleIndex): DocumentTemplateNeed[] {
  const missing = allStyles.filter((style) => style.required === true && !styles.byRole.has(style.role)).map((style) => `${style.role}-style` as DocumentTemplateNeed);
  const hasContent = descendantsOf(body, ns.w, 'p').some((paragraph) => isOnlyMarker(paragraphText(paragraph), 'content'));
  return hasContent ? missing : ['content-marker', ...missing];
}

/** Opens a .docx or .dotx. Throws UnusableTemplate when it is no such file, holds macros or is ISO Strict. */
export function openDocumentTemplate(bytes: Uint8Array): DocumentTemplate {
  const parts = unpack(bytes);
  try {
    settleMainPart(parts);
    const document = parseXml(partText(parts, documentPart));
    const root = rootOf(document);
    if (root.namespaceURI !== ns.w) throw unusable(['transitional-format'], root.namespaceURI ?? '');
    const body = childOf(root, ns.w, 'body');
    const stylesPart = relatedPart(parts, documentPart, 'styles');
    if (body === null || stylesPart === null) throw unusable(['document'], 'no body or styles');
    const themePart = relatedPart(parts, documentPart, 'theme');
    const styles = indexStyles(rootOf(parseXml(partText(parts, stylesPart))));
    return {
      parts,
      document,
      body,
      stylesPart,
      styles,
      theme: readTheme(themePart === null ? null : partText(parts, themePart)),
      missing: missingIn(body, styles),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) throw unusable([unreadableNeed(error.reason)], error.message);
    throw error;
  }
}
