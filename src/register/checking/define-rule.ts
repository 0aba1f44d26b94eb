import type { Rule } from '../../schema/rule.js';
import type { Part } from '../parts.js';
import type { Register } from '../register.js';

/** A rule of this register: its part is one of the product's parts. */
export type RegisterRule = Rule<Register> & { readonly part: Part };

/** Declares a rule; an example is demanded on both sides, since a rule nobody can break or keep says nothing. */
export function defineRule(rule: RegisterRule): RegisterRule {
  if (rule.valid.length === 0 || rule.invalid.length === 0) throw new RangeError(`${rule.id} lacks an example`);
  return rule;
}
