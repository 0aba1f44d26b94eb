import { fieldsOf } from '../../schema/entity.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import { foldHeader } from './sheet-cells.js';

const calculated = new Map(
  entityKeys.map((key) => [
    entities[key].table.toLowerCase(),
    new Set(fieldsOf(entities[key]).flatMap(([, field]) => (field.formula ? [field.label.da, field.label.en, ...(field.former ?? [])].map(foldHeader) : []))),
  ]),
);

/** Whether the product calculates what stands under a header of a table, judged by the header in either language or a former name. */
export function isCalculatedHeader(table: string, header: string): boolean {
  return calculated.get(table.toLowerCase())?.has(foldHeader(header)) ?? false;
}
