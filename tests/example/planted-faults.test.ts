import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleRegister, faultlessRegister, plantedFaults } from '../../src/example/index.js';
import type { Register } from '../../src/register/register.js';
import type { Rule } from '../../src/schema/rule.js';

const folders = ['register', 'benefits', 'prioritisation'];
const source = new URL('../../src/', import.meta.url);

/** A rule stands in the file of its own name. */
async function ruleOf(id: string): Promise<Rule<Register>> {
  const folder = folders.find((candidate) => existsSync(new URL(`${candidate}/rules/${id}.ts`, source)));
  if (folder === undefined) throw new Error(`No rule ${id}`);
  const found = Object.values((await import(new URL(`${folder}/rules/${id}.ts`, source).href)) as Record<string, Rule<Register>>).find((rule) => rule.id === id);
  if (!found) throw new Error(`${id}.ts does not export the rule ${id}`);
  return found;
}

const accusedBy = (rule: Rule<Register>, register: Register): readonly string[] =>
  [...rule.check(register)].map((hit) => `${hit.entity} ${String(hit.row?.['id'])} ${hit.field ?? ''}`.trim());

describe('the faults planted in the example', () => {
  it('are about 25, of as many kinds', () => {
    expect(plantedFaults.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plantedFaults.map((fault) => fault.rule)).size).toBe(plantedFaults.length);
  });

  it.each(plantedFaults.map((fault) => [fault.rule, fault] as const))('%s finds its fault, and found nothing there before', async (id, fault) => {
    const rule = await ruleOf(id);
    const { entity, id: key } = fault.found ?? fault;
    const about = (accused: readonly string[]): readonly string[] => accused.filter((one) => one.startsWith(`${entity} ${key}`));
    expect(about(accusedBy(rule, exampleRegister()))).not.toEqual([]);
    expect(about(accusedBy(rule, faultlessRegister()))).toEqual([]);
  });
});
