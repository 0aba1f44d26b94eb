import type { RowOf } from '../../register/entities/index.js';
import type { RowEdit } from '../session/register-session.js';

type CaseRow = RowOf<'case'>;

/** The edits that move a case one place up or down among the cases of its point; empty where it cannot go further. */
export function moveCase(cases: readonly CaseRow[], item: CaseRow, by: -1 | 1): readonly RowEdit[] {
  const at = cases.indexOf(item);
  const to = at + by;
  if (at === -1 || to < 0 || to >= cases.length) return [];
  const order = cases.filter((one) => one !== item);
  order.splice(to, 0, item);
  return order.flatMap((one, index): RowEdit[] => {
    const position = index + 1;
    return one.id === null || one.position === position ? [] : [{ entity: 'case', id: one.id, seen: { position: one.position }, values: { position } }];
  });
}
