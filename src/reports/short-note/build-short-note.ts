import type { DocumentBlock, DocumentModel } from '../../schema/document-models.js';
import { longDate } from '../../schema/wording/date-words.js';
import { countPhrase, type CountForms } from '../../schema/wording/count-phrase.js';
import type { Register } from '../../register/register.js';
import { onOnePage } from '../blocks/one-page.js';
import { paragraph } from '../blocks/text-blocks.js';
import { steeringBarriers } from '../facts/barrier-facts.js';
import { casesOf, meetingAfter } from '../facts/meeting-facts.js';
import { deckFacts, type DeckContext, type DeckFacts } from '../status-deck/deck-facts.js';
import type { SlideDraft } from '../status-deck/slide-draft.js';
import { executiveComing, executiveComingPage, executiveDecisions, executiveStatus } from '../status-deck/slides/executive-slides.js';

function section(draft: SlideDraft): readonly DocumentBlock[] {
  return [{ kind: 'heading', level: 2, text: draft.title, numbered: false }, ...draft.contents.map(({ block }) => block)];
}

/** At most one thing is asked of direktion: the barrier that has stood longest before the steering group. */
function ask(facts: DeckFacts): readonly DocumentBlock[] {
  const [oldest] = steeringBarriers(facts.register, facts.asOf);
  if (!oldest?.ask) return [];
  return [
    { kind: 'heading', level: 2, text: facts.say({ da: 'Det kan I hjælpe med', en: 'What you can help with' }), numbered: false },
    paragraph(`${oldest.name ?? ''}: ${oldest.ask}`),
  ];
}

const more: CountForms = { one: { da: 'Og {n} til; se statusmaterialet.', en: 'And {n} more; see the status material.' }, many: { da: 'Og {n} til; se statusmaterialet.', en: 'And {n} more; see the status material.' }, gender: 'common' };

function sections(facts: DeckFacts): readonly SlideDraft[] {
  return [executiveStatus(facts), executiveDecisions(facts), executiveComing(facts)].filter((draft) => draft !== null);
}

/**
 * The short version for direktion and chefforum on one A4, sent after the meeting: how it goes, what was decided and
 * what it means for the areas, and what comes. Areas and functions, no persons; nothing confidential.
 */
export function buildShortNote(register: Register, context: Omit<DeckContext, 'audience'>): DocumentModel {
  const facts = deckFacts(register, { ...context, audience: 'direktion' });
  const { say, language, meeting, asOf } = facts;
  const organisation = register.settings.organisation ?? '';
  const date = longDate(meeting?.date ?? asOf, language);
  const subject = say({ da: 'Kort orientering til direktion og chefforum', en: 'Short version for the executive board and managers forum' });
  const title = say({ da: 'Digitalisering: kort orientering', en: 'Digitalisation: in brief' });
  const drafts = sections(facts);
  // How it goes and what was decided is why the paper is sent.
  const kept = new Set<DocumentBlock>(drafts.filter(({ id }) => id !== executiveComingPage).flatMap(({ contents }) => contents.map(({ block }) => block)));
  const approved = meeting === null || meeting.approvedByChair !== null;
  return {
    language,
    title,
    subtitle: say({ da: 'Til direktion og chefforum efter styregruppens møde {date}', en: "For the executive board and managers forum after the steering group's meeting of {date}" }, { date }),
    subject,
    organisation,
    approval: '',
    stamp: approved ? null : say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt: context.createdAt,
    frontPage: false,
    tableOfContents: false,
    headerText: [organisation, subject].filter(Boolean).join(' · '),
    footerText: say({ da: 'Data pr. {date}', en: 'Data as of {date}' }, { date: longDate(asOf, language) }),
    blocks: onOnePage({
      title,
      blocks: [...drafts.flatMap(section), ...ask(facts)],
      more: (left) => paragraph(countPhrase(left, more, language), 'note'),
      keeps: (table) => kept.has(table),
    }),
  };
}

/** The mail that goes with the short version: plain text, ready to send; signed by the office, never by a person. */
export function shortNoteMail(register: Register, context: Omit<DeckContext, 'audience'>): string {
  const facts = deckFacts(register, { ...context, audience: 'direktion' });
  const { say, language, meeting, asOf } = facts;
  const date = longDate(meeting?.date ?? asOf, language);
  const decided = meeting === null ? [] : casesOf(facts.register, meeting).filter((item) => item.decision !== null && item.decision !== 'noted' && item.title !== null);
  const next = meeting === null ? null : meetingAfter(facts.register, 'steering', meeting.date ?? asOf);
  const organisation = register.settings.organisation;
  const lines = [
    `${say({ da: 'Emne: Digitalisering – kort orientering efter styregruppens møde {date}', en: 'Subject: Digitalisation – in brief after the steering group meeting of {date}' }, { date })}`,
    '',
    say({ da: 'Til direktion og chefforum', en: 'To the executive board and the managers forum' }),
    '',
    say({ da: 'Styregruppen for digitalisering holdt møde den {date}. Vedlagt er en kort orientering på én side.', en: 'The steering group for digitalisation met on {date}. A one-page summary is attached.' }, { date }),
    '',
    ...sections(facts).map(({ title }) => `- ${title}`),
    ...(decided.length === 0 ? [] : ['', say({ da: 'Besluttet:', en: 'Decided:' }), ...decided.map(({ title }) => `- ${title ?? ''}`)]),
    ...(next === null ? [] : ['', say({ da: 'Næste møde i styregruppen er den {date}.', en: 'The next steering group meeting is on {date}.' }, { date: longDate(next.date, language) })]),
    '',
    say({ da: 'Venlig hilsen', en: 'Kind regards' }),
    say({ da: 'Programgruppen for digitalisering', en: 'The programme group for digitalisation' }),
    ...(organisation === null ? [] : [organisation]),
  ];
  return `${lines.join('\n')}\n`;
}

