import type { DeckModel } from '../../schema/document-models.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { forum } from '../../register/choices/meeting.js';
import type { Register } from '../../register/register.js';
import { deckFacts, type DeckContext, type DeckFacts } from './deck-facts.js';
import { finishSlide, withUniqueTitles } from './finish-slide.js';
import type { SlideDraft } from './slide-draft.js';
import { attentionRows, attentionSlide } from './slides/attention-slide.js';
import { barriersSlide } from './slides/barriers-slide.js';
import { benefitsSlide } from './slides/benefits-slide.js';
import { budgetAnswersSlide } from './slides/budget-answers-slide.js';
import { decisionsSlide } from './slides/decisions-slide.js';
import { exceptionSlide } from './slides/exception-slide.js';
import { exceptionsOf } from './slides/exceptions.js';
import { exceptionsTable } from './slides/exceptions-table.js';
import { executiveComing, executiveDecisions, executiveStatus } from './slides/executive-slides.js';
import { followUpSlide } from './slides/follow-up-slide.js';
import { lightsSlide } from './slides/lights-slide.js';
import { methodSlide } from './slides/method-slide.js';
import { milestonesSlide } from './slides/milestones-slide.js';
import { movementSlide } from './slides/movement-slide.js';
import { openingSlide } from './slides/opening-slide.js';
import { planSlide } from './slides/plan-slide.js';
import { portfolioSlide } from './slides/portfolio-slide.js';
import { proposalSlide } from './slides/proposal-slide.js';
import { resourcesSlide } from './slides/resources-slide.js';
import { slipSlide } from './slides/slip-slide.js';
import { spreadSlide } from './slides/spread-slide.js';
import { valueMapSlide } from './slides/value-map-slide.js';

export type { DeckContext };

interface Section {
  readonly name: string;
  readonly drafts: readonly SlideDraft[];
}

function present(drafts: readonly (SlideDraft | null)[]): readonly SlideDraft[] {
  return drafts.filter((draft) => draft !== null);
}

const pagesShown = 10;
const pagesBehind = 8;
/** Rows of a table on one page, headings of groups among them. */
const rowsOnPage = 12;

function pagesOf({ contents }: SlideDraft): number {
  const rows = contents.reduce((sum, { block }) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  return Math.max(1, Math.ceil(rows / rowsOnPage));
}

/** The first of the drafts that there is room for. */
function withinPages(drafts: readonly SlideDraft[], room: number): readonly SlideDraft[] {
  let left = room;
  return drafts.filter((draft) => (left -= pagesOf(draft)) >= 0);
}

/** Ten pages to show and at most eight behind; a page without content is left out. */
function steeringSections(facts: DeckFacts): readonly Section[] {
  const { say } = facts;
  const exceptions = exceptionsOf(facts, attentionRows);
  const resources = resourcesSlide(facts);
  const all = present([
    decisionsSlide(facts),
    followUpSlide(facts),
    planSlide(facts),
    proposalSlide(facts),
    movementSlide(facts) ?? lightsSlide(facts) ?? spreadSlide(facts),
    attentionSlide(facts),
    barriersSlide(facts),
    benefitsSlide(facts),
    resources,
    milestonesSlide(facts),
  ]);
  // A proposal for the year ahead tells of its money; where all else is there too, the page on resources stands behind.
  const isFull = all.length > pagesShown - 1;
  const main = isFull ? all.filter((draft) => draft !== resources) : all;
  const told = present([...exceptions.pages.map((one) => exceptionSlide(one, facts)), exceptionsTable(exceptions.together, facts)]);
  const answers = budgetAnswersSlide(facts);
  const portfolio = present([portfolioSlide(facts), isFull ? resources : null, answers]);
  const method = methodSlide(facts);
  const taken = [...told, ...portfolio, method].reduce((sum, draft) => sum + pagesOf(draft), 0);
  const pictures = withinPages(present([slipSlide(facts), valueMapSlide(facts)]), pagesBehind - taken);
  return [
    { name: say({ da: 'Status', en: 'Status' }), drafts: [openingSlide(facts, present([...main, answers])), ...main] },
    { name: say({ da: 'Bilag A: afvigelser', en: 'Appendix A: exceptions' }), drafts: told },
    { name: say({ da: 'Bilag B: porteføljen', en: 'Appendix B: the portfolio' }), drafts: [...portfolio, ...pictures] },
    { name: say({ da: 'Bilag C: metode', en: 'Appendix C: method' }), drafts: [method] },
  ];
}

function executiveSections(facts: DeckFacts): readonly Section[] {
  return [{ name: facts.say({ da: 'Kort status', en: 'Short status' }), drafts: present([executiveStatus(facts), executiveDecisions(facts), executiveComing(facts)]) }];
}

function titleOf({ meeting, asOf, say, language }: DeckFacts, audience: DeckContext['audience']): string {
  const date = longDate(meeting?.date ?? asOf, language);
  if (audience === 'direktion') return say({ da: 'Kort status til direktion og chefforum {date}', en: 'Short status for the executive board and managers forum {date}' }, { date });
  return meeting === null ? say({ da: 'Status pr. {date}', en: 'Status as of {date}' }, { date }) : say({ da: 'Status til styregruppen {date}', en: 'Status for the steering group {date}' }, { date });
}

function footerOf({ meeting, asOf, say, language }: DeckFacts, audience: DeckContext['audience']): string {
  const date = longDate(meeting?.date ?? asOf, language);
  if (audience === 'direktion') return say({ da: 'Direktion og chefforum · efter mødet {date}', en: 'Executive board and managers forum · after the meeting {date}' }, { date });
  return meeting?.forum ? `${labelOf(forum, meeting.forum, language)} ${date}` : say({ da: 'Status pr. {date}', en: 'Status as of {date}' }, { date });
}

/**
 * The steering group's deck (at most ten pages, then appendices of exceptions, portfolio and method), or the short
 * version for direktion and chefforum. Everything is as of `context.asOf`; figures that the register does not hold
 * are left out, never guessed. Stamped as a draft until the chair's approval is recorded on the meeting.
 */
export function buildStatusDeck(register: Register, context: DeckContext): DeckModel {
  const facts = deckFacts(register, context);
  const { say, language } = facts;
  const executive = context.audience === 'direktion';
  const sections = executive ? executiveSections(facts) : steeringSections(facts);
  const document = executive ? 'executiveDeck' : 'statusDeck';
  const unique = withUniqueTitles(sections.flatMap(({ drafts }) => drafts.map((draft) => finishSlide(draft, facts, document))));
  let from = 0;
  return {
    language,
    title: titleOf(facts, context.audience),
    subject: say({ da: 'Status på digitaliseringsporteføljen', en: 'Status of the digitalisation portfolio' }),
    organisation: register.settings.organisation ?? '',
    footer: footerOf(facts, context.audience),
    stamp: context.meeting?.status === 'cancelled' ? say({ da: 'AFLYST', en: 'CANCELLED' }) : context.meeting?.approvedByChair ? null : say({ da: 'UDKAST', en: 'DRAFT' }),
    createdAt: context.createdAt,
    sections: sections
      .map(({ name, drafts }) => ({ name, slides: unique.slice(from, (from += drafts.length)) }))
      .filter(({ slides }) => slides.length > 0),
  };
}
