import type { Text } from '../../schema/text.js';
import { countWord, formatNumber } from '../../schema/wording/number-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import type { Project } from '../facts/project-standing.js';
import { endsIn } from './candidates.js';
import type { PlanFacts } from './plan-facts.js';

/** A list up to this length is shown whole. */
const wholeList = 60;
const inAppendix = 200;
/** Rows the kinds share where a list knows few of them. */
const roomFor = 48;

interface Kind {
  readonly most: number;
  readonly belongs: (project: Project, year: number) => boolean;
  readonly all: Text;
  readonly some: Text;
}

/** What makes a project stand out in a long list, and how many of each kind the chapter has room for. */
const kinds: readonly Kind[] = [
  { most: 15, belongs: ({ obligation }) => obligation === 'must', all: { da: 'skal-opgaverne', en: 'the musts' }, some: { da: '{n} af {all} skal-opgaver', en: '{n} of {all} musts' } },
  { most: 10, belongs: ({ category }) => category === 'national', all: { da: 'de nationale og fælleskommunale', en: 'the national and joint-municipal ones' }, some: { da: '{n} af {all} nationale og fælleskommunale', en: '{n} of {all} national and joint-municipal ones' } },
  { most: 12, belongs: ({ light }) => light === 'red', all: { da: 'de røde', en: 'the red ones' }, some: { da: '{n} af {all} røde', en: '{n} of {all} red ones' } },
  { most: 12, belongs: endsIn, all: { da: 'dem med slut i {year}', en: 'those ending in {year}' }, some: { da: '{n} af {all} med slut i {year}', en: '{n} of {all} ending in {year}' } },
  { most: 8, belongs: ({ light }) => light === 'yellow', all: { da: 'de gule', en: 'the yellow ones' }, some: { da: '{n} af {all} gule', en: '{n} of {all} yellow ones' } },
  { most: 12, belongs: ({ approvedBudget }) => approvedBudget !== null, all: { da: 'dem med et budget', en: 'those with a budget' }, some: { da: 'de {word} største budgetter', en: 'the {word} largest budgets' } },
];

export interface ShownCandidates {
  readonly shown: readonly Project[];
  /** What the list is made up of, as words; null when it is the whole list. */
  readonly madeOf: string | null;
  /** What stands in the appendix; null when the chapter shows them all. */
  readonly appendix: readonly Project[] | null;
}

function byBudget(projects: readonly Project[]): readonly Project[] {
  return [...projects].sort((a, b) => (b.approvedBudget ?? -1) - (a.approvedBudget ?? -1));
}

/**
 * The candidates the chapter shows: all of them, or from a long list those that stand out by what they must, how they
 * are going, when they end and what they cost; the first ones of a list that tells nothing of it.
 */
export function shownCandidates({ candidates, year, say, language }: PlanFacts): ShownCandidates {
  if (candidates.length <= wholeList) return { shown: candidates, madeOf: null, appendix: null };
  const present = kinds.map((kind) => ({ ...kind, own: byBudget(candidates.filter((project) => kind.belongs(project, year))) })).filter(({ own }) => own.length > 0);
  const picked = present.flatMap(({ most, own, all, some }) => {
    const taken = own.slice(0, Math.max(most, Math.floor(roomFor / present.length)));
    return [{ taken, words: say(taken.length === own.length ? all : some, { n: taken.length, word: countWord(taken.length, language), all: formatNumber(own.length, language), year }) }];
  });
  const chosen = new Set(picked.length > 0 ? picked.flatMap(({ taken }) => taken) : candidates.slice(0, wholeList));
  const first = picked.length > 0 ? [...chosen, ...byBudget(candidates.filter((project) => !chosen.has(project)))] : candidates;
  const kept = new Set(first.slice(0, inAppendix));
  return {
    shown: candidates.filter((project) => chosen.has(project)),
    madeOf: picked.length === 0 ? say({ da: 'de første i arket Projekter', en: 'the first in the sheet Projects' }) : listOf(picked.map(({ words }) => words), language),
    appendix: candidates.filter((project) => kept.has(project)),
  };
}
