import type { AnyRow } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey, type RowOf } from '../../register/entities/index.js';
import type { Language, Text } from '../../schema/text.js';
import type { Register } from '../../register/register.js';
import { calculatedValue } from '../calculated-columns.js';
import { planChoicesSheet } from './choices-sheet.js';
import { planDeadlinesSheet } from './start/deadlines-sheet.js';
import { planEntitySheet } from './entity-sheet.js';
import { planIdentitySheet } from './identity-sheet.js';
import { planSettingsSheet } from './settings-sheet.js';
import { productName } from './sheet-furniture.js';
import { planStartSheet } from './start/start-sheet.js';
import type { PlannedValue, WorkbookPlan } from './workbook-plan.js';

/** A column of a person's own, kept beside the product's: one value a row, in the order of the register's rows. */
export interface OwnColumn {
  readonly header: string;
  readonly values: readonly PlannedValue[];
  readonly numberFormat?: string;
  readonly width?: number;
}

export interface WorkbookOptions {
  /** `YYYY-MM-DDTHH:MM:SSZ`, stamped into the file. */
  readonly createdAt: string;
  readonly registerId?: string;
  readonly ownColumns?: { readonly [K in EntityKey]?: readonly OwnColumn[] };
  /** What stands beside the formulas as their result; the core's own figures unless told otherwise, undefined for none. */
  readonly calculated?: (entity: EntityKey, field: string, row: AnyRow) => unknown;
}

const unnamed: Text = { da: 'Kolonne', en: 'Column' };
const longestHeader = 250;

/** Headers a table may have: on one line, not empty, and each only once, without regard to case. */
function withLawfulHeaders(own: readonly OwnColumn[], taken: readonly string[], language: Language): readonly OwnColumn[] {
  const used = new Set(taken.map((header) => header.toLocaleLowerCase('da')));
  return own.map((column) => {
    const wanted = column.header.replace(/\s+/g, ' ').trim().slice(0, longestHeader) || unnamed[language];
    let header = wanted;
    for (let number = 2; used.has(header.toLocaleLowerCase('da')); number += 1) header = `${wanted} (${String(number)})`;
    used.add(header.toLocaleLowerCase('da'));
    return { ...column, header };
  });
}

/**
 * The whole workbook of a register as data, in the register's language. Sheets of parts that are off are there but
 * hidden, so that formulas and a later switching on find them. Its only clock is `createdAt` and the register's own date.
 */
export function planWorkbook(register: Register, options: WorkbookOptions): WorkbookPlan {
  const { language, parts } = register;
  const choices = planChoicesSheet(register);
  const settings = planSettingsSheet(register);
  const calculated = options.calculated ?? ((key, field, row) => calculatedValue(key, field, row as RowOf<typeof key>, register));
  const sheets = entityKeys.map((key) => {
    const headers = Object.values(entities[key].fields).map((field) => field.label[language]);
    return planEntitySheet(
      entities[key],
      {
        rows: register.rows[key] as readonly AnyRow[],
        parts,
        ownColumns: withLawfulHeaders(options.ownColumns?.[key] ?? [], headers, language),
        calculated: (field, row) => calculated(key, field, row),
      },
      language,
    );
  });
  const organisation = register.settings.organisation;
  return {
    language,
    title: organisation === null ? productName(language) : `${productName(language)}, ${organisation}`,
    subject: language === 'da' ? 'Digitaliseringsprojekter, gevinster, barrierer, sager og møder' : 'Digitalisation projects, benefits, barriers, cases and meetings',
    creator: productName(language),
    createdAt: options.createdAt,
    sheets: [planStartSheet(register), ...sheets, settings.sheet, choices.sheet, planDeadlinesSheet(language), planIdentitySheet(language, options.registerId ?? null)],
    names: [...settings.names, ...choices.names],
  };
}
