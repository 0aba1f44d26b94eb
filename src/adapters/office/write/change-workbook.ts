import { WorkbookUnavailable, type ChangeOutcome, type LiveChange } from '../../../app/live-workbook.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import { judge } from './judge.js';
import { locate } from './locate.js';
import { portionsOf } from './portions.js';
import type { RowGuesses } from './row-guesses.js';
import { writePortion } from './write-portion.js';

/** Rows that move each time they are to be written, as under someone who keeps sorting. */
const patience = 4;

async function tryChange(conversation: Conversation, change: LiveChange, guesses: RowGuesses, again: boolean): Promise<ChangeOutcome> {
  let mayHaveLanded = again;
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const tables = await locate(conversation, change, guesses, mayHaveLanded);
    const judged = judge(change, tables, mayHaveLanded);
    if (judged.conflicts.length > 0) return { done: false, conflicts: judged.conflicts };
    let moved = false;
    for (const portion of portionsOf(judged)) {
      if ((await writePortion(conversation, portion, guesses)) === 'moved') {
        moved = true;
        break;
      }
      mayHaveLanded = true;
    }
    if (!moved) return { done: true };
  }
  throw new WorkbookUnavailable('other', null, 'the rows keep moving');
}

/**
 * Tries a change: the rows are found and judged anew, and all of it is written or, when a row is not as expected, nothing.
 * A saved row takes two round trips, and a third one where Excel has not made a table larger by itself.
 */
export function changeWorkbook(host: ExcelHost, change: LiveChange, guesses: RowGuesses): Promise<ChangeOutcome> {
  return host.talkAgain((conversation, again) => tryChange(conversation, change, guesses, again));
}
