import { emptyRegister } from '../../src/app/workbook-plan/empty-register.js';
import { entities, entityKeys } from '../../src/register/entities/index.js';
import { partKeys } from '../../src/register/parts.js';
import type { Register, Rows } from '../../src/register/register.js';
import { settingFields, type Settings } from '../../src/register/settings.js';
import { date } from '../../src/schema/dates.js';
import { fieldsOf, type AnyRow } from '../../src/schema/entity.js';
import type { Language } from '../../src/schema/text.js';

/** Lawful rows of every entity, made from the schema alone; calculated columns are null, as in a register read. */
export function sampleRows(count: number): Rows {
  const rows = entityKeys.map((key, entity) => [
    key,
    Array.from({ length: count }, (_, row): AnyRow => {
      const values = fieldsOf(entities[key]).map(([name, field], index) => [name, field.formula ? null : name === 'id' ? field.kind.sample(row) : field.kind.sample(entity + index * 7 + row)]);
      return { ...(Object.fromEntries(values) as Record<string, unknown>), at: { sheet: '', row: 0 } };
    }),
  ]);
  return Object.fromEntries(rows) as unknown as Rows;
}

/** A register with every part on, every setting set and lawful rows of every entity. */
export function sampleRegister(language: Language, count = 2): Register {
  const settings = Object.fromEntries(Object.entries(settingFields).map(([key, field], index) => [key, field.kind.sample(index + 1)]));
  return { ...emptyRegister(language, date('2027-03-01')), asOf: settings['asOf'] as Register['asOf'], settings: settings as unknown as Settings, parts: new Set(partKeys), rows: sampleRows(count) };
}
