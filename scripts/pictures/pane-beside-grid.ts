import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildBundles } from '../preview/bundles.js';
import { servePreview } from '../preview/serve-preview.js';

const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The preview with the sheet of projects, and the pane where weights are moved. */
export async function paneBesideGrid(root: string, workbook: Uint8Array, today: string): Promise<Uint8Array> {
  await buildBundles(root, () => undefined);
  const facts = { language: 'da', name: 'Portefølje.xlsx', today } as const;
  const { server, address } = await servePreview({ root, dist: join(root, 'dist'), page: join(root, '.cache/preview'), workbook, facts }, 0);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: 'da-DK' });
    await page.goto(address);
    const pane = page.frameLocator('iframe[title="Porteføljeoversigt"]');
    await pane.getByRole('button', { name: 'Ikke nu' }).click({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Projekter', exact: true }).click();
    await page.locator('.grid .cell', { hasText: 'Styregruppen' }).nth(2).click();
    await pane.getByRole('navigation').getByText('Prioritering', { exact: true }).first().click();
    await pane.getByRole('heading', { name: 'Prioritering', level: 1 }).waitFor();
    await page.waitForTimeout(1500);
    return new Uint8Array(await page.screenshot());
  } finally {
    await browser.close();
    server.close();
  }
}
