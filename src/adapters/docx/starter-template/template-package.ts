import { addDefault, addOverride } from '../../ooxml/content-types.js';
import { themePart } from '../../ooxml/look/theme-part.js';
import { closePackage, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType } from '../../ooxml/relationships.js';
import { ns } from '../../ooxml/xml.js';
import type { StyleDefinition } from '../styles/style-definition.js';
import { readTheme } from '../styles/theme.js';
import { documentPart, fontTablePart, footerPart, headerPart, settingsPart } from './body-parts.js';
import { numberingPart } from './numbering-part.js';
import { danishIds, stylesPart } from './styles-part.js';

/** What tells one starter template from another. */
export interface TemplateContent {
  readonly title: string;
  /** Styles in place of the usual ones of their role. */
  readonly styles?: readonly StyleDefinition[];
  /** Headers and footers by a name of their own: content of `w:hdr` or `w:ftr`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly footers: Readonly<Record<string, string>>;
  /** Content of `w:body`, given the relationship id of each header and footer. */
  readonly body: (idOf: (name: string) => string) => string;
}

const main = 'word/document.xml';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function add(parts: Parts, name: string, xml: string, type: string, kind: string, source: string): string {
  setPartText(parts, name, xml);
  addOverride(parts, name, type);
  const base = kind === 'core-properties' ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata' : null;
  return addRelationship(parts, source, base === null ? officeType(kind) : `${base}/${kind}`, name);
}

/** Puts a template together from code alone; the same content gives the same bytes. */
export function templatePackage(content: TemplateContent): Uint8Array {
  const parts: Parts = new Map();
  setPartText(parts, '[Content_Types].xml', `<Types xmlns="${ns.ct}"/>`);
  addDefault(parts, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  addDefault(parts, 'xml', 'application/xml');
  const theme = themePart();
  const ids = new Map<string, string>();
  const part = (name: string, xml: string, kind: string): string => add(parts, `word/${name}.xml`, xml, `${word}.${kind}+xml`, kind, main);
  part('styles', stylesPart(readTheme(theme), content.styles ?? []), 'styles');
  part('settings', settingsPart(), 'settings');
  part('fontTable', fontTablePart(), 'fontTable');
  part('numbering', numberingPart(danishIds), 'numbering');
  add(parts, 'word/theme/theme1.xml', theme, 'application/vnd.openxmlformats-officedocument.theme+xml', 'theme', main);
  Object.entries(content.headers).forEach(([name, xml], index) => ids.set(name, part(`header${index + 1}`, headerPart(xml), 'header')));
  Object.entries(content.footers).forEach(([name, xml], index) => ids.set(name, part(`footer${index + 1}`, footerPart(xml), 'footer')));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new RangeError(`No header or footer ${name}`);
    return id;
  };
  add(parts, main, documentPart(content.body(idOf)), `${word}.document.main+xml`, 'officeDocument', '');
  add(
    parts,
    'docProps/core.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${ns.cp}" xmlns:dc="${ns.dc}" xmlns:dcterms="${ns.dcterms}" xmlns:xsi="${ns.xsi}">` +
      `<dc:title>${content.title}</dc:title><dc:creator>Porteføljeoversigt</dc:creator><dc:language>da-DK</dc:language></cp:coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
    'core-properties',
    '',
  );
  add(
    parts,
    'docProps/app.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Porteføljeoversigt</Application></Properties>',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    'extended-properties',
    '',
  );
  return closePackage(parts);
}
