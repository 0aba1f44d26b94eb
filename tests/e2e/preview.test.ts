import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePreview } from '../../scripts/preview/serve-preview.js';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import { exampleAsOf, exampleRegister } from '../../src/example/index.js';
import { itWith } from '../support/needed-tool.js';
import { browserTool, launchBrowser } from './browser.js';
import { slowedDown } from './slow-machine.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const patience = { timeout: 60_000 };

function bundled(options: BuildOptions): Promise<unknown> {
  return build({ bundle: true, format: 'iife', target: 'es2022', define: { 'process.env.NODE_ENV': '"production"', PANE_VERSION: '"0"' }, logLevel: 'silent', ...options });
}

/** The pane and the page, built as quickly as can be. */
async function built(folder: string): Promise<void> {
  await bundled({ entryPoints: [join(root, 'src/pane/start-pane.tsx')], outfile: join(folder, 'pane.js'), jsx: 'automatic' });
  await bundled({ entryPoints: [join(root, 'src/preview/start-preview.ts')], outfile: join(folder, 'preview.js'), alias: { exceljs: join(root, 'node_modules/exceljs/dist/exceljs.bare.min.js') } });
  const gaps: Readonly<Record<string, string>> = {
    policy: "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; frame-src https://telemetryservice.firstpartyapps.oaspapps.com",
    style: '<link rel="stylesheet" href="pane.css">',
    program: `<script src="${officeScript}" defer></script><script src="pane.js" async></script>`,
  };
  writeFileSync(join(folder, 'pane.html'), readFileSync(join(root, 'src/pane/pane.html'), 'utf8').replace(/\{\{([a-z-]+)\}\}/g, (_whole, name: string) => gaps[name] ?? ''));
  writeFileSync(join(folder, 'pane.css'), readFileSync(join(root, 'src/pane/pane.css')));
}

describe('the preview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const problems: string[] = [];
  let [browser, server, page, pane]: [Browser | null, Server | null, Page, FrameLocator] = [null, null, null as unknown as Page, null as unknown as FrameLocator];

  beforeAll(async () => {
    if (!browserTool.present) return;
    await built(folder);
    const workbook = await writeWorkbook(planRegister(exampleRegister('da'), { registerId: 'x' }));
    const served = await servePreview({ root, dist: folder, page: folder, workbook, facts: { language: 'da', name: 'Eksempel.xlsx', today: exampleAsOf } }, 0);
    server = served.server;
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1400, height: 800 }, acceptDownloads: true });
    page.setDefaultTimeout(patience.timeout);
    await slowedDown(page);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // Office.js complains of a style of its own; files that are not there are told of below.
      if (message.type() === 'error' && !/inline style|Failed to load resource/.test(message.text())) problems.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !/\/icons\//.test(response.url())) problems.push(`${String(response.status())} ${response.url()}`);
    });
    await page.goto(served.address);
    pane = page.frameLocator('iframe');
    await pane.getByRole('heading', { name: 'Start', exact: true }).first().waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cellWith = (text: string) => page.locator('.cell', { hasText: text }).first();
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const formula = () => page.getByRole('textbox', { name: 'Formellinje' });

  itWith(browserTool, 'shows the sheets and the pane, started by the genuine Office.js', async () => {
    await tab('Projekter').click();
    await cellWith('P-0001').waitFor();
    await expect.poll(() => page.locator('.cell').count()).toBeLessThan(1_500);
    await expect.poll(() => page.getByRole('group', { name: 'Tjek' }).getByRole('button').count()).toBeGreaterThan(1);
    await expect.poll(() => page.getByRole('tab').count()).toBeGreaterThan(6);
  });

  itWith(browserTool, 'takes what is typed, chosen and refused as Excel does', async () => {
    await tab('Projekter').click();
    await cellWith('MitID Erhverv').click();
    await page.keyboard.type('Skrevet i gitteret');
    await page.keyboard.press('Enter');
    await cellWith('Skrevet i gitteret').waitFor();
    await page.locator('.cell', { hasText: /^Aktiv$/ }).first().click();
    await expect.poll(() => formula().inputValue()).toBe('Aktiv');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'I bero', exact: true }).click();
    await expect.poll(() => formula().inputValue()).toBe('I bero');
    await page.keyboard.type('noget andet');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Vælg en af listens værdier' }).waitFor();
    await expect.poll(() => formula().inputValue()).toBe('I bero');
  });

  itWith(browserTool, 'gives a copy of the workbook with what was typed', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hent en kopi' }).click()]);
    expect(download.suggestedFilename()).toBe('Eksempel.xlsx');
    const raw = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
    expect(JSON.stringify(raw.sheets.find(({ name }) => name === 'Projekter')?.rows)).toContain('Skrevet i gitteret');
  });

  itWith(browserTool, 'changes between light and dark, and has had no errors', async () => {
    const before = await page.locator('html').getAttribute('data-theme');
    await page.getByRole('button', { name: before === 'dark' ? 'Lys' : 'Mørk' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).not.toBe(before);
    expect(problems).toEqual([]);
  });
});
