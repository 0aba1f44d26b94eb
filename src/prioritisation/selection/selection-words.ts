import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { listOf, shortListOf } from '../../schema/wording/list-words.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { asSentence } from '../../schema/wording/sentence.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { resourceRole } from '../../register/choices/organisation.js';
import { selectionReason } from '../../register/choices/prioritisation.js';
import { bareSentence, blockInWords, limitInWords, needInWords, projectName, type Wording } from './conflict-words.js';
import type { Obstacle, Reason } from './reasons.js';
import type { ModelRemark } from './model-remarks.js';
import type { Selection } from './select.js';
import type { Candidate } from './selection-model.js';

const words = {
  money: { da: 'der mangler {amount} i {limit}', en: '{amount} is missing in {limit}' },
  hoursMissing: { da: 'der mangler {amount} timer hos {limit}', en: '{amount} hours are missing of {limit}' },
  shareMissing: { da: '{limit} ville ikke holde', en: '{limit} would not hold' },
  exclusion: { da: 'det kan ikke vælges sammen med {other}', en: 'it cannot be chosen together with {other}' },
  noValue: { da: 'det tilføjer ingen værdi', en: 'it adds no value' },
  contradiction: { da: '{one} og {other} skal begge med, men kan ikke vælges sammen', en: '{one} and {other} must both come along but cannot be chosen together' },
  more: { da: '{count} ting mere', en: '{count} more' },
  level: { da: 'Det står lige med {others}, og valget kunne lige så godt være omvendt.', en: 'It is level with {others}, and the choice could as well be the other way round.' },
  levelTogether: { da: 'Det står lige med {others} tilsammen, og valget kunne lige så godt være omvendt.', en: 'It is level with {others} together, and the choice could as well be the other way round.' },
  levelBeside: { da: 'Sammen med {beside} står det lige med {others}, og valget kunne lige så godt være omvendt.', en: 'Together with {beside} it is level with {others}, and the choice could as well be the other way round.' },
  ahead: { da: 'Foran i køen: {others}.', en: 'Ahead in the queue: {others}.' },
  aheadInstead: { da: 'Foran i køen: {others} i stedet for {instead}.', en: 'Ahead in the queue: {others} in place of {instead}.' },
  aheadTogether: { da: 'Foran i køen: {others} tilsammen.', en: 'Ahead in the queue: {others} together.' },
  wouldGoOut: { da: 'Det giver mere end nogle af de valgte, men for at få plads måtte {others} ud, og de giver tilsammen mere.', en: 'It gives more than some that were chosen, but to make room {others} would have to go out, and together they give more.' },
  oneWouldGoOut: { da: 'Det giver mere end nogle af de valgte, men for at få plads måtte {others} ud, som giver mere.', en: 'It gives more than some that were chosen, but to make room {others} would have to go out, which gives more.' },
  besideMusts: { da: 'Selv om alt andet måtte vente, er der ikke plads ved siden af det, der skal med.', en: 'Even if everything else had to wait, there is no room beside what must be in.' },
  alone: { da: 'Selv om alt andet måtte vente, er der ikke plads.', en: 'Even if everything else had to wait, there is no room.' },
  along: { da: 'sammen med {others}, som det afhænger af', en: 'together with {others}, which it depends on' },
  neededBy: { da: 'Andre valgte venter på det: {others}.', en: 'Others that are chosen wait for it: {others}.' },
  best: { da: 'Bedste valg (bevist)', en: 'Best selection (proven)' },
  near: { da: 'Højst {gap} fra det bedste', en: 'At most {gap} from the best' },
  approximate: { da: 'Tilnærmet: højst {gap} fra det bedste, men ikke bevist som det bedste', en: 'Approximate: at most {gap} from the best, but not proven the best' },
  impossible: { da: 'Kan ikke lade sig gøre', en: 'Not possible' },
  cancelled: { da: 'Afbrudt', en: 'Cancelled' },
  written: { da: 'Låst: som det står i arket', en: 'Locked: as it stands in the sheet' },
  wholeCost: { da: 'Hele udgiften er regnet med i året, fordi datoerne mangler: {projects}.', en: 'The whole cost is counted in the year because dates are missing: {projects}.' },
  negativeCost: { da: 'Et beløb under nul er regnet som 0: {projects}.', en: 'An amount below zero is counted as 0: {projects}.' },
  mustUnpriced: { da: 'Skal med, men har ingen pris og er regnet som 0 kr.: {projects}.', en: 'Must be in but has no cost and is counted as 0: {projects}.' },
  mustUnvalued: { da: 'Skal med, men værdien kendes ikke og tæller 0 i summen: {projects}.', en: 'Must be in, but the value is not known and counts 0 in the sum: {projects}.' },
  sourceless: { da: 'Koster penge uden angivet finansiering og tæller derfor ikke i nogen ramme for en finansiering: {projects}.', en: 'Costs money without a funding source and so counts in no limit on a source: {projects}.' },
  plannedUnknown: { da: 'Står i planen uden vurdering eller pris og bliver derfor stående: {projects}.', en: 'In the plan without assessment or cost and therefore kept in it: {projects}.' },
  circle: { da: '{projects} afhænger af hinanden i ring og vælges alle eller ingen. Ret »Afhænger af« på ét af dem.', en: '{projects} depend on each other in a circle and are chosen all or none. Change “Depends on” of one of them.' },
  noFrame: { da: 'Der er ingen budgetramme; pengene sætter derfor ingen grænse.', en: 'There is no budget frame; so money sets no limit.' },
  noCapacity: { da: 'Ingen kapacitet er angivet for {roles}; de sætter derfor ingen grænse.', en: 'No capacity is stated for {roles}; they therefore set no limit.' },
  answered: { da: 'Bevilget: {granted} af {wished}', en: 'Granted: {granted} of {wished}' },
  outgrownFrame: { da: 'Rammen er mindre end det, der er bevilget til projekter ({granted}); der er intet at fordele ud over det.', en: 'The frame is smaller than what has been granted to projects ({granted}); there is nothing to share out beyond that.' },
  unfinishedLimit: { da: '{count} af scenariets rammer mangler beløb, andel eller det, de gælder, og er ikke brugt.', en: "{count} of the scenario's limits lack amount, share or what they are about and are not used." },
} as const satisfies Record<string, Text>;

