import type { DeckModel } from '../../../schema/document-models.js';
import { addDefault } from '../../ooxml/content-types.js';
import { partText, setPartText, type Parts } from '../../ooxml/package.js';
import { addRelationship, kindOf, officeType, relatedPart, relationshipsOf } from '../../ooxml/relationships.js';
import { appendElement, childOf, ns, parseXml, rootOf, serializeXml, type XmlElement } from '../../ooxml/xml.js';
import { spoken } from '../../ooxml/chart/spoken.js';
import { addPart, contentTypes } from './add-part.js';
import { appPropertiesPart, corePropertiesPart } from './document-properties.js';
import { stableGuid } from './stable-guid.js';

const p14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';
const sectionListUri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';
const firstSlideId = 256;

/** Slides by section, as part names in order. */
export type SectionSlides = readonly { readonly name: string; readonly slides: readonly string[] }[];

function insertAfter(root: XmlElement, element: XmlElement, before: readonly string[]): void {
  const previous = before.map((name) => childOf(root, ns.p, name)).find((found) => found !== null) ?? null;
  root.insertBefore(element, previous === null ? root.firstChild : previous.nextSibling);
}

function listSlides(parts: Parts, presentation: string, root: XmlElement, slides: readonly string[]): void {
  const list = appendElement(root, ns.p, 'p:sldIdLst');
  slides.forEach((slide, index) => {
    const relationship = addRelationship(parts, presentation, officeType('slide'), slide);
    appendElement(list, ns.p, 'p:sldId', { id: String(firstSlideId + index), 'r:id': relationship });
  });
  insertAfter(root, list, ['handoutMasterIdLst', 'notesMasterIdLst', 'sldMasterIdLst']);
}

function listNotesMaster(parts: Parts, presentation: string, root: XmlElement): void {
  const master = relationshipsOf(parts, presentation).find((one) => kindOf(one.type) === 'notesMaster');
  if (master === undefined || childOf(root, ns.p, 'notesMasterIdLst') !== null) return;
  const list = appendElement(root, ns.p, 'p:notesMasterIdLst');
  appendElement(list, ns.p, 'p:notesMasterId', { 'r:id': master.id });
  insertAfter(root, list, ['sldMasterIdLst']);
}

function listSections(root: XmlElement, sections: SectionSlides): void {
  const extensions = childOf(root, ns.p, 'extLst') ?? appendElement(root, ns.p, 'p:extLst');
  const extension = appendElement(extensions, ns.p, 'p:ext', { uri: sectionListUri });
  const list = appendElement(extension, p14, 'p14:sectionLst');
  let id = firstSlideId;
  sections.forEach(({ name, slides }, index) => {
    const section = appendElement(list, p14, 'p14:section', { name, id: stableGuid(`${index} ${name}`) });
    const ids = appendElement(section, p14, 'p14:sldIdLst');
    for (const _ of slides) appendElement(ids, p14, 'p14:sldId', { id: String(id++) });
  });
}

function writeProperties(parts: Parts, model: DeckModel, slides: number, notes: number): void {
  const { title, subject, organisation, createdAt, language } = model;
  const core = relatedPart(parts, '', 'core-properties') ?? 'docProps/core.xml';
  const app = relatedPart(parts, '', 'extended-properties') ?? 'docProps/app.xml';
  if (!parts.has(core)) addRelationship(parts, '', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', core);
  if (!parts.has(app)) addRelationship(parts, '', officeType('extended-properties'), app);
  addPart(parts, core, contentTypes.coreProperties, corePropertiesPart({ title, subject, creator: organisation, language: spoken(language), createdAt }));
  addPart(parts, app, contentTypes.extendedProperties, appPropertiesPart(slides, notes, organisation));
}

/** Enters slides, sections and notes master in the presentation, and makes it an ordinary .pptx with properties of its own. */
export function finishPresentation(parts: Parts, presentation: string, model: DeckModel, sections: SectionSlides): void {
  const slides = sections.flatMap((section) => section.slides);
  const document = parseXml(partText(parts, presentation));
  const root = rootOf(document);
  listNotesMaster(parts, presentation, root);
  listSlides(parts, presentation, root, slides);
  listSections(root, sections);
  setPartText(parts, presentation, serializeXml(document));
  addPart(parts, presentation, contentTypes.presentation, partText(parts, presentation));
  addDefault(parts, 'xml', 'application/xml');
  const notes = [...parts.keys()].filter((name) => name.startsWith('ppt/notesSlides/') && name.endsWith('.xml')).length;
  writeProperties(parts, model, slides.length, notes);
}
