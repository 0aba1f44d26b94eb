import { countPhrase } from '../../schema/wording/count-phrase.js';
import type { Language } from '../../schema/text.js';
import { budgetAnswers, type BudgetAnswer } from '../../register/checking/budget-answers.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Say } from '../blocks/say.js';

/** What the budget of a year was asked for, and what it gave. */
export interface AnsweredWishes {
  /** All wishes of the year, those still waited for among them. */
  readonly answers: readonly BudgetAnswer[];
  /** Kroner of those that have been answered. */
  readonly wished: number;
  readonly granted: number;
  readonly refused: number;
  readonly waiting: readonly RowOf<'project'>[];
}

/** The answers to a year's wishes; null before the first has come. */
export function answeredWishes(register: Register, year: number): AnsweredWishes | null {
  const answers = register.parts.has('funding') && register.parts.has('economy') ? budgetAnswers(register, year) : [];
  const answered = answers.filter(({ granted }) => granted !== null);
  if (answered.length === 0) return null;
  return {
    answers,
    wished: answered.reduce((sum, { wished }) => sum + wished, 0),
    granted: answered.reduce((sum, { granted }) => sum + (granted ?? 0), 0),
    refused: answered.filter(({ granted }) => granted === 0).length,
    waiting: answers.filter(({ granted }) => granted === null).map(({ project }) => project),
  };
}

/** `to ønsker blev afslået`; null when none was. */
export function refusedPhrase({ refused }: AnsweredWishes, language: Language): string | null {
  if (refused === 0) return null;
  return countPhrase(refused, { gender: 'neuter', one: { da: '{n} ønske blev afslået', en: '{n} wish was refused' }, many: { da: '{n} ønsker blev afslået', en: '{n} wishes were refused' } }, language);
}

/** What an answer does to the plan: for one that is in it what it still lacks, for one that is not what becomes of the money. */
export function answerMeaning({ wished, granted }: BudgetAnswer, isIn: boolean | null, say: Say, money: (kroner: number) => string): string {
  const lacking = wished - (granted ?? 0);
  if (granted === null) return say({ da: 'Svaret mangler', en: 'The answer is missing' });
  if (isIn === true) {
    if (lacking <= 0) return say({ da: 'Gennemføres som ønsket', en: 'Carried out as wished for' });
    return say({ da: '{lacking} skal findes på anden måde, eller indsatsen gøres mindre', en: '{lacking} must be found in another way, or the effort made smaller' }, { lacking: money(lacking) });
  }
  if (granted === 0) return say({ da: 'Ingen penge; søges igen eller opgives', en: 'No money; asked for again or given up' });
  return isIn === null ? '' : say({ da: 'Bevillingen bruges ikke i året', en: 'The money is not used in the year' });
}
