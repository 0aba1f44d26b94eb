import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../../src/app/session/register-session.js';
import { date } from '../../../../src/schema/dates.js';
import type { RawTable, RawValue } from '../../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../../support/memory-store.js';
import { memoryWorkbook, type MemoryWorkbook } from '../../../support/memory-workbook.js';

async function opened(book: MemoryWorkbook): Promise<RegisterSession> {
  let second = 0;
  const now = (): string => `2027-05-12T10:00:${String((second += 1)).padStart(2, '0')}`;
  const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'Mette Holm' });
  await session.refresh();
  return session;
}

function cellsOf(book: MemoryWorkbook, table: string, key: string): Readonly<Record<string, RawValue>> | null {
  const place = book.raw().tables.find(({ name }) => name === table) as RawTable;
  const row = book.raw().sheets.find(({ name }) => name === place.sheet)?.rows.find((one) => one[0] === key);
  return row ? Object.fromEntries(place.columns.map(({ header }, index) => [header, row[index] ?? null])) : null;
}

describe('bringing an archived row back', () => {
  it('gives it its number and everything that stood in it', async () => {
    const book = memoryWorkbook();
    const session = await opened(book);
    const before = session.state().register?.rows.barrier.find(({ id }) => id === 'B-0002');
    await session.archiveRow('barrier', 'B-0002', 'Tastefejl');
    expect(cellsOf(book, 'tblBarriers', 'B-0002')).toBeNull();
    expect(session.state().register?.rows.barrier.some(({ id }) => id === 'B-0002')).toBe(false);

    expect(await session.restoreRow('barrier', 'B-0002')).toMatchObject({ kind: 'saved', id: 'B-0002' });
    await session.refresh();
    const { at: _at, ...after } = session.state().register?.rows.barrier.find(({ id }) => id === 'B-0002') ?? { at: null };
    const { at: _was, ...was } = before ?? { at: null };
    expect({ ...after, daysOpen: null }).toEqual({ ...was, daysOpen: null });
    expect(session.state().log.slice(0, 2).map(({ kind, key, who }) => ({ kind, key, who }))).toEqual([
      { kind: 'added', key: 'B-0002', who: 'Mette Holm' },
      { kind: 'removed', key: 'B-0002', who: 'Mette Holm' },
    ]);
  });

  it('brings back what stood in columns people added', async () => {
    const book = memoryWorkbook();
    book.edit((raw) => {
      const place = raw.tables.find(({ name }) => name === 'tblBarriers') as RawTable;
      const column = place.firstColumn + place.columns.length;
      const sheets = raw.sheets.map((sheet) => {
        if (sheet.name !== place.sheet) return sheet;
        const rows = sheet.rows.map((row, index) => {
          const cells = [...row];
          while (cells.length < column) cells.push(null);
          if (index === place.headerRow - 1) cells[column - 1] = 'Vores farve';
          if (row[0] === 'B-0002') cells[column - 1] = 'lilla';
          return cells;
        });
        return { ...sheet, rows };
      });
      return { ...raw, sheets, tables: raw.tables.map((one) => (one === place ? { ...one, columns: [...one.columns, { id: 99, header: 'Vores farve' }] } : one)) };
    });
    const session = await opened(book);
    await session.archiveRow('barrier', 'B-0002', 'Tastefejl');
    await session.restoreRow('barrier', 'B-0002');
    expect(cellsOf(book, 'tblBarriers', 'B-0002')?.['Vores farve']).toBe('lilla');
  });

  it('is refused with a sentence when the row is there, or was never archived', async () => {
    const session = await opened(memoryWorkbook());
    const sentence = async (id: string): Promise<string> => {
      const outcome = await session.restoreRow('barrier', id);
      return outcome.kind === 'refused' ? outcome.sentence.da : outcome.kind;
    };
    expect(await sentence('B-0002')).toContain('står allerede');
    expect(await sentence('B-9999')).toContain('rummer ikke');
  });
});
