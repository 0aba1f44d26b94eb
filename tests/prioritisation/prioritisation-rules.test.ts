import { describe } from 'vitest';
import { prioritisationRules } from '../../src/prioritisation/rules/index.js';
import { checkRules } from '../register/rules/rule-checks.js';

describe('rules about prioritisation', () => {
  checkRules('src/prioritisation/rules', prioritisationRules);
});
