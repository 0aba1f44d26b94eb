import { entities } from '../../../register/entities/index.js';
import { valuesAtHash, type JournalState } from '../../journal/journal-state.js';
import { entryOf, type JournalEntry } from '../../journal/journal-entry.js';
import { rowContent } from '../../journal/row-content.js';
import type { LiveChange, LiveEdit } from '../../live-workbook.js';
import type { ChangeContext, Planned } from '../changes/planned-change.js';
import { encodeValue } from '../changes/encode-values.js';
import { tableCells, type Reading } from '../readings/reading.js';
import { refusal } from '../sentences.js';
import { listEntries } from './brought-in-lists.js';
import { rowsInOneWrite } from './patch-as-change.js';

/**
 * The next write of taking a list out: rows it added go, rows it changed get their former values, and rows that have been
 * changed since stay as they are. All of it is in the journal.
 */
export function planTakeOutList(reading: Reading, entries: readonly JournalEntry[], state: JournalState, time: string, context: ChangeContext): { readonly planned: Planned; readonly removed: number; readonly restored: number } {
  const cells = tableCells(reading, 'project');
  const none = (key: 'listGone' | 'noTable') => ({ planned: { outcome: { kind: 'refused' as const, sentence: refusal(key, { sheet: entities.project.sheet }) } }, removed: 0, restored: 0 });
  if (cells === null) return none('noTable');
  const rows = new Map(reading.register.rows.project.map((row) => [row.id, row]));
  const removals: LiveChange['removals'][number][] = [];
  const edits: LiveEdit[] = [];
  const lines: JournalEntry[] = [];
  const given = { time: context.time, who: context.who, source: 'pane' as const };
  for (const entry of listEntries(entries).filter((one) => one.time === time)) {
    const row = rows.get(entry.key);
    const now = row && rowContent('project', row);
    if (!row || !now || now.hash !== entry.hash || removals.length + edits.length >= rowsInOneWrite) continue;
    const reason = { da: 'Listen er taget ud igen', en: 'The list was taken out again' }[reading.register.language];
    if (entry.previousHash === null) {
      removals.push({ table: cells.table.name, sought: cells.sought(row), expected: { ...cells.storedCells(row.at.row), ...cells.ownCells(row.at.row) } });
      lines.push(entryOf({ entity: 'project', key: entry.key, before: now.hash, after: null, last: now.content }, { ...given, reason }));
      continue;
    }
    const before = valuesAtHash(state, entry.previousHash);
    const after = before && rowContent('project', before);
    if (!before || !after) continue;
    const written = Object.entries(entities.project.fields).flatMap(([name, field]) => {
      const header = cells.headerOf(name);
      if (field.formula || header === null || JSON.stringify(before[name] ?? null) === JSON.stringify((row as unknown as Record<string, unknown>)[name] ?? null)) return [];
      const encoded = encodeValue(field, before[name] ?? null, reading.register.language);
      return encoded.ok ? [{ header, expected: cells.cellOf(row.at.row, header), value: encoded.cell }] : [];
    });
    edits.push({ table: cells.table.name, sought: cells.sought(row), cells: written });
    lines.push(entryOf({ entity: 'project', key: entry.key, before: now.hash, after }, { ...given, reason }));
  }
  if (removals.length + edits.length === 0) return none('listGone');
  return { planned: { change: { edits, additions: [], removals }, entries: lines, ids: lines.map(({ key }) => key) }, removed: removals.length, restored: edits.length };
}
