import type { Entity } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { entityColumns, type EntityColumn } from '../workbook-plan/entity-columns.js';
import { headerRow } from '../workbook-plan/entity-sheet.js';
import { planValidation } from '../workbook-plan/plan-validation.js';
import type { TablesThere } from './tables-there.js';
import type { ColumnThere, NewColumn, NewSheet } from './workbook-extension.js';

function columnsOf(register: Register, there: TablesThere, key: EntityKey): readonly EntityColumn[] {
  return entityColumns(entities[key], register.language, register.parts, there);
}

/** Columns that are there, by what they look like. */
function likeness(register: Register, there: TablesThere): (kind: 'look' | 'header', column: EntityColumn, own: string) => ColumnThere | null {
  const known = new Map<string, ColumnThere>();
  const nameOf = (kind: string, { table }: EntityColumn): string => (kind === 'header' ? `header ${table.headerLook}` : `${table.look} ${table.numberFormat}`);
  for (const key of entityKeys) {
    for (const column of columnsOf(register, there, key)) {
      const [table, header] = [there.table(key), there.header(key, column.key)];
      if (table === undefined || header === undefined) continue;
      for (const kind of ['look', 'header'] as const) {
        for (const name of [nameOf(kind, column), `${key} ${nameOf(kind, column)}`]) if (!known.has(name)) known.set(name, { table, header });
      }
    }
  }
  return (kind, column, own) => known.get(`${own} ${nameOf(kind, column)}`) ?? known.get(nameOf(kind, column)) ?? null;
}

/** Every column that the register's tables lack, those of sheets to come among them. */
export function missingColumns(register: Register, there: TablesThere): readonly NewColumn[] {
  const like = likeness(register, there);
  return entityKeys.flatMap((key) => {
    const missing = new Set(there.missingFields(key));
    return columnsOf(register, there, key)
      .filter((column) => missing.has(column.key))
      .map((column): NewColumn => ({
        table: there.table(key) ?? entities[key].table,
        header: column.table.header,
        ...(column.table.formula === undefined ? {} : { formula: column.table.formula }),
        numberFormat: column.table.numberFormat,
        width: column.sheet.width,
        hidden: column.sheet.hidden === true,
        validation: planValidation(column.field, register.language, 0),
        like: like('look', column, key),
        headerLike: like('header', column, key),
      }));
  });
}

/** The sheets of entities that have none, a part's that is off among them: they wait hidden until it is switched on. */
export function missingSheets(register: Register, there: TablesThere): readonly NewSheet[] {
  const like = there.of('project')?.sheet.name ?? '';
  return entityKeys.filter((key) => register.tables[key] === undefined).map((key): NewSheet => {
    const entity: Entity = entities[key];
    const [first] = columnsOf(register, there, key);
    return {
      name: entity.sheet[register.language],
      visible: entity.part === 'core' ? entity.historyOnly !== true : (register.parts as ReadonlySet<string>).has(entity.part),
      title: entity.plural[register.language],
      about: entity.about[register.language],
      table: entity.table,
      headerRow,
      firstHeader: first?.table.header ?? '',
      like,
    };
  });
}

