import { editionNote } from '../../app/documents/edition-words.js';
import { makeActionPlan } from '../../app/documents/make-action-plan.js';
import { makeMinutes, makeShortNote } from '../../app/documents/make-after-meeting.js';
import { makeAgenda } from '../../app/documents/make-agenda.js';
import { makeAreaSheets } from '../../app/documents/make-area-sheets.js';
import { makeBenefitReports } from '../../app/documents/make-benefit-report.js';
import { makeCalendar, makeInvitation } from '../../app/documents/make-calendar.js';
import { makeChairMemo } from '../../app/documents/make-chair-memo.js';
import type { MadeDocument } from '../../app/documents/made-document.js';
import { withTextsForFile } from '../../app/documents/texts-for-file.js';
import { makeStatusDeck } from '../../app/documents/make-status-deck.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { countPhrase } from '../../schema/wording/count-phrase.js';
import type { DocumentKind, GivenFile, MadeFiles, Order, TemplateKind } from '../messages.js';
import { nothingToMake, refusalOf } from './document-refusals.js';
import { makeScenarioPapers } from './make-scenario-papers.js';
import type { MakerTools } from './maker-tools.js';
import { about, openRegister } from './open-register.js';

/** What each document is made on; a calendar file is text and has none. */
const templateOf: Readonly<Record<DocumentKind, TemplateKind | null>> = {
  statusDeck: 'deck',
  executiveDeck: 'deck',
  agenda: 'agenda',
  chairMemo: 'agenda',
  minutes: 'agenda',
  shortNote: 'agenda',
  areaSheets: 'agenda',
  benefitReport: 'agenda',
  letters: 'agenda',
  budgetWishes: 'agenda',
  actionPlan: 'actionPlan',
  invitation: null,
  calendar: null,
};

const given = {
  one: { da: 'Én tekst er skrevet her på siden. Den står i filen, ikke i arket.', en: 'One text was written on this page. It stands in the file, not in the workbook.' },
  many: { da: '{N} tekster er skrevet her på siden. De står i filerne, ikke i arket.', en: '{N} texts were written on this page. They stand in the files, not in the workbook.' },
};

function textsNote(count: number): Text {
  return { da: countPhrase(count, given, 'da'), en: countPhrase(count, given, 'en') };
}

interface Given {
  readonly register: Register;
  readonly previous: Register | null;
  readonly order: Order;
  readonly tools: MakerTools;
  readonly remark: (note: Text) => void;
}

async function make(kind: DocumentKind, template: Uint8Array, { register, previous, order, tools, remark }: Given): Promise<MadeDocument> {
  const { meeting, year, project, scenario } = order;
  switch (kind) {
    case 'statusDeck':
      return makeStatusDeck(register, { meeting, audience: 'steering', ...(previous ? { previous } : {}) }, tools.renderDeck, template);
    case 'executiveDeck':
      return makeStatusDeck(register, { meeting, audience: 'direktion', ...(previous ? { previous } : {}) }, tools.renderDeck, template);
    case 'agenda':
      return makeAgenda(register, { meeting }, tools.renderDocument, template);
    case 'chairMemo':
      return makeChairMemo(register, { meeting }, tools.renderDocument, template);
    case 'minutes':
      return makeMinutes(register, { meeting }, tools.renderDocument, template);
    case 'shortNote':
      return makeShortNote(register, { meeting }, tools.renderDocument, template);
    case 'areaSheets':
      return makeAreaSheets(register, { area: null }, tools.renderDocument, template);
    case 'benefitReport':
      return makeBenefitReports(register, { project }, tools.renderDocument, template);
    case 'letters':
    case 'budgetWishes': {
      const { made, note } = await makeScenarioPapers(register, scenario, kind === 'letters' ? 'letters' : 'wishes', tools, template);
      if (note !== null) remark(note);
      return made;
    }
    case 'actionPlan':
      return makeActionPlan(register, { year }, tools.renderDocument, template);
    case 'invitation':
      return makeInvitation(register, meeting);
    case 'calendar':
      return makeCalendar(register, year);
  }
}

/** Makes what is ordered, all of it or nothing. Throws Refused with the reason. */
export async function makeDocuments(
  register: Register,
  order: Order,
  today: IsoDate,
  tools: MakerTools,
  tell: (step: { readonly document: DocumentKind; readonly done: number; readonly total: number }) => void,
): Promise<MadeFiles> {
  const previous = order.previous === undefined ? null : (await openRegister(order.previous, today, tools.readWorkbook)).register;
  const files: GivenFile[] = [];
  const notes = new Map<string, Text>();
  let wordedHere = 0;
  for (const [done, document] of order.documents.entries()) {
    tell({ document, done, total: order.documents.length });
    const kind = templateOf[document];
    const template = kind === null ? { name: '', bytes: new Uint8Array() } : (order.templates[kind] ?? { name: '', bytes: tools.starterTemplate(kind) });
    const texts = order.texts.filter((text) => text.document === document);
    const worded = withTextsForFile(register, order.meeting, texts);
    const made = await about(template, () => make(document, template.bytes, { register: worded, previous, order, tools, remark: (note) => notes.set(note.en, note) }));
    if (made.kind !== 'made') throw refusalOf(made);
    if (made.files.length === 0) throw nothingToMake(document, order.year);
    wordedHere += texts.length;
    files.push(...made.files);
    if (made.edition) {
      const note = editionNote(made.edition);
      notes.set(note.en, note);
    }
  }
  return { files, notes: [...notes.values(), ...(wordedHere === 0 ? [] : [textsNote(wordedHere)])] };
}
