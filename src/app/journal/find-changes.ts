import type { EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { contentsOf } from './baseline.js';
import type { JournalState } from './journal-state.js';
import { journalled, type RowContent } from './row-content.js';

export interface RowChange {
  readonly entity: EntityKey;
  readonly key: string;
  /** Fingerprint as last journalled; null for a new row. */
  readonly before: string | null;
  /** Null when the row is gone. */
  readonly after: RowContent | null;
  /** The last the journal knows of a row that is gone. */
  readonly last: string | null;
}

/** Rows that are not as the journal last knew them. A table that is not in the workbook has lost no rows. */
export function changesSince(register: Register, state: JournalState): readonly RowChange[] {
  return journalled.flatMap((entity): readonly RowChange[] => {
    if (register.tables[entity] === undefined) return [];
    const heads = state.heads.get(entity) ?? new Map<string, string | null>();
    const contents = contentsOf(register, entity);
    const changed = [...contents.values()].flatMap((after): readonly RowChange[] => {
      const before = heads.get(after.key) ?? null;
      return before === after.hash ? [] : [{ entity, key: after.key, before, after, last: null }];
    });
    const removed = [...heads].flatMap(([key, before]): readonly RowChange[] =>
      before === null || contents.has(key) ? [] : [{ entity, key, before, after: null, last: state.contents.get(before) ?? null }],
    );
    return [...changed, ...removed];
  });
}
