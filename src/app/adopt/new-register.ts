import type { IsoDate } from '../../schema/dates.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import { ofEntity, type Adoption } from '../../adoption/adopt-workbook.js';
import type { AdoptedRow } from '../../adoption/rows/adopt-row.js';
import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import { keyGiver } from '../../register/next-key.js';
import type { Register } from '../../register/register.js';
import { defaultSettings } from '../../register/settings.js';
import { emptyRegister } from '../workbook-plan/empty-register.js';
import type { WorkbookOptions } from '../workbook-plan/plan-workbook.js';
import { foreignAmounts, mainCurrency, type ForeignAmounts } from './foreign-amounts.js';
import { planOwnColumns } from './plan-own-columns.js';
import { proposedFields, proposeValues, type ProposedField } from './propose-values.js';

export interface NewRegister {
  readonly register: Register;
  /** How many rows got a proposed value, by field; fields without one are left out. */
  readonly proposed: ReadonlyMap<ProposedField, number>;
  /** The source's columns that are none of ours, beside those of their table. */
  readonly ownColumns: WorkbookOptions['ownColumns'] & object;
  /** Set when sheets are in several currencies: the amounts of all but the register's stand in the remark. */
  readonly otherCurrency: ForeignAmounts['otherCurrency'];
}

/** A row with every field: what is given, the rest blank. It stands in no workbook yet. */
function rowOf<K extends AdoptedEntity>(entity: K, id: string, values: Readonly<Record<string, unknown>>): RowOf<K> {
  const blank = Object.fromEntries(fieldsOf(entities[entity]).map(([field]) => [field, null]));
  return { ...blank, ...values, id, at: { sheet: '', row: 0 } } as unknown as RowOf<K>;
}

function ownOf(entity: AdoptedEntity, { rows, ownColumns }: { readonly rows: readonly AdoptedRow[]; readonly ownColumns: readonly string[] }, language: Language): NewRegister['ownColumns'] {
  return rows.length === 0 ? {} : { [entity]: planOwnColumns(ownColumns, rows, language) };
}

/**
 * Makes a first register of adopted rows, in the order of the source. Amounts stay in the source's currency,
 * which becomes the register's; every part but the first month's is off, and that of the systems where there are any. Columns of short values that are none of ours
 * stay as a person's own.
 */
export function newRegister(adoption: Adoption, language: Language, asOf: IsoDate): NewRegister {
  const proposed = new Map<ProposedField, number>();
  const main = mainCurrency(adoption);
  const currency = main === null || main === 'DKK' ? (defaultSettings.currency ?? 'kr.') : main;
  const { rows, otherCurrency } = foreignAmounts(adoption, currency);
  const [listed, systems] = [ofEntity({ ...adoption, rows }, 'project'), ofEntity({ ...adoption, rows }, 'system')];
  const giveProject = keyGiver(entities.project, []);
  const giveSystem = keyGiver(entities.system, []);
  const projects = listed.rows.map((row) => {
    const proposals = proposeValues(row.values, row.unread);
    for (const field of proposedFields) {
      if (proposals[field] !== undefined) proposed.set(field, (proposed.get(field) ?? 0) + 1);
    }
    return rowOf('project', giveProject(), { ...proposals, ...row.values });
  });
  const empty = emptyRegister(language, asOf);
  return {
    register: { ...empty, settings: { ...empty.settings, currency }, parts: systems.rows.length === 0 ? empty.parts : new Set([...empty.parts, 'systems' as const]), rows: { ...empty.rows, project: projects, system: systems.rows.map((row) => rowOf('system', giveSystem(), row.values)) } },
    proposed,
    ownColumns: { ...ownOf('project', listed, language), ...ownOf('system', systems, language) },
    otherCurrency,
  };
}
