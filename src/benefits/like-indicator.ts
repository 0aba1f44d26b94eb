import { isSame } from '../register/checking/keys.js';
import type { Register } from '../register/register.js';
import type { BenefitRow } from './goal/achievement.js';

/** Another project's benefit that is measured by the same figure from the same source: most likely the same benefit twice. */
export function likeIndicator(register: Register, benefit: Pick<BenefitRow, 'id' | 'project' | 'indicator' | 'unit' | 'source' | 'partOf'>): BenefitRow | null {
  const { indicator, unit, partOf } = benefit;
  if (indicator === null || unit === null || partOf !== null) return null;
  return (
    register.rows.benefit.find(
      (one) =>
        one.id !== benefit.id && one.partOf === null && one.unit === unit && isSame(one.indicator, indicator) && !isSame(one.project, benefit.project) && (one.source === null || benefit.source === null || isSame(one.source, benefit.source)),
    ) ?? null
  );
}
