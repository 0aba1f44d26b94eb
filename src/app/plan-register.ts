import type { RawSheet } from '../schema/raw-workbook.js';
import type { Register } from '../register/register.js';
import { keptSheetName, planKeptSheet } from './adopt/kept-sheet.js';
import { planWorkbook, type WorkbookOptions } from './workbook-plan/plan-workbook.js';
import type { WorkbookPlan } from './workbook-plan/workbook-plan.js';

export interface RegisterFile {
  /** A text that tells this register from others; kept in the file for as long as it lives. */
  readonly registerId: string;
  /** Foreign sheets kept as they stood, behind the register's own. */
  readonly keptSheets?: readonly RawSheet[];
  /** Columns of a person's own, beside the product's. */
  readonly ownColumns?: WorkbookOptions['ownColumns'];
  /** Whether the overview has its charts; Excel on the web takes in no sheet with one. */
  readonly charts?: boolean;
  /** How the register came into a workbook people had open. */
  readonly adoption?: string;
}

/** The plan of a register's workbook with the core's figures in the calculated columns, dated by its as-of date. */
export function planRegister(register: Register, file: RegisterFile): WorkbookPlan {
  const plan = planWorkbook(register, {
    createdAt: `${register.asOf}T12:00:00Z`,
    registerId: file.registerId,
    ...(file.ownColumns ? { ownColumns: file.ownColumns } : {}),
    ...(file.charts === undefined ? {} : { charts: file.charts }),
    ...(file.adoption === undefined ? {} : { adoption: file.adoption }),
  });
  const sheets = [...plan.sheets];
  for (const kept of file.keptSheets ?? []) {
    const name = keptSheetName(kept.name, sheets.map((sheet) => sheet.name), register.language);
    sheets.push(planKeptSheet(kept, name, register.language));
  }
  return { ...plan, sheets };
}
