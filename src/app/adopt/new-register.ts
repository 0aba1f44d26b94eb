import type { IsoDate } from '../../schema/dates.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import type { Adoption } from '../../adoption/adopt-workbook.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import { defaultSettings } from '../../register/settings.js';
import { emptyRegister } from '../workbook-plan/empty-register.js';
import { proposedFields, proposeValues, type ProposedField } from './propose-values.js';

export interface NewRegister {
  readonly register: Register;
  /** How many rows got a proposed value, by field; fields without one are left out. */
  readonly proposed: ReadonlyMap<ProposedField, number>;
}

const blankProject = Object.fromEntries(fieldsOf(entities.project).map(([field]) => [field, null]));

/** A project row with every field: what is given, the rest blank. It stands in no workbook yet. */
export function projectRow(id: string, values: Readonly<Record<string, unknown>>): RowOf<'project'> {
  return { ...blankProject, ...values, id, at: { sheet: '', row: 0 } } as unknown as RowOf<'project'>;
}

/**
 * Makes a first register of adopted rows, in the order of the source. Amounts stay in the source's currency,
 * which becomes the register's; every part but the first month's is off.
 */
export function newRegister(adoption: Adoption, language: Language, asOf: IsoDate): NewRegister {
  const give = keyGiver(entities.project, []);
  const proposed = new Map<ProposedField, number>();
  const projects = adoption.rows.map((row) => {
    const proposals = proposeValues(row.values);
    for (const field of proposedFields) {
      if (proposals[field] !== undefined) proposed.set(field, (proposed.get(field) ?? 0) + 1);
    }
    return projectRow(give(), { ...proposals, ...row.values });
  });
  const empty = emptyRegister(language, asOf);
  const currency = adoption.currency === null || adoption.currency === 'DKK' ? defaultSettings.currency : adoption.currency;
  return {
    register: { ...empty, settings: { ...empty.settings, currency }, rows: { ...empty.rows, project: projects } },
    proposed,
  };
}
