import type { RichText, SlideContent } from '../../../schema/document-models.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { labelOf } from '../../../schema/choice.js';
import { forum } from '../../../register/choices/meeting.js';
import { bold, bullets, full, left, paragraph, right } from '../../blocks/text-blocks.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { costOf, decisionCases } from './decisions-slide.js';
import { openingFigures } from './opening-figures.js';

const decisionsShown = 5;
const messagesShown = 3;

/** Pages whose title may stand as a message on the first page, in the order they are taken. */
const messageOrder = ['benefits', 'plan', 'barriers', 'movement', 'resources', 'follow-up', 'milestones'];

/** `fire af 23 projekter`, `alle fire projekter`, `det ene projekt`. */
function shareOf(count: number, all: number, { say, language }: DeckFacts): string {
  const params = { n: countWord(count, language), all: countWord(all, language) };
  if (count === all) return all === 1 ? say({ da: 'det ene projekt', en: 'the one project' }) : say({ da: 'alle {all} projekter', en: 'all {all} projects' }, params);
  return say({ da: '{n} af {all} projekter', en: '{n} of {all} projects' }, params);
}

/** What we ask for, in one line: decisions, and help with projects. */
export function openingTitle(decisions: number, facts: DeckFacts): string {
  const { attention, current, meeting, say, language } = facts;
  const [count, all] = [attention.length, current.length];
  const params = { share: shareOf(count, all, facts), all: countWord(all, language) };
  if (decisions > 0) {
    const forms = { gender: 'common', one: { da: 'Vi beder om {n} beslutning', en: 'We ask for {n} decision' }, many: { da: 'Vi beder om {n} beslutninger', en: 'We ask for {n} decisions' } } as const;
    const tail = count > 0 ? say({ da: 'og hjælp til {share}', en: 'and help with {share}' }, params) : say({ da: 'ingen projekter har brug for hjælp', en: 'no projects need help' });
    return `${countPhrase(decisions, forms, language)} – ${tail}`;
  }
  if (all === 0) return say({ da: 'Der er endnu ingen aktive projekter i oversigten', en: 'There are no active projects in the register yet' });
  const single = count === 1;
  if (meeting !== null) {
    return count === 0
      ? say({ da: 'Ingen sager til beslutning, og ingen projekter har brug for hjælp', en: 'No cases for decision, and no projects need help' })
      : say({ da: 'Ingen sager til beslutning – men {share} har brug for hjælp', en: single ? 'No cases for decision – but {share} needs help' : 'No cases for decision – but {share} need help' }, params);
  }
  if (count === 0) return say({ da: 'Ingen af projekterne har brug for styregruppens hjælp', en: "None of the projects need the steering group's help" });
  return sentenceStart(say({ da: '{share} har brug for styregruppens hjælp', en: single ? "{share} needs the steering group's help" : "{share} need the steering group's help" }, params));
}

function subtitleOf({ meeting, asOf, say, language }: DeckFacts): string {
  const approved = meeting?.approvedByChair ?? null;
  return [
    meeting?.forum ? `${labelOf(forum, meeting.forum, language)}${meeting.number === null ? '' : say({ da: ', møde {number}', en: ', meeting {number}' }, { number: meeting.number })}` : null,
    meeting?.date ? longDate(meeting.date, language) : null,
    say({ da: 'Data pr. {date}', en: 'Data as of {date}' }, { date: longDate(asOf, language) }),
    approved === null ? say({ da: 'UDKAST', en: 'DRAFT' }) : say({ da: 'Godkendt af formanden den {date}', en: 'Approved by the chair on {date}' }, { date: longDate(approved, language) }),
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

function decisionLines(facts: DeckFacts): readonly RichText[] {
  const { say, language } = facts;
  const cases = decisionCases(facts);
  const lines = cases.slice(0, decisionsShown).map((one): RichText => {
    const cost = one.item.amount === null ? null : costOf(one, facts, 60);
    return [
      { text: one.number, bold: true, link: '#slide:decisions' },
      { text: ` ${shorten(one.item.title ?? '', 90)}${cost === null ? '' : ` (${cost})`}` },
    ];
  });
  const rest = cases.length - lines.length;
  return rest === 0 ? lines : [...lines, say({ da: 'og {n} mere', en: 'and {n} more' }, { n: countWord(rest, language, 'common') })];
}

/** Slide 1: what is asked of the meeting, four numbers, three messages, and whether the picture is whole. */
export function openingSlide(facts: DeckFacts, others: readonly SlideDraft[]): SlideDraft {
  const { say, language, silent } = facts;
  const decisions = decisionLines(facts);
  const messages = messageOrder
    .flatMap((id) => others.filter((slide) => slide.id === id))
    .slice(0, messagesShown)
    .map(({ id, title }): RichText => [{ text: `${title} ` }, { text: say({ da: 'Se siden', en: 'See the page' }), link: `#slide:${id}` }]);
  const missing = silent.length === 0 ? null : countPhrase(silent.length, {
    one: { da: '{N} projekt har ikke meldt status – billedet er ufuldstændigt', en: '{N} project has not reported status – the picture is incomplete' },
    many: { da: '{N} projekter har ikke meldt status – billedet er ufuldstændigt', en: '{N} projects have not reported status – the picture is incomplete' },
  }, language);
  const say1 = say({ da: 'Det beder vi om', en: 'What we ask for' });
  const say2 = say({ da: 'Det vigtigste', en: 'The main points' });
  const contents: readonly SlideContent[] = [
    full(openingFigures(facts)),
    ...(decisions.length > 0 ? [left(paragraph(bold(say1))), left(bullets(decisions))] : []),
    ...(messages.length > 0
      ? decisions.length > 0
        ? [right(paragraph(bold(say2))), right(bullets(messages))]
        : [full(paragraph(bold(say2))), full(bullets(messages))]
      : []),
    ...(missing === null ? [] : [full(paragraph(missing, 'draft'))]),
  ];
  return {
    id: 'opening',
    name: { da: 'Forside', en: 'Opening' },
    layout: 'opening',
    title: openingTitle(decisionCases(facts).length, facts),
    subtitle: subtitleOf(facts),
    contents,
    sources: [
      { entity: 'meeting', fields: ['date', 'approvedByChair'] },
      { entity: 'project', fields: ['followedBy', 'status', 'light', 'statusDate'] },
      { entity: 'case', fields: ['meeting', 'type', 'title', 'amount'] },
    ],
    rules: [say({ da: 'Aktive er projekter med status Godkendt, Aktiv eller I bero.', en: 'Active are projects with status Approved, Active or Paused.' })],
  };
}
