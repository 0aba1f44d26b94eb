import type { Attention } from '../../facts/attention.js';
import { openThreats } from '../../facts/barrier-facts.js';
import { ownWords } from '../../facts/common-sentences.js';
import { sameKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import { askOf, stepsOf } from './project-story.js';

/** What appendix A holds: pages of their own, and a table of those with too little to fill one. */
export interface Exceptions {
  readonly pages: readonly Attention[];
  readonly together: readonly Attention[];
}

const pagesShown = 4;
/** As many as the page of those that need attention can hold, twice: graver ones without a story do not keep others out. */
const considered = 12;
/** Words of a project that make a page by themselves, in characters. */
const longWords = 160;
const enough = 100_000;

export const togetherId = 'exceptions';

export function exceptionId({ project }: Attention): string {
  return `exception-${project.id ?? `row-${String(project.at.row)}`}`;
}

/** Whether a page would hold more than a row of a table: a longer text, or two things to tell. */
function fillsPage({ project }: Attention, facts: DeckFacts): boolean {
  const { register, has } = facts;
  const words = ownWords(project, facts.common, enough) ?? '';
  if (words.length >= longWords) return true;
  const told = [
    words !== '',
    stepsOf(project, enough) !== null,
    askOf(project, facts, enough) !== null,
    project.agreedEnd !== null && project.expectedEnd !== null,
    project.approvedBudget !== null && project.expectedCost !== null,
    has('risks') && openThreats(register).some((row) => sameKey(row.project, project.id)),
    register.rows.benefit.some((row) => sameKey(row.project, project.id)),
  ];
  return told.filter(Boolean).length >= 2;
}

/**
 * The gravest projects that have something to tell get a page each, at most four pages in all; of the others on the
 * page of attention, those with a purpose stand together in a table when there are two or more. The rest are rows of
 * the page of attention and of appendix B.
 */
export function exceptionsOf(facts: DeckFacts, onAttentionPage: number): Exceptions {
  const candidates = facts.attention.slice(0, considered);
  const full = candidates.filter((one) => fillsPage(one, facts));
  const thin = candidates.slice(0, onAttentionPage).filter((one) => !full.includes(one) && one.project.purpose !== null);
  const together = thin.length >= 2 ? thin : [];
  return { pages: full.slice(0, together.length > 0 ? pagesShown - 1 : pagesShown), together };
}
