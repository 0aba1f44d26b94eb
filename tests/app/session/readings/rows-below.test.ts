import { describe, expect, it } from 'vitest';
import { entryOf, journalRows } from '../../../../src/app/journal/journal-entry.js';
import { rowContent } from '../../../../src/app/journal/row-content.js';
import { createRegisterSession } from '../../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../../src/app/session/register-session.js';
import { entities } from '../../../../src/register/entities/index.js';
import { date } from '../../../../src/schema/dates.js';
import { fieldsOf } from '../../../../src/schema/entity.js';
import type { Finding } from '../../../../src/schema/finding.js';
import { fill } from '../../../../src/schema/text.js';
import type { RawValue, RawWorkbook } from '../../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../../support/memory-store.js';
import { memoryWorkbook, type MemoryClient } from '../../../support/memory-workbook.js';

async function opened(workbook: MemoryClient): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH' });
  await session.refresh();
  return session;
}

/** Cells typed right below a table, by field; those left out are blank. */
function below(key: 'project' | 'milestone' | 'rowVersion', ...rows: readonly Readonly<Record<string, RawValue>>[]): (raw: RawWorkbook) => RawWorkbook {
  return (raw) => {
    const table = raw.tables.find(({ name }) => name === entities[key].table);
    if (!table) throw new Error(key);
    const headers = Object.fromEntries(fieldsOf(entities[key]).map(([name, { label }]) => [label.da, name]));
    const cells = rows.map((row) => table.columns.map(({ header }) => row[headers[header] ?? ''] ?? null));
    const sheets = raw.sheets.map((sheet) => (sheet.name === table.sheet ? { ...sheet, rows: [...Array.from({ length: table.lastRow }, (_, at) => sheet.rows[at] ?? []), ...cells] } : sheet));
    return { ...raw, sheets };
  };
}

const outside = (session: RegisterSession): readonly Finding[] => session.state().check?.findings.filter(({ rule }) => rule === 'rows-stand-in-the-table') ?? [];
const said = ({ message, params }: Finding): string => fill(message.da, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value.da : value])));

describe('rows right below a table', () => {
  it('are taken in when they have a number of their own, and the person is told', async () => {
    const book = memoryWorkbook();
    (await opened(book.client)).dispose();
    book.edit(below('project', { id: 'P-0901', name: 'Skrevet under' }, { id: 'p-902 ', name: 'Og et til' }, { name: 'uden nummer' }));
    const session = await opened(book.client);
    expect(session.state().register?.rows.project.slice(-2).map(({ id, name }) => [id, name])).toEqual([['P-0901', 'Skrevet under'], ['p-902', 'Og et til']]);
    expect(session.state().takenIn?.da).toBe('Rækker, der stod lige under deres tabel, er taget med i den: Projekter P-0901, p-902. Det sker, når en gemning bliver afbrudt.');
    expect(outside(session).map(({ severity, params }) => [severity, params['count']])).toEqual([['info', 1]]);
    expect(session.state().log.filter(({ kind }) => kind === 'added').map(({ key, who }) => [key, who])).toEqual([['p-902', null], ['P-0901', null]]);
  });

  it.each([
    ['a number that a row of the table has', { id: 'P-0001', name: 'x' }, 'info'],
    ['a number and nothing else', { id: 'P-0901' }, 'warning'],
    ['no number of this table', { id: 'G-0901', name: 'x' }, 'info'],
    ['calculated cells, as below a table somebody made smaller', { id: 'P-0901', name: 'x', delayDays: 7 }, 'warning'],
  ] as const)('stay where they are and are told of: %s', async (_, row, severity) => {
    const book = memoryWorkbook();
    book.edit(below('project', row));
    const before = book.raw();
    const session = await opened(book.client);
    expect(book.raw().tables.find(({ name }) => name === 'tblProjects')).toEqual(before.tables.find(({ name }) => name === 'tblProjects'));
    expect(session.state()).toMatchObject({ takenIn: null, failure: null });
    const [finding, ...more] = outside(session);
    expect([finding?.severity, more.length]).toEqual([severity, 0]);
    if (severity === 'warning') expect(finding && said(finding)).toMatch(/^Lige under tabellen i Projekter står der rækker, som hører til den og ikke tælles med \(første celle A\d+, rækker: P-0901\)\. Træk/);
  });

  it('stay where they are when the log knows them as taken out, and come in when it knows them as brought back', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const row = session.state().register?.rows.milestone[0];
    expect(await session.archiveRow('milestone', row?.id ?? '', 'Væk')).toMatchObject({ kind: 'saved' });
    book.edit(below('milestone', { id: row?.id ?? '', name: row?.name ?? '', project: row?.project ?? '' }));
    await session.refresh();
    expect(session.state().register?.rows.milestone.some(({ id }) => id === row?.id)).toBe(false);
    const content = rowContent('milestone', { id: row?.id, name: row?.name, project: row?.project });
    const lines = content ? journalRows(entryOf({ entity: 'milestone', key: content.key, before: null, after: content }, { time: '2027-05-12T10:01:00', who: 'JK', source: 'pane' })) : [];
    book.edit(below('rowVersion', ...lines.map((line) => ({ ...line, source: 'Panel' }) as Record<string, RawValue>)));
    const again = await opened(book.client);
    expect(again.state().register?.rows.milestone.some(({ id }) => id === row?.id)).toBe(true);
    expect(again.state().log[0]).toMatchObject({ key: row?.id, who: 'JK', source: 'pane', kind: 'added' });
    expect(again.state().takenIn?.da).toContain(row?.id);
  });

  it('are no lines of the log unless their fingerprints are what they tell of', async () => {
    const book = memoryWorkbook();
    (await opened(book.client)).dispose();
    const line = { id: 'abc123def', time: '2027-05-12T10:01:00', entity: 'project', key: 'P-0001', hash: 'x1', previousHash: 'x0', part: 1, parts: 1, content: '{}' };
    book.edit(below('rowVersion', line));
    const session = await opened(book.client);
    expect(outside(session)).toMatchObject([{ severity: 'info', place: { entity: 'rowVersion' } }]);
    // Nobody is told that rows were taken in, nor that anything has gone wrong, until a save has no room.
    expect(session.state()).toMatchObject({ takenIn: null, failure: null });
  });

  it('stay told of where nothing can be written', async () => {
    const book = memoryWorkbook();
    (await opened(book.client)).dispose();
    book.edit(below('project', { id: 'P-0901', name: 'Skrevet under' }));
    const reader = await opened(book.another({ readOnly: true }));
    expect([outside(reader)[0]?.severity, reader.state().failure]).toEqual(['warning', null]);
    book.client.failNext('protected', 'other', 'Projekter');
    const session = await opened(book.client);
    expect([outside(session)[0]?.severity, session.state().failure, session.state().takenIn]).toEqual(['warning', null, null]);
    await session.refresh();
    expect([outside(session), session.state().register?.rows.project.at(-1)?.id]).toEqual([[], 'P-0901']);
  });
});
