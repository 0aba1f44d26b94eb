import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptFixture } from './adopt-fixture.js';
import { amountsAndDays } from './fixtures/amounts-and-days.js';
import { traits, type Expected, type Fixture } from './fixtures/fixture.js';
import { layouts } from './fixtures/layouts.js';
import { marks } from './fixtures/marks.js';
import { textFiles } from './fixtures/text-files.js';
import type { Told } from './independent-reading.js';
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
  const { made, told } = await adoptFixture(fixture, folder);
  return { ...(await readBack(made)), told };
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
