import { labelOf } from '../../schema/choice.js';
import { fill, type Language, type Text } from '../../schema/text.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { formatNumber, shortNumber } from '../../schema/wording/number-words.js';
import { againstPlan } from '../../prioritisation/scenarios/against-plan.js';
import { placeStability } from '../../prioritisation/place-stability.js';
import { acceptabilityInWords, intervalInWords, missingInWords, placeInWords, swapInWords } from '../../prioritisation/robustness/robustness-words.js';
import { used } from '../../prioritisation/selection/selection-model.js';
import { amountInWords, conflictInWords, limitInWords, projectName } from '../../prioritisation/selection/conflict-words.js';
import { circleInWords, remarkInWords, statusInWords } from '../../prioritisation/selection/selection-words.js';
import { selectionObjective } from '../../register/choices/prioritisation.js';
import { listOf } from '../../schema/wording/list-words.js';
import type { Prioritisation } from './prioritise.js';
import { saidOf } from './said-of.js';

const words = {
  title: { da: '{name}, {year}', en: '{name}, {year}' },
  noScenario: { da: 'Uden scenarie', en: 'No scenario' },
  result: { da: '{status}: {count} af {all} projekter, {objective} {value}.', en: '{status}: {count} of {all} projects, {objective} {value}.' },
  line: { da: 'Følger man rækkefølgen til det første, der ikke er plads til, får man {lost} mindre ({share}).', en: 'Following the order to the first that there is no room for gives {lost} less ({share}).' },
  noLoss: { da: 'Følger man rækkefølgen til det første, der ikke er plads til, får man lige så meget.', en: 'Following the order to the first that there is no room for gives as much.' },
  ranking: { da: 'Årets kandidater i rækkefølge (skal-opgaver står udenfor)', en: "The year's candidates in order (musts stand outside)" },
  must: { da: 'skal', en: 'must' },
  chosen: { da: 'Med', en: 'In' },
  notChosen: { da: 'Ikke med', en: 'Not in' },
  limits: { da: 'Rammer', en: 'Limits' },
  limit: { da: '{limit}: {used} af {amount}', en: '{limit}: {used} of {amount}' },
  hours: { da: '{limit}: {used} af {amount} timer', en: '{limit}: {used} of {amount} hours' },
  robustness: { da: 'Hvor fast er rækkefølgen?', en: 'How firm is the ranking?' },
  sampled: { da: '{cases} vægtninger er prøvet, hver vægt op til en femtedel fra den aftalte. Det oplyser; det afgør intet.', en: '{cases} weightings were tried, each weight up to a fifth off the agreed one. It informs; it decides nothing.' },
  differing: { da: 'Projekterne vejes efter forskellige kriterier; derfor vises kun de prøvede vægtninger.', en: 'The projects are weighed by different criteria; so only the weightings tried are shown.' },
  unranked: { da: 'Ingen projekter er rangordnet: der mangler vurderinger eller kriterier med vægt.', en: 'No projects are ranked: assessments or criteria with weight are missing.' },
  remarks: { da: 'Bemærk', en: 'Note' },
  againstPlan: { da: 'Mod den låste plan', en: 'Against the locked plan' },
  comesIn: { da: '  Nye ind: {projects}', en: '  New in: {projects}' },
  goesOut: { da: '  Ryger ud: {projects}', en: '  Goes out: {projects}' },
  same: { da: '  Som i planen.', en: '  As in the plan.' },
} as const satisfies Record<string, Text>;

function rankingLines({ ranked, exact, sampled, possible }: Prioritisation, language: Language): readonly string[] {
  const places = new Map(exact?.places.map(({ project, stability, range }) => [project, { stability, range }]));
  return ranked.map(({ project, mustDo, rank, score }) => {
    const place = places.get(project);
    const tried = sampled.byProject.get(project);
    const range = possible.get(project);
    const firm = place === undefined ? null : place.stability === 'onTheEdge' ? `${labelOf(placeStability, 'onTheEdge', language)} (${String(place.range.best)}–${String(place.range.worst)})` : placeInWords(place.range, language);
    const said = mustDo ? '' : score === null ? (range === undefined ? '' : missingInWords(range, language)) : [firm, tried && acceptabilityInWords(tried, language)].filter((one) => one !== null && one !== undefined).join(' · ');
    const place1 = mustDo ? words.must[language] : rank === null ? '–' : String(rank);
    return `  ${place1.padStart(4)}  ${(score === null ? '–' : formatNumber(score, language, 1)).padStart(5)}  ${project.id ?? ''} ${projectName(project)}${said === '' ? '' : `  · ${said}`}`;
  });
}

