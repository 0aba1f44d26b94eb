import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import type { Attempt } from '../../../src/app/session/adoption/adoption-desk.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { seeded } from '../../../src/example/seeded.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';

const count = 620;

/** Texts that no packing makes small: so many projects make a file too large for Excel on the web. */
function longText(next: () => number): string {
  return Array.from({ length: 700 }, () => Math.floor(next() * 36 ** 10).toString(36)).join(' ');
}

function largeList(): Uint8Array {
  const next = seeded(5);
  const lines = Array.from({ length: count }, (_, index) => `Projekt nummer ${String(index + 1)};Skole;Ida Krag;${String((index % 28) + 1).padStart(2, '0')}-06-2028;${longText(next)}`);
  return new TextEncoder().encode(['Projekt;Fagområde;Projektleder;Slut;Formål', ...lines].join('\n'));
}

const empty: RawWorkbook = { sheets: [{ name: 'Ark1', visibility: 'visible', rows: [], extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() };

function sessionOn({ workbook }: OpenedWorkbook): RegisterSession {
  let seconds = 0;
  const now = (): string => `2027-05-12T10:00:${String((seconds += 1) % 60).padStart(2, '0')}`;
  return createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'MH', files: () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
}

function value<T>(attempt: Attempt<T>): T {
  if (attempt.kind !== 'done') throw new Error(attempt.kind === 'refused' ? attempt.sentence.da : String(attempt.failure));
  return attempt.value;
}

async function order(session: RegisterSession): Promise<Parameters<RegisterSession['adoption']['takeIntoUse']>[0]> {
  const source = value(await session.adoption.open('stor.csv', largeList()));
  const { mapping, notRead } = proposeMapping(source.workbook);
  return { source, adoption: adoptWorkbook(source.workbook, mapping, { language: 'da', year: 2027 }, notRead), language: 'da', putAside: true };
}

describe('a first list larger than Excel on the web takes in at once', () => {
  const standIn = standInFor(empty, { readFile: readWorkbook });
  const opened = openedIn(standIn);
  const session = sessionOn(opened);
  const names = (): readonly string[] => standIn.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
  let list: Parameters<RegisterSession['adoption']['takeIntoUse']>[0];

  beforeAll(async () => {
    await session.refresh();
    list = await order(session);
  });

  it('comes in by pieces, stops in a state that is told of when Excel fails, goes on from there, and can be taken out', async () => {
    let isFailing = true;
    const heard: number[] = [];
    const stopped = await session.adoption.takeIntoUse(list, (written) => {
      heard.push(written);
      if (isFailing) opened.host.faults.fail('InvalidOrTimedOutSession');
    });
    isFailing = false;
    const half = session.adoption.unfinished();
    expect(half).toMatchObject({ total: count, canFinish: true });
    expect(half?.written).toBeGreaterThan(100);
    expect(half?.written).toBeLessThan(count);
    expect(stopped).toMatchObject({ kind: 'refused', sentence: { da: expect.stringMatching(new RegExp(`^${String(half?.written)} af ${String(count)} projekter er kommet ind\\. Forbindelsen .* Vælg så Fortsæt`)) as string } });
    expect(heard).toEqual([half?.written]);
    // Whoever opens the pane now is told as well, and can take it all out.
    const other = sessionOn(openedIn(standIn));
    await other.refresh();
    expect(other.adoption.unfinished()).toEqual({ written: half?.written, total: count, canFinish: false });
    // A new project gets a number no row to come has.
    expect(await other.addRow('project', { name: 'Kom imens' })).toMatchObject({ kind: 'saved', id: `P-${String(count + 1).padStart(4, '0')}` });

    value(await session.adoption.finish());
    expect(session.adoption.unfinished()).toBeNull();
    const { register, log } = session.state();
    const rows = register?.rows.project ?? [];
    expect(rows).toHaveLength(count + 1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count + 1);
    const expected = list.adoption.rows.map(({ values }) => [values.name, values.purpose, values.expectedEnd]);
    expect(rows.filter(({ name }) => name !== 'Kom imens').map(({ name, purpose, expectedEnd }) => [name, purpose, expectedEnd]).sort()).toEqual(expected.sort());
    expect(log.filter(({ who }) => who === null)).toEqual([]);
    expect(new Set(log.filter(({ key }) => key !== rows.find(({ name }) => name === 'Kom imens')?.id).map(({ source, reason }) => `${source} ${reason ?? ''}`))).toEqual(new Set(['import Taget i brug fra stor.csv']));
    // The copy of the list is whole: the same list brings nothing new.
    const copy = standIn.workbook.sheetNamed('Kilde stor');
    for (const at of [1, count]) expect([0, 3, 4].map((column) => copy?.cell(at, column)?.value)).toEqual([0, 3, 4].map((column) => list.source.workbook.sheets[0]?.rows[at]?.[column]));
    expect(value(await session.adoption.previewBringIn(list.adoption)).patch).toBeNull();
    const table = standIn.workbook.tableNamed('tblProjects');
    expect(table?.rows).toBe(count + 1);

    value(await session.adoption.takeOut());
    expect(names()).toEqual(['Ark1 Visible']);
    expect(session.state().phase).toBe('not-a-register');
  }, 240_000);
});
