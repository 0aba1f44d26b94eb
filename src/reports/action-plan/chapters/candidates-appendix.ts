import { formatNumber } from '../../../schema/wording/number-words.js';
import { paragraph } from '../../blocks/text-blocks.js';
import type { Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';
import { shownCandidates } from '../shown-candidates.js';
import { candidateTable } from './candidate-table.js';

export const candidatesTitle = { da: 'Projekter, der kan komme med', en: 'Projects that can be included' };

/** Appendix: the list a draft chooses from, when it is too long for its chapter. */
export function candidatesAppendix(facts: PlanFacts): Chapter | null {
  const { say, candidates, language } = facts;
  const { appendix } = shownCandidates(facts);
  if (appendix === null) return null;
  const rest = candidates.length - appendix.length;
  const number = (count: number): string => formatNumber(count, language);
  return {
    id: 'candidates',
    title: say(candidatesTitle),
    numbered: false,
    blocks: [
      ...(rest === 0 ? [] : [paragraph(say({ da: 'Bilaget viser {shown} af {all} projekter: dem, planen nævner, og derefter dem med de største budgetter. De øvrige {rest} står i arket Projekter.', en: 'The appendix shows {shown} of {all} projects: those the plan mentions, and then those with the largest budgets. The other {rest} stand in the sheet Projects.' }, { shown: number(appendix.length), all: number(candidates.length), rest: number(rest) }))]),
      candidateTable(appendix, facts, say(candidatesTitle)),
    ],
  };
}
