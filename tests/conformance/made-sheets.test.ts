import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptNew } from '../../scripts/adopt/adopt-new.js';
import { chooseMapping } from '../../scripts/adopt/choose-mapping.js';
import { readSource } from '../../scripts/adopt/read-source.js';
import { adoptWorkbook } from '../../src/adoption/adopt-workbook.js';
import { date } from '../../src/schema/dates.js';
import { amountsAndDays } from './fixtures/amounts-and-days.js';
import { fixtureYear, traits, type Expected, type Fixture } from './fixtures/fixture.js';
import { layouts } from './fixtures/layouts.js';
import { marks } from './fixtures/marks.js';
import { textFiles } from './fixtures/text-files.js';
import { writeFixture } from './fixtures/write-fixture.js';
import { told, type Told } from './independent-reading.js';
import { readBack, type ReadBack } from './read-back.js';

const fixtures: readonly Fixture[] = [...textFiles, ...layouts, ...marks, ...amountsAndDays];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-made-sheets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function adopt(fixture: Fixture): Promise<ReadBack & { readonly told: Told }> {
  const { file, bytes } = await writeFixture(fixture);
  const path = join(folder, file);
  writeFileSync(path, bytes);
  const source = await readSource(path);
  const { mapping, notRead } = chooseMapping(source.workbook, path, { sheets: [], kind: null, mapFile: null });
  const adoption = adoptWorkbook(source.workbook, mapping, { language: 'da', year: fixtureYear }, notRead);
  const made = await adoptNew(source, adoption, 'da', date('2027-06-01'));
  return { ...(await readBack(made.bytes)), told: told(made.text(Number.POSITIVE_INFINITY)) };
}

const compared = ['name', 'area', 'leader', 'start', 'expectedEnd', 'approvedBudget', 'expectedCost', 'light'] as const;

interface ExpectedProject extends Expected {
  readonly row: number;
}

function expectedOf(fixture: Fixture): readonly ExpectedProject[] {
  const lists = 'sheets' in fixture ? fixture.sheets.map((sheet) => sheet.rows) : [fixture.rows];
  return lists.flatMap((rows) => rows.flatMap(({ expected }, at) => (expected ? [{ ...expected, row: at + 1 }] : [])));
}

function headersOf(fixture: Fixture): readonly string[] {
  const lists = 'sheets' in fixture ? fixture.sheets.map((sheet) => sheet.rows) : [fixture.rows];
  return lists.flatMap((rows) => rows.flatMap(({ cells, expected }) => (expected === null ? cells.filter((cell) => typeof cell === 'string') : [])));
}

describe('sheets as people make them', () => {
  it.each(fixtures.map((fixture) => ({ name: fixture.name, fixture })))('$name', async ({ fixture }) => {
    const adopted = await adopt(fixture);
    const expected = expectedOf(fixture);
    const projects = adopted.register.rows.project;
    const seen = projects.map((project) => Object.fromEntries(compared.map((field) => [field, project[field]])));
    expect(seen).toEqual(expected.map((one) => Object.fromEntries(compared.map((field) => [field, one[field] ?? null]))));
    const said = fixture.currency;
    if (said !== undefined) expect(adopted.register.settings.currency).toBe(said);
    expected.forEach((one, at) => {
      const project = projects[at];
      if (one.status !== undefined) expect(project?.status, one.name).toBe(one.status);
      for (const line of one.sinceLast ?? []) expect(project?.sinceLast?.split('\n'), one.name).toContain(line);
      for (const line of one.remark ?? []) expect(project?.remark?.split('\n'), one.name).toContain(line);
      for (const [header, value] of Object.entries(one.own ?? {})) expect(adopted.own(header)?.[at], `${one.name}, ${header}`).toBe(value);
    });
    const headers = new Set(headersOf(fixture));
    const listed = expected.map((one) => [...headers].filter((header) => adopted.told.unconvertible(header, one.row)));
    expect(listed).toEqual(expected.map((one) => one.unread ?? []));
  });
});

describe('the sheets', () => {
  it.each(traits)('try %s alone and together', (trait) => {
    const having = fixtures.filter((fixture) => fixture.traits.includes(trait));
    expect(having.filter((fixture) => fixture.traits.length === 1).length).toBeGreaterThanOrEqual(1);
    expect(having.filter((fixture) => fixture.traits.length > 1).length).toBeGreaterThanOrEqual(1);
  });
});
