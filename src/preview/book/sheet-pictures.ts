import { planOverviewSheet } from '../../app/workbook-plan/overview/overview-sheet.js';
import { planWheelSheet } from '../../app/workbook-plan/wheel/wheel-sheet.js';
import type { PlannedChart, PlannedDrawing, PlannedSheet } from '../../app/workbook-plan/workbook-plan.js';
import type { Register } from '../../register/register.js';
import type { Language } from '../../schema/text.js';

/** The charts and drawings of the workbook's sheets, by the sheet's name. */
export type SheetPictures = ReadonlyMap<string, { readonly language: Language; readonly charts: readonly PlannedChart[]; readonly drawings: readonly PlannedDrawing[] }>;

/** What the register's own charts show now. The grid cannot read charts out of a file. */
export function sheetPictures(register: Register): SheetPictures {
  const of = ({ name, charts = [], drawings = [] }: PlannedSheet) => [name, { language: register.language, charts, drawings }] as const;
  return new Map([of(planOverviewSheet(register, true)), of(planWheelSheet(register, true))]);
}
