import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directSolver } from '../../src/adapters/highs/direct-solver.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { findScenario } from '../../src/app/prioritise/choose-scenario.js';
import { prioritisationJson } from '../../src/app/prioritise/prioritisation-json.js';
import { prioritise } from '../../src/app/prioritise/prioritise.js';
import { planRegister } from '../../src/app/plan-register.js';
import { exampleRegister } from '../../src/example/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-prioritise-'));
  writeFileSync(join(folder, 'register.xlsx'), await writeWorkbook(planRegister(exampleRegister('da'), { registerId: 'test' })));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/prioritise.ts', '--workbook', join(folder, 'register.xlsx'), ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

describe('prioritise', () => {
  it('gives for programs what the core gives of the same register', async () => {
    const { code, out } = run('--scenario', 'Ramme plus budgetønsker', '--format', 'json');
    expect(code).toBe(0);
    const register = exampleRegister('da');
    const scenario = findScenario(register, 'SC-0002');
    if (!scenario) throw new Error('no scenario');
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(prioritisationJson(await prioritise(register, scenario, { solve: directSolver() }), 'da'))));
  });

  it('says in one sentence what it cannot do, and writes nothing', () => {
    const { code, error } = run('--scenario', 'Findes ikke');
    expect(code).toBe(2);
    expect(error).toMatch(/^Scenariet «Findes ikke» findes ikke\. .*SC-0001 Uændret ramme, SC-0002/);
    expect(readdirSync(folder)).toEqual(['register.xlsx']);
  });
});
