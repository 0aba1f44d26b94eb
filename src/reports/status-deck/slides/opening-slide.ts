import type { RichText, SlideContent } from '../../../schema/document-models.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { countWord } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { labelOf } from '../../../schema/choice.js';
import { forum } from '../../../register/choices/meeting.js';
import { linesOf } from '../../blocks/lines-of.js';
import { bold, bullets, full, left, paragraph, right } from '../../blocks/text-blocks.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';
import { costOf, decisionCases } from './decisions-slide.js';
import { openingFigures } from './opening-figures.js';
import { openingTitle } from './opening-title.js';
import { silentWarning } from './silent-words.js';

const decisionsShown = 5;
const messagesShown = 3;

/** Pages whose title may stand as a message on the first page, in the order they are taken. */
const messageOrder = ['benefits', 'plan', 'budget-answers', 'barriers', 'movement', 'spread', 'resources', 'follow-up', 'milestones'];

function subtitleOf({ meeting, asOf, editionName, say, language }: DeckFacts): string {
  const approved = meeting?.approvedByChair ?? null;
  return [
    meeting?.forum ? `${labelOf(forum, meeting.forum, language)}${meeting.number === null ? '' : say({ da: ', møde {number}', en: ', meeting {number}' }, { number: meeting.number })}` : null,
    meeting?.date ? longDate(meeting.date, language) : null,
    say({ da: 'Data pr. {date}', en: 'Data as of {date}' }, { date: longDate(asOf, language) }),
    editionName,
    meeting?.status === 'cancelled' ? say({ da: 'AFLYST', en: 'CANCELLED' }) : approved === null ? say({ da: 'UDKAST', en: 'DRAFT' }) : say({ da: 'Godkendt af formanden den {date}', en: 'Approved by the chair on {date}' }, { date: longDate(approved, language) }),
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

/** Letters on a line of half the page in its smallest type, and the lines it has under the numbers. */
const halfLine = 61;
const halfPage = 7;
/** So many lines still leave room for the warning as a box; fewer where the numbers are high. */
const linesBesideBox = 5;
/** Letters of a case's title, the most that its page has room for. */
const titleLengths = [90, 75, 60, 45, 36];

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

function height(lines: readonly RichText[]): number {
  return lines.reduce((sum, line) => sum + linesOf(plain(line), halfLine), 0);
}

/** The decisions in a line or two each, so that the first page stays one. */
function decisionLines(facts: DeckFacts): readonly RichText[] {
  const { say, language } = facts;
  const cases = decisionCases(facts);
  const shown = cases.slice(0, decisionsShown);
  const rest = cases.length - shown.length;
  const told = (length: number): readonly RichText[] => [
    ...shown.map((one): RichText => {
      const cost = one.item.amount === null ? null : costOf(one, facts, 60);
      return [
        { text: one.number, bold: true, link: '#slide:decisions' },
        { text: ` ${shorten(one.item.title ?? '', length)}${cost === null ? '' : ` (${cost})`}` },
      ];
    }),
    ...(rest === 0 ? [] : [say({ da: 'og {n} mere', en: 'and {n} more' }, { n: countWord(rest, language, 'common') })]),
  ];
  const wordings = titleLengths.map(told);
  return wordings.find((lines) => height(lines) <= halfPage) ?? wordings.at(-1) ?? [];
}

/** Slide 1: what is asked of the meeting, four numbers, three messages, and whether the picture is whole. */
export function openingSlide(facts: DeckFacts, others: readonly SlideDraft[]): SlideDraft {
  const { say } = facts;
  const decisions = decisionLines(facts);
  const messages = messageOrder
    .flatMap((id) => others.filter((slide) => slide.id === id))
    .slice(0, messagesShown)
    .map(({ id, title }): RichText => [{ text: `${title} ` }, { text: say({ da: 'Se siden', en: 'See the page' }), link: `#slide:${id}` }]);
  const missing = silentWarning(facts);
  const figures = openingFigures(facts);
  const tall = figures.figures.some(({ lights }) => (lights?.length ?? 0) > 3);
  const boxed = decisions.length === 0 || Math.max(height(decisions), height(messages)) <= (tall ? linesBesideBox - 1 : linesBesideBox);
  const say1 = say({ da: 'Det beder vi om', en: 'What we ask for' });
  const say2 = say({ da: 'Det vigtigste', en: 'The main points' });
  const contents: readonly SlideContent[] = [
    full(figures),
    ...(decisions.length > 0 ? [left(paragraph(bold(say1))), left(bullets(decisions))] : []),
    ...(messages.length > 0
      ? decisions.length > 0
        ? [right(paragraph(bold(say2))), right(bullets(messages))]
        : [full(paragraph(bold(say2))), full(bullets(messages))]
      : []),
    ...(missing === null || !boxed ? [] : [full(paragraph(missing, 'draft'))]),
  ];
  return {
    id: 'opening',
    name: { da: 'Forside', en: 'Opening' },
    layout: 'opening',
    title: openingTitle(decisionCases(facts).length, facts),
    subtitle: subtitleOf(facts),
    contents,
    ...(missing === null || boxed ? {} : { footnote: missing }),
    sources: [
      { entity: 'meeting', fields: ['date', 'approvedByChair'] },
      { entity: 'project', fields: ['followedBy', 'status', 'light', 'statusDate'] },
      { entity: 'case', fields: ['meeting', 'type', 'title', 'amount'] },
    ],
    rules: [say({ da: 'Aktive er projekter med status Godkendt, Aktiv eller I bero.', en: 'Active are projects with status Approved, Active or Paused.' })],
  };
}
