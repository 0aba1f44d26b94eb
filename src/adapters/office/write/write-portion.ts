import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import type { Conversation } from '../excel-host.js';
import type { RowsWrite } from './judged-change.js';
import type { Portion } from './portions.js';
import type { RowGuesses } from './row-guesses.js';
import { queueAddition } from './write-additions.js';
import { queueEdit } from './write-edits.js';
import { queueRemoval } from './write-removals.js';

/** Where new rows stand now, so that the next change finds them at once. */
function remember(guesses: RowGuesses, { table, rows, keyHeader }: RowsWrite, first: number): void {
  const column = keyHeader === null ? -1 : table.headers.indexOf(keyHeader);
  if (keyHeader === null || column < 0) return;
  for (const [index, row] of rows.entries()) guesses.added(table.name, keyHeader, String(row[column] ?? ''), first + index);
}

/**
 * Writes a portion in one round trip, and settles in a second one what Excel has not done by itself. What stood in the
 * cells at the moment of writing comes back with the same answer: `moved` says that it was not what was judged, and that
 * everything of this portion has been put back.
 */
export async function writePortion({ context, send }: Conversation, portion: Portion, guesses: RowGuesses): Promise<'written' | 'moved'> {
  const edits = portion.edits.map(queueEdit);
  const additions = portion.additions.map((one) => ({ one, queued: queueAddition(context, one) }));
  // The lowest first: a row that goes moves those below it.
  const removing = [...portion.removals].sort((a, b) => b.row.index - a.row.index);
  const removals = removing.map((one) => queueRemoval(context, one, one.table.rowCount === 1));
  await send();

  const queued = [...edits, ...additions.map((one) => one.queued), ...removals];
  if (queued.some((one) => one.moved())) {
    for (const one of queued) one.putBack();
    await send();
    return 'moved';
  }
  const unsettled = [...edits.map((edit) => edit.writeAgain()), ...additions.map((one) => one.queued.settle())];
  if (unsettled.includes(true)) await send();
  try {
    for (const edit of edits) edit.verify();
    for (const { one, queued: addition } of additions) remember(guesses, one, addition.verify());
  } catch (error) {
    // A text Excel will not keep must not stay behind as the formula or number it was made into.
    if (error instanceof WorkbookUnavailable && error.reason === 'other') {
      for (const one of queued) one.putBack();
      await send();
    }
    throw error;
  }
  for (const { table, row } of removing) guesses.removed(table.name, row.index);
  return 'written';
}
