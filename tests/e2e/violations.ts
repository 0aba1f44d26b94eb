import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, as `rule: element`. */
export async function violations(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      // Fluent's invisible focus catchers are hidden from readers and yet in the order of Tab, on purpose.
      { exclude: [['[data-tabster-dummy]']] },
      { resultTypes: ['violations'] },
    ),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
