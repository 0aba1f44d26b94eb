import type { IsoDate } from '../../schema/dates.js';
import type { Text } from '../../schema/text.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { percentWords } from '../../register/checking/words.js';
import type { Register } from '../../register/register.js';
import { achievementOf } from '../goal/achievement.js';
import { contextOf } from '../benefit-context.js';
import { allFigures, type BenefitFigures } from '../benefit-figures.js';
import { expectedFraction, startOf } from '../plan/expected-fraction.js';

/** Why a benefit that is not behind today may be soon. */
export type WarningReason =
  /** The line through the measurements ends short of the goal by more than the tolerance. */
  | { readonly kind: 'forecast-short'; readonly reached: number }
  /** Measured against plan it has got worse, from one measurement to the next. */
  | { readonly kind: 'slipping'; readonly before: number; readonly now: number }
  /** The project goes live after the day the benefit was to begin. */
  | { readonly kind: 'late-start'; readonly planned: IsoDate; readonly goLive: IsoDate };

export interface EarlyWarning {
  readonly figures: BenefitFigures;
  readonly reasons: readonly WarningReason[];
}

/** Share of the goal by which the deviation must have worsened to be told. */
const worsening = 0.05;

function reasonsOf(register: Register, figures: BenefitFigures): readonly WarningReason[] {
  const { benefit, forecast, deviation } = figures;
  const context = contextOf(register, benefit);
  const reasons: WarningReason[] = [];
  const tolerance = register.settings.benefitTolerance ?? 0;
  if (forecast?.fraction != null && benefit.negative !== true && forecast.fraction < 1 - tolerance) reasons.push({ kind: 'forecast-short', reached: forecast.fraction });
  if (forecast?.fraction != null && benefit.negative === true && forecast.fraction > 1 + tolerance) reasons.push({ kind: 'forecast-short', reached: forecast.fraction });
  const { latestDate } = benefit;
  const earlier = latestDate === null ? undefined : context.history.filter(({ date }) => date < latestDate).at(-1);
  if (earlier && deviation !== null && deviation < 0) {
    const [reached, planned] = [achievementOf(benefit, earlier.value), expectedFraction(benefit, earlier.date, context.plan)];
    const before = reached === null || planned === null ? null : (reached - planned) * (benefit.negative === true ? -1 : 1);
    if (before !== null && deviation < before - worsening) reasons.push({ kind: 'slipping', before, now: deviation });
  }
  const project = findByKey(register, 'project', benefit.project);
  const start = startOf(benefit, { goLive: null });
  if (benefit.latestValue === null && project?.goLive && benefit.realisationStart !== null && start !== null && project.goLive > start) {
    reasons.push({ kind: 'late-start', planned: start, goLive: project.goLive });
  }
  return reasons;
}

/** Benefits still on track or not yet due that are on their way to being behind, those with most reasons first. */
export function earlyWarnings(register: Register): readonly EarlyWarning[] {
  return allFigures(register)
    .filter(({ standing, followUp }) => standing === 'counted' && (followUp === 'onTrack' || followUp === 'notDue'))
    .map((figures) => ({ figures, reasons: reasonsOf(register, figures) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length);
}

/** The reason as a sentence without a subject. */
export function warningWords(reason: WarningReason): Text {
  if (reason.kind === 'forecast-short') {
    const reached = percentWords(reason.reached);
    return { da: `Målingerne peger mod ${reached.da} af målet på måldatoen.`, en: `The measurements point to ${reached.en} of the goal on the target date.` };
  }
  if (reason.kind === 'slipping') {
    const [before, now] = [percentWords(reason.before), percentWords(reason.now)];
    return { da: `Afvigelsen fra planen er vokset fra ${before.da} til ${now.da} siden forrige måling.`, en: `The deviation from plan has grown from ${before.en} to ${now.en} since the previous measurement.` };
  }
  return { da: 'Ibrugtagningen ligger efter den dag, gevinsten skulle begynde.', en: 'Go-live is after the day the benefit was to begin.' };
}
