import { readRegister } from '../../app/read-register.js';
import { planOverviewSheet } from '../../app/workbook-plan/overview/overview-sheet.js';
import { planWheelSheet } from '../../app/workbook-plan/wheel/wheel-sheet.js';
import type { PlannedChart, PlannedDrawing, PlannedSheet } from '../../app/workbook-plan/workbook-plan.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import type { IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { rawOf } from './raw-of.js';

/** The charts and drawings of the workbook's sheets, by the sheet's name. */
export type SheetPictures = ReadonlyMap<string, { readonly language: Language; readonly charts: readonly PlannedChart[]; readonly drawings: readonly PlannedDrawing[] }>;

/** What the register's own charts show now; nothing for a workbook that is no register. The grid cannot read charts out of a file. */
export function sheetPictures(workbook: Workbook, today: IsoDate): SheetPictures {
  const read = readRegister(rawOf(workbook), today);
  if ('notARegister' in read) return new Map();
  const { register } = read;
  const of = ({ name, charts = [], drawings = [] }: PlannedSheet) => [name, { language: register.language, charts, drawings }] as const;
  return new Map([of(planOverviewSheet(register, true)), of(planWheelSheet(register, true))]);
}
