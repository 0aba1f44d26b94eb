import { ofEntity, type Adoption } from '../../adoption/adopt-workbook.js';
import { adoptedEntities, type AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import type { Register } from '../../register/register.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import type { WorkbookPatch } from '../ports.js';
import { foreignAmounts, type ForeignAmounts } from './foreign-amounts.js';
import { intoTable, type IntoTable } from './into-table.js';
import { keptGrid } from './kept-grid.js';
import { keptSheetName } from './kept-sheet.js';

export interface IntoRegister {
  /** One for each kind of list there is, projects first. */
  readonly tables: readonly IntoTable[];
  /** Null when the register already says all of it: nothing is to be written. */
  readonly patch: WorkbookPatch | null;
  /** Set when the list's amounts are in another currency than the register's, and therefore were not put in it. */
  readonly otherCurrency: ForeignAmounts['otherCurrency'];
}

const defaultCurrency = 'kr.';

/**
 * Brings further lists into a register, each row into the table it belongs to, with a copy of each source sheet behind the
 * register's. `usedIds` gives the numbers of an entity given before, which are never given again.
 */
export function intoRegister(register: Register, sheets: readonly RawSheet[], adoption: Adoption, usedIds: (entity: AdoptedEntity) => readonly string[] = () => []): IntoRegister {
  const { rows, otherCurrency } = foreignAmounts(adoption, register.settings.currency ?? defaultCurrency);
  const tables = adoptedEntities.flatMap((entity) => {
    const own = ofEntity({ ...adoption, rows }, entity);
    return own.rows.length === 0 ? [] : [intoTable(register, sheets, { ...own, report: adoption.report }, entity, usedIds(entity))];
  });
  const changes = tables.flatMap((table) => table.changes ?? []);
  if (changes.length === 0) return { tables, patch: null, otherCurrency };
  const taken = sheets.map((sheet) => sheet.name);
  const kept = adoption.sources.map((source) => {
    const name = keptSheetName(source.name, taken, register.language);
    taken.push(name);
    return { name, rows: keptGrid(source, name, register.language), hidden: true as const };
  });
  return { tables, patch: { cells: changes.flatMap(({ cells }) => cells), rows: changes.flatMap((one) => one.rows), sheets: kept }, otherCurrency };
}
