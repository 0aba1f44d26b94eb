import { currentScenario } from '../../app/prioritise/choose-scenario.js';
import type { Register } from '../../register/register.js';

/** The year that is being prioritised: that of the scenario at hand, else next year. */
export function planYear(register: Register): number {
  return currentScenario(register)?.year ?? Number(register.asOf.slice(0, 4)) + 1;
}
