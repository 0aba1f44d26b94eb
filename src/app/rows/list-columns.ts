import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { Language, Text } from '../../schema/text.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { calculatedValue } from '../calculated-columns.js';
import { fieldsInUse } from './fields-in-use.js';
import { ownName, type OwnCells } from './own-names.js';
import { ownText } from './own-text.js';
import { shownInWords } from './row-title.js';

/** A column of a list: one of the product's fields or one of the workbook's own. */
export interface ListColumn {
  /** A field's key, or `own:` and the header of a person's own column. */
  readonly name: string;
  readonly label: Text;
  readonly field: Field | null;
  /** Cells of a person's own column that are shown as days. */
  readonly showsDays?: true;
  value(row: AnyRow): unknown;
  shown(row: AnyRow, language: Language): string;
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
      name: ownName(header),
      label: { da: header, en: header },
      field: null,
      ...(days.has(header) ? { showsDays: true } : {}),
      value: (row) => own?.cell(row, header) ?? null,
      shown: (row, language) => ownText(own?.cell(row, header) ?? null, { format: '', showsDay: days.has(header) }, language),
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
