import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { amountOf, csvRows, dayInWords, dottedDay, isoDay, lightOf, told, xlsxRows, type Told } from './independent-reading.js';
import { readBack, type ReadBack } from './read-back.js';

/** Public portfolios that others made. They are no part of this package; without them these tests say so and are skipped. */
const folder = fileURLToPath(new URL('../../../shared/data/projects/', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Adopted extends ReadBack {
  readonly told: Told;
}

async function adopt(file: string): Promise<Adopted> {
  const to = mkdtempSync(join(tmpdir(), 'portfolio-register-open-data-'));
  try {
    const out = join(to, 'register.xlsx');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/adopt.ts', '--source', file, '--out', out, '--lang', 'en'], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return { ...(await readBack(new Uint8Array(readFileSync(out)))), told: told(readFileSync(join(to, 'register.report.txt'), 'utf8')) };
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** A cell of the source: what it says, and what it means read on its own; undefined where that reading gives up. */
interface Expected {
  readonly field: string;
  readonly header: string;
  readonly said: string;
  readonly means: unknown;
}

interface Tally {
  equal: number;
  unconvertible: number;
  readonly wrong: string[];
}

/** Holds every cell against the register: equal, or not read by either and told in the report, or wrong. */
function hold(rows: readonly { readonly row: number; readonly cells: readonly Expected[] }[], adopted: Adopted): Tally {
  const tally: Tally = { equal: 0, unconvertible: 0, wrong: [] };
  rows.forEach(({ row, cells }, at) => {
    const project = adopted.register.rows.project[at] as unknown as Readonly<Record<string, unknown>> | undefined;
    for (const { field, header, said, means } of cells) {
      const value = (field.startsWith('own:') ? adopted.own(field.slice(4))?.[at] : project?.[field]) ?? null;
      if (value === means) tally.equal += 1;
      else if (means === undefined && value === null && adopted.told.unconvertible(header, row)) tally.unconvertible += 1;
      else tally.wrong.push(`row ${String(row)}, ${header}: “${said}” became ${String(value)}, not ${String(means)}`);
    }
  });
  return tally;
}

/** What a text is kept as: on one line for names, `null` for a blank. */
function line(text: string): string | null {
  return text.replace(/\s*\r?\n\s*/g, ' ').trim() || null;
}

function whole(text: string): string | null {
  return text.replaceAll('\u00a0', ' ').trim() || null;
}

function itWithFile(name: string, file: string, test: (path: string) => Promise<void>): void {
  const path = join(folder, file);
  if (existsSync(path)) it(name, () => test(path), 120_000);
  else it.skip(`${name} (skipped: ${basename(path)} is not at hand)`, () => undefined);
}

describe('open data, cell by cell', () => {
  itWithFile('the UK portfolio of 2023', 'uk-major-projects-2023.csv', async (path) => {
    const [, ...records] = csvRows(new TextDecoder('windows-1252').decode(readFileSync(path)), ';');
    const adopted = await adopt(path);
    expect(adopted.register.settings.currency).toBe('GBP');
    expect(adopted.register.rows.project).toHaveLength(records.length);
    const rows = records.map((cells, at) => {
      const [year = '', number = '', name = '', department = '', category = '', , first = '', second = ''] = cells;
      const [start = '', end = '', budget = ''] = [cells[9], cells[10], cells[15]];
      const light = [first, second].find((text) => text !== '') ?? '';
      return {
        row: at + 2,
        cells: [
          { field: 'name', header: 'project_name', said: name, means: line(name) },
          { field: 'area', header: 'department', said: department, means: line(department) },
          { field: 'light', header: 'colour_rating', said: light, means: lightOf(light) },
          { field: 'start', header: 'start_date', said: start, means: dottedDay(start) },
          { field: 'expectedEnd', header: 'end_date', said: end, means: dottedDay(end) },
          { field: 'approvedBudget', header: 'wlc_baseline_incl_NCG', said: budget, means: amountOf(budget) },
          { field: 'own:year', header: 'year', said: year, means: Number(year) },
          { field: 'own:project_number', header: 'project_number', said: number, means: number },
          { field: 'own:report_category', header: 'report_category', said: category, means: whole(category) },
        ],
      };
    });
    const tally = hold(rows, adopted);
    expect(tally.wrong).toEqual([]);
    expect(tally.equal + tally.unconvertible).toBe(records.length * 9);
    expect(tally).toMatchObject({ equal: 2098, unconvertible: 98 });
  });

  itWithFile("Canada's IT projects of 2022", 'canada-it-projects-2022.csv', async (path) => {
    const [, ...records] = csvRows(new TextDecoder('utf-8').decode(readFileSync(path)), ',');
    const adopted = await adopt(path);
    expect(adopted.register.settings.currency).toBe('$');
    expect(adopted.register.rows.project).toHaveLength(records.length);
    const rows = records.map((cells, at) => {
      const [acronym = '', , id = '', department = '', name = '', , budget = '', end = ''] = cells;
      const [order = '', asOf = ''] = [cells[10], cells[12]];
      return {
        row: at + 2,
        cells: [
          { field: 'name', header: 'projectName', said: name, means: line(name) },
          { field: 'area', header: 'department', said: department, means: line(department) },
          { field: 'approvedBudget', header: 'totalBudget', said: budget, means: amountOf(budget) },
          { field: 'expectedEnd', header: 'estimatedCompletionDate', said: end, means: dayInWords(end) },
          { field: 'statusDate', header: 'asOfDate', said: asOf, means: dayInWords(asOf) },
          { field: 'own:uniqueId', header: 'uniqueId', said: id, means: id },
          { field: 'own:deptAcronym', header: 'deptAcronym', said: acronym, means: acronym },
          { field: 'own:originalDocumentOrder', header: 'originalDocumentOrder', said: order, means: Number(order) },
        ],
      };
    });
    const tally = hold(rows, adopted);
    expect(tally.wrong).toEqual([]);
    expect(tally).toMatchObject({ equal: records.length * 8, unconvertible: 0 });
  });

  itWithFile("the World Bank's projects", 'worldbank-projects.xlsx', async (path) => {
    const records = [...xlsxRows(new Uint8Array(readFileSync(path)), 'xl/worksheets/sheet1.xml')].filter(([row]) => row > 2);
    const adopted = await adopt(path);
    expect(adopted.register.rows.project).toHaveLength(records.length);
    const statuses: Readonly<Record<string, string>> = { Dropped: 'stopped', Active: 'active', Closed: 'closed', Pipeline: 'proposed' };
    const rows = records.map(([row, cells]) => {
      const at = (column: string): string => cells.get(column) ?? '';
      return {
        row,
        cells: [
          { field: 'name', header: 'Project Name', said: at('E'), means: line(at('E')) },
          { field: 'area', header: 'Implementing Agency', said: at('G'), means: line(at('G')) },
          { field: 'status', header: 'Project Status', said: at('D'), means: statuses[at('D')] },
          { field: 'expectedEnd', header: 'Project Closing Date', said: at('K'), means: isoDay(at('K')) },
          { field: 'expectedCost', header: 'Current Project Cost', said: at('N'), means: amountOf(at('N')) },
          { field: 'link', header: 'Project URL', said: at('I'), means: at('I') || null },
          { field: 'own:Project Id', header: 'Project Id', said: at('A'), means: at('A') },
          { field: 'own:Country', header: 'Country', said: at('C'), means: at('C') },
          { field: 'own:Borrower', header: 'Borrower', said: at('S'), means: at('S') || null },
        ],
      };
    });
    const tally = hold(rows, adopted);
    expect(tally.wrong).toEqual([]);
    expect(tally).toMatchObject({ equal: records.length * 9, unconvertible: 0 });
  });
});
