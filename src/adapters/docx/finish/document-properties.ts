import type { DocumentModel } from '../../../schema/document-models.js';
import { escapeXml, ns } from '../../ooxml/xml.js';
import { spoken } from '../words.js';

/** docProps/core.xml. Office writes and shows the time as it stands here, so it carries no shift from local time. */
export function corePropertiesPart(model: DocumentModel): string {
  const creator = escapeXml(model.organisation);
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(model.createdAt)}Z</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${ns.cp}" xmlns:dc="${ns.dc}" xmlns:dcterms="${ns.dcterms}" xmlns:xsi="${ns.xsi}">` +
    `<dc:title>${escapeXml(model.title)}</dc:title><dc:subject>${escapeXml(model.subject)}</dc:subject><dc:creator>${creator}</dc:creator>` +
    `<cp:lastModifiedBy>${creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}` +
    `<dc:language>${spoken(model.language)}</dc:language></cp:coreProperties>`
  );
}

const counts = ['Template', 'TotalTime', 'Pages', 'Words', 'Characters', 'Lines', 'Paragraphs', 'CharactersWithSpaces', 'TitlesOfParts', 'HeadingPairs', 'Company'];

/** docProps/app.xml without what counted for the template, with the organisation as company. */
export function withoutCounts(app: string, organisation: string): string {
  const plain = counts.reduce((xml, name) => xml.replace(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g'), ''), app);
  return plain.replace(/<\/Properties>\s*$/, `<Company>${escapeXml(organisation)}</Company></Properties>`);
}
