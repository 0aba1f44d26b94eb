import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { unavailableSentence } from '../../../src/app/unavailable-sentences.js';
import type { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import type { RawSheet, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { lookOf } from '../../support/look-of.js';
import { memoryStore } from '../../support/memory-store.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';
import { olderPlan } from '../../support/older-register.js';
import { rawOf } from '../../support/planned-raw.js';
import { smallRegister } from '../../support/small-register.js';

const own: RawSheet = { name: 'Satser', visibility: 'visible', rows: [['Vores satser'], ['Kilometer', 3.8]], extras: new Map(), hiddenRows: new Set(), merges: [] };

function older(): RawWorkbook {
  return rawOf(olderPlan(smallRegister(), { ownColumns: { project: [{ header: 'Journalnr.', values: ['2027-1', '2027-2'] }] } }));
}

async function opened(standIn: ExcelStandIn): Promise<RegisterSession> {
  const { workbook } = openedIn(standIn);
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH', files: async () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
  await session.refresh();
  return session;
}

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('bringing an older register up to date in Excel, %s', (_, switches) => {
  it('changes nothing in a workbook that may only be read, and says so', async () => {
    const standIn = standInFor(older(), { switches, readFile: readWorkbook });
    standIn.workbook.isReadOnly = true;
    const before = lookOf(standIn.workbook);
    const session = await opened(standIn);
    expect((await session.previewUpgrade('da'))?.lines.length).toBeGreaterThan(10);
    const outcome = await session.upgrade();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'read-only' } });
    expect(lookOf(standIn.workbook)).toEqual(before);
  });

  it('changes no row while a sheet is protected, names it, and does all of it when the protection is off', async () => {
    const [standIn, free] = [standInFor(older(), { switches, readFile: readWorkbook }), standInFor(older(), { switches, readFile: readWorkbook })];
    const sheet = standIn.workbook.sheets.find(({ name }) => name === 'Gevinster');
    if (!sheet) throw new Error('no sheet');
    sheet.protection = {};
    const session = await opened(standIn);
    const before = session.state().register?.rows;
    const outcome = await session.upgrade();
    expect(outcome).toMatchObject({ kind: 'failed', failure: { reason: 'protected', where: 'Gevinster' } });
    expect(outcome.kind === 'failed' && unavailableSentence(outcome.failure).da).toContain('Gevinster');
    await session.refresh();
    expect(session.state().register?.rows.project).toEqual(before?.project);
    expect(session.state().register?.tables.benefit?.columns['approvedOn']).toBeUndefined();
    sheet.protection = null;
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    expect(await (await opened(free)).upgrade()).toEqual({ kind: 'saved', id: '' });
    expect(lookOf(standIn.workbook)).toEqual(lookOf(free.workbook));
  });

  it('is not kept from anything by an Excel that has no printer to set pages up for', async () => {
    const standIn = standInFor(older(), { switches, readFile: readWorkbook });
    const { workbook, host } = openedIn(standIn);
    const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH', files: async () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
    await session.refresh();
    host.faults.fail('GeneralException', { times: 99, matching: /^Orientation$/ });
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    expect([standIn.workbook.sheetNamed('Satser')?.page, session.lacksColumns()]).toEqual([{}, false]);
  });

  it('takes a workbook as people have made it: sheets, tables and headers renamed, columns of their own, a sheet with a name of ours', async () => {
    const raw = older();
    const name = (sheet: string): string => (sheet === 'Gevinster' ? 'Vores gevinster & mål' : sheet);
    const made: RawWorkbook = {
      ...raw,
      sheets: [...raw.sheets.map((sheet) => ({ ...sheet, name: name(sheet.name), rows: sheet.name === 'Risici' ? sheet.rows.map((row) => row.map((cell) => (cell === 'Risiko' ? 'Hvad kan gå galt' : cell))) : sheet.rows })), own],
      tables: raw.tables.map((table) => ({ ...table, sheet: name(table.sheet), name: table.name === 'tblMilestones' ? 'Tabel7' : table.name, columns: table.name === 'tblRisks' ? table.columns.map((column) => (column.header === 'Risiko' ? { ...column, header: 'Hvad kan gå galt' } : column)) : table.columns })),
      names: new Map([...raw.names].map(([key, refersTo]) => [key, refersTo.replace(/\bGevinster!/g, "'Vores gevinster & mål'!").replace(/\btblMilestones\[/g, 'Tabel7[')])),
    };
    const standIn = standInFor(made, { switches, readFile: readWorkbook });
    const session = await opened(standIn);
    const before = session.state().register?.rows;
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    const { register } = session.state();
    expect(register?.rows.project.map(({ id, name: title }) => [id, title])).toEqual(before?.project.map(({ id, name: title }) => [id, title]));
    expect(register?.rows.milestone).toHaveLength(before?.milestone.length ?? -1);
    const there = standIn.workbook.sheets.map((sheet) => sheet.name);
    expect(there).toEqual(expect.arrayContaining(['Vores gevinster & mål', 'Satser', 'Satser (2)', 'Overblik']));
    expect(standIn.workbook.sheetNamed('Satser')?.cell(1, 1)?.value).toBe(3.8);
    expect(standIn.workbook.tableNamed('Tabel7')).not.toBeNull();
    expect(standIn.workbook.tableNamed('tblProjects')?.columns.map((column) => column.name)).toContain('Journalnr.');
    expect(register?.tables.benefit).toMatchObject({ sheet: 'Vores gevinster & mål' });
    expect(register?.tables.benefit?.columns['approvedOn']).toBeDefined();
    expect(session.lacksColumns()).toBe(false);
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    expect(standIn.workbook.sheets.map((sheet) => sheet.name)).toEqual(there);
  });
});
