import { escapeXml } from '../../ooxml/xml.js';
import type { Theme } from './theme.js';

/** What a paragraph, run or table is for; the template says how it looks. */
export type StyleRole =
  | 'normal'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'title'
  | 'subtitle'
  | 'approval'
  | 'lead'
  | 'note'
  | 'draft'
  | 'caption'
  | 'listBullet'
  | 'listNumber'
  | 'tocHeading'
  | 'toc1'
  | 'toc2'
  | 'toc3'
  | 'header'
  | 'footer'
  | 'tableText'
  | 'tableHeader'
  | 'tableGroup'
  | 'factLabel'
  | 'figureValue'
  | 'figureLabel'
  | 'figureNote'
  | 'separator'
  | 'hyperlink'
  | 'stamp'
  | 'sender'
  | 'dataTable'
  | 'factsTable'
  | 'figuresTable';

/** One style: how to find it in a template, and how to write it where a template has none. */
export interface StyleDefinition {
  readonly role: StyleRole;
  readonly type: 'paragraph' | 'character' | 'table';
  /** Names it goes by; the first is the one written. Word itself writes built-in names in English, whatever its language. */
  readonly names: readonly string[];
  /** Id as Danish Word writes it. Never looked for: only names are. */
  readonly id: string;
  /** True for Word's own styles. */
  readonly builtIn?: boolean;
  /** A template without it is refused: these carry the organisation's design. */
  readonly required?: boolean;
  readonly basedOn?: StyleRole;
  readonly next?: StyleRole;
  /** Content of `w:style` after its head, in schema order; `numbering` is a `w:numPr` or nothing. */
  readonly body: (theme: Theme, numbering: string) => string;
}

/** Ids of styles by role, as the template at hand has them. */
export type StyleIds = Readonly<Record<StyleRole, string>>;

/** Styles people choose themselves; the others stay out of Word's gallery. */
const inGallery = new Set<StyleRole>(['normal', 'heading1', 'heading2', 'heading3', 'title', 'subtitle', 'lead', 'note', 'draft', 'caption', 'listBullet', 'listNumber', 'tableText']);

/** `w:style` of a definition, under the id it got and with references to the ids of the others. */
export function styleMarkup(style: StyleDefinition, ids: StyleIds, theme: Theme, rootStyle: string | null, numbering = ''): string {
  const based = style.basedOn === undefined ? rootStyle : ids[style.basedOn];
  const reference = (name: string, id: string | null): string => (id === null ? '' : `<w:${name} w:val="${escapeXml(id)}"/>`);
  return (
    `<w:style w:type="${style.type}"${style.role === 'normal' ? ' w:default="1"' : ''}${style.builtIn === true ? '' : ' w:customStyle="1"'} w:styleId="${escapeXml(ids[style.role])}">` +
    `<w:name w:val="${escapeXml(style.names[0] ?? style.id)}"/>` +
    reference('basedOn', style.role === 'normal' ? null : based) +
    reference('next', style.next === undefined ? null : ids[style.next]) +
    (inGallery.has(style.role) ? '<w:uiPriority w:val="1"/><w:qFormat/>' : '<w:uiPriority w:val="99"/>') +
    `${style.body(theme, numbering)}</w:style>`
  );
}
