import { chartChecks } from './check-charts.js';
import { commentChecks } from './check-comments.js';
import { conditionalFormatChecks } from './check-conditional-formats.js';
import { errorChecks } from './check-errors.js';
import { eventChecks } from './check-events.js';
import { fileChecks } from './check-files.js';
import { loadingChecks } from './check-loading.js';
import { nameChecks } from './check-names.js';
import { nullObjectChecks } from './check-null-objects.js';
import { rangeChecks } from './check-ranges.js';
import { sheetChecks } from './check-sheets.js';
import { tableChecks } from './check-tables.js';
import { validationChecks } from './check-validation.js';
import { askAll, type ExcelReport } from './ask-all.js';
import type { ExcelCheck, ExcelLibrary } from './excel-check.js';
import { observations } from './observations.js';

export type { CheckGroup, ExcelCheck, ExcelLibrary } from './excel-check.js';
export { observations, type Observation } from './observations.js';
export { checkSheet, observe, runCheck, type CheckResult } from './run-checks.js';

/** What Excel is held to: run in Node, in a browser and, from the pane's self-test, in Excel itself. */
export const excelChecks: readonly ExcelCheck[] = [
  ...tableChecks, ...rangeChecks, ...sheetChecks, ...fileChecks, ...nameChecks, ...validationChecks, ...conditionalFormatChecks, ...commentChecks, ...chartChecks, ...eventChecks, ...nullObjectChecks, ...loadingChecks, ...errorChecks,
];

/** All checks and all observations on one Excel. */
export function tryExcel(excel: ExcelLibrary, isSupported: (version: string) => boolean, along: (done: number, of: number) => void): Promise<ExcelReport> {
  return askAll(excel, excelChecks, observations, isSupported, along);
}
