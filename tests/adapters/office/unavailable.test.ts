import { describe, expect, it, vi } from 'vitest';
import type { LiveChange, LiveWorkbook, WorkbookUnavailable } from '../../../src/app/live-workbook.js';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { copied, officeInNode, standInFor } from '../../support/office-in-node.js';
import { openedIn, rowsOf, smallRaw, type OpenedWorkbook } from '../../support/office-workbook.js';

const start = smallRaw({
  tblProjects: { sheet: 'Projekter', rows: [['Id', 'Navn'], ['P-1', 'Et'], ['P-2', 'To']] },
  tblRisks: { sheet: 'Risici', rows: [['Id', 'Navn'], ['R-1', 'x']] },
});

async function opened(raw: RawWorkbook = start, sets?: Readonly<Record<string, string>>): Promise<OpenedWorkbook & { readonly standIn: ReturnType<typeof standInFor> }> {
  const standIn = standInFor(raw);
  const one = openedIn(standIn, sets ? { sets } : {});
  await one.workbook.read();
  return { ...one, standIn };
}

const change: LiveChange = { edits: [{ table: 'tblProjects', sought: { keyHeader: 'Id', key: 'P-1' }, cells: [{ header: 'Navn', expected: 'Et', value: 'Nyt' }] }], additions: [], removals: [] };
const addition: LiveChange = { edits: [], additions: [{ table: 'tblRisks', keyHeader: 'Id', cells: { Id: 'R-2', Navn: 'y' } }], removals: [] };

async function refused(task: Promise<unknown>): Promise<Pick<WorkbookUnavailable, 'reason' | 'where'>> {
  const error = await task.then(
    () => {
      throw new Error('nothing was refused');
    },
    (thrown: unknown) => thrown as WorkbookUnavailable,
  );
  expect(error.name).toBe('WorkbookUnavailable');
  return { reason: error.reason, where: error.where };
}

const names = async (workbook: LiveWorkbook): Promise<unknown> => copied(rowsOf(await workbook.read(), 'tblProjects')).map((row) => row['Navn']);

