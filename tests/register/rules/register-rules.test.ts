import { describe } from 'vitest';
import { registerRules } from '../../../src/register/rules/index.js';
import { checkRules } from './rule-checks.js';

describe('rules of the register', () => {
  checkRules('src/register/rules', registerRules);
});
