import type { Language } from '../../../schema/text.js';
import { partText, type Parts } from '../../ooxml/package.js';
import { addRelationship, officeType, relatedPart, relationshipsPart } from '../../ooxml/relationships.js';
import { childOf, descendantsOf, escapeXml, ns, parseXml, rootOf } from '../../ooxml/xml.js';
import { spoken } from '../../ooxml/chart/spoken.js';
import { addPart, contentTypes } from '../package/add-part.js';
import { freePartName } from '../../ooxml/free-part-name.js';
import { xmlDeclaration } from '../../ooxml/xml-declaration.js';
import { presentationNamespaces, shapeTreeStart } from '../starter-template/template-shapes.js';
import type { Template } from '../template/open-template.js';
import { notesMasterPart } from './notes-master.js';

/** A theme under a new name in the same folder, so that its pictures are found from there as well. */
function copyTheme(parts: Parts, from: string, to: string): void {
  addPart(parts, to, contentTypes.theme, partText(parts, from));
  const relationships = parts.get(relationshipsPart(from));
  if (relationships !== undefined) parts.set(relationshipsPart(to), relationships);
}

/** The template's notes master, or one of ours in the template's own theme. */
export function requireNotesMaster({ parts, presentation }: Template): string {
  const existing = relatedPart(parts, presentation, 'notesMaster');
  if (existing !== null && parts.has(existing)) return existing;
  const name = freePartName(parts, 'ppt/notesMasters/notesMaster', '.xml');
  const slideMaster = relatedPart(parts, presentation, 'slideMaster') as string;
  const original = relatedPart(parts, slideMaster, 'theme') as string;
  const theme = freePartName(parts, `${original.slice(0, original.lastIndexOf('/'))}/theme`, '.xml');
  addPart(parts, name, contentTypes.notesMaster, notesMasterPart());
  copyTheme(parts, original, theme);
  addRelationship(parts, name, officeType('theme'), theme);
  addRelationship(parts, presentation, officeType('notesMaster'), name);
  return name;
}

/** The number of the master's place for notes, which the page of notes must repeat. */
function bodyIndex(parts: Parts, notesMaster: string): string {
  const places = descendantsOf(rootOf(parseXml(partText(parts, notesMaster))), ns.p, 'nvPr').flatMap((one) => childOf(one, ns.p, 'ph') ?? []);
  return places.find((ph) => ph.getAttribute('type') === 'body')?.getAttribute('idx') ?? '1';
}

/** Adds a page of speaker notes to a slide. */
export function addNotes(parts: Parts, slide: string, notesMaster: string, notes: readonly string[], language: Language): void {
  const name = freePartName(parts, 'ppt/notesSlides/notesSlide', '.xml');
  const tongue = spoken(language);
  const paragraphs = notes.map((note) => `<a:p><a:r><a:rPr lang="${tongue}"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`).join('');
  const locked = (more: string): string => `<p:cNvSpPr><a:spLocks noGrp="1"${more}/></p:cNvSpPr>`;
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Side"/>${locked(' noRot="1" noChangeAspect="1"')}<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const text =
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Noter"/>${locked('')}<p:nvPr><p:ph type="body" idx="${bodyIndex(parts, notesMaster)}"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
  addPart(
    parts,
    name,
    contentTypes.notesSlide,
    `${xmlDeclaration}<p:notes ${presentationNamespaces}><p:cSld>${shapeTreeStart}${image}${text}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
  addRelationship(parts, name, officeType('notesMaster'), notesMaster);
  addRelationship(parts, name, officeType('slide'), slide);
  addRelationship(parts, slide, officeType('notesSlide'), name);
}
