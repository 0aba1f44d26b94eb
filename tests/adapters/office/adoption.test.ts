import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import type { AdoptionSource, Attempt } from '../../../src/app/session/adoption/adoption-desk.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { planOverviewSheet } from '../../../src/app/workbook-plan/overview/overview-sheet.js';
import { plainSheet, plainWorkbook } from '../../../src/example/plain-sheet/plain-sheet.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';

async function sessionOn({ workbook }: OpenedWorkbook): Promise<RegisterSession> {
  let seconds = 0;
  const now = (): string => `2027-05-12T10:00:${String((seconds += 1)).padStart(2, '0')}`;
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'MH', files: () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
  await session.refresh();
  return session;
}

function value<T>(attempt: Attempt<T>): T {
  if (attempt.kind !== 'done') throw new Error(attempt.kind === 'refused' ? attempt.sentence.da : String(attempt.failure));
  return attempt.value;
}

function adoptionOf({ workbook }: AdoptionSource): ReturnType<typeof adoptWorkbook> {
  const { mapping, notRead } = proposeMapping(workbook);
  return adoptWorkbook(workbook, mapping, { language: 'da', year: 2027 }, notRead);
}

const schools = new TextEncoder().encode('Projekt;Fagområde;Projektleder;Slut\nNy skoleintra;Skole;Ida Krag;30-06-2028\nElektroniske låse;Ældre;Kaj Lyng;30-11-2027');

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('taking a sheet into use over Office.js, %s', (_, switches) => {
  it('sees lights that are only colours, brings the register in, adds a list, and takes both out without a trace', async () => {
    const standIn = standInFor(plainWorkbook(), { switches, readFile: readWorkbook });
    const session = await sessionOn(openedIn(standIn));
    expect(session.state().phase).toBe('not-a-register');
    const source = value(await session.adoption.look());
    const seen = source.workbook.sheets.find(({ name }) => name === 'Projekter');
    expect(seen?.rows[3]).toEqual(plainSheet().rows[3]);
    expect([...(seen?.extras.values() ?? [])].filter(({ fill }) => fill !== undefined).length).toBeGreaterThan(30);
    expect([...(seen?.extras.values() ?? [])].filter(({ struck }) => struck === true).length).toBeGreaterThan(0);
    expect(seen?.merges.length).toBeGreaterThan(0);
    const notes = standIn.workbook.comments.map(({ content }) => content);
    expect([...(seen?.extras.values() ?? [])].flatMap(({ note }) => note ?? []).toSorted()).toEqual(notes.toSorted());
    expect(notes.length).toBeGreaterThan(2);

    value(await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: true }));
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null, log: [] });
    expect(session.state().register?.rows.project).toHaveLength(45);
    expect(session.state().register?.rows.project.filter(({ light }) => light !== null).length).toBeGreaterThan(20);
    const names = (): readonly string[] => standIn.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
    expect(names().slice(0, 2)).toEqual(['(gammel) Projekter Hidden', 'Start Visible']);
    expect(names()).toContain('Projekter Visible');
    const overview = standIn.workbook.sheets.find(({ name }) => name === 'Overblik');
    const planned = planOverviewSheet(emptyRegister('da', date('2027-05-12')), true).charts ?? [];
    expect(overview?.charts.map(({ name }) => name)).toEqual(planned.map(({ name }) => name));
    expect(overview?.charts[0]).toMatchObject({ type: 'BarStacked', title: { text: 'Aktive projekter efter kategori og trafiklys' }, series: [{ name: 'Grøn', colour: '#2E7D32', hasDataLabels: true }, { name: 'Gul' }, { name: 'Rød' }, { name: 'Ikke vurderet' }] });
    expect(standIn.workbook.comments.map(({ content }) => content)).toEqual([...notes, expect.stringContaining('taget i brug')]);

    const list = value(await session.adoption.open('skoler.csv', schools));
    expect(value(await session.adoption.bringIn(list, adoptionOf(list)))).toEqual({ added: 2, changed: 0 });
    expect(value(await session.adoption.previewBringIn(adoptionOf(list))).patch).toBeNull();

    const other = await sessionOn(openedIn(standIn));
    expect(other.state().register?.rows.project).toHaveLength(47);
    expect(names().at(-1)).toBe('Kilde skoler Hidden');
    const [brought] = other.adoption.broughtIn();
    expect(value(await other.adoption.takeOutList(brought?.time ?? ''))).toEqual({ removed: 2, restored: 0, left: 0 });
    value(await other.adoption.takeOut());
    expect(names()).toEqual(['Projekter Visible']);
    expect(standIn.workbook.comments.map(({ content }) => content)).toEqual(notes);
    expect(other.state().phase).toBe('not-a-register');
  }, 240_000);
});

describe('an Excel that draws no charts', () => {
  it('gets the register whole, with a note on the overview that says so, which goes when the register is taken out', async () => {
    const standIn = standInFor(plainWorkbook(), { readFile: readWorkbook });
    const opened = openedIn(standIn);
    const session = await sessionOn(opened);
    const before = standIn.workbook.comments.length;
    const source = value(await session.adoption.look());
    opened.host.faults.fail('GeneralException', { times: 99, matching: /^setPosition$/i });
    value(await session.adoption.takeIntoUse({ source, adoption: adoptionOf(source), language: 'da', putAside: true }));
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null });
    const overview = standIn.workbook.sheets.find(({ name }) => name === 'Overblik');
    expect(overview?.charts).toEqual([]);
    const told = standIn.workbook.comments.filter(({ content }) => content.startsWith('Diagrammerne kunne ikke tegnes i denne Excel.'));
    expect(told.map(({ at }) => [at.sheet.name, at.area])).toEqual([['Overblik', { top: 0, left: 1, rows: 1, columns: 1 }]]);
    // The figures stand without them.
    expect(overview?.cell(5, 1)?.value).toBe('Nationalt eller fælleskommunalt');
    value(await session.adoption.takeOut());
    expect(standIn.workbook.comments).toHaveLength(before);
  }, 240_000);
});
