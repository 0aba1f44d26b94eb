import { describe } from 'vitest';
import { appRules } from '../../../src/app/rules/index.js';
import { checkRules } from '../../register/rules/rule-checks.js';

describe('rules that ask the journal', () => {
  checkRules('src/app/rules', appRules);
});
