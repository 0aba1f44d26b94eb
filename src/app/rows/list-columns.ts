import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { Language, Text } from '../../schema/text.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { fromSerial } from '../../schema/dates.js';
import { tableDate } from '../../schema/wording/date-words.js';
import { calculatedValue } from '../calculated-columns.js';
import { fieldsInUse } from './fields-in-use.js';
import { shownInWords } from './row-title.js';

/** What stands in the columns people have added to a table. */
export interface OwnCells {
  readonly headers: readonly string[];
  cell(row: AnyRow, header: string): RawValue;
}

/** A column of a list: one of the product's fields or one of the workbook's own. */
export interface ListColumn {
  /** A field's key, or `own:` and the header of a person's own column. */
  readonly name: string;
  readonly label: Text;
  readonly field: Field | null;
  value(row: AnyRow): unknown;
  shown(row: AnyRow, language: Language): string;
}

/** As Excel shows it, but for formats of people's own; a number is not grouped, since it may be a year or a case. */
function ownText(value: RawValue, isDay: boolean, language: Language): string {
  const day = isDay && typeof value === 'number' ? fromSerial(value) : null;
  if (day !== null) return tableDate(day, language);
  if (value === null) return '';
  if (typeof value === 'boolean') return { da: value ? 'Ja' : 'Nej', en: value ? 'Yes' : 'No' }[language];
  if (typeof value === 'number') return language === 'da' ? String(value).replace('.', ',') : String(value);
  return typeof value === 'object' ? value.error : value;
}

/** The value of a field in a row as it is now, calculated or written. */
export function valueNow(register: Register, entity: EntityKey, name: string, field: Field, row: AnyRow): unknown {
  return field.formula === undefined ? row[name] : calculatedValue(entity, name, row as never, register);
}

/** Every column a list of this table can show, in the order of the sheet; people's own stand last, some of which show days. */
export function listColumns(register: Register, entity: EntityKey, own: OwnCells | null, days: ReadonlySet<string> = new Set()): readonly ListColumn[] {
  const fields = fieldsInUse(register, entity).map(
    ([name, field]): ListColumn => ({
      name,
      label: field.label,
      field,
      value: (row) => valueNow(register, entity, name, field, row) ?? null,
      shown: (row, language) => shownInWords(register, field, valueNow(register, entity, name, field, row) ?? null, language),
    }),
  );
  const others = (own?.headers ?? []).map(
    (header): ListColumn => ({
      name: `own:${header}`,
      label: { da: header, en: header },
      field: null,
      value: (row) => own?.cell(row, header) ?? null,
      shown: (row, language) => ownText(own?.cell(row, header) ?? null, days.has(header), language),
    }),
  );
  return [...fields, ...others];
}

const usualCount = 5;

/** The columns a list shows beside number and title until a person chooses others. */
export function usualColumns(entity: EntityKey, columns: readonly ListColumn[]): readonly string[] {
  const { titleField, list } = entities[entity] as Entity;
  const names = columns.map(({ name }) => name);
  const chosen = list?.filter((name) => names.includes(name));
  if (chosen !== undefined && chosen.length > 0) return chosen;
  const fit = columns.filter(({ name, field }) => name !== 'id' && name !== titleField && field !== null && field.kind.name !== 'long-text' && field.collapsed !== true);
  const asked = fit.filter(({ field }) => field?.required !== undefined);
  return [...new Set([...asked, ...fit])].slice(0, usualCount).map(({ name }) => name);
}
