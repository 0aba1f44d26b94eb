import type { LiveChange } from '../../../app/live-workbook.js';
import { WorkbookUnavailable } from '../../../app/live-workbook.js';
import type { Conversation } from '../excel-host.js';
import { askTable } from './ask-table.js';
import type { LocatedTable } from './located-table.js';
import type { RowGuesses } from './row-guesses.js';

/** Rows asked for in one go: an answer on the web holds 5 MB, and a row with long texts some kilobytes. */
const rowsAtOnce = 400;

function isGone(table: Excel.Table): boolean {
  try {
    return table.isNullObject;
  } catch {
    // Nothing was answered at all: what went wrong is something else.
    return false;
  }
}

/**
 * Reads what a change needs to know of its tables: headers, keys, the rows concerned and what stands below. One round
 * trip, and further ones where rows or columns have moved since they were last seen, or are very many.
 */
export async function locate({ context, send }: Conversation, change: LiveChange, guesses: RowGuesses, again: boolean): Promise<ReadonlyMap<string, LocatedTable>> {
  const names = [...new Set([...change.edits, ...change.removals, ...change.additions].map(({ table }) => table))];
  const found = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('name');
    return table;
  });
  const asked = names.map((name) => askTable(context, name, change, guesses, again));
  while (asked.map((one) => one.askMore(rowsAtOnce)).includes(true)) {
    try {
      await send();
    } catch (error) {
      // A table that is not there stops the batch, but which one it was has been answered before.
      const gone = names.find((_, index) => found[index] !== undefined && isGone(found[index]));
      if (gone !== undefined) throw new WorkbookUnavailable('no-such-table', gone);
      throw error;
    }
    for (const one of asked) one.answered();
  }
  const located = new Map(asked.map((one) => [one.name, one.located()]));
  for (const [name, table] of located) for (const [keyHeader, keys] of table.keys) guesses.seenKeys(name, keyHeader, keys);
  return located;
}
