import type { RestOfPlan } from '../../adopt/live/part-plan.js';
import { tableNamed } from '../readings/cells-of-tables.js';
import type { LiveWorkbook } from '../../live-workbook.js';
import type { ChangeContext, Planned } from '../changes/planned-change.js';
import type { Reading } from '../readings/reading.js';
import type { SessionWork } from '../session-work.js';
import { mustBeSaved } from './attempt.js';
import { rowsInOneWrite } from './patch-as-change.js';
import { importEntries } from './plan-bring-in.js';

/** When and why the rows come, as the log tells of those that came with the sheets. */
export interface RestGiven {
  readonly time: string;
  readonly reason: string | null;
}

/** The next rows of a list that are not in the register, and have never been; none are left when all of them are. */
function planRest({ rows }: RestOfPlan, reading: Reading, context: ChangeContext, { time, reason }: RestGiven): { readonly planned: Planned; readonly left: number } {
  const known = new Set([...reading.register.rows.project.map(({ id }) => id), ...context.keysOf('project')]);
  const lacking = rows.filter(({ cells, keyHeader }) => keyHeader === undefined || !known.has(String(cells[keyHeader])));
  const additions = lacking.slice(0, rowsInOneWrite);
  if (additions.length === 0) return { planned: { outcome: { kind: 'saved', id: '' } }, left: 0 };
  const change = { edits: [], additions, removals: [] };
  for (const { table } of additions) tableNamed(reading.raw, table);
  const entries = importEntries('project', reading, change, { ...context, time }, reason);
  return { planned: { change, entries, ids: entries.map(({ key }) => key) }, left: lacking.length - additions.length };
}

/**
 * Writes what did not come in with the sheets: first the copies of the list, then its projects by portions. Whatever is
 * there already is passed over, so that it is simply begun again after a failure. Throws as `attempt` understands.
 */
export async function bringRest(workbook: LiveWorkbook, work: SessionWork, rest: RestOfPlan, given: RestGiven, progress: (written: number) => void): Promise<void> {
  for (const { sheet, row, rows } of rest.blocks) await work.alone(() => workbook.writeBlock(sheet, row, rows));
  let left = rest.rows.length;
  while (left > 0) {
    const outcome = await work.change((reading, context) => {
      const step = planRest(rest, reading, context, given);
      left = step.left;
      return step.planned;
    });
    mustBeSaved(outcome);
    progress(work.reading()?.register.rows.project.length ?? 0);
  }
}
