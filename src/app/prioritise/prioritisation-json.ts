import { labelOf } from '../../schema/choice.js';
import { placeStability } from '../../prioritisation/place-stability.js';
import { ranking } from '../../prioritisation/ranking.js';
import { used } from '../../prioritisation/selection/selection-model.js';
import { conflictInWords, limitInWords } from '../../prioritisation/selection/conflict-words.js';
import { remarkInWords, statusInWords } from '../../prioritisation/selection/selection-words.js';
import type { Language } from '../../schema/text.js';
import { againstPlan } from '../../prioritisation/scenarios/against-plan.js';
import type { Prioritisation } from './prioritise.js';
import { saidOf } from './said-of.js';

const round = (value: number, decimals = 6): number => Number(value.toFixed(decimals));

/** Everything of a prioritisation for programs: keys and figures, and sentences in the language asked for. */
export function prioritisationJson(one: Prioritisation, language: Language): unknown {
  const { register, ranked, built, selection, exact, sampled, possible, frame } = one;
  const wording = { language, currency: register.settings.currency };
  const stability = new Map(exact?.places.map(({ project, stability: word, range }) => [project, { word, range }]));
  const workbookRank = new Map(ranking(register).map((row) => [row.project, row.rank]));
  const projects = ranked.map(({ project, mustDo, rank, score, low, high, missing, contributions }) => {
    const place = stability.get(project);
    const tried = sampled.byProject.get(project);
    return {
      key: project.id,
      name: project.name,
      mustDo,
      rank,
      /** As in the workbook, where every open project competes. */
      rankInWorkbook: workbookRank.get(project) ?? null,
      score,
      interval: missing > 0 ? { low, high, ranks: possible.get(project) ?? null } : null,
      contributions: contributions.map((part) => ({ criterion: part.criterion.id, median: part.median, value: part.value, weight: round(part.weight), contribution: part.contribution })),
      stability: place === undefined ? null : { key: place.word, label: labelOf(placeStability, place.word, language), best: place.range.best, worst: place.range.worst },
      acceptability: tried === undefined ? null : { first: round(tried.first, 4), inPlaces: round(tried.inPlaces, 4), low: tried.low, high: tried.high, central: tried.central?.map((weight) => round(weight, 4)) ?? null },
    };
  });
  const candidates = built.model.candidates.map((candidate, i) => {
    const reason = selection.reasons[i];
    return {
      key: candidate.key,
      name: candidate.project.name,
      chosen: selection.chosen[i],
      value: round(candidate.value),
      cost: built.costs[i]?.from === null ? null : (built.costs[i]?.amounts.reduce((sum, { kroner }) => sum + kroner, 0) ?? null),
      granted: candidate.answer?.granted ?? null,
      reason: reason?.reason,
      sentence: reason === undefined ? null : saidOf(one, candidate.key, reason, language),
      obstacles: reason?.obstacles.map((obstacle) => (obstacle.kind === 'shortage' ? { kind: obstacle.limit.is.kind, limit: limitInWords(obstacle.limit.is, wording), missing: round(obstacle.missing, 2) } : obstacle.kind === 'exclusion' ? { kind: obstacle.kind, by: obstacle.by.key } : { kind: obstacle.kind === 'block' ? obstacle.block.kind : obstacle.kind })),
      along: reason?.along.map(({ key }) => key),
    };
  });
  const plan = againstPlan(register, built.year, built.model.candidates, selection.chosen);
  const keys = (of: readonly { readonly key: string }[]): readonly string[] => of.map(({ key }) => key);
  return {
    asOf: register.asOf,
    scenario: { key: frame.id, name: frame.name ?? null, year: built.year, objective: built.objective, budgetFrame: frame.budgetFrame, frameSource: frame.frameSource },
    selection: {
      status: selection.status,
      sentence: statusInWords(selection, language),
      value: round(selection.value),
      bound: Number.isFinite(selection.bound) ? round(selection.bound) : null,
      gap: round(selection.gap),
      cutOffLine: { value: round(selection.cutOff.value), lost: selection.lostByLine === null ? null : round(selection.lostByLine) },
      limits: built.model.limits.map((limit) => ({ kind: limit.is.kind, limit: limitInWords(limit.is, wording), amount: round(limit.amount, 2), used: round(used(limit, selection.chosen), 2) })),
      conflicts: selection.conflicts.map((conflict) => conflictInWords(conflict, wording)),
      circles: selection.circles.map((circle) => circle.map(({ key }) => key)),
      /** Null where the year has no locked plan. */
      againstPlan: plan === null ? null : { comesIn: keys(plan.comesIn), goesOut: keys(plan.goesOut), stays: keys(plan.stays) },
      remarks: built.remarks.map((remark) => remarkInWords(remark, wording)),
      candidates,
    },
    robustness: {
      places: one.places,
      intervals: exact?.intervals?.map(({ criterion, weight, low, high }) => ({ criterion: criterion.id, weight: round(weight), low: round(low), high: round(high) })) ?? null,
      swaps: exact?.swaps.map(({ above, below, swap }) => ({ above: above.project.id, below: below.project.id, swap: swap === null ? null : { criterion: swap.criterion.id, from: round(swap.from), to: round(swap.to) } })) ?? null,
      sampled: { cases: sampled.cases, seed: sampled.seed, spread: sampled.spread },
    },
    projects,
  };
}
