import { exampleRegister } from '../../../src/example/index.js';
import { partKeys } from '../../../src/register/parts.js';
import type { Register } from '../../../src/register/register.js';
import type { Language } from '../../../src/schema/text.js';

/** The example as it would be before anyone prioritised: no criterion, no score, no scenario, the part off; ten projects compete for 2028. */
export function unprioritised(language: Language): Register {
  const register = exampleRegister(language);
  const project = register.rows.project.map((row) => ({ ...row, planDecision: null, planReason: null, obligation: row.id === 'P-0035' ? ('should' as const) : row.obligation }));
  const none = { criterion: [], assessment: [], score: [], comparison: [], scenario: [], scenarioProject: [], scenarioLimit: [] };
  const parts = new Set(partKeys.filter((part) => part !== 'prioritisation' && part !== 'prioritisationDepth'));
  return { ...register, parts, rows: { ...register.rows, ...none, project } };
}
