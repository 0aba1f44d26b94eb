import { businessCase } from '../../benefits/money/business-case.js';
import type { MoneyValue } from '../../prioritisation/selection/value-in.js';
import type { Register } from '../../register/register.js';

/** Kroner a project is worth: yearly effect at full phase-in, or net present value; null where nothing is planned in kroner. */
export function projectWorth(register: Register): MoneyValue {
  return (project, objective) => {
    const found = businessCase(register, project);
    if (found === null) return null;
    return objective === 'benefit' ? found.fullEffect : found.netPresentValue;
  };
}