function selectionLines(one: Prioritisation, language: Language, isIn: boolean): readonly string[] {
  const { built, selection } = one;
  return built.model.candidates.flatMap(({ key, project }, i) => {
    const reason = selection.reasons[i];
    return reason?.isIn === isIn ? [`  ${key} ${projectName(project)} – ${saidOf(one, key, reason, language)}`] : [];
  });
}

/** What a choice during the year changes; nothing where the year has no locked plan. */
function planLines({ register, built, selection }: Prioritisation, language: Language): readonly string[] {
  const plan = againstPlan(register, built.year, built.model.candidates, selection.chosen);
  if (plan === null) return [];
  const told = ([['comesIn', plan.comesIn], ['goesOut', plan.goesOut]] as const).flatMap(([key, candidates]) => (candidates.length === 0 ? [] : [fill(words[key][language], { projects: listOf(candidates.map(({ project }) => projectName(project)), language) })]));
  return told.length === 0 ? [words.same[language]] : told;
}

/** A prioritisation as people read it in a terminal. */
export function prioritisationText(one: Prioritisation, language: Language): string {
  const { built, selection, frame, register, exact, sampled, places } = one;
  const wording = { language, currency: register.settings.currency };
  const isMoney = built.objective === 'benefit' || built.objective === 'netPresentValue';
  const amount = (value: number): string => (isMoney ? moneyInProse(value, wording.currency, language) : shortNumber(value, language));
  const count = selection.chosen.filter(Boolean).length;
  const lost = selection.lostByLine;
  const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', heading, ...lines]);
  return [
    fill(words.title[language], { name: frame.name ?? frame.id ?? words.noScenario[language], year: built.year }),
    fill(words.result[language], { status: statusInWords(selection, language), count, all: built.model.candidates.length, objective: labelOf(selectionObjective, built.objective, language).toLowerCase(), value: amount(selection.value) }),
    ...selection.conflicts.map((conflict) => conflictInWords(conflict, wording)),
    ...(lost === null ? [] : [lost <= 1e-6 ? words.noLoss[language] : fill(words.line[language], { lost: amount(lost), share: `${formatNumber((100 * lost) / Math.max(1e-9, Math.abs(selection.value)), language, 1)} %` })]),
    ...section(words.againstPlan[language], planLines(one, language)),
    ...section(words.limits[language], built.model.limits.filter(({ is }) => is.kind !== 'share').map((limit) => `  ${fill((limit.is.kind === 'capacity' ? words.hours : words.limit)[language], { limit: limitInWords(limit.is, wording), used: amountInWords(used(limit, selection.chosen), limit.is, wording), amount: amountInWords(Math.max(0, limit.amount), limit.is, wording) })}`)),
    ...section(words.chosen[language], selectionLines(one, language, true)),
    ...section(words.notChosen[language], selectionLines(one, language, false)),
    ...section(words.ranking[language], rankingLines(one, language)),
    ...section(words.robustness[language], [
      ...(exact === null ? [`  ${words[one.ranked.some(({ rank }) => rank !== null) ? 'differing' : 'unranked'][language]}`] : []),
      ...(exact?.intervals ?? []).map((interval) => `  ${intervalInWords(interval, places, language)}`),
      ...(exact?.swaps ?? []).filter(({ swap }) => swap !== null && Math.abs(swap.to - swap.from) <= 0.1 * swap.from).map(({ above, below, swap }) => `  ${swapInWords(projectName(above.project), projectName(below.project), swap, language)}`),
      ...(sampled.byProject.size === 0 ? [] : [`  ${fill(words.sampled[language], { cases: formatNumber(sampled.cases, language) })}`]),
    ]),
    ...section(words.remarks[language], [
      ...built.remarks.map((remark) => `  ${remarkInWords(remark, wording)}`),
      ...selection.circles.map((circle) => `  ${circleInWords(circle, wording)}`),
    ]),
  ].join('\n');
}
