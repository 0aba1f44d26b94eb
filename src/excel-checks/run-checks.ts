import { codeOf, type ExcelCheck, type ExcelLibrary } from './excel-check.js';
import type { Observation } from './observations.js';

export interface CheckResult {
  readonly check: ExcelCheck;
  readonly outcome: 'as-expected' | 'otherwise' | 'not-asked';
  /** What came instead, as JSON or as an error. */
  readonly found: string | null;
}

/** The sheet each check has to itself. */
export const checkSheet = 'Selvtest';

async function withSheet<T>(excel: ExcelLibrary, task: () => Promise<T>): Promise<T> {
  await excel.run(async (context) => {
    const left = context.workbook.worksheets.getItemOrNullObject(checkSheet);
    await context.sync();
    if (!left.isNullObject) left.delete();
    context.workbook.worksheets.add(checkSheet);
    await context.sync();
  });
  try {
    return await task();
  } finally {
    await codeOf(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(checkSheet).delete();
        await context.sync();
      }),
    );
  }
}

function errorText(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return [code, message].filter((part) => part !== undefined).join(': ') || String(error);
}

/** Runs one check on a sheet made for it and taken away again. */
export async function runCheck(excel: ExcelLibrary, check: ExcelCheck, isSupported: (version: string) => boolean): Promise<CheckResult> {
  if (check.since !== undefined && !isSupported(check.since)) return { check, outcome: 'not-asked', found: null };
  try {
    const found = JSON.stringify(await withSheet(excel, () => check.run(excel, checkSheet)));
    return found === JSON.stringify(check.expect) ? { check, outcome: 'as-expected', found: null } : { check, outcome: 'otherwise', found };
  } catch (error) {
    return { check, outcome: 'otherwise', found: errorText(error) };
  }
}

/** What this Excel does where the documentation is silent. */
export async function observe(excel: ExcelLibrary, observation: Observation): Promise<string> {
  try {
    return await withSheet(excel, () => observation.run(excel, checkSheet));
  } catch (error) {
    return errorText(error);
  }
}
