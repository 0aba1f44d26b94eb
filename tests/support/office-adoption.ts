import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { adoptWorkbook, type Adoption } from '../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../src/adoption/mapping/propose-mapping.js';
import type { AdoptionSource, Attempt } from '../../src/app/session/adoption/adoption-desk.js';
import { createRegisterSession } from '../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../src/app/session/register-session.js';
import { date } from '../../src/schema/dates.js';
import { memoryStore } from './memory-store.js';
import type { OpenedWorkbook } from './office-workbook.js';

/** A session on a workbook in Excel that can take lists into use, each time of its log a second after the one before. */
export async function adoptingSession({ workbook }: OpenedWorkbook): Promise<RegisterSession> {
  let seconds = 0;
  const now = (): string => `2027-05-12T10:00:${String((seconds += 1) % 60).padStart(2, '0')}`;
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'MH', files: () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
  await session.refresh();
  return session;
}

/** What an attempt gave. Throws its sentence where it was refused. */
export function gained<T>(attempt: Attempt<T>): T {
  if (attempt.kind !== 'done') throw new Error(attempt.kind === 'refused' ? attempt.sentence.da : String(attempt.failure));
  return attempt.value;
}

/** A list taken as it is proposed. */
export function asProposed({ workbook }: AdoptionSource): Adoption {
  const { mapping, notRead } = proposeMapping(workbook);
  return adoptWorkbook(workbook, mapping, { language: 'da', year: 2027 }, notRead);
}
