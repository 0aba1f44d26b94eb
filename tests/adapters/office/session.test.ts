import { describe, expect, it, vi } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { makeStandardWorkbook } from '../../../src/adapters/exceljs/write-standard-workbook.js';
import type { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { exampleRaw, openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';

let minute = 0;
function now(): string {
  minute += 1;
  return `2027-05-12T1${String(Math.floor(minute / 3600))}:${String(Math.floor(minute / 60) % 60).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

async function opened({ workbook }: OpenedWorkbook, store = memoryStore(), who: string | null = 'Mette Holm'): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store, who });
  await session.refresh();
  return session;
}

/** Someone types in a cell by hand, in a row found by its key. */
function typeIn(standIn: ExcelStandIn, sheetName: string, key: string, column: number, value: string): void {
  const sheet = standIn.workbook.sheets.find(({ name }) => name === sheetName);
  const row = sheet?.cells.findIndex((cells) => cells?.[0]?.value === key) ?? -1;
  if (!sheet || row < 0) throw new Error(`no ${key} in ${sheetName}`);
  standIn.workbook.setCell(sheet, row, column, { ...sheet.cell(row, column), value, formula: null, style: sheet.cell(row, column)?.style ?? null });
  standIn.workbook.tell({ what: 'cells', sheet, area: { top: row, left: column, rows: 1, columns: 1 }, change: 'RangeEdited', before: null, after: value });
}

const excels = [['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const;

describe.each(excels)('a session over Office.js, %s', (_, switches) => {
  it('opens, saves, adds, archives, puts right, accepts and switches parts, and a second opening sees it all', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const mette = openedIn(standIn);
    const session = await opened(mette);
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null, log: [] });

    const light = session.state().register?.rows.project.find(({ id }) => id === 'P-0001')?.light;
    expect(await session.saveRow({ entity: 'project', id: 'P-0001', seen: { light }, values: { name: '007 æøå', light: light === 'red' ? 'green' : 'red', expectedEnd: date('2028-02-29') }, reason: 'Ny plan' })).toMatchObject({ kind: 'saved' });
    const goal = await session.addRow('goal', { name: '12. maj 2027' });
    expect(goal).toMatchObject({ kind: 'saved' });
    expect(await session.archiveRow('goal', goal.kind === 'saved' ? goal.id : '', 'En fejl')).toMatchObject({ kind: 'saved' });
    expect(await session.addRows('milestone', [1, 2, 3].map((number) => ({ project: 'P-0001', name: `Milepæl ${String(number)}` })))).toMatchObject({ kind: 'saved' });
    const fixable = session.state().check?.findings.filter(({ fix }) => fix !== undefined) ?? [];
    expect(fixable.length).toBeGreaterThan(0);
    expect(await session.applyFixes(fixable)).toMatchObject({ kind: 'saved' });
    const other = session.state().check?.findings.find(({ fix, place }) => fix === undefined && place.id !== null);
    expect(other && (await session.accept([other], 'Aftalt'))).toMatchObject({ kind: 'saved' });
    const isOn = session.state().register?.parts.has('partnerships') ?? false;
    expect(await session.switchPart('partnerships', !isOn)).toMatchObject({ kind: 'saved' });
    expect(standIn.workbook.sheets.find(({ name }) => name === 'Partnerskaber')?.visibility).toBe(isOn ? 'Hidden' : 'Visible');
    const log = session.state().log;

    const again = await opened(openedIn(standIn));
    expect(again.state().register?.rows.project.find(({ id }) => id === 'P-0001')).toMatchObject({ name: '007 æøå', expectedEnd: '2028-02-29' });
    expect(again.state().register?.rows.milestone.filter(({ name }) => /^Milepæl \d$/.test(name ?? ''))).toHaveLength(3);
    expect(again.state().register?.rows.goal.some(({ name }) => name === '12. maj 2027')).toBe(false);
    expect(again.state().check?.accepted).toContainEqual(expect.objectContaining({ reason: 'Aftalt', who: 'Mette Holm' }));
    // What the session believed after its writes is what stands in the workbook.
    expect(again.state().log.map(({ kind, key, who }) => `${kind} ${key} ${String(who)}`)).toEqual(log.map(({ kind, key, who }) => `${kind} ${key} ${String(who)}`));
    expect(again.state().log.some(({ source }) => source === 'cell')).toBe(false);
    session.dispose();
  });
});

describe.each(excels)('a session over Office.js beside people who type, %s', (_, switches) => {
  it('follows a cell typed in, and shows both versions of a row two people change', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const [mette, jens] = [openedIn(standIn), openedIn(standIn)];
    const [one, two] = [await opened(mette), await opened(jens, memoryStore(), 'Jens')];
    await vi.waitFor(() => expect(mette.host.session.listening.size).toBeGreaterThan(0), 60_000);
    typeIn(standIn, 'Projekter', 'P-0003', 1, 'Skrevet i cellen');
    await vi.waitFor(() => expect(one.state().log[0]).toMatchObject({ who: null, source: 'cell', key: 'P-0003' }), 60_000);

    mette.host.events = 'never';
    const name = one.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.name;
    expect(await two.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Jens var her' } })).toMatchObject({ kind: 'saved' });
    const outcome = await one.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Mette var her' } });
    expect(outcome).toMatchObject({ kind: 'conflict', mine: { name: 'Mette var her' }, theirs: { name: 'Jens var her' }, fields: ['name'] });
    expect(one.state().log.find(({ key }) => key === 'P-0002')).toMatchObject({ who: 'Jens', source: 'pane' });
  });

  it('does not add a row twice when Excel did not answer, and shows a hint while it waits for a cell', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const mette = openedIn(standIn);
    const session = await opened(mette);
    const count = session.state().register?.rows.goal.length ?? 0;
    mette.host.faults.fail('ConnectionFailure', { carriedOut: true, matching: /^Values$/, times: 1 });
    expect(await session.addRow('goal', { name: 'Kun én gang' })).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal).toHaveLength(count + 1);
    const finish = mette.host.faults.editCell();
    const refreshed = session.refresh();
    await vi.waitFor(() => expect(session.state().waitsForCell).toBe(true), 60_000);
    finish();
    await refreshed;
    expect(session.state()).toMatchObject({ waitsForCell: false, failure: null });
    expect(session.state().register?.rows.goal).toHaveLength(count + 1);
  });

  it('goes to a cell and knows the row it stands in', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const mette = openedIn(standIn);
    const session = await opened(mette);
    await session.goTo({ entity: 'project', id: 'P-0002', field: 'name' });
    expect(mette.host.session.stand.sheet.name).toBe('Projekter');
    expect(await session.rowAtSelection()).toEqual({ entity: 'project', id: 'P-0002', field: 'name' });
    const { sheet } = mette.host.session.stand;
    mette.host.moveTo(sheet, [{ top: 0, left: 0, rows: 1, columns: 1 }, { top: 4, left: 0, rows: 1, columns: 1 }]);
    expect(await session.rowAtSelection()).toBeNull();
  });
});

describe.each(excels)('sheets, marks and columns, %s', (_, switches) => {
  it('brings the sheets of a register into a workbook, and takes them out again', async () => {
    const raw = exampleRaw();
    const foreign = { ...raw, sheets: [{ name: 'Min liste', visibility: 'visible' as const, rows: [['Projekt']], extras: new Map(), hiddenRows: new Set<number>(), merges: [] }], tables: [], names: new Map() };
    const { workbook } = openedIn(standInFor(foreign, { switches }));
    const file = await makeStandardWorkbook('da');
    const names = raw.sheets.map(({ name }) => name);
    await workbook.insertSheets(file, names);
    const read = await workbook.read();
    expect(read.sheets.map(({ name }) => name)).toEqual(['Min liste', ...names]);
    expect(read.tables.map(({ name }) => name)).toContain('tblProjects');
    await workbook.setVisibility('_register', 'veryHidden');
    await workbook.removeSheets(names);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Min liste']);
  });

  it('marks cells, leaves people’s own colours alone, and takes its own away', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const { workbook } = openedIn(standIn);
    const sheet = standIn.workbook.sheets.find(({ name }) => name === 'Projekter');
    const fill = (row: number): unknown => sheet?.styleAt(row, 1)?.fill ?? null;
    if (sheet) standIn.workbook.setCell(sheet, 3, 1, { value: 'x', formula: null, style: { fill: '#00FF00' } });
    await workbook.mark([3, 4].map((row) => ({ sheet: 'Projekter', address: `B${String(row + 1)}`, fill: 'ffe08a' })));
    expect([fill(3), fill(4)]).toEqual(['#00FF00', '#FFE08A']);
    await workbook.mark([3, 4].map((row) => ({ sheet: 'Projekter', address: `B${String(row + 1)}`, fill: null })));
    expect([fill(3), fill(4)]).toEqual(['#00FF00', null]);
  });

  it('hides the columns of a part, and passes over what is not there', async () => {
    const standIn = standInFor(exampleRaw(), { switches });
    const { workbook } = openedIn(standIn);
    const sheet = standIn.workbook.sheets.find(({ name }) => name === 'Projekter');
    await workbook.setColumnsHidden?.([{ table: 'tblProjects', header: 'Projekt', hidden: true }, { table: 'tblProjects', header: 'Findes ikke', hidden: true }, { table: 'tblNone', header: 'x', hidden: true }]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([1]);
    await workbook.setColumnsHidden?.([{ table: 'tblProjects', header: 'Projekt', hidden: false }]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([]);
  });
});
