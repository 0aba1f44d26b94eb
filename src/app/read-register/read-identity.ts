import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import { identitySheet } from '../workbook-plan/workbook-names.js';
import { identityListRow } from '../workbook-plan/identity-sheet.js';
import { valueAt } from './sheet-cells.js';

/** What the very hidden sheet says of the workbook. */
export interface Identity {
  readonly schemaVersion: number | null;
  readonly registerId: string | null;
  readonly language: Language | null;
  /** How the register came into a workbook people had open; null for one made as a file. */
  readonly adoption: string | null;
  /** Field key by `table#column id`, the table's name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

export function identityKey(table: string, columnId: number): string {
  return `${table.toLowerCase()}#${String(columnId)}`;
}

/** Reads the very hidden sheet; null when the workbook has none. What in it cannot be read is left out. */
export function readIdentity(raw: RawWorkbook): Identity | null {
  const sheet = raw.sheets.find(({ name }) => name.toLowerCase() === identitySheet);
  if (!sheet) return null;
  const facts = new Map<string, string | number>();
  for (let row = 1; row < identityListRow - 1; row += 1) {
    const [name, value] = [valueAt(sheet, row, 1), valueAt(sheet, row, 2)];
    if (typeof name === 'string' && (typeof value === 'string' || typeof value === 'number')) facts.set(name, value);
  }
  const fields = new Map<string, string>();
  for (let row = identityListRow; row <= sheet.rows.length; row += 1) {
    const [table, id, field] = [valueAt(sheet, row, 1), valueAt(sheet, row, 2), valueAt(sheet, row, 4)];
    if (typeof table === 'string' && typeof id === 'number' && typeof field === 'string') fields.set(identityKey(table, id), field);
  }
  const version = facts.get('schemaVersion');
  const language = facts.get('language');
  const adoption = facts.get('adoption');
  const registerId = facts.get('registerId');
  return {
    schemaVersion: typeof version === 'number' ? version : null,
    registerId: registerId === undefined ? null : String(registerId),
    language: language === 'da' || language === 'en' ? language : null,
    adoption: typeof adoption === 'string' ? adoption : null,
    fields,
  };
}
