import { adoptedEntities, type AdoptedEntity } from '../../../adoption/kinds/adopted-entities.js';
import { fieldsOf, type AnyRow } from '../../../schema/entity.js';
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

interface TakenOut {
  readonly planned: Planned;
  readonly removed: number;
  readonly restored: number;
}

/** What is left of the list's lines in one table; null when nothing is. */
function planTakeOutOf(entity: AdoptedEntity, reading: Reading, entries: readonly JournalEntry[], state: JournalState, context: ChangeContext): TakenOut | null {
  const cells = tableCells(reading, entity);
  if (cells === null) return null;
  const rows = new Map((reading.register.rows[entity] as readonly AnyRow[]).map((row) => [row['id'], row]));
  const removals: LiveChange['removals'][number][] = [];
  const edits: LiveEdit[] = [];
  const lines: JournalEntry[] = [];
  const given = { time: context.time, who: context.who, source: 'pane' as const };
  for (const entry of entries) {
    const row = rows.get(entry.key);
    const now = row && rowContent(entity, row);
    if (!row || !now || now.hash !== entry.hash || removals.length + edits.length >= rowsInOneWrite) continue;
    const reason = { da: 'Listen er taget ud igen', en: 'The list was taken out again' }[reading.register.language];
    if (entry.previousHash === null) {
      removals.push({ table: cells.table.name, sought: cells.sought(row), expected: { ...cells.storedCells(row.at.row), ...cells.ownCells(row.at.row) } });
      lines.push(entryOf({ entity, key: entry.key, before: now.hash, after: null, last: now.content }, { ...given, reason }));
      continue;
    }
    const before = valuesAtHash(state, entry.previousHash);
    const after = before && rowContent(entity, before);
    if (!before || !after) continue;
    const written = fieldsOf(entities[entity]).flatMap(([name, field]) => {
      const header = cells.headerOf(name);
      if (field.formula || header === null || JSON.stringify(before[name] ?? null) === JSON.stringify(row[name] ?? null)) return [];
      const encoded = encodeValue(field, before[name] ?? null, reading.register.language);
      return encoded.ok ? [{ header, expected: cells.cellOf(row.at.row, header), value: encoded.cell }] : [];
    });
    edits.push({ table: cells.table.name, sought: cells.sought(row), cells: written });
    lines.push(entryOf({ entity, key: entry.key, before: now.hash, after }, { ...given, reason }));
  }
  if (removals.length + edits.length === 0) return null;
  return { planned: { change: { edits, additions: [], removals }, entries: lines, ids: lines.map(({ key }) => key) }, removed: removals.length, restored: edits.length };
}

/**
 * The next write of taking a list out, of one table at a time: rows it added go, rows it changed get their former values, and
 * rows that have been changed since stay as they are. All of it is in the journal.
 */
export function planTakeOutList(reading: Reading, entries: readonly JournalEntry[], state: JournalState, time: string, context: ChangeContext): TakenOut {
  const lines = listEntries(entries).filter((one) => one.time === time);
  const concerned = adoptedEntities.filter((entity) => lines.some((line) => line.entity === entity));
  for (const entity of concerned) {
    const taken = planTakeOutOf(entity, reading, lines.filter((line) => line.entity === entity), state, context);
    if (taken !== null) return taken;
  }
  const missing = concerned.find((entity) => tableCells(reading, entity) === null);
  const sentence = missing === undefined ? refusal('listGone', { sheet: entities.project.sheet }) : refusal('noTable', { sheet: entities[missing].sheet });
  return { planned: { outcome: { kind: 'refused', sentence } }, removed: 0, restored: 0 };
}
