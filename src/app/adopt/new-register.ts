import type { IsoDate } from '../../schema/dates.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import type { Adoption } from '../../adoption/adopt-workbook.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import { defaultSettings } from '../../register/settings.js';
import { emptyRegister } from '../workbook-plan/empty-register.js';
import type { OwnColumn } from '../workbook-plan/plan-workbook.js';
import { foreignAmounts, mainCurrency, type ForeignAmounts } from './foreign-amounts.js';
import { planOwnColumns } from './plan-own-columns.js';
import { proposedFields, proposeValues, type ProposedField } from './propose-values.js';

export interface NewRegister {
  readonly register: Register;
  /** How many rows got a proposed value, by field; fields without one are left out. */
  readonly proposed: ReadonlyMap<ProposedField, number>;
  /** The source's columns that are none of ours, beside the projects. */
  readonly ownColumns: readonly OwnColumn[];
  /** Set when sheets are in several currencies: the amounts of all but the register's stand in the remark. */
  readonly otherCurrency: ForeignAmounts['otherCurrency'];
}

const blankProject = Object.fromEntries(fieldsOf(entities.project).map(([field]) => [field, null]));

/** A project row with every field: what is given, the rest blank. It stands in no workbook yet. */
export function projectRow(id: string, values: Readonly<Record<string, unknown>>): RowOf<'project'> {
  return { ...blankProject, ...values, id, at: { sheet: '', row: 0 } } as unknown as RowOf<'project'>;
}

/**
 * Makes a first register of adopted rows, in the order of the source. Amounts stay in the source's currency,
 * which becomes the register's; every part but the first month's is off. Columns of short values that are none of ours
 * stay as a person's own.
 */
export function newRegister(adoption: Adoption, language: Language, asOf: IsoDate): NewRegister {
  const give = keyGiver(entities.project, []);
  const proposed = new Map<ProposedField, number>();
  const main = mainCurrency(adoption);
  const currency = main === null || main === 'DKK' ? (defaultSettings.currency ?? 'kr.') : main;
  const { rows, otherCurrency } = foreignAmounts(adoption, currency);
  const projects = rows.map((row) => {
    const proposals = proposeValues(row.values, row.unread);
    for (const field of proposedFields) {
      if (proposals[field] !== undefined) proposed.set(field, (proposed.get(field) ?? 0) + 1);
    }
    return projectRow(give(), { ...proposals, ...row.values });
  });
  const empty = emptyRegister(language, asOf);
  return {
    register: { ...empty, settings: { ...empty.settings, currency }, rows: { ...empty.rows, project: projects } },
    proposed,
    ownColumns: planOwnColumns(adoption, rows, language),
    otherCurrency,
  };
}
