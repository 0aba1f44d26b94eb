import { describe, expect, it } from 'vitest';
import { WorkbookUnavailable } from '../../../src/app/live-workbook.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import { inPlainWords } from '../../../src/app/session/plain-words.js';
import { readRegister } from '../../../src/app/read-register.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook, type MemoryClient } from '../../support/memory-workbook.js';

async function opened(workbook: MemoryClient): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH' });
  await session.refresh();
  return session;
}

const renamed = (from: string, to: string) => (raw: RawWorkbook): RawWorkbook => ({ ...raw, tables: raw.tables.map((table) => (table.name === from ? { ...table, name: to } : table)) });

const edit = (session: RegisterSession, name: string): ReturnType<RegisterSession['saveRow']> => {
  const row = session.state().register?.rows.project.find(({ id }) => id === 'P-0005');
  return session.saveRow({ entity: 'project', id: 'P-0005', seen: { name: row?.name }, values: { name } });
};

describe('a session in a workbook people have been at', () => {
  it('goes on in a table that has got another name, of which nobody is told', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const findings = session.state().check?.findings.length;
    book.tells = false;
    book.edit(renamed('tblProjects', 'Tabel1'));
    book.edit(renamed('tblRowVersions', 'Tabel2'));
    expect(await edit(session, 'Under nyt navn')).toMatchObject({ kind: 'saved' });
    expect(session.state()).toMatchObject({ failure: null });
    expect(session.state().log[0]).toMatchObject({ key: 'P-0005', who: 'MH', source: 'pane' });
    const again = await opened(book.client);
    expect(again.state().register?.rows.project.find(({ id }) => id === 'P-0005')?.name).toBe('Under nyt navn');
    expect(again.state().check?.findings).toHaveLength(findings ?? -1);
    expect(again.state().log[0]).toMatchObject({ key: 'P-0005', who: 'MH', source: 'pane' });
  });

  it('says that a sheet is gone, by the name on its tab', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    book.tells = false;
    book.edit((raw) => ({ ...raw, tables: raw.tables.filter(({ name }) => name !== 'tblProjects'), sheets: raw.sheets.filter(({ name }) => name !== 'Projekter') }));
    expect(await edit(session, 'Intet sted')).toMatchObject({ kind: 'refused', sentence: { da: 'Arket Projekter findes ikke i projektmappen. Gendan det fra versionshistorikken.' } });
    const { register } = (await opened(memoryWorkbook().client)).state();
    expect(inPlainWords(new WorkbookUnavailable('no-such-table', 'TBLPROJECTS', 'x'), register)).toMatchObject({ reason: 'no-such-table', where: 'Projekter', detail: 'x' });
    expect(inPlainWords(new WorkbookUnavailable('protected', 'Risici'), register)).toMatchObject({ where: 'Risici' });
  });

  it('refuses more rows than it can follow, keeps what it had, and reads them again when they are fewer', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const before = book.raw();
    const filled = (count: number): RawWorkbook => {
      const table = before.tables.find(({ name }) => name === 'tblProjects');
      const rows = Array.from({ length: count }, (_, index) => [`P-${String(index + 10_000)}`, `Projekt ${String(index)}`]);
      return {
        ...before,
        tables: before.tables.map((one) => (one === table ? { ...one, lastRow: one.firstRow + count - 1 } : one)),
        sheets: before.sheets.map((sheet) => (sheet.name === table?.sheet ? { ...sheet, rows: [...sheet.rows.slice(0, table.headerRow), ...rows] } : sheet)),
      };
    };
    book.edit(() => filled(25_000));
    await session.refresh();
    expect(session.state()).toMatchObject({ phase: 'ready', failure: { reason: 'too-many-rows', where: 'Projekter' } });
    expect(session.state().register?.rows.project.length).toBeLessThan(100);
    expect(await edit(session, 'Venter')).toMatchObject({ kind: 'failed', failure: { reason: 'too-many-rows' } });
    book.edit(() => before);
    await session.refresh();
    expect(session.state().failure).toBeNull();
    // Scripts read them all.
    const read = readRegister(filled(25_000), date('2027-05-12'));
    expect('register' in read && read.register.rows.project).toHaveLength(25_000);
  });
});
