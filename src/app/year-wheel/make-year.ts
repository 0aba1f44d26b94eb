import type { RegisterSession, SaveOutcome } from '../session/register-session.js';
import { proposeEvents } from './propose-events.js';
import { proposeMeetings } from './propose-meetings.js';

/**
 * Writes a year's wheel in one step: first the meetings it lacks, then the events that hang on them. What is there
 * already stands; a second run after a failure adds only what is still missing.
 */
export async function makeYear(session: RegisterSession, year: number, weeks?: readonly number[]): Promise<SaveOutcome> {
  const before = session.state().register;
  if (before === null) return session.addRows('meeting', []);
  const lacking = proposeMeetings(before, year, weeks).meetings.filter(({ existing }) => existing === null);
  const added = lacking.length === 0 ? null : await session.addRows('meeting', lacking.map(({ values }) => values));
  if (added !== null && added.kind !== 'saved') return added;
  const after = session.state().register ?? before;
  const events = proposeEvents(after, year);
  const ids = added?.ids ?? [];
  if (events.length === 0) return { kind: 'saved', id: ids[0] ?? '', ids };
  const outcome = await session.addRows('yearEvent', events);
  return outcome.kind === 'saved' ? { ...outcome, ids: [...ids, ...(outcome.ids ?? [])] } : outcome;
}
