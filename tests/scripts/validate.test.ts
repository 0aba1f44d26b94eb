import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRegister } from '../../src/app/check-register.js';
import { openRegister } from '../../scripts/command-line/open-register.js';
import { findingsJson } from '../../scripts/validate/findings-text.js';
import { addDays, date, toSerial } from '../../src/schema/dates.js';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { openPackage } from '../../src/adapters/ooxml/package.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import { readRegister } from '../../src/app/read-register.js';
import { exampleRegister } from '../../src/example/index.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { lived, sheetPart } from './adopt-living-register.js';
import { sheetCells, type SheetCells } from './sheet-cells.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function validate(...args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/validate.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

interface Told {
  readonly quality: { readonly quality: number; readonly repairs: readonly { readonly gain: number }[] };
  readonly findings: readonly { readonly rule: string; readonly key: string | null; readonly field: string | null; readonly fixable: boolean }[];
  readonly accepted: readonly { readonly rule: string; readonly key: string | null; readonly reason: string }[];
}

async function told(file: string): Promise<Told> {
  const { register, findings } = await openRegister(file);
  return JSON.parse(findingsJson(register, checkRegister(register, findings), { language: 'da', severity: 'info', all: true })) as Told;
}

const rulesIn = ({ findings }: Told): readonly string[] => [...new Set(findings.map(({ rule }) => rule))];

let folder = '';
let file = '';
const fixed = { ended: null as Ended | null, bytes: new Uint8Array() };

function path(name: string): string {
  return join(folder, name);
}

/** The example as people leave it: with a chart, a sheet and notes of their own, and text where days and numbers belong. */
async function faulty(): Promise<Uint8Array> {
  const register = exampleRegister('da');
  const clean = await writeWorkbook(planRegister(register, { registerId: 'test' }));
  const read = readRegister(await readWorkbook(clean), register.asOf);
  if ('notARegister' in read) throw new Error('unread');
  const { project, benefit } = read.register.tables;
  if (!project || !benefit) throw new Error('no tables');
  const cell = (table: typeof project, field: string, row: number, value: string) => ({ sheet: table.sheet, row, column: table.columns[field] ?? 0, value });
  const [row = 0] = read.register.rows.project.map((one) => one.at.row);
  const patch = { cells: [cell(project, 'start', row, '1. marts 2027'), cell(project, 'approvedBudget', row + 1, '14.200.000 kr.')], rows: [], sheets: [] };
  return lived(patchWorkbook(clean, patch));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-validate-'));
  file = path('register.xlsx');
  writeFileSync(file, await faulty());
  fixed.ended = validate('--workbook', file, '--fix', '--out', path('fixed.xlsx'));
  fixed.bytes = new Uint8Array(readFileSync(path('fixed.xlsx')));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run validate', () => {
  it('tells kinds, never hundreds of places, and what raises the quality, in the order to do it', async () => {
    const { code, out } = validate('--workbook', file);
    expect(code).toBe(1);
    expect(out).toMatch(/^Skal rettes: \S+ slags · Bør ses på: \S+ slags · Til orientering: \S+ slags\n\nDe vigtigste først:\n/);
    expect(out).toContain('Start ligger før slut');
    expect(out.match(/^\[(?:Skal rettes|Bør ses på|Til orientering)\]/gm)?.length).toBe(10);
    const steps = [...out.matchAll(/^ {3}(\d+)\. .+: .+, .+ sted(?:er)? → ([\d,]+)$/gm)].map(([, number, reached]) => [Number(number), Number((reached ?? '').replace(',', '.'))] as const);
    expect(steps.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const { quality, repairs } = (await told(file)).quality;
    expect(steps.at(-1)?.[1]).toBeCloseTo(quality + repairs.reduce((sum, { gain }) => sum + gain, 0), 1);
  });

  it('ends with 0 where nothing must be put right, in English when asked', () => {
    const { code, out } = validate('--workbook', join(root, 'templates/portfolio.en.xlsx'), '--lang', 'en');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Must be put right: no kinds · Should be looked at: no kinds · For information: no kinds']);
  });
});

