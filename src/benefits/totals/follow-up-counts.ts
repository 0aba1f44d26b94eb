import type { BenefitType } from '../../register/choices/benefit.js';
import type { BenefitFollowUp } from '../../register/choices/calculated.js';
import type { BenefitFigures } from '../benefit-figures.js';

export type FollowUpCounts = Readonly<Record<BenefitFollowUp, number>>;

/** How many benefits of these types stand where; benefits without a type are in none. */
export function followUpCounts(figures: readonly BenefitFigures[], types: readonly BenefitType[]): FollowUpCounts {
  const counts: Record<BenefitFollowUp, number> = { onTrack: 0, behind: 0, notMeasured: 0, notDue: 0, dropped: 0 };
  for (const { benefit, followUp } of figures) {
    if (benefit.type !== null && types.includes(benefit.type)) counts[followUp] += 1;
  }
  return counts;
}

/** Quality and service benefits are followed by number, never by imputed kroner. */
export function qualityCounts(figures: readonly BenefitFigures[]): FollowUpCounts {
  return followUpCounts(figures, ['quality', 'service']);
}
