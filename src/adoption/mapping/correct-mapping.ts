import { fieldsOf } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { proposeMapping, type SourceWorkbook } from './propose-mapping.js';
import { elsewhere, type ColumnMapping, type Elsewhere, type Mapping, type SheetMapping } from './mapping.js';
import type { MoneyUnit } from '../values/money-words.js';
import { canBeFilled } from '../values/read-field.js';

export interface MappingTarget {
  readonly key: string;
  readonly label: Text;
  /** False for the places outside the register's fields. */
  readonly isField: boolean;
}

const elsewhereLabels: Readonly<Record<Elsewhere, Text>> = {
  own: { da: 'Egen kolonne', en: 'Column of its own' },
  sourceKey: { da: 'Listens eget nummer (egen kolonne)', en: "The list's own number (column of its own)" },
  notes: { da: 'Linje i bemærkningen', en: 'Line of the remark' },
  kept: { da: 'Tages ikke med', en: 'Not taken along' },
};

/** Everything a column can become: the fields that can be filled, in the order of the register, then the other places. */
export function mappingTargets(entity: AdoptedEntity): readonly MappingTarget[] {
  const fields = fieldsOf(listKind(entity).entity).filter(([key]) => canBeFilled(entity, key)).map(([key, { label }]): MappingTarget => ({ key, label, isField: true }));
  return [...fields, ...elsewhere.map((key): MappingTarget => ({ key, label: elsewhereLabels[key], isField: false }))];
}

const decided: Text = { da: 'valgt af dig', en: 'chosen by you' };

function inSheet(mapping: Mapping, sheet: string, change: (one: SheetMapping) => SheetMapping): Mapping {
  return { ...mapping, sheets: mapping.sheets.map((one) => (one.sheet === sheet ? change(one) : one)) };
}

function inColumn(mapping: Mapping, sheet: string, column: number, change: (one: ColumnMapping) => ColumnMapping): Mapping {
  return inSheet(mapping, sheet, (one) => ({ ...one, columns: one.columns.map((each) => (each.column === column ? change(each) : each)) }));
}

/** Details that belong to a field only: an amount's unit, a list's own words. */
function bare({ column, header }: ColumnMapping, to: string): ColumnMapping {
  return { column, header, to, confidence: 1, reason: decided };
}

/**
 * A column goes where a person says. A field is filled from one column, so that another that went there becomes a column of
 * its own; columns that only filled up its gaps do so no more.
 */
export function sendColumn(mapping: Mapping, sheet: string, column: number, to: string): Mapping {
  return inSheet(mapping, sheet, (one) => ({
    ...one,
    columns: one.columns.map((each) => {
      if (each.column === column) return bare(each, to);
      return adoptedField(one.entity, to) !== null && each.to === to ? bare(each, 'own') : each;
    }),
  }));
}

/** How many kroner one counts for in the column. */
export function countColumnIn(mapping: Mapping, sheet: string, column: number, unit: MoneyUnit): Mapping {
  return inColumn(mapping, sheet, column, (one) => ({ ...one, unit, confidence: 1, reason: decided }));
}

/** The currency of a sheet's amounts (ISO code); null when a person cannot tell either. */
export function amountsAreIn(mapping: Mapping, sheet: string, currency: string | null): Mapping {
  return inSheet(mapping, sheet, (one) => ({ ...one, currency }));
}

/** Whether a sheet has amounts at all. */
export function hasAmounts({ entity, columns }: SheetMapping): boolean {
  return columns.some(({ to }) => adoptedField(entity, to)?.kind.name === 'money');
}

/** What a word of the list's own stands for; null leaves it in the remark. */
export function readWordAs(mapping: Mapping, sheet: string, column: number, word: string, value: string | null): Mapping {
  return inColumn(mapping, sheet, column, (one) => ({ ...one, values: { ...one.values, [word]: value } }));
}

/** A sheet is taken for what a person says it is: its columns are proposed anew. Left as it was where there is nothing to go by. */
export function takeSheetAs(workbook: SourceWorkbook, mapping: Mapping, sheet: string, entity: AdoptedEntity): Mapping {
  const anew = proposeMapping(workbook, [sheet], entity).mapping.sheets.find((one) => one.sheet === sheet);
  return anew ? inSheet(mapping, sheet, () => anew) : mapping;
}

/** Sheets whose rows would have no name. */
export function namelessSheets(mapping: Mapping): readonly string[] {
  return mapping.sheets.filter(({ columns }) => !columns.some(({ to }) => to === 'name')).map(({ sheet }) => sheet);
}
