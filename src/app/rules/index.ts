import type { RegisterRule } from '../../register/checking/define-rule.js';
import { decidedCaseIsKept } from './decided-case-is-kept.js';
import { decidedCaseStands } from './decided-case-stands.js';

/** Rules that ask the journal, which the register's own rules know nothing of. */
export const appRules: readonly RegisterRule[] = [decidedCaseIsKept, decidedCaseStands];
