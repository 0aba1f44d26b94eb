import type { AnyRow } from '../../../schema/entity.js';
import type { EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { entryOf, type JournalEntry } from '../../journal/journal-entry.js';
import { journalled, rowContent } from '../../journal/row-content.js';
import type { LiveEdit } from '../../live-workbook.js';
import { freshKeys } from './add-rows.js';
import type { ChangeContext } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';

export interface NumberedRows {
  /** The register with the numbers in it. */
  readonly register: Register;
  readonly edits: readonly LiveEdit[];
  readonly entries: readonly JournalEntry[];
}

function isBlank(row: AnyRow): boolean {
  return typeof row['id'] !== 'string' || row['id'].trim() === '';
}

/** Gives rows that were typed in the sheet without a number the next free ones; a table without a number column is passed over. */
export function numberBlankRows(reading: Reading, context: ChangeContext): NumberedRows {
  let rows = reading.register.rows;
  const edits: LiveEdit[] = [];
  const entries: JournalEntry[] = [];
  for (const entity of journalled) {
    const all = rows[entity] as readonly AnyRow[];
    const cells = all.some(isBlank) ? tableCells(reading, entity) : null;
    const header = cells?.headerOf('id') ?? null;
    if (cells === null || header === null) continue;
    const give = freshKeys(reading, entity, context);
    const numbered = all.map((row) => {
      if (!isBlank(row)) return row;
      const after = { ...row, id: give() };
      const { [header]: expected = null, ...unchanged } = cells.storedCells(row.at.row);
      edits.push({ table: cells.table.name, sought: cells.sought(row), cells: [{ header, expected, value: after.id }], unchanged });
      const content = rowContent(entity, after);
      if (content) entries.push(entryOf({ entity, key: after.id, before: context.headOf(entity, after.id), after: content }, { time: context.time, who: context.who, source: 'freeze' }));
      return after;
    });
    rows = { ...rows, [entity satisfies EntityKey]: numbered };
  }
  return { register: { ...reading.register, rows }, edits, entries };
}
