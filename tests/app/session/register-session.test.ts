import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { date } from '../../../src/schema/dates.js';
import type { RawValue, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook, type MemoryClient, type MemoryWorkbook } from '../../support/memory-workbook.js';

let minute = 0;
function now(): string {
  minute += 1;
  return `2027-05-12T10:${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

async function opened(workbook: MemoryClient, store = memoryStore(), who: string | null = 'Mette Holm'): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store, who });
  await session.refresh();
  return session;
}

/** What stands in a cell of a table, found by hand. */
function cell(raw: RawWorkbook, table: string, key: string, header: string): RawValue | undefined {
  const place = raw.tables.find(({ name }) => name === table);
  const sheet = raw.sheets.find(({ name }) => name === place?.sheet);
  const index = place?.columns.findIndex((one) => one.header === header) ?? -1;
  return sheet?.rows.find((row) => row[0] === key)?.[index];
}

function journalLines(book: MemoryWorkbook): readonly (readonly RawValue[])[] {
  const place = book.raw().tables.find(({ name }) => name === 'tblRowVersions');
  const sheet = book.raw().sheets.find(({ name }) => name === place?.sheet);
  return (sheet?.rows.slice((place?.firstRow ?? 1) - 1, place?.lastRow) ?? []).filter((row) => row[0] !== null && row[0] !== undefined);
}

const settle = async (session: RegisterSession): Promise<void> => {
  for (let turn = 0; turn < 40 || session.state().busy; turn += 1) await Promise.resolve();
};

describe('a session over a workbook', () => {
  it('reads, checks and begins the journal with a few lines', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const { phase, register, check, quality, log, sinceLast, busy } = session.state();
    expect({ phase, log, sinceLast, busy }).toEqual({ phase: 'ready', log: [], sinceLast: null, busy: false });
    expect(register?.rows.project.length).toBeGreaterThan(10);
    expect(check?.findings.length).toBeGreaterThan(0);
    expect(quality).toBeGreaterThan(0.3);
    expect(quality).toBeLessThan(1);
    const rows = Object.values(register?.rows ?? {}).reduce((sum, one) => sum + one.length, 0);
    const lines = journalLines(book).length;
    expect(lines).toBeGreaterThan(5);
    expect(lines).toBeLessThan(rows / 5);
    await session.refresh();
    expect(journalLines(book)).toHaveLength(lines);
  });

  it('says that a workbook is no register', async () => {
    const session = await opened(memoryWorkbook({ sheets: [], tables: [], names: new Map() }).client);
    expect(session.state()).toMatchObject({ phase: 'not-a-register', failure: null });
    expect(await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'x' } })).toMatchObject({ kind: 'refused' });
  });

  it('saves a row in one call, as the kinds write it, and logs it', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const before = session.state().register?.rows.project.find(({ id }) => id === 'P-0001');
    const reads = book.client.calls.read;
    const values = { name: '=1+1 og meget mere', expectedEnd: date('2028-02-29'), light: 'red' };
    const outcome = await session.saveRow({ entity: 'project', id: 'P-0001', seen: { name: before?.name, expectedEnd: before?.expectedEnd, light: before?.light }, values, reason: 'Ny plan' });
    expect(outcome).toMatchObject({ kind: 'saved', id: 'P-0001' });
    expect(book.client.calls.read).toBe(reads);
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Navn') ?? cell(book.raw(), 'tblProjects', 'P-0001', 'Projekt')).toBe('=1+1 og meget mere');
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Forventet slut')).toBe(46812);
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Trafiklys')).toBe('Rød');
    const [first, ...rest] = session.state().log;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ who: 'Mette Holm', source: 'pane', entity: 'project', key: 'P-0001', kind: 'changed', reason: 'Ny plan' });
    expect(first?.fields).toContainEqual({ field: 'expectedEnd', before: before?.expectedEnd, after: '2028-02-29' });
    expect(session.state().register?.rows.project.find(({ id }) => id === 'P-0001')?.light).toBe('red');
  });

  it('gives both versions when someone else was faster, and writes nothing', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const name = session.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.name;
    const header = 'Projekt';
    expect(cell(book.raw(), 'tblProjects', 'P-0002', header)).toBe(name);
    book.tells = false;
    book.type('tblProjects', 'P-0002', header, 'Deres navn');
    const outcome = await session.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Mit navn' } });
    expect(outcome).toMatchObject({ kind: 'conflict', mine: { name: 'Mit navn' }, fields: ['name'] });
    expect(outcome.kind === 'conflict' ? outcome.theirs?.['name'] : null).toBe('Deres navn');
    expect(cell(book.raw(), 'tblProjects', 'P-0002', header)).toBe('Deres navn');
  });

  it('keeps what someone else wrote in other fields of the row', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const light = session.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.light;
    book.tells = false;
    book.type('tblProjects', 'P-0002', 'Projekt', 'Deres navn');
    expect(await session.saveRow({ entity: 'project', id: 'P-0002', seen: { light }, values: { light: light === 'red' ? 'green' : 'red' } })).toMatchObject({ kind: 'saved' });
    expect(session.state().log.map(({ source, who }) => ({ source, who }))).toEqual([{ source: 'pane', who: 'Mette Holm' }, { source: 'cell', who: null }]);
    expect(session.state().log[0]?.fields.map(({ field }) => field)).toEqual(['light']);
    expect(session.state().log[1]?.fields.map(({ field }) => field)).toEqual(['name']);
  });

  it('refuses what a cell cannot hold with a sentence', async () => {
    const session = await opened(memoryWorkbook().client);
    const refused = async (values: Record<string, unknown>): Promise<string> => {
      const outcome = await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values });
      return outcome.kind === 'refused' ? outcome.sentence.da : outcome.kind;
    };
    expect(await refused({ expectedEnd: '2027-02-31' })).toContain('Forventet slut');
    expect(await refused({ light: 'lilla' })).toContain('Grøn');
    expect(await refused({ approvedBudget: 'mange' })).toContain('kroner');
    expect(await refused({ approvedBudget: Number.NaN })).toContain('kroner');
    expect(await refused({ name: 'x'.repeat(40_000) })).toContain('40000');
    expect(await refused({ delayDays: 3 })).toContain('regnes ud');
    expect(await refused({ id: 'P-9' })).toContain('Nummeret');
    expect(await refused({ nonsense: 1 })).toContain('nonsense');
  });

  it('gives a new row a key that neither the table nor the journal has held', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const first = await session.addRow('goal', { name: 'Et mål' });
    const id = first.kind === 'saved' ? first.id : '';
    expect(await session.archiveRow('goal', id, 'Oprettet ved en fejl')).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal.some((row) => row.id === id)).toBe(false);
    const second = await session.addRow('goal', { name: 'Et andet mål' });
    const number = (key: string): number => Number(key.split('-')[1]);
    expect(number(second.kind === 'saved' ? second.id : '')).toBe(number(id) + 1);
    expect(session.state().log.map(({ kind, key }) => ({ kind, key }))).toEqual([
      { kind: 'added', key: second.kind === 'saved' ? second.id : '' },
      { kind: 'removed', key: id },
      { kind: 'added', key: id },
    ]);
    expect(session.state().log[1]?.fields).toContainEqual({ field: 'name', before: 'Et mål', after: null });
  });

  it('adds several rows or none', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const count = session.state().register?.rows.milestone.length ?? 0;
    const good = { project: 'P-0001', name: 'Idriftsættelse' };
    expect(await session.addRows('milestone', [good, { ...good, baselineDate: 'i morgen', plannedDate: 'i morgen' }])).toMatchObject({ kind: 'refused' });
    expect(session.state().register?.rows.milestone).toHaveLength(count);
    const outcome = await session.addRows('milestone', [good, good]);
    expect(outcome.kind === 'saved' ? outcome.ids?.length : 0).toBe(2);
    expect(session.state().register?.rows.milestone).toHaveLength(count + 2);
  });

  it('does not add a row twice when Excel did not answer the first time', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const count = session.state().register?.rows.goal.length ?? 0;
    book.client.failAfterNextChange('no-answer');
    expect(await session.addRow('goal', { name: 'Kun én gang' })).toMatchObject({ kind: 'failed' });
    expect(session.state().failure?.reason).toBe('no-answer');
    expect(await session.addRow('goal', { name: 'Kun én gang' })).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal).toHaveLength(count + 1);
    expect(session.state().log[0]).toMatchObject({ kind: 'added', who: 'Mette Holm', source: 'pane' });
    expect(session.state().failure).toBeNull();
  });

  it('keeps the last good register when a reading fails', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const { register } = session.state();
    book.client.failNext('session-lost');
    await session.refresh();
    expect(session.state()).toMatchObject({ phase: 'ready', busy: false });
    expect(session.state().register).toBe(register);
    expect(session.state().failure?.reason).toBe('session-lost');
    await session.refresh();
    expect(session.state().failure).toBeNull();
  });

  it('follows an edit made in a cell, and says that nobody knows who made it', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const lines = journalLines(book).length;
    book.type('tblProjects', 'P-0003', 'Projekt', 'Skrevet i cellen');
    await settle(session);
    expect(session.state().log[0]).toMatchObject({ who: null, source: 'cell', key: 'P-0003', kind: 'changed' });
    // Excel's own undo must still reach the person's edit, so nothing is written behind it.
    expect(journalLines(book)).toHaveLength(lines);
    await session.setSetting('organisation', 'Nykommune');
    expect(journalLines(book)).toHaveLength(lines + 1);
    expect(session.state().log).toHaveLength(1);
  });

  it('finds what was changed and taken out while no pane was open', async () => {
    const book = memoryWorkbook();
    const store = memoryStore();
    (await opened(book.client, store)).dispose();
    book.type('tblProjects', 'P-0004', 'Projekt', 'Ændret i nat');
    const next = await opened(book.another(), store);
    expect(next.state().sinceLast).toMatchObject([{ key: 'P-0004', source: 'cell', who: null }]);
    expect(next.state().sinceLast?.[0]?.fields[0]?.after).toBe('Ændret i nat');
    next.dispose();
    const third = await opened(book.another(), store);
    expect(third.state().sinceLast).toEqual([]);
    expect(third.state().log).toHaveLength(1);
  });

  it('counts a change two panes have seen once', async () => {
    const book = memoryWorkbook();
    const [one, two] = [await opened(book.client), await opened(book.another(), memoryStore(), 'Jens')];
    book.type('tblProjects', 'P-0005', 'Projekt', 'Set af begge');
    await settle(one);
    await settle(two);
    book.tells = false;
    await one.setSetting('organisation', 'A');
    await two.setSetting('currency', 'kr.  ');
    await two.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Ny' } });
    await one.refresh();
    expect(one.state().log.filter(({ key }) => key === 'P-0005')).toHaveLength(1);
  });

  it('puts findings right, and accepts others with a reason', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const fixable = session.state().check?.findings.filter(({ fix }) => fix !== undefined) ?? [];
    const [first] = fixable;
    expect(first).toBeDefined();
    if (!first) return;
    expect(session.previewFixes([first]).length).toBeGreaterThan(0);
    expect(await session.applyFixes([first])).toMatchObject({ kind: 'saved' });
    expect(session.state().check?.findings.some(({ rule, place }) => rule === first.rule && place.id === first.place.id && place.field === first.place.field)).toBe(false);
    const other = session.state().check?.findings.find(({ fix, place }) => fix === undefined && place.id !== null);
    expect(other).toBeDefined();
    if (!other) return;
    expect(await session.accept([other], '  ')).toMatchObject({ kind: 'refused' });
    expect(await session.accept([other], 'Aftalt med styregruppen')).toMatchObject({ kind: 'saved' });
    expect(session.state().check?.accepted).toContainEqual(expect.objectContaining({ reason: 'Aftalt med styregruppen', who: 'Mette Holm' }));
    await session.refresh();
    expect(session.state().check?.accepted).toHaveLength(1);
  });

  it('switches a part on: its sheet comes and its rules speak', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const part = 'partnerships';
    const wasOn = session.state().register?.parts.has(part) ?? false;
    expect(await session.switchPart(part, !wasOn)).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.parts.has(part)).toBe(!wasOn);
    await session.refresh();
    expect(session.state().register?.parts.has(part)).toBe(!wasOn);
    expect(book.raw().sheets.find(({ name }) => name === 'Partnerskaber')?.visibility).toBe(wasOn ? 'hidden' : 'visible');
    const hasWheel = session.state().register?.parts.has('yearWheel') ?? false;
    expect(await session.switchPart('yearWheel', !hasWheel)).toMatchObject({ kind: 'saved' });
    expect(book.raw().sheets.find(({ name }) => name === 'Årets hjul')?.visibility).toBe(hasWheel ? 'hidden' : 'visible');
    expect(await session.switchPart('core', false)).toMatchObject({ kind: 'refused' });
  });

  it('goes to a row and knows the row at the selection', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    await session.goTo({ entity: 'project', id: 'P-0002', field: 'name' });
    const [shown] = book.client.shown;
    const row = session.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.at.row ?? 0;
    expect(shown).toEqual({ sheet: 'Projekter', address: `B${String(row)}` });
    book.client.stand({ sheet: 'Projekter', row, column: 2 });
    expect(await session.rowAtSelection()).toEqual({ entity: 'project', id: 'P-0002', field: 'name' });
    book.client.stand({ sheet: 'Projekter', row: 1, column: 2 });
    expect(await session.rowAtSelection()).toBeNull();
  });

  it('reads people’s own columns, and keeps what a person has not saved beside the register it is for', async () => {
    const book = memoryWorkbook();
    book.edit((raw) => ({
      ...raw,
      tables: raw.tables.map((table) => (table.name === 'tblBarriers' ? { ...table, columns: [...table.columns, { id: 99, header: 'Udvalg' }] } : table)),
      sheets: raw.sheets.map((sheet) => {
        const table = raw.tables.find(({ name }) => name === 'tblBarriers');
        if (!table || sheet.name !== table.sheet) return sheet;
        const end = table.firstColumn - 1 + table.columns.length;
        return { ...sheet, rows: sheet.rows.map((row, index) => (index + 1 < table.firstRow ? row : Object.assign([...row], { [end]: `Udvalg ${String(index + 1)}` }))) };
      }),
    }));
    const store = memoryStore();
    const session = await opened(book.client, store);
    const [barrier] = session.state().register?.rows.barrier ?? [];
    const cells = session.ownCells('barrier');
    expect(cells?.headers).toEqual(['Udvalg']);
    expect(barrier && cells?.cell(barrier, 'Udvalg')).toBe(`Udvalg ${String(barrier?.at.row)}`);
    session.keep('draft', 'x');
    expect((await opened(book.another(), store)).kept('draft')).toBe('x');
    expect((await opened(memoryWorkbook({ sheets: [], tables: [], names: new Map() }).client, store)).kept('draft')).toBeNull();
  });

  it('writes nothing into a workbook that may only be read', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.another({ readOnly: true }));
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null });
    expect(journalLines(book)).toHaveLength(0);
    expect(await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Nej' } })).toMatchObject({ kind: 'failed', failure: { reason: 'read-only' } });
  });
});
