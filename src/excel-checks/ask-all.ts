import type { CheckGroup, ExcelCheck, ExcelLibrary } from './excel-check.js';
import type { Observation } from './observations.js';
import { observe, runCheck } from './run-checks.js';

export interface ExcelReport {
  readonly lines: readonly { readonly group: CheckGroup; readonly name: string; readonly source: string; readonly outcome: 'as-expected' | 'otherwise' | 'not-asked'; readonly found: string | null }[];
  readonly observations: readonly { readonly name: string; readonly found: string }[];
}

/** Asks an Excel everything in turn; `along` is told how far it has come. */
export async function askAll(
  excel: ExcelLibrary,
  checks: readonly ExcelCheck[],
  observations: readonly Observation[],
  isSupported: (version: string) => boolean,
  along: (done: number, of: number) => void,
): Promise<ExcelReport> {
  const lines: ExcelReport['lines'][number][] = [];
  for (const check of checks) {
    along(lines.length, checks.length);
    const { outcome, found } = await runCheck(excel, check, isSupported);
    lines.push({ group: check.group, name: check.name, source: check.source, outcome, found });
  }
  const seen: ExcelReport['observations'][number][] = [];
  for (const one of observations) seen.push({ name: one.name, found: await observe(excel, one) });
  return { lines, observations: seen };
}
