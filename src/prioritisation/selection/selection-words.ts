import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { listOf, shortListOf } from '../../schema/wording/list-words.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import { quarterAndYear } from '../../schema/wording/date-words.js';
import { quarter, resourceRole } from '../../register/choices/organisation.js';
import { selectionReason } from '../../register/choices/prioritisation.js';
import { funding, projectCategory } from '../../register/choices/project.js';
import type { Conflict } from './conflicts.js';
import type { Obstacle, Reason } from './reasons.js';
import type { ModelRemark } from './scenario-model.js';
import type { Selection } from './select.js';
import type { Block, Candidate, LimitKind, ProjectRow } from './selection-model.js';

/** What sentences are worded by. */
export interface Wording {
  readonly language: Language;
  readonly currency: string | null;
}

const words = {
  budget: { da: 'budgettet for {year}', en: 'the budget of {year}' },
  sourceBudget: { da: '{source} i {year}', en: '{source} in {year}' },
  hours: { da: '{role} i {quarter}', en: '{role} in {quarter}' },
  share: { da: 'mindst {share} af pengene til {of}', en: 'at least {share} of the money to {of}' },
  money: { da: 'der mangler {amount} i {limit}', en: '{amount} is missing in {limit}' },
  hoursMissing: { da: 'der mangler {amount} timer hos {limit}', en: '{amount} hours are missing of {limit}' },
  shareMissing: { da: '{limit} ville ikke holde', en: '{limit} would not hold' },
  lockedOut: { da: '{project} er låst ude', en: '{project} is locked out' },
  unscored: { da: '{project} mangler vurderinger', en: '{project} lacks assessments' },
  notInPlan: { da: '{project} står ikke i den låste plan', en: '{project} is not in the locked plan' },
  unpriced: { da: 'prisen for {project} kendes ikke', en: 'the cost of {project} is not known' },
  prerequisite: { da: '{project} venter på {needed}, som ikke er i gang og ikke kan vælges', en: '{project} waits for {needed}, which is not under way and cannot be chosen' },
  exclusion: { da: 'det kan ikke vælges sammen med {other}', en: 'it cannot be chosen together with {other}' },
  noValue: { da: 'det tilføjer ingen værdi', en: 'it adds no value' },
  along: { da: 'sammen med {others}, som det afhænger af', en: 'together with {others}, which it depends on' },
  neededBy: { da: 'Andre valgte venter på det: {others}.', en: 'Others that are chosen wait for it: {others}.' },
  overload: { da: 'Det, der skal laves, kræver {needed} af {limit}, hvor der er {amount} – mest til {by}. Flyt eller afvis noget af det, eller find mere.', en: 'What must be done needs {needed} of {limit}, where there is {amount} – most for {by}. Move or reject some of it, or find more.' },
  apart: { da: '{one} og {other} skal begge med, men kan ikke vælges sammen. Ret det ene.', en: '{one} and {other} must both be in but cannot be chosen together. Correct one of them.' },
  blocked: { da: '{project} skal med, men {block}. Ret det ene.', en: '{project} must be in, but {block}. Correct one of them.' },
  blockedBy: { da: '{needing} skal med og venter på {project}, men {block}. Ret det ene.', en: '{needing} must be in and waits for {project}, but {block}. Correct one of them.' },
  shareLost: { da: 'Ingen kombination giver {limit}. Sæt andelen ned, eller åbn for flere projekter.', en: 'No combination gives {limit}. Lower the share, or open for more projects.' },
  together: { da: 'Rammerne kan ikke holdes på én gang. Løsn en af dem.', en: 'The limits cannot be kept at the same time. Loosen one of them.' },
  best: { da: 'Bedste valg (bevist)', en: 'Best selection (proven)' },
  near: { da: 'Højst {gap} fra det bedste', en: 'At most {gap} from the best' },
  approximate: { da: 'Tilnærmet: højst {gap} fra det bedste, men ikke bevist som det bedste', en: 'Approximate: at most {gap} from the best, but not proven the best' },
  impossible: { da: 'Kan ikke lade sig gøre', en: 'Not possible' },
  cancelled: { da: 'Afbrudt', en: 'Cancelled' },
  written: { da: 'Låst: som det står i arket', en: 'Locked: as it stands in the sheet' },
  wholeCost: { da: 'Hele udgiften er regnet med i året, fordi datoerne mangler: {projects}.', en: 'The whole cost is counted in the year because dates are missing: {projects}.' },
  negativeCost: { da: 'Et beløb under nul er regnet som 0: {projects}.', en: 'An amount below zero is counted as 0: {projects}.' },
  mustUnpriced: { da: 'Skal med, men har ingen pris og er regnet som 0 kr.: {projects}.', en: 'Must be in but has no cost and is counted as 0: {projects}.' },
  mustUnscored: { da: 'Skal med, men er ikke vurderet og tæller 0 i værdien: {projects}.', en: 'Must be in but is not assessed and counts 0 in the value: {projects}.' },
  plannedUnknown: { da: 'Står i planen uden vurdering eller pris og bliver derfor stående: {projects}.', en: 'In the plan without assessment or cost and therefore kept in it: {projects}.' },
  circle: { da: '{projects} afhænger af hinanden i ring og vælges alle eller ingen. Ret »Afhænger af« på ét af dem.', en: '{projects} depend on each other in a circle and are chosen all or none. Change “Depends on” of one of them.' },
  noCapacity: { da: 'Ingen kapacitet er angivet for {roles}; de sætter derfor ingen grænse.', en: 'No capacity is stated for {roles}; they therefore set no limit.' },
  unfinishedLimit: { da: '{count} af scenariets rammer mangler beløb, andel eller det, de gælder, og er ikke brugt.', en: "{count} of the scenario's limits lack amount, share or what they are about and are not used." },
} as const satisfies Record<string, Text>;

