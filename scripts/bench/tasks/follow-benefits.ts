import { benefitOverview } from '../../../src/app/benefits/benefit-overview.js';
import { pasteMeasurements } from '../../../src/app/measurements/paste-measurements.js';
import { allFigures } from '../../../src/benefits/benefit-figures.js';
import { budgetLines } from '../../../src/benefits/money/budget-reconciliation.js';
import { businessCase } from '../../../src/benefits/money/business-case.js';
import { explainTotal } from '../../../src/benefits/explain/explain-total.js';
import { portfolioCurves, quarterDays } from '../../../src/benefits/totals/portfolio-curve.js';
import { benefitMap } from '../../../src/benefits/views/benefit-map.js';
import { dueGroups, dueMeasurements } from '../../../src/benefits/views/due-list.js';
import { earlyWarnings } from '../../../src/benefits/views/early-warnings.js';
import { closedWithoutFollowUp } from '../../../src/benefits/views/missing-follow-up.js';
import type { Register } from '../../../src/register/register.js';
import type { Figures } from '../figures.js';
import { largeRegister } from '../large-register.js';
import { timed } from '../seconds.js';

/** The register as it is after a reading: nothing has been asked of it yet. */
function fresh(register: Register): Register {
  return { ...register, rows: { ...register.rows } };
}

/** Each view of a large register's benefits, first from nothing, then as people go from one to the next. */
export async function followBenefits([benefits = '20000', measurements = '240000']: readonly string[]): Promise<Figures> {
  const register = largeRegister({ projects: 5000, benefits: Number(benefits), measurements: Number(measurements) });
  const days = quarterDays(register.asOf, 6, 8);
  const lines = register.rows.benefit.slice(0, 500).map(({ id }) => `${id ?? ''}\t10-05-2027\t1`).join('\n');
  // The program has been at work for a while when a person opens a view.
  for (let warm = 0; warm < 2; warm += 1) benefitOverview(fresh(register));
  const opened = fresh(register);
  const [figures] = await timed(() => allFigures(opened));
  const views: Readonly<Record<string, () => unknown>> = {
    curve: () => portfolioCurves(opened, 'kroner', days),
    byArea: () => portfolioCurves(opened, 'kroner', days, 'area'),
    byOwner: () => portfolioCurves(opened, 'kroner', days, 'owner'),
    byGoal: () => portfolioCurves(opened, 'kroner', days, 'goal'),
    due: () => dueGroups(dueMeasurements(opened), 'owner'),
    warnings: () => earlyWarnings(opened),
    unfollowed: () => closedWithoutFollowUp(opened),
    budget: () => budgetLines(opened),
    explained: () => explainTotal(opened, 'kroner', 'realised'),
    map: () => opened.rows.project.slice(0, 100).map((project) => benefitMap(opened, project)),
    economy: () => opened.rows.project.slice(0, 100).map((project) => businessCase(opened, project)),
    pasted: () => pasteMeasurements(opened, lines),
    overview: () => benefitOverview(opened),
  };
  const seconds: Record<string, number> = { figures };
  for (const [name, view] of Object.entries(views)) [seconds[name]] = await timed(view);
  return seconds;
}
