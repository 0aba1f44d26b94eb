import { escapeXml } from '../../ooxml/xml.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly language: string;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
}

/** docProps/core.xml. Office writes and shows the time as it stands here, so it carries no shift from local time. */
export function corePropertiesPart({ title, subject, creator, language, createdAt }: DocumentProperties): string {
  const time = `${createdAt}Z`;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml: the counts are those of this deck, never those of its template. */
export function appPropertiesPart(slides: number, notes: number, company: string): string {
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<TotalTime>0</TotalTime><Application>Porteføljeoversigt</Application><Slides>${slides}</Slides><Notes>${notes}</Notes>` +
    `<HiddenSlides>0</HiddenSlides><Company>${escapeXml(company)}</Company><AppVersion>16.0000</AppVersion></Properties>`
  );
}
