import { WorkbookUnavailable } from '../live-workbook.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';

/** A failure with its place as people know it: Excel speaks of tables by a name that nobody sees, people of the sheet. */
export function inPlainWords(failure: WorkbookUnavailable, register: Register | null): WorkbookUnavailable {
  const { reason, where, detail } = failure;
  const table = where?.toLowerCase() ?? '';
  const entity = entityKeys.find((key) => (register?.tables[key]?.table ?? entities[key].table).toLowerCase() === table);
  if (entity === undefined) return failure;
  const sheet = register?.tables[entity]?.sheet ?? entities[entity].sheet[register?.language ?? 'da'];
  return new WorkbookUnavailable(reason, sheet, detail);
}
