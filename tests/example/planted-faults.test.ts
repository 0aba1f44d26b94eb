import { describe, expect, it } from 'vitest';
import { exampleRegister, faultlessRegister, plantedFaults } from '../../src/example/index.js';
import { benefitRules } from '../../src/benefits/rules/index.js';
import { prioritisationRules } from '../../src/prioritisation/rules/index.js';
import { registerRules } from '../../src/register/rules/index.js';
import type { Register } from '../../src/register/register.js';
import type { Rule } from '../../src/schema/rule.js';

const rules: readonly Rule<Register>[] = [...registerRules, ...benefitRules, ...prioritisationRules];

function ruleOf(id: string): Rule<Register> {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
}

const accusedBy = (rule: Rule<Register>, register: Register): readonly string[] =>
  [...rule.check(register)].map((hit) => `${hit.entity} ${String(hit.row?.['id'])} ${hit.field ?? ''}`.trim());

describe('the faults planted in the example', () => {
  it('are about 25, of as many kinds', () => {
    expect(plantedFaults.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plantedFaults.map((fault) => fault.rule)).size).toBe(plantedFaults.length);
  });

  it.each(plantedFaults.map((fault) => [fault.rule, fault] as const))('%s finds its fault, and found nothing there before', (id, fault) => {
    const rule = ruleOf(id);
    const { entity, id: key } = fault.found ?? fault;
    const about = (accused: readonly string[]): readonly string[] => accused.filter((one) => one.startsWith(`${entity} ${key}`));
    expect(about(accusedBy(rule, exampleRegister()))).not.toEqual([]);
    expect(about(accusedBy(rule, faultlessRegister()))).toEqual([]);
  });
});
