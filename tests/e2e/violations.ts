import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds, as `rule: element`. */
export async function violations(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    // A button that has just come back into use fades from grey, and would be judged in a colour nobody reads.
    const still = new CSSStyleSheet();
    still.replaceSync('* { transition: none !important; }');
    document.adoptedStyleSheets.push(still);
    const told = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      // Fluent's invisible focus catchers are hidden from readers and yet in the order of Tab, on purpose.
      { exclude: [['[data-tabster-dummy]']] },
      { resultTypes: ['violations'] },
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== still);
    return told;
  });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}
