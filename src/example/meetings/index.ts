import type { Draft } from '../draft.js';
import { cases2026 } from './cases-2026.js';
import { cases2027 } from './cases-2027.js';
import { casesMay } from './cases-may.js';

export { meetings } from './meetings.js';

export const cases: readonly Draft<'case'>[] = [...cases2026, ...cases2027, ...casesMay];
