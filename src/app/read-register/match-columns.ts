import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import { languages, type Language } from '../../schema/text.js';
import { identityKey, type Identity } from './read-identity.js';
import { foldHeader, type FoundTable } from './sheet-cells.js';

export interface MatchedColumns {
  /** 1-based sheet column by field. */
  readonly columns: Readonly<Record<string, number>>;
  readonly ownColumns: readonly { readonly header: string; readonly column: number }[];
}

/** Names a column may go by, the surest first: label in the register's language, in the other, former names. */
function nameSteps(language: Language): readonly ((field: Field) => readonly string[])[] {
  const other = languages.find((one) => one !== language) ?? language;
  return [(field) => [field.label[language]], (field) => [field.label[other]], (field) => field.former ?? []];
}

/**
 * Finds each field's column by its header, else by the id Excel gave the column when the workbook was made.
 * A column belongs to one field only, and one that no field claims is a person's own.
 */
export function matchColumns(entity: Entity, table: FoundTable, identity: Identity | null, language: Language): MatchedColumns {
  const fields = fieldsOf(entity);
  const free = new Map(table.columns.map((column, index) => [index, foldHeader(column.header)]));
  const columns: Record<string, number> = {};
  const claim = (key: string, index: number): void => {
    columns[key] = table.firstColumn + index;
    free.delete(index);
  };
  for (const namesOf of nameSteps(language)) {
    for (const [key, field] of fields) {
      if (columns[key] !== undefined) continue;
      const wanted = new Set(namesOf(field).map(foldHeader));
      const found = [...free].find(([, header]) => wanted.has(header));
      if (found) claim(key, found[0]);
    }
  }
  for (const index of [...free.keys()]) {
    const field = identity?.fields.get(identityKey(entity.table, table.columns[index]?.id ?? 0));
    if (field !== undefined && field in entity.fields && columns[field] === undefined) claim(field, index);
  }
  const ownColumns = [...free.keys()].sort((a, b) => a - b).map((index) => ({ header: table.columns[index]?.header ?? '', column: table.firstColumn + index }));
  return { columns, ownColumns };
}
