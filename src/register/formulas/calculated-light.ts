import type { FormulaContext } from '../../schema/field.js';
import { trafficLight } from '../choices/project.js';
import type { Settings } from '../settings.js';
import { nothing, type Formula } from './cell-tests.js';
import { delayDays, type Schedule } from './delay-days.js';
import { overrun, type Cost } from './overrun.js';

/** A light that figures can give; what no figure tells has none. */
export type FigureLight = 'green' | 'yellow' | 'red';

type Limits = Pick<Settings, 'yellowDelayDays' | 'redDelayDays' | 'yellowOverrun' | 'redOverrun' | 'redOverrunAmount'>;

function isAbove(figure: number, limit: number | null): boolean {
  return limit !== null && figure > limit;
}

/**
 * Light of the schedule by the state's thresholds (yellow from one month, red above three; the limits are settings,
 * a blank limit is not used). Null without a delay, and when others set the dates: being late is then not ours.
 */
export function timeLight(project: Schedule & { readonly externalSchedule: boolean | null }, limits: Limits): FigureLight | null {
  const delay = delayDays(project);
  if (delay === null || project.externalSchedule === true) return null;
  if (isAbove(delay, limits.redDelayDays)) return 'red';
  return isAbove(delay, limits.yellowDelayDays) ? 'yellow' : 'green';
}

function shareOf(budget: number, limit: number | null): number | null {
  return limit === null ? null : limit * budget;
}

/** Light of the economy: an overrun is held against shares of the approved budget and against an amount. Null without both figures. */
export function economyLight(project: Cost, limits: Limits): FigureLight | null {
  const above = overrun(project);
  if (above === null || project.approvedBudget === null) return null;
  const { approvedBudget: budget } = project;
  if (isAbove(above, shareOf(budget, limits.redOverrun)) || isAbove(above, limits.redOverrunAmount)) return 'red';
  return isAbove(above, shareOf(budget, limits.yellowOverrun)) ? 'yellow' : 'green';
}

const order: readonly (FigureLight | null)[] = [null, 'green', 'yellow', 'red'];

/** The worse of the two lights, which is what the figures alone say; null when neither says anything. */
export function calculatedLight(project: Schedule & Cost & { readonly externalSchedule: boolean | null }, limits: Limits): FigureLight | null {
  const worst = Math.max(order.indexOf(timeLight(project, limits)), order.indexOf(economyLight(project, limits)));
  return order[worst] ?? null;
}

function above(f: FormulaContext, figure: string, setting: string, of = ''): string {
  const limit = f.setting(setting);
  return `AND(ISNUMBER(${limit}),${figure}>N(${limit})${of === '' ? '' : `*${of}`})`;
}

export const calculatedLightFormula: Formula = (f) => {
  const [delay, over, budget] = [f.own('delayDays'), f.own('overrun'), f.own('approvedBudget')];
  const time = `IF(OR(${f.own('externalSchedule')}=${f.yes},NOT(ISNUMBER(${delay}))),0,IF(${above(f, delay, 'redDelayDays')},3,IF(${above(f, delay, 'yellowDelayDays')},2,1)))`;
  const red = `OR(${above(f, over, 'redOverrun', budget)},${above(f, over, 'redOverrunAmount')})`;
  const economy = `IF(NOT(ISNUMBER(${over})),0,IF(${red},3,IF(${above(f, over, 'yellowOverrun', budget)},2,1)))`;
  const words = (['green', 'yellow', 'red'] as const).map((key) => f.choice(trafficLight, key));
  return `CHOOSE(1+MAX(${time},${economy}),${nothing},${words.join(',')})`;
};
