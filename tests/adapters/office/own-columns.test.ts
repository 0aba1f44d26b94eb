import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { exampleAsOf, exampleRegister } from '../../../src/example/index.js';
import { cellOf } from '../../../src/excel-stand-in/host/person.js';
import type { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { revalidate } from '../../../src/excel-stand-in/workbook/revalidate.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { copied, standInFor } from '../../support/office-in-node.js';
import { openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';
import { withColumns } from '../../support/own-columns.js';
import { plannedRaw } from '../../support/planned-raw.js';

const example = exampleRegister('da');
const raw = withColumns(plannedRaw(example), 'tblProjects', [
  { header: 'Fagcenter', values: ['Ældre', 'Børn'] },
  { header: 'Sidst set', values: [46_500, null, 'uge 34'], numberFormat: 'dd-mm-yyyy' },
  { header: 'Telefon', values: ['007'], numberFormat: '@' },
  { header: 'Dobbelt', values: example.rows.project.map(() => 7), formula: { text: '3+4' } },
  { header: 'Kun her', values: [1, 5], formula: { text: '2+3', rows: [1] } },
  { header: 'Notat', values: [] },
]);

interface Opened extends OpenedWorkbook {
  readonly session: RegisterSession;
  readonly standIn: ExcelStandIn;
  cell(key: string, header: string): { readonly value: RawValue; readonly formula: string | null; readonly format: string } | null;
  /** Round trips since the last look. */
  trips(): number;
}

async function opened(switches = likelySwitches, standIn = standInFor(raw, { switches })): Promise<Opened> {
  const { workbook, host, giveUp } = openedIn(standIn);
  let second = 0;
  const now = (): string => `2027-05-12T10:00:${String((second += 1)).padStart(2, '0')}`;
  const session = createRegisterSession({ workbook, today: () => exampleAsOf, now, store: memoryStore(), who: 'MH' });
  await session.refresh();
  // By the second one the pane listens.
  await session.refresh();
  let before = host.traffic.roundTrips;
  return {
    session, standIn, workbook, host, giveUp,
    cell: (key, header) => {
      const table = standIn.workbook.tables.find(({ name }) => name === 'tblProjects');
      if (!table) return null;
      const { row, column } = cellOf(table, key, header);
      const held = table.sheet.cell(row, column);
      return { value: held?.value ?? null, formula: held?.formula ?? null, format: held?.style?.numberFormat ?? 'General' };
    },
    trips: () => {
      const made = host.traffic.roundTrips - before;
      before = host.traffic.roundTrips;
      return made;
    },
  };
}

function limited(standIn: ExcelStandIn, key: string, header: string, rule: Readonly<Record<string, unknown>>, message = '', style = 'Stop'): void {
  const table = standIn.workbook.tables.find(({ name }) => name === 'tblProjects');
  if (!table) throw new Error('no table');
  const { row, column } = cellOf(table, key, header);
  revalidate(standIn.workbook, table.sheet, { top: row, left: column, rows: 1, columns: 1 }, { rule, errorAlert: { showAlert: true, style, title: '', message } });
}

function dropDown(standIn: ExcelStandIn, key: string, header: string, source: string, style = 'Stop'): void {
  limited(standIn, key, header, { list: { inCellDropDown: true, source } }, '', style);
}

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('columns people have added, in an Excel that is %s', (_, switches) => {
  it('cost nothing when a register is opened, and one round trip when a row of theirs is looked at', async () => {
    const [plain, own] = [openedIn(standInFor(plannedRaw(example), { switches })), openedIn(standInFor(raw, { switches }))];
    for (const { workbook } of [plain, own]) await workbook.read();
    expect(own.host.traffic.roundTrips).toBe(plain.host.traffic.roundTrips);
    // The cells themselves, of fourteen projects, and no word of formulas or formats.
    expect(own.host.traffic.bytesReceived - plain.host.traffic.bytesReceived).toBeLessThan(2_500);
    expect(own.host.traffic.bytesSent - plain.host.traffic.bytesSent).toBeLessThan(100);
    const { session, trips, host } = await opened(switches);
    const received = host.traffic.bytesReceived;
    const looks = copied(Object.fromEntries((await session.ownLooks('project', 'P-0002')) ?? []));
    expect(trips()).toBe(1);
    expect(host.traffic.bytesReceived - received).toBeLessThan(20_000);
    expect(looks).toMatchObject({
      Fagcenter: { value: 'Børn', isFormula: false, numberFormat: 'General', choices: null },
      'Sidst set': { value: null, numberFormat: 'dd-mm-yyyy', columnFormat: 'dd-mm-yyyy' },
      Telefon: { numberFormat: '@' },
      Dobbelt: { value: 7, isFormula: true },
      'Kun her': { value: 5, isFormula: true },
    });
    expect((await session.ownLooks('project', 'P-0001'))?.get('Kun her')).toMatchObject({ value: 1, isFormula: false });
    expect((await session.ownLooks('project', null))?.get('Dobbelt')?.isFormula).toBe(true);
  });

  it('are found where they stand now, and a row that has gone is said to be gone', async () => {
    const { session, standIn, trips } = await opened(switches);
    const other = openedIn(standIn);
    const table = await other.workbook.read().then(({ tables }) => tables.find(({ name }) => name === 'tblProjects'));
    const first = example.rows.project[0];
    await other.workbook.change({ edits: [], additions: [], removals: [{ table: table?.name ?? '', sought: { keyHeader: 'Nr.', key: 'P-0001' }, expected: { Projekt: first?.name ?? null } }] });
    trips();
    expect((await session.ownLooks('project', 'P-0002'))?.get('Fagcenter')?.value).toBe('Børn');
    expect(trips()).toBeLessThanOrEqual(4);
  });

  it('offer what their drop-down lists name, in cells, in words and by name; a list that is calculated offers nothing', async () => {
    const { session, standIn, trips } = await opened(switches);
    dropDown(standIn, 'P-0001', 'Fagcenter', '=$A$1:$A$1');
    dropDown(standIn, 'P-0001', 'Notat', 'Ja, Nej,Måske', 'Warning');
    dropDown(standIn, 'P-0001', 'Telefon', '=INDIRECT("A1")');
    const looks = await session.ownLooks('project', 'P-0001');
    expect(trips()).toBe(2);
    expect(copied(looks?.get('Notat')?.choices)).toEqual({ values: ['Ja', 'Nej', 'Måske'], only: false });
    expect(looks?.get('Fagcenter')?.choices?.only).toBe(true);
    expect(looks?.get('Telefon')?.choices).toBeNull();
    limited(standIn, 'P-0001', 'Kun her', { wholeNumber: { formula1: 1, formula2: '=5', operator: 'Between' } }, 'Fra 1 til 5.');
    limited(standIn, 'P-0001', 'Sidst set', { date: { formula1: '2027-01-01', operator: 'GreaterThan' } });
    const limits = await session.ownLooks('project', 'P-0001');
    expect(copied(limits?.get('Kun her')?.limit)).toEqual({ of: 'whole', operator: 'Between', first: 1, last: 5, message: 'Fra 1 til 5.' });
    expect(copied(limits?.get('Sidst set')?.limit)).toMatchObject({ of: 'date', operator: 'GreaterThan', first: 46_388 });
    limited(standIn, 'P-0001', 'Kun her', { wholeNumber: { formula1: '=A1', operator: 'GreaterThan' } });
    expect((await session.ownLooks('project', 'P-0001'))?.get('Kun her')?.limit).toBeNull();
    dropDown(standIn, 'P-0001', 'Notat', '=Findesikke');
    expect((await session.ownLooks('project', 'P-0001'))?.get('Notat')?.choices).toBeNull();
  });

  it('are written in as many round trips as a row without them, as what was typed: texts as texts, days as days', async () => {
    const { session, cell, trips } = await opened(switches);
    const name = example.rows.project[1]?.name;
    expect(await session.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Uden egne' } })).toMatchObject({ kind: 'saved' });
    const usual = switches === likelySwitches ? 2 : 3;
    expect(trips()).toBeLessThanOrEqual(usual);
    const seen = { 'own:Fagcenter': 'Ældre', 'own:Telefon': '007', 'own:Notat': null, 'own:Sidst set': 46_500 };
    const values = { 'own:Fagcenter': 'Sundhed', 'own:Telefon': '008', 'own:Notat': '1-2', 'own:Sidst set': 46_519 };
    expect(await session.saveRow({ entity: 'project', id: 'P-0001', seen, values, days: ['own:Sidst set'] })).toMatchObject({ kind: 'saved' });
    expect(trips()).toBeLessThanOrEqual(usual);
    expect([cell('P-0001', 'Fagcenter'), cell('P-0001', 'Telefon'), cell('P-0001', 'Notat'), cell('P-0001', 'Sidst set')].map((one) => [one?.value, one?.formula])).toEqual([['Sundhed', null], ['008', null], ['1-2', null], [46_519, null]]);
    expect(await session.saveRow({ entity: 'project', id: 'P-0003', seen: { 'own:Notat': null, 'own:Sidst set': 'uge 34' }, values: { 'own:Notat': 46_519, 'own:Sidst set': 46_520 }, days: ['own:Notat', 'own:Sidst set'] })).toMatchObject({ kind: 'saved' });
    expect([cell('P-0003', 'Notat'), cell('P-0003', 'Sidst set')]).toMatchObject([{ value: 46_519, format: 'dd-mm-yyyy' }, { value: 46_520, format: 'dd-mm-yyyy' }]);
    expect(await session.saveRow({ entity: 'project', id: 'P-0003', seen: {}, values: { 'own:Notat': 1250.5, 'own:Fagcenter': true } })).toMatchObject({ kind: 'saved' });
    expect([cell('P-0003', 'Notat')?.value, cell('P-0003', 'Fagcenter')?.value]).toEqual([1250.5, true]);
    expect(session.state().log[0]).toMatchObject({ who: 'MH', key: 'P-0003', fields: [{ field: 'own:Notat', before: 46_519, after: 1250.5 }, { field: 'own:Fagcenter', before: null, after: true }] });
  });

  it('are not written over a formula somebody has put there meanwhile, and the rest of the row is not written either', async () => {
    const { session, cell } = await opened(switches);
    const name = example.rows.project[0]?.name;
    const outcome = await session.saveRow({ entity: 'project', id: 'P-0001', seen: { name, 'own:Kun her': 1 }, values: { name: 'Nyt', 'own:Kun her': 2 } });
    expect(outcome).toMatchObject({ kind: 'saved' });
    expect(await session.saveRow({ entity: 'project', id: 'P-0002', seen: {}, values: { name: 'Nyt', 'own:Kun her': 2 } })).toMatchObject({ kind: 'refused', sentence: { da: expect.stringContaining('formel i Kun her') as string } });
    expect([cell('P-0002', 'Kun her')?.formula, cell('P-0002', 'Projekt')?.value]).toEqual(['=2+3', example.rows.project[1]?.name]);
  });

  it('of a new row take after the last one: formulas are left to Excel', async () => {
    const { session, cell, trips } = await opened(switches);
    const outcome = await session.addRow('project', { name: 'Nyt', 'own:Fagcenter': '+Unge', 'own:Telefon': '0045', 'own:Sidst set': 46_519, 'own:Dobbelt': 9 }, ['own:Sidst set']);
    expect(trips()).toBeLessThanOrEqual(3);
    const id = outcome.kind === 'saved' ? outcome.id : '';
    expect(['Fagcenter', 'Telefon', 'Sidst set'].map((header) => cell(id, header)?.value)).toEqual(['+Unge', '0045', 46_519]);
    expect([cell(id, 'Sidst set')?.format, cell(id, 'Dobbelt')?.formula]).toEqual(['dd-mm-yyyy', '=3+4']);
  });

  it('keep both versions when two people write in one cell', async () => {
    const mette = await opened(switches);
    const ole = await opened(switches, mette.standIn);
    const edit = (value: string): Parameters<RegisterSession['saveRow']>[0] => ({ entity: 'project', id: 'P-0002', seen: { 'own:Fagcenter': 'Børn' }, values: { 'own:Fagcenter': value } });
    expect(await mette.session.saveRow(edit('Mettes'))).toMatchObject({ kind: 'saved' });
    expect(await ole.session.saveRow(edit('Oles'))).toMatchObject({ kind: 'conflict', mine: { 'own:Fagcenter': 'Oles' }, theirs: { 'own:Fagcenter': 'Mettes' }, fields: ['own:Fagcenter'] });
    expect(mette.cell('P-0002', 'Fagcenter')?.value).toBe('Mettes');
    expect(ole.session.state().log.map(({ who, fields }) => [who, fields[0]?.after])).toEqual([['MH', 'Mettes']]);
  });
});
