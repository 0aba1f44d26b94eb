import type { AnyRow } from '../../schema/entity.js';
import { entities, entityKeys, type EntityKey, type RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { pageVersions } from '../../register/migrations/page-versions.js';
import { calculatedValue } from '../calculated-columns.js';
import { planBenefitTotalsSheet } from './benefit-totals/benefit-totals-sheet.js';
import { planChoicesSheet } from './choices-sheet.js';
import { planDeadlinesSheet } from './start/deadlines-sheet.js';
import { planEntitySheet } from './entity-sheet.js';
import { planIdentitySheet } from './identity-sheet.js';
import { withLawfulHeaders, type OwnColumn } from './own-columns.js';
import { planOverviewSheet } from './overview/overview-sheet.js';
import { planSettingsSheet } from './settings-sheet.js';
import { productName } from './sheet-furniture.js';
import { planStartSheet } from './start/start-sheet.js';
import { planWheelSheet } from './wheel/wheel-sheet.js';
import { pageName, sheetNames } from './workbook-names.js';
import type { WorkbookPlan } from './workbook-plan.js';

export type { OwnColumn } from './own-columns.js';

export interface WorkbookOptions {
  /** `YYYY-MM-DDTHH:MM:SSZ`, stamped into the file. */
  readonly createdAt: string;
  readonly registerId?: string;
  /** Whether the overview has its charts; Excel on the web takes in no sheet with one. */
  readonly charts?: boolean;
  /** How the register came into a workbook people had open, as the pane wrote it. */
  readonly adoption?: string;
  readonly ownColumns?: { readonly [K in EntityKey]?: readonly OwnColumn[] };
  /** What stands beside the formulas as their result; the core's own figures unless told otherwise, undefined for none. */
  readonly calculated?: (entity: EntityKey, field: string, row: AnyRow) => unknown;
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
  const sheets = entityKeys.flatMap((key) => {
    const headers = Object.values(entities[key].fields).map((field) => field.label[language]);
    const sheet = planEntitySheet(
      entities[key],
      {
        rows: register.rows[key] as readonly AnyRow[],
        parts,
        ownColumns: withLawfulHeaders(options.ownColumns?.[key] ?? [], headers, language),
        calculated: (field, row) => calculated(key, field, row),
        ...(key === 'yearEvent' ? { view: sheetNames.wheel[language] } : {}),
      },
      language,
    );
    return key === 'yearEvent' ? [sheet, planWheelSheet(register, options.charts ?? true)] : [sheet];
  });
  const organisation = register.settings.organisation;
  return {
    language,
    title: organisation === null ? productName(language) : `${productName(language)}, ${organisation}`,
    subject: language === 'da' ? 'Digitaliseringsprojekter, gevinster, barrierer, sager og møder' : 'Digitalisation projects, benefits, barriers, cases and meetings',
    creator: productName(language),
    createdAt: options.createdAt,
    sheets: [planStartSheet(register), planOverviewSheet(register, options.charts ?? true), planBenefitTotalsSheet(register), ...sheets, settings.sheet, choices.sheet, planDeadlinesSheet(register), planIdentitySheet(language, options.registerId ?? null, options.adoption ?? null)],
    names: [...settings.names, ...choices.names, ...[...pageVersions()].map(([page, version]) => ({ name: pageName(page), refersTo: String(version) }))],
  };
}