export function obstacleInWords(obstacle: Obstacle, wording: Wording): string {
  const { language } = wording;
  if (obstacle.kind === 'block') return blockInWords(obstacle.candidate.project, obstacle.block, wording);
  if (obstacle.kind === 'exclusion') return fill(words.exclusion[language], { other: projectName(obstacle.by.project) });
  if (obstacle.kind === 'contradiction') return fill(words.contradiction[language], { one: projectName(obstacle.one.project), other: projectName(obstacle.other.project) });
  if (obstacle.kind === 'noValue') return words.noValue[language];
  const { is } = obstacle.limit;
  const text = is.kind === 'budget' ? words.money : is.kind === 'capacity' ? words.hoursMissing : words.shareMissing;
  return fill(text[language], { amount: needInWords(obstacle.missing, is, wording), limit: limitInWords(is, wording) });
}

function names(candidates: readonly Candidate[], language: Language, most = 4): string {
  // Those that may not be named have one name between them.
  return shortListOf([...new Set(candidates.map(({ project }) => projectName(project)))], most, language);
}

/** More than that nobody takes in at once. */
const mostObstacles = 4;

/** Why a project is in or out, in one or two sentences that can stand in a plan. */
export function reasonInWords(reason: Reason, wording: Wording): string {
  const { language } = wording;
  const label = labelOf(selectionReason, reason.reason, language);
  if (reason.isIn) {
    const why = reason.lockedFor ? `: ${bareSentence(reason.lockedFor)}` : '';
    return reason.neededBy.length === 0 ? `${label}${why}.` : `${label}${why}. ${fill(words.neededBy[language], { others: names(reason.neededBy, language) })}`;
  }
  // That is all there is to say: nothing else was asked of it.
  if (reason.reason === 'notInPlan') return `${label}.`;
  const all = [...new Set(reason.obstacles.map((one) => obstacleInWords(one, wording)))];
  const said = all.length <= mostObstacles ? all : [...all.slice(0, mostObstacles - 1), fill(words.more[language], { count: all.length - mostObstacles + 1 })];
  const along = reason.along.length === 0 ? '' : `, ${fill(words.along[language], { others: names(reason.along, language) })}`;
  return [`${label}: ${listOf(said, language)}${along}.`, ...answerInWords(reason, wording), ...queueInWords(reason, wording)].join(' ');
}

/** What the year's budget gave of what was asked for; none before it has answered. */
export function answerInWords({ answer }: Reason, { language, currency }: Wording): readonly string[] {
  if (answer === undefined) return [];
  return [asSentence(fill(words.answered[language], { granted: moneyInProse(answer.granted, currency, language), wished: moneyInProse(answer.wished, currency, language) }))];
}

/** Who it stands level with, and who comes before it when there is more; none when it is alone. */
export function queueInWords({ levelWith, levelTogether, ahead, aheadTogether, wouldGoOut, neverFits }: Reason, { language }: Wording): readonly string[] {
  const all = (candidates: readonly Candidate[]): string => names(candidates, language);
  return [
    ...(levelWith.length === 0 ? [] : [fill(words.level[language], { others: names(levelWith, language, 2) })]),
    ...(levelTogether === null ? [] : [fill((levelTogether.comesIn.length === 0 ? words.levelTogether : words.levelBeside)[language], { beside: all(levelTogether.comesIn), others: all(levelTogether.goesOut) })]),
    ...(neverFits === null ? [] : [words[neverFits][language]]),
    ...(wouldGoOut.length === 0 ? [] : [fill((wouldGoOut.length === 1 ? words.oneWouldGoOut : words.wouldGoOut)[language], { others: all(wouldGoOut) })]),
    ...(ahead.length === 0 ? [] : [fill(words.ahead[language], { others: names(ahead, language, 2) })]),
    ...(aheadTogether === null ? [] : [fill((aheadTogether.goesOut.length > 0 ? words.aheadInstead : aheadTogether.comesIn.length > 1 ? words.aheadTogether : words.ahead)[language], { others: all(aheadTogether.comesIn), instead: all(aheadTogether.goesOut) })]),
  ];
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

export function remarkInWords(remark: ModelRemark, { language, currency }: Wording): string {
  if (remark.kind === 'noFrame') return words.noFrame[language];
  if (remark.kind === 'noCapacity') return fill(words.noCapacity[language], { roles: listOf(remark.roles.map((role) => labelOf(resourceRole, role, language).toLowerCase()), language) });
  if (remark.kind === 'outgrownFrame') return fill(words.outgrownFrame[language], { granted: moneyInProse(remark.limit.is.kind === 'budget' ? (remark.limit.is.granted ?? 0) : 0, currency, language) });
  if (remark.kind === 'unfinishedLimit') return fill(words.unfinishedLimit[language], { count: remark.count });
  return fill(words[remark.kind][language], { projects: shortListOf(remark.projects.map(projectName), 6, language) });
}
