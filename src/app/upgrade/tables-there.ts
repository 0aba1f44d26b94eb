import { fieldsOf } from '../../schema/entity.js';
import type { RawSheet, RawTable, RawWorkbook } from '../../schema/raw-workbook.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { NamesThere } from '../workbook-plan/formula-context.js';

/** A table of the workbook with the cells of its sheet. */
export interface TableThere {
  readonly table: RawTable;
  readonly sheet: RawSheet;
}

export function tableNamed(raw: RawWorkbook, name: string): TableThere | null {
  const table = raw.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = table && raw.sheets.find((one) => one.name === table.sheet);
  return table && sheet ? { table, sheet } : null;
}

export interface TablesThere extends NamesThere {
  /** Null for an entity without an Excel table of its own. */
  of(entity: EntityKey): TableThere | null;
  /** Fields without a column in a table that is there, in their order. */
  missingFields(entity: EntityKey): readonly string[];
}

/** What the register's tables and columns are called in its workbook, and what of them is missing. */
export function tablesThere(raw: RawWorkbook, register: Register): TablesThere {
  const found = new Map<string, TableThere>();
  for (const key of entityKeys) {
    const there = tableNamed(raw, register.tables[key]?.table ?? '');
    if (there !== null) found.set(key, there);
  }
  return {
    of: (entity) => found.get(entity) ?? null,
    table: (entity) => found.get(entity)?.table.name,
    header: (entity, field) => {
      const column = register.tables[entity as EntityKey]?.columns[field];
      const table = found.get(entity)?.table;
      return column === undefined || !table ? undefined : table.columns[column - table.firstColumn]?.header;
    },
    missingFields: (entity) => {
      const columns = register.tables[entity]?.columns ?? {};
      return fieldsOf(entities[entity]).flatMap(([name]) => (columns[name] === undefined ? [name] : []));
    },
  };
}
