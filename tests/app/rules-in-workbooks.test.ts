import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { checkRegister } from '../../src/app/check-register.js';
import { allRules } from '../../src/app/check-register/all-rules.js';
import { planRegister } from '../../src/app/plan-register.js';
import type { WorkbookPatch } from '../../src/app/ports.js';
import { readRegister } from '../../src/app/read-register.js';
import { faultlessRegister } from '../../src/example/index.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import type { Register } from '../../src/register/register.js';
import type { Finding } from '../../src/schema/finding.js';
import { languages } from '../../src/schema/text.js';
import type { Example } from '../../src/schema/rule.js';

async function fileOf(register: Register): Promise<Uint8Array> {
  return writeWorkbook(planRegister(register, { registerId: 'test' }));
}

async function allFoundIn(bytes: Uint8Array, register: Register): Promise<readonly Finding[]> {
  const read = readRegister(await readWorkbook(bytes), register.asOf);
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  return checkRegister(read.register, read.findings).findings;
}

async function rulesFoundIn(bytes: Uint8Array, register: Register): Promise<ReadonlySet<string>> {
  return new Set((await allFoundIn(bytes, register)).map((finding) => finding.rule));
}

/** What is true of the portfolio nobody made a mistake in, as of its day: its deck tells of the same. */
const trueOfTheExample: Readonly<Record<string, number>> = {
  'status-is-fresh-before-meeting': 2,
  'measurement-is-made-when-due': 3,
  'decision-is-carried-out-in-time': 2,
  'barrier-is-removed-within-a-cycle': 1,
  'allocation-is-within-capacity': 1,
  'ranking-holds-when-weights-move': 1,
};

async function foundInFile(example: Example): Promise<ReadonlySet<string>> {
  const register = buildExample(example);
  return rulesFoundIn(await fileOf(register), register);
}

describe('faults planted in a workbook file', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('%s is found', async (id, rule) => {
    const [first] = rule.invalid;
    expect(first).toBeDefined();
    if (first) expect([...(await foundInFile(first))]).toContain(id);
  });

  it.each(languages)('accuse nothing else in the clean example than what is late or scarce in it (%s)', async (language) => {
    const register = faultlessRegister(language);
    const counts = new Map<string, number>();
    for (const { rule, severity } of await allFoundIn(await fileOf(register), register)) {
      expect(severity, rule).not.toBe('error');
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual(trueOfTheExample);
  });

  it('a formula typed over, rows below the table and unreadable cells are found, and nothing of the kind in a clean file', async () => {
    const register = faultlessRegister('da');
    const clean = await fileOf(register);
    const reading = ['formula-is-kept', 'rows-stand-in-the-table', 'cell-is-readable', 'cell-has-no-error-value', 'table-is-there', 'column-is-there'];
    const cleanRules = await rulesFoundIn(clean, register);
    expect(reading.filter((rule) => cleanRules.has(rule))).toEqual([]);

    const read = readRegister(await readWorkbook(clean), register.asOf);
    if ('notARegister' in read) throw new Error('unread');
    const { project } = read.register.tables;
    const row = read.register.rows.project[0]?.at.row ?? 0;
    const below = Math.max(...read.register.rows.project.map((one) => one.at.row)) + 2;
    const at = (field: string): number => project?.columns[field] ?? 0;
    const sheet = project?.sheet ?? '';
    const patch: WorkbookPatch = {
      cells: [
        { sheet, row, column: at('delayDays'), value: 7 },
        { sheet, row, column: at('approvedBudget'), value: 'en million' },
        { sheet, row: below, column: at('name'), value: 'Glemt projekt' },
      ],
      rows: [],
      sheets: [],
    };
    const found = await rulesFoundIn(patchWorkbook(clean, patch), register);
    for (const rule of ['formula-is-kept', 'rows-stand-in-the-table', 'cell-is-readable']) expect([...found]).toContain(rule);

    const stranded = patchWorkbook(clean, { cells: [1, 2].map((number) => ({ sheet, row: below - 2 + number, column: at('id'), value: `P-090${String(number)}` })), rows: [], sheets: [] });
    const reread = readRegister(await readWorkbook(stranded), register.asOf);
    const told = 'findings' in reread ? reread.findings.filter(({ rule }) => rule === 'rows-stand-in-the-table') : [];
    expect(told).toMatchObject([{ severity: 'warning', place: { entity: 'project', id: 'P-0901', row: below - 1 }, params: { rows: { da: 'rækker: P-0901, P-0902' } } }]);
  });
});
