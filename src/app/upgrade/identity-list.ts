import { fieldsOf } from '../../schema/entity.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { identityKey, readIdentity } from '../read-register/read-identity.js';
import { valueAt } from '../read-register/sheet-cells.js';
import { identityListRow } from '../workbook-plan/identity-sheet.js';
import { identitySheet } from '../workbook-plan/workbook-names.js';
import type { PatchValue } from '../ports.js';
import type { TablesThere } from './tables-there.js';
import type { WorkbookExtension } from './workbook-extension.js';

/** Columns the very hidden list does not know yet: by it a column is found again when people give it another header. */
export function missingIdentities(raw: RawWorkbook, register: Register, there: TablesThere): WorkbookExtension['lists'] {
  const identity = readIdentity(raw);
  const sheet = raw.sheets.find(({ name }) => name.toLowerCase() === identitySheet);
  if (identity === null || sheet === undefined) return [];
  const rows = entityKeys.flatMap((key) => {
    const table = there.of(key)?.table;
    const columns = register.tables[key]?.columns ?? {};
    return fieldsOf(entities[key]).flatMap(([field]): readonly (readonly PatchValue[])[] => {
      const at = columns[field];
      const id = table === undefined || at === undefined ? undefined : table.columns[at - table.firstColumn]?.id;
      return table === undefined || id === undefined || identity.fields.has(identityKey(table.name, id)) ? [] : [[table.name, id, key, field]];
    });
  });
  if (rows.length === 0) return [];
  let row = Math.max(identityListRow, sheet.rows.length + 1);
  while (row > identityListRow && [1, 2, 3, 4].every((column) => valueAt(sheet, row - 1, column) === null)) row -= 1;
  return [{ sheet: sheet.name, row, rows }];
}
