import type { ChartBlock } from '../../schema/document-models.js';
import { moneyUnitOf } from '../../schema/wording/money-unit.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { ranking } from '../../prioritisation/ranking.js';
import { valueAndFeasibility } from '../../prioritisation/value-and-feasibility.js';
import type { Register } from '../../register/register.js';
import type { Say } from '../blocks/say.js';
import type { Project } from './project-standing.js';

/** A project's bubble: value and feasibility 0 to 100, cost in the register's currency. */
export interface MappedProject {
  readonly project: Project;
  readonly mustDo: boolean;
  readonly value: number;
  readonly feasibility: number;
  readonly cost: number;
}

/**
 * The assessed projects that have a place in the picture, in the order of the ranking, musts first. `withoutCost` are
 * assessed but have no cost above 0: a bubble of no size would lie.
 */
export function mappedProjects(register: Register, wanted: (project: Project) => boolean): { readonly mapped: readonly MappedProject[]; readonly withoutCost: readonly Project[] } {
  const mapped: MappedProject[] = [];
  const withoutCost: Project[] = [];
  for (const one of ranking(register).filter(({ project }) => wanted(project))) {
    const place = valueAndFeasibility(one.contributions);
    if (place === null) continue;
    const cost = one.project.expectedCost ?? one.project.approvedBudget;
    if (cost === null || cost <= 0) withoutCost.push(one.project);
    else mapped.push({ project: one.project, mustDo: one.mustDo, ...place, cost });
  }
  return { mapped, withoutCost };
}

/** The number each bubble bears; of those in one place the largest bears the numbers of all, so that they can be read. */
function bubbleLabels(shown: readonly MappedProject[]): readonly string[] {
  const near = (a: MappedProject, b: MappedProject): boolean => Math.hypot(a.value - b.value, a.feasibility - b.feasibility) < 3;
  return shown.map((one) => {
    const together = shown.filter((other) => near(one, other));
    const largest = together.reduce((most, other) => (other.cost > most.cost ? other : most));
    return largest === one ? together.map((other) => String(shown.indexOf(other) + 1)).join(', ') : '';
  });
}

/** Value against feasibility with cost as the bubble's area; bubbles bear the numbers of the list beside them. */
export function valueMapChart(shown: readonly MappedProject[], { say, language, currency }: { readonly say: Say; readonly language: 'da' | 'en'; readonly currency: string | null }): ChartBlock {
  const { unit, scale } = moneyUnitOf(shown.map(({ cost }) => cost), currency, language);
  const labels = bubbleLabels(shown);
  const whole = (value: number): number => Math.round(value);
  return {
    kind: 'chart',
    type: 'bubble',
    title: say({ da: 'Værdi, gennemførlighed og udgift ({unit})', en: 'Value, feasibility and cost ({unit})' }, { unit }),
    description: shown
      .map(({ project, value, feasibility, cost }, index) =>
        say({ da: '{n} {name}: værdi {value}, gennemførlighed {feasibility}, udgift {cost} {unit}', en: '{n} {name}: value {value}, feasibility {feasibility}, cost {cost} {unit}' }, { n: index + 1, name: project.name ?? '', value: whole(value), feasibility: whole(feasibility), cost: formatNumber(scale(cost), language, 1), unit }))
      .join('. '),
    xTitle: say({ da: 'Gennemførlighed (0–100)', en: 'Feasibility (0–100)' }),
    yTitle: say({ da: 'Værdi (0–100)', en: 'Value (0–100)' }),
    scaleEnd: 100,
    points: shown.map(({ value, feasibility, cost }, index) => ({ label: labels[index] ?? '', x: whole(feasibility), y: whole(value), size: scale(cost) })),
  };
}
