import { createRegisterSession } from '../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../src/app/session/register-session.js';
import { faultlessRegister } from '../../src/example/index.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import { memoryStore } from './memory-store.js';
import { memoryWorkbook } from './memory-workbook.js';
import { plannedRaw } from './planned-raw.js';

/** A session over the example without its planted faults, on a day and at a clock of its own. */
export async function faultlessSession(day = '2027-05-12'): Promise<RegisterSession> {
  let second = 0;
  const now = (): string => {
    second += 1;
    return `${day}T10:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
  };
  const { client } = memoryWorkbook(plannedRaw(faultlessRegister('da')));
  const session = createRegisterSession({ workbook: client, today: () => date(day), now, store: memoryStore(), who: 'Mette Holm' });
  await session.refresh();
  return session;
}

export function registerOf(session: RegisterSession): Register {
  const { register } = session.state();
  if (register === null) throw new Error('no register');
  return register;
}