describe('validate --fix', () => {
  it('shows each repair before and after, and writes only when a file is named', () => {
    const shown = validate('--workbook', file, '--fix');
    expect(shown.code).toBe(0);
    expect(`${shown.out}Skrevet: ${path('fixed.xlsx')}\n`).toBe(fixed.ended?.out);
    expect(shown.out).toContain('Start: «1. marts 2027» → «1. marts 2027» (cell-is-readable)');
    expect(shown.out).toContain('Godkendt budget: «14.200.000 kr.» → «14.200.000» (cell-is-readable)');
    expect(shown.out).toMatch(/Retning: «.+» → «.+» \(direction-agrees-with-target\)/);
  });

  it('puts right what it said, and nothing else is found afterwards', async () => {
    const [before, after] = [await told(file), await told(path('fixed.xlsx'))];
    const mended = rulesIn({ ...before, findings: before.findings.filter(({ fixable }) => fixable) });
    expect(mended.length).toBeGreaterThanOrEqual(5);
    expect(after.findings.filter(({ fixable }) => fixable)).toEqual([]);
    const known = new Set(before.findings.map(({ rule, key }) => `${rule} ${String(key)}`));
    expect(after.findings.filter(({ rule, key }) => !known.has(`${rule} ${String(key)}`))).toEqual([]);
    expect(after.quality.quality).toBeGreaterThan(before.quality.quality);
  });

  it('changes the cells it named and no other, and leaves every other part byte for byte', () => {
    const [before, after] = [openPackage(readFileSync(file)), openPackage(fixed.bytes)];
    const changed = [...before].filter(([name, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(after.get(name) ?? [])) !== 0).map(([name]) => name);
    const named = new Map<string, string[]>();
    for (const [, sheet = '', address = ''] of (fixed.ended?.out ?? '').matchAll(/^ {2}(\S.*?)!([A-Z]+\d+) /gm)) named.set(sheet, [...(named.get(sheet) ?? []), address]);
    const sheets = new Map([...named.keys()].map((sheet) => [sheetPart(before, sheet), sheet]));
    expect(changed.filter((name) => name.startsWith('xl/worksheets/')).toSorted()).toEqual([...sheets.keys()].toSorted());
    expect(changed.filter((name) => !name.startsWith('xl/worksheets/') && name !== 'xl/workbook.xml')).toEqual([]);
    for (const [part, sheet] of sheets) {
      const [one, other]: readonly SheetCells[] = [sheetCells(before, part), sheetCells(after, part)];
      const differing = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter((address) => one?.get(address) !== other?.get(address));
      expect(differing.toSorted(), sheet).toEqual((named.get(sheet) ?? []).toSorted());
    }
    expect(checkPackage(fixed.bytes)).toEqual([]);
  });

  itWithOoxmlValidator('gives a file the Open XML SDK finds valid', async () => {
    expect(await validateOoxml(fixed.bytes, 'xlsx')).toEqual([]);
  });

  it('says so where nothing can be put right by itself', () => {
    expect(validate('--workbook', path('fixed.xlsx'), '--fix').out).toBe('Intet kan rettes af sig selv. Det, der skal rettes, vises uden --fix.\n');
  });
});

describe('validate --accept', () => {
  it('takes one place out with its reason, until its value changes', async () => {
    const wanted = (await told(file)).findings.find(({ rule }) => rule === 'project-starts-before-it-ends');
    const accepted = path('accepted.xlsx');
    const ended = validate('--workbook', file, '--accept', `project-starts-before-it-ends@${wanted?.key ?? ''}`, '--reason', 'Aftalt med styregruppen', '--who', 'BØ', '--out', accepted);
    expect([ended.code, ended.out]).toEqual([0, `Accepteret: én mangel (project-starts-before-it-ends@${wanted?.key ?? ''}).\nSkrevet: ${accepted}\n`]);
    const after = await told(accepted);
    expect(rulesIn(after)).not.toContain('project-starts-before-it-ends');
    expect(after.accepted).toMatchObject([{ rule: 'project-starts-before-it-ends', key: wanted?.key, reason: 'Aftalt med styregruppen' }]);

    const read = readRegister(await readWorkbook(readFileSync(accepted)), exampleRegister('da').asOf);
    if ('notARegister' in read) throw new Error('unread');
    const project = read.register.rows.project.find(({ id }) => id === wanted?.key);
    const place = read.register.tables.project;
    const field = wanted?.field as 'agreedEnd';
    const changed = path('changed.xlsx');
    writeFileSync(changed, patchWorkbook(readFileSync(accepted), { cells: [{ sheet: place?.sheet ?? '', row: project?.at.row ?? 0, column: place?.columns[field] ?? 0, value: toSerial(addDays(date(String(project?.[field])), -1)) }], rows: [], sheets: [] }));
    expect(rulesIn(await told(changed))).toContain('project-starts-before-it-ends');
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['without a reason', ['--accept', 'benefit-has-owner', '--out', 'none.xlsx'], /^--accept skal have en begrundelse/],
    ['of what is not found', ['--accept', 'benefit-has-owner@G-9999', '--reason', 'x', '--out', 'none.xlsx'], /^Der er ingen mangel «benefit-has-owner@G-9999» at acceptere\. Skriv reglens navn fra listen/],
    ['over its input', ['--fix', '--out', 'register.xlsx'], /register\.xlsx/],
  ])('%s is refused in one sentence, and nothing is written', (_what, args, sentence) => {
    const before = readFileSync(file);
    const { code, out, error } = validate('--workbook', file, ...args.map((one) => (one.endsWith('.xlsx') ? path(one) : one)));
    expect(code).toBe(2);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toMatch(sentence);
    expect(out).not.toContain('Skrevet');
    expect(existsSync(path('none.xlsx'))).toBe(false);
    expect(Buffer.compare(readFileSync(file), before)).toBe(0);
  });
});
