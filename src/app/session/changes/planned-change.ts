import type { Entity } from '../../../schema/entity.js';
import type { LiveAddition, LiveChange } from '../../live-workbook.js';
import type { JournalEntry } from '../../journal/journal-entry.js';
import { journalRows } from '../../journal/journal-entry.js';
import type { KeptValues } from '../../journal/row-content.js';
import type { EncodedValue } from './encode-values.js';
import { encodeValue } from './encode-values.js';
import { tableCells, type Reading, type TableCells } from '../readings/reading.js';
import type { SaveOutcome } from '../register-session.js';
import { entities } from '../../../register/entities/index.js';

/** What a verb wants written, or what it comes to without writing. */
export type Planned =
  | { readonly change: LiveChange; readonly entries: readonly JournalEntry[]; readonly ids: readonly string[] }
  | { readonly outcome: SaveOutcome };

/** Who is at work, and when; the journal as it stands with what has been seen since. */
export interface ChangeContext {
  readonly time: string;
  readonly who: string | null;
  /** Fingerprint of a row as last known. */
  headOf(entity: string, key: string): string | null;
  /** What stood in a row when it was taken out; null when the journal does not hold it. */
  lastOf(entity: string, key: string): KeptValues | null;
  /** Every key the journal has ever seen of an entity. */
  keysOf(entity: string): readonly string[];
}

/** A new row by header. Fields without a column are left out when they are blank; otherwise their name comes back. */
export function additionOf(cells: TableCells, entity: Entity, values: ReadonlyMap<string, EncodedValue>): LiveAddition | { readonly missing: string } {
  const byHeader: Record<string, EncodedValue['cell']> = {};
  for (const [name, { cell }] of values) {
    const header = cells.headerOf(name);
    if (header === null && cell !== null) return { missing: name };
    if (header !== null && !entity.fields[name]?.formula) byHeader[header] = cell;
  }
  const keyHeader = cells.headerOf('id');
  return { table: cells.table.name, cells: byHeader, ...(keyHeader !== null && values.has('id') ? { keyHeader } : {}) };
}

/** The journal's lines for entries; null when the register has no journal. */
export function journalAdditions(reading: Reading, entries: readonly JournalEntry[]): readonly LiveAddition[] | null {
  const cells = tableCells(reading, 'rowVersion');
  if (cells === null) return null;
  return entries.flatMap((entry) =>
    journalRows(entry).map((line) => {
      const values = new Map(
        Object.entries(line).flatMap(([name, value]) => {
          const field = entities.rowVersion.fields[name as keyof typeof entities.rowVersion.fields];
          const encoded = encodeValue(field, value, reading.register.language);
          return encoded.ok && encoded.cell !== null ? [[name, encoded] as const] : [];
        }),
      );
      const addition = additionOf(cells, entities.rowVersion, values);
      return 'missing' in addition ? { table: cells.table.name, cells: {} } : { table: addition.table, cells: addition.cells };
    }),
  );
}