describe('what Excel refuses comes out as what a person can be told', () => {
  it('a host that keeps silent', async () => {
    const { workbook, host, giveUp } = await opened();
    const waits: boolean[] = [];
    workbook.onWait?.((waiting) => waits.push(waiting));
    const release = host.faults.hang();
    const read = refused(workbook.read());
    await vi.waitFor(() => expect(waits).toEqual([true]), 60_000);
    giveUp();
    expect(await read).toEqual({ reason: 'no-answer', where: null });
    expect(waits).toEqual([true, false]);
    release();
    expect(await names(workbook)).toEqual(['Et', 'To']);
  });

  it('a write whose answer never comes is not written twice', async () => {
    const { workbook, host, giveUp, standIn } = await opened();
    const release = host.faults.hang({ carriedOut: true });
    const written = refused(workbook.change(change));
    // The first answer is let through: it is the one to the write that never comes.
    await vi.waitFor(() => expect(host.traffic.roundTrips).toBe(3), 60_000);
    host.faults.hang({ carriedOut: true });
    release();
    await vi.waitFor(() => expect(standIn.workbook.sheets[0]?.cell(1, 1)?.value).toBe('Nyt'), 60_000);
    giveUp();
    expect(await written).toEqual({ reason: 'no-answer', where: null });
    host.faults.hang()();
    // Whoever asks again is shown the row as it now is, with their own words in it.
    expect(await workbook.change(change)).toMatchObject({ done: false, conflicts: [{ why: 'changed', now: { Navn: 'Nyt' } }] });
    expect(await names(workbook)).toEqual(['Nyt', 'To']);
  });

  it.each([true, false])('a cell that is being edited is waited for; Excel waits itself: %s', async (delays) => {
    const { workbook, host } = await opened(start, delays ? undefined : { excelapi: '1.14' });
    const waits: boolean[] = [];
    workbook.onWait?.((waiting) => waits.push(waiting));
    const finish = host.faults.editCell();
    const written = workbook.change(change);
    await vi.waitFor(() => expect(waits).toEqual([true]), 60_000);
    finish();
    expect(await written).toEqual({ done: true });
    expect(waits).toEqual([true, false]);
    expect(await names(workbook)).toEqual(['Nyt', 'To']);
  });

  it('a cell that is never finished', async () => {
    const { workbook, host } = await opened(start, { excelapi: '1.14' });
    const finish = host.faults.editCell();
    expect(await refused(workbook.read())).toEqual({ reason: 'cell-edit', where: null });
    finish();
  });

  it('a workbook opened to be read only', async () => {
    const { workbook, standIn } = await opened();
    standIn.workbook.change(standIn.workbook, { isReadOnly: true });
    expect((await refused(workbook.change(change))).reason).toBe('read-only');
    await workbook.read();
    expect(workbook.facts.readOnly).toBe(true);
    expect(await refused(workbook.change(change))).toEqual({ reason: 'read-only', where: null });
    expect(await refused(workbook.setVisibility('Risici', 'hidden'))).toEqual({ reason: 'read-only', where: null });
    await workbook.select('Risici', 'A2');
  });

  it('a protected sheet, before anything is written anywhere', async () => {
    const { workbook, standIn } = await opened();
    const risks = standIn.workbook.sheets[1];
    if (risks) standIn.workbook.change(risks, { protection: {} });
    expect(await refused(workbook.change({ ...change, additions: addition.additions }))).toEqual({ reason: 'protected', where: 'Risici' });
    expect(await names(workbook)).toEqual(['Et', 'To']);
    expect(await workbook.change(change)).toEqual({ done: true });
  });

  it('a table that has got another name, a sheet that is gone', async () => {
    const { workbook, standIn } = await opened();
    const risks = standIn.workbook.tables[1];
    if (risks) standIn.workbook.change(risks, { name: 'Tabel2' });
    expect(await refused(workbook.change({ ...change, additions: addition.additions }))).toEqual({ reason: 'no-such-table', where: 'tblRisks' });
    expect(await names(workbook)).toEqual(['Et', 'To']);
    expect(await refused(workbook.select('Findes ikke', 'A1'))).toEqual({ reason: 'no-such-sheet', where: 'Findes ikke' });
    expect(await refused(workbook.setVisibility('Findes ikke', 'hidden'))).toEqual({ reason: 'no-such-sheet', where: 'Findes ikke' });
    expect(await refused(workbook.removeSheets(['Risici', 'Findes ikke']))).toEqual({ reason: 'no-such-sheet', where: 'Findes ikke' });
    await workbook.removeSheets(['Risici']);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Projekter', '_register']);
    expect((await refused(workbook.change(addition))).reason).toBe('no-such-table');
  });

  it('no room below a table', async () => {
    const { workbook, standIn } = await opened();
    const risks = standIn.workbook.sheets[1];
    if (risks) standIn.workbook.setCell(risks, 2, 1, { value: 'En note', formula: null, style: null });
    expect(await refused(workbook.change({ ...change, additions: addition.additions }))).toEqual({ reason: 'below-table', where: 'Risici' });
    expect(await names(workbook)).toEqual(['Et', 'To']);
  });

  it.each([
    ['InvalidOrTimedOutSession', 'session-lost'],
    ['AccessDenied', 'protected'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['GeneralException', 'other'],
    ['ActivityLimitReached', 'no-answer'],
    ['ConnectionFailure', 'no-answer'],
  ] as const)('%s', async (failure, reason) => {
    const { workbook, host } = await opened();
    host.faults.fail(failure, { times: 9 });
    expect((await refused(workbook.change(change))).reason).toBe(reason);
    host.faults.fail(failure, { times: 9 });
    expect((await refused(workbook.read())).reason).toBe(reason);
  });

  it('is tried again when Excel was only busy', async () => {
    const { workbook, host } = await opened();
    host.faults.fail('ActivityLimitReached', { times: 2 });
    expect(await workbook.change(change)).toEqual({ done: true });
    host.faults.fail('GeneralException');
    expect(await names(workbook)).toEqual(['Nyt', 'To']);
  });

  it('an Excel that is too old for what is asked', async () => {
    const { workbook } = await opened(start, { excelapi: '1.12' });
    expect(await refused(workbook.insertSheets(new Uint8Array([1]), ['Ny']))).toEqual({ reason: 'unsupported', where: null });
  });

  it('a file too large for the web alone is tried on the desktop', async () => {
    const standIn = standInFor(start);
    const desktop = officeWorkbook(officeInNode(standIn.open(), { platform: 'PC' }));
    const file = new Uint8Array(3_650_000);
    expect((await refused(openedIn(standIn).workbook.insertSheets(file, ['Ny']))).reason).toBe('too-large');
    expect((await refused(desktop.insertSheets(file, ['Ny']))).reason).not.toBe('too-large');
  });

  it('a file too large to be brought in, and a name that is taken', async () => {
    const { workbook } = await opened();
    expect((await refused(workbook.insertSheets(new Uint8Array(4_000_000), ['Ny']))).reason).toBe('too-large');
    expect(await refused(workbook.insertSheets(new Uint8Array([1]), ['risici']))).toEqual({ reason: 'sheet-name-taken', where: 'risici' });
  });

  it('an answer that is larger than it looked is asked for again in smaller pieces', async () => {
    const long = 'x'.repeat(9_000);
    const rows = Array.from({ length: 1_400 }, (_, index) => [`P-${String(index)}`, index < 300 ? 'kort' : long]);
    const { workbook, host } = await opened(smallRaw({ tblProjects: { sheet: 'Projekter', rows: [['Id', 'Navn'], ...rows] } }));
    expect(rowsOf(await workbook.read(), 'tblProjects')).toHaveLength(1_400);
    expect(host.traffic.largestAnswer).toBeLessThan(15_000_000);
  });
});
