import { useState } from 'react';
import { wholeList, type ListQuery } from '../../../../app/rows/list-rows.js';
import type { RegisterSession } from '../../../../app/session/register-session.js';
import type { EntityKey } from '../../../../register/entities/index.js';
import { usePane } from '../../../state/pane-context.js';

/** How a person has a list: what they look for and how it is shown. */
export interface ListView extends ListQuery {
  /** Null for those shown from the start. */
  readonly columns: readonly string[] | null;
  readonly onlyFindings: boolean;
  /** The row last opened from the list, where it begins when one comes back. */
  readonly last: string | null;
}

const usual: ListView = { ...wholeList, columns: null, onlyFindings: false, last: null };

// What is looked for lasts as long as the pane; the order and the columns are kept for the next time.
const views = new WeakMap<RegisterSession, Map<EntityKey, ListView>>();

function kept(session: RegisterSession, entity: EntityKey): Partial<ListView> {
  try {
    const read = JSON.parse(session.kept(`list.${entity}`) ?? '{}') as Partial<Record<'columns' | 'sort', unknown>>;
    const columns = Array.isArray(read.columns) ? read.columns.map(String) : null;
    const sort = read.sort as ListView['sort'] | undefined;
    return { columns, ...(sort && typeof sort.column === 'string' ? { sort: { column: sort.column, descending: sort.descending === true } } : {}) };
  } catch {
    return {};
  }
}

export function useListView(entity: EntityKey): readonly [ListView, (change: Partial<ListView>) => void] {
  const { session } = usePane();
  const all = views.get(session) ?? new Map<EntityKey, ListView>();
  views.set(session, all);
  const [view, setView] = useState<ListView>(() => all.get(entity) ?? { ...usual, ...kept(session, entity) });
  return [
    view,
    (change) => {
      const next = { ...(all.get(entity) ?? view), ...change };
      all.set(entity, next);
      setView(next);
      if ('columns' in change || 'sort' in change) session.keep(`list.${entity}`, next.columns === null && next.sort === null ? null : JSON.stringify({ columns: next.columns, sort: next.sort }));
    },
  ];
}
