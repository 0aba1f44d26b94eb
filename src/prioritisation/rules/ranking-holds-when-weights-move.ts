import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { percentInTable } from '../../schema/wording/percent-words.js';
import { movedShare } from '../place-stability.js';
import { weightIntervals } from '../robustness/robustness-of.js';
import { candidatesFor } from '../selection/candidates-for.js';

const percent = (fraction: number) => ({ da: percentInTable(fraction, 'da'), en: percentInTable(fraction, 'en') });

function* check(register: Register): Iterable<Hit> {
  for (const scenario of register.rows.scenario) {
    // A scenario that has been locked has been talked through.
    if (scenario.year === null || scenario.locked === true) continue;
    const ranked = candidatesFor(register, scenario.year);
    const free = new Set(ranked.filter(({ rank }) => rank !== null).map(({ project }) => project.id));
    const places = register.rows.scenarioProject.filter((row) => row.scenario === scenario.id && row.chosen === true && free.has(row.project)).length;
    if (places === 0) continue;
    for (const { criterion, weight, low, high } of weightIntervals(ranked, places) ?? []) {
      if (low < weight * (1 - movedShare) && high > weight * (1 + movedShare)) continue;
      const params = { scenario: scenario.name ?? scenario.id ?? '', places, low: percent(low), high: percent(high), weight: percent(weight) };
      yield { entity: 'criterion', row: criterion, field: 'weight', params };
    }
  }
}

const made = (scores: readonly (readonly [number, number])[], locked = false) => ({
  rows: {
    criterion: [{ id: 'K-0001', name: 'Værdi', weight: 0.5 }, { id: 'K-0002', name: 'Gevinst', weight: 0.5 }],
    project: scores.map((_, index) => ({ id: `P-000${String(index + 1)}`, followedBy: 'steering', status: 'proposed' })),
    assessment: scores.flatMap((pair, index) => pair.map((score, k) => ({ project: `P-000${String(index + 1)}`, criterion: `K-000${String(k + 1)}`, score }))),
    scenario: [{ id: 'SC-0001', name: 'Stram ramme', year: 2028, locked }],
    scenarioProject: [{ scenario: 'SC-0001', project: 'P-0001', chosen: true }],
  },
});

export const rankingHoldsWhenWeightsMove = defineRule({
  id: 'ranking-holds-when-weights-move',
  severity: 'info',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'De første pladser holder, når en vægt flyttes en femtedel', en: 'The first places hold when a weight is moved by a fifth' },
  why: { da: 'Skifter pladserne ved en lille ændring, er det vægtningen og ikke projekterne, der afgør valget. Det skal styregruppen vide.', en: 'If the places change at a small move it is the weights and not the projects that decide. The steering group should know.' },
  message: { da: '{scenario}: de {places} første pladser skifter, når vægten på {title} kommer uden for {low} til {high} (nu {weight}).', en: '{scenario}: the first {places} places change when the weight of {title} goes outside {low} to {high} (now {weight}).' },
  check,
  valid: [made([[5, 5], [1, 1]]), made([[5, 2], [2, 5], [1, 1]], true)],
  invalid: [made([[5, 2], [2, 4], [1, 1]])],
});
