import { describe } from 'vitest';
import { benefitRules } from '../../src/benefits/rules/index.js';
import { checkRules } from '../register/rules/rule-checks.js';

describe('rules about benefits', () => {
  checkRules('src/benefits/rules', benefitRules);
});