export function projectName(project: ProjectRow): string {
  return project.name ?? project.id ?? '';
}

/** What a limit is, in the middle of a sentence: `budgettet for 2028`, `it-arkitekt i 3. kvartal 2028`. */
export function limitInWords(is: LimitKind, { language }: Wording): string {
  if (is.kind === 'budget') return is.funding === null ? fill(words.budget[language], { year: is.year }) : fill(words.sourceBudget[language], { source: labelOf(funding, is.funding, language), year: is.year });
  if (is.kind === 'capacity') {
    const number = (quarter.options.findIndex(({ key }) => key === is.quarter) + 1) as 1 | 2 | 3 | 4;
    return fill(words.hours[language], { role: labelOf(resourceRole, is.role, language).toLowerCase(), quarter: quarterAndYear(is.year, number, language) });
  }
  const of = 'category' in is.of ? labelOf(projectCategory, is.of.category, language) : is.of.area;
  return fill(words.share[language], { share: percentInTable(is.least, language), of });
}

export function amountInWords(amount: number, is: LimitKind, { language, currency }: Wording): string {
  return is.kind === 'capacity' ? formatNumber(Math.ceil(amount - 1e-6), language) : moneyInProse(Math.ceil(amount - 1e-6), currency, language);
}

function blockInWords(project: ProjectRow, block: Block, { language }: Wording): string {
  const needed = block.kind === 'prerequisite' ? (block.project === null ? block.key : projectName(block.project)) : '';
  return fill(words[block.kind][language], { project: projectName(project), needed });
}

export function obstacleInWords(obstacle: Obstacle, wording: Wording): string {
  const { language } = wording;
  if (obstacle.kind === 'block') return blockInWords(obstacle.candidate.project, obstacle.block, wording);
  if (obstacle.kind === 'exclusion') return fill(words.exclusion[language], { other: projectName(obstacle.by.project) });
  if (obstacle.kind === 'noValue') return words.noValue[language];
  const { is } = obstacle.limit;
  const text = is.kind === 'budget' ? words.money : is.kind === 'capacity' ? words.hoursMissing : words.shareMissing;
  return fill(text[language], { amount: amountInWords(obstacle.missing, is, wording), limit: limitInWords(is, wording) });
}

function names(candidates: readonly Candidate[], language: Language, most = 4): string {
  return shortListOf(candidates.map(({ project }) => projectName(project)), most, language);
}

/** Why a project is in or out, in one or two sentences that can stand in a plan. */
export function reasonInWords(reason: Reason, wording: Wording): string {
  const { language } = wording;
  const label = labelOf(selectionReason, reason.reason, language);
  if (reason.isIn) return reason.neededBy.length === 0 ? `${label}.` : `${label}. ${fill(words.neededBy[language], { others: names(reason.neededBy, language) })}`;
  // That is all there is to say: nothing else was asked of it.
  if (reason.reason === 'notInPlan') return `${label}.`;
  const said = reason.obstacles.map((one) => obstacleInWords(one, wording));
  const along = reason.along.length === 0 ? [] : [fill(words.along[language], { others: names(reason.along, language) })];
  return `${label}: ${listOf([...said.filter((one, at) => said.indexOf(one) === at).slice(0, 4)], language)}${along.length === 0 ? '' : `, ${along.join('')}`}.`;
}

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
  const by = conflict.by.slice(0, 3).map(({ candidate, need }) => `${projectName(candidate.project)} (${amountInWords(need, is, wording)}${unit})`);
  return fill(words.overload[language], {
    needed: `${amountInWords(conflict.needed, is, wording)}${unit}`,
    limit: limitInWords(is, wording),
    amount: `${amountInWords(Math.max(0, conflict.limit.amount), is, wording)}${unit}`,
    by: listOf(by, language),
  });
}

function share(fraction: number, language: Language): string {
  return `${formatNumber(100 * fraction, language, fraction < 0.01 ? 2 : 1)}${language === 'da' ? ' ' : ''}%`;
}

/** How good the selection is known to be. */
export function statusInWords({ status, gap }: Pick<Selection, 'status' | 'gap'>, language: Language): string {
  return fill(words[status][language], { gap: share(gap, language) });
}

export function circleInWords(circle: readonly Candidate[], { language }: Wording): string {
  return fill(words.circle[language], { projects: listOf(circle.map(({ project }) => projectName(project)), language) });
}

export function remarkInWords(remark: ModelRemark, { language }: Wording): string {
  if (remark.kind === 'noCapacity') return fill(words.noCapacity[language], { roles: listOf(remark.roles.map((role) => labelOf(resourceRole, role, language).toLowerCase()), language) });
  if (remark.kind === 'unfinishedLimit') return fill(words.unfinishedLimit[language], { count: remark.count });
  return fill(words[remark.kind][language], { projects: shortListOf(remark.projects.map(projectName), 6, language) });
}
