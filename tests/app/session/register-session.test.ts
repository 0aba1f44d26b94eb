import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { journalLines, opened } from '../../support/opened-session.js';

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
