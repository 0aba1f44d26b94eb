import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { quarterAndYear } from '../../schema/wording/date-words.js';
import { listOf } from '../../schema/wording/list-words.js';
import { moneyInProse, moneyNeededInProse } from '../../schema/wording/money-words.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import { quarter, resourceRole } from '../../register/choices/organisation.js';
import { funding, projectCategory } from '../../register/choices/project.js';
import type { Conflict } from './conflicts.js';
import type { Block, LimitKind, ProjectRow } from './selection-model.js';

/** What sentences are worded by. */
export interface Wording {
  readonly language: Language;
  readonly currency: string | null;
}

const words = {
  budget: { da: 'budgettet for {year}', en: 'the budget of {year}' },
  sourceBudget: { da: '{source} i {year}', en: '{source} in {year}' },
  beyondGrants: { da: '{budget} ud over det bevilgede', en: '{budget} beyond what was granted' },
  hours: { da: '{role} i {quarter}', en: '{role} in {quarter}' },
  share: { da: 'mindst {share} af pengene til {of}', en: 'at least {share} of the money to {of}' },
  lockedOut: { da: '{project} er låst ude', en: '{project} is locked out' },
  assessments: { da: '{project} mangler vurderinger', en: '{project} lacks assessments' },
  weights: { da: 'ingen kriterier med vægt gælder for {project}', en: 'no criteria with weight apply to {project}' },
  benefit: { da: 'gevinsten af {project} kendes ikke i kroner', en: 'the benefit of {project} is not known in kroner' },
  notInPlan: { da: '{project} står ikke i den låste plan', en: '{project} is not in the locked plan' },
  unpriced: { da: 'prisen for {project} kendes ikke', en: 'the cost of {project} is not known' },
  prerequisite: { da: '{project} venter på {needed}, som ikke er i gang og ikke kan vælges', en: '{project} waits for {needed}, which is not under way and cannot be chosen' },
  overdrawn: { da: '{amount} ({over} mere end det er allerede givet til andre)', en: '{amount} ({over} more than that is already given to others)' },
  overload: { da: 'Det, der skal laves, kræver {needed} af {limit}, hvor der er {amount} – mest til {by}. Flyt eller afvis noget af det, eller find mere.', en: 'What must be done needs {needed} of {limit}, where there is {amount} – most for {by}. Move or reject some of it, or find more.' },
  apart: { da: '{one} og {other} skal begge med, men kan ikke vælges sammen. Ret det ene.', en: '{one} and {other} must both be in but cannot be chosen together. Correct one of them.' },
  blocked: { da: '{project} skal med, men {block}. Ret det ene.', en: '{project} must be in, but {block}. Correct one of them.' },
  blockedBy: { da: '{needing} skal med og venter på {project}, men {block}. Ret det ene.', en: '{needing} must be in and waits for {project}, but {block}. Correct one of them.' },
  shareLost: { da: 'Ingen kombination giver {limit}. Sæt andelen ned, eller åbn for flere projekter.', en: 'No combination gives {limit}. Lower the share, or open for more projects.' },
  together: { da: 'Rammerne kan ikke holdes på én gang. Løsn en af dem.', en: 'The limits cannot be kept at the same time. Loosen one of them.' },
} as const satisfies Record<string, Text>;

export function projectName(project: ProjectRow): string {
  return project.name ?? project.id ?? '';
}

/** What a person wrote as a sentence, for the end of one of ours. */
export function bareSentence(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

/** What a limit is, in the middle of a sentence: `budgettet for 2028`, `it-arkitekt i 3. kvartal 2028`. */
export function limitInWords(is: LimitKind, { language }: Wording): string {
  if (is.kind === 'budget') {
    const budget = is.funding === null ? fill(words.budget[language], { year: is.year }) : fill(words.sourceBudget[language], { source: labelOf(funding, is.funding, language), year: is.year });
    return is.granted === undefined ? budget : fill(words.beyondGrants[language], { budget });
  }
  if (is.kind === 'capacity') {
    const number = (quarter.options.findIndex(({ key }) => key === is.quarter) + 1) as 1 | 2 | 3 | 4;
    return fill(words.hours[language], { role: labelOf(resourceRole, is.role, language).toLowerCase(), quarter: quarterAndYear(is.year, number, language) });
  }
  const of = 'category' in is.of ? labelOf(projectCategory, is.of.category, language) : is.of.area;
  return fill(words.share[language], { share: percentInTable(is.least, language), of });
}

export function amountInWords(amount: number, is: LimitKind, { language, currency }: Wording): string {
  return is.kind === 'capacity' ? formatNumber(Math.ceil(amount - 1e-6), language) : moneyInProse(amount, currency, language);
}

/** What is needed or lacks: rounded up, so that finding it is enough. */
export function needInWords(amount: number, is: LimitKind, wording: Wording): string {
  return is.kind === 'capacity' ? amountInWords(amount, is, wording) : moneyNeededInProse(amount, wording.currency, wording.language);
}

export function blockInWords(project: ProjectRow, block: Block, { language }: Wording): string {
  const needed = block.kind === 'prerequisite' ? (block.project === null ? block.key : projectName(block.project)) : '';
  const said = fill(words[block.kind === 'unvalued' ? block.lacks : block.kind][language], { project: projectName(project), needed });
  return block.kind === 'lockedOut' && block.why ? `${said} (${bareSentence(block.why)})` : said;
}

/** Why nothing can be chosen, with what to do. Apart from the other sentences, since a check says it too. */
export function conflictInWords(conflict: Conflict, wording: Wording): string {
  const { language } = wording;
  if (conflict.kind === 'together') return words.together[language];
  if (conflict.kind === 'share') return fill(words.shareLost[language], { limit: limitInWords(conflict.limit.is, wording) });
  if (conflict.kind === 'exclusion') return fill(words.apart[language], { one: projectName(conflict.one.project), other: projectName(conflict.other.project) });
  if (conflict.kind === 'blocked') {
    const block = blockInWords(conflict.candidate.project, conflict.block, wording);
    return fill((conflict.neededBy === null ? words.blocked : words.blockedBy)[language], { project: projectName(conflict.candidate.project), block, needing: conflict.neededBy === null ? '' : projectName(conflict.neededBy.project) });
  }
  const { is } = conflict.limit;
  const unit = is.kind === 'capacity' ? (language === 'da' ? ' timer' : ' hours') : '';
  const inUnits = (amount: number): string => `${amountInWords(amount, is, wording)}${unit}`;
  const { amount, overdrawn } = conflict.limit;
  const by = conflict.by.slice(0, 3).map(({ candidate, need }) => `${projectName(candidate.project)} (${inUnits(need)})`);
  return fill(words.overload[language], {
    needed: `${needInWords(conflict.needed, is, wording)}${unit}`,
    limit: limitInWords(is, wording),
    amount: overdrawn === undefined ? inUnits(amount) : fill(words.overdrawn[language], { amount: inUnits(amount), over: inUnits(overdrawn) }),
    by: listOf(by, language),
  });
}
