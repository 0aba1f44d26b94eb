import { createRegisterSession } from '../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../src/app/session/register-session.js';
import { date } from '../../src/schema/dates.js';
import type { RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { memoryStore } from './memory-store.js';
import type { MemoryClient, MemoryWorkbook } from './memory-workbook.js';

let minute = 0;
function now(): string {
  minute += 1;
  return `2027-05-12T10:${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A session over a workbook in memory, read once; the clock moves on by a minute a look. */
export async function opened(workbook: MemoryClient, store = memoryStore(), who: string | null = 'Mette Holm'): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store, who });
  await session.refresh();
  return session;
}

/** What stands in a cell of a table, found by hand. */
export function cell(raw: RawWorkbook, table: string, key: string, header: string): RawValue | undefined {
  const place = raw.tables.find(({ name }) => name === table);
  const sheet = raw.sheets.find(({ name }) => name === place?.sheet);
  const index = place?.columns.findIndex((one) => one.header === header) ?? -1;
  return sheet?.rows.find((row) => row[0] === key)?.[index];
}

export function journalLines(book: MemoryWorkbook): readonly (readonly RawValue[])[] {
  const place = book.raw().tables.find(({ name }) => name === 'tblRowVersions');
  const sheet = book.raw().sheets.find(({ name }) => name === place?.sheet);
  return (sheet?.rows.slice((place?.firstRow ?? 1) - 1, place?.lastRow) ?? []).filter((row) => row[0] !== null && row[0] !== undefined);
}

/** Until what an event has begun is done. */
export const settle = async (session: RegisterSession): Promise<void> => {
  for (let turn = 0; turn < 40 || session.state().busy; turn += 1) await Promise.resolve();
};
