import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import { foldHeader } from './sheet-cells.js';

const headersOf = entityKeys.map((key) => {
  const { table, sheet } = entities[key];
  const headers = new Set(fieldsOf(entities[key]).flatMap(([, field]) => (field.formula ? [field.label.da, field.label.en, ...(field.former ?? [])].map(foldHeader) : [])));
  return { table: table.toLowerCase(), sheets: [sheet.da, sheet.en].map(foldHeader), headers };
});
const byTable = new Map(headersOf.map(({ table, headers }) => [table, headers]));
const bySheet = new Map(headersOf.flatMap(({ sheets, headers }) => sheets.map((sheet) => [sheet, headers] as const)));

/**
 * Whether the product calculates what stands under a header of a table, judged by the header in either language or a
 * former name. A table people have given another name is known by its sheet.
 */
export function isCalculatedHeader(table: string, sheet: string, header: string): boolean {
  const headers = byTable.get(table.toLowerCase()) ?? bySheet.get(foldHeader(sheet));
  return headers?.has(foldHeader(header)) ?? false;
}
