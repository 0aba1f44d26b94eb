import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { exampleRegister } from '../../../src/example/index.js';
import { actionTypes } from '../../../src/excel-stand-in/interpreter/request.js';
import { mostBytes } from '../../../src/excel-stand-in/host/traffic.js';
import { browserTool, launchBrowser } from '../browser.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { root } from '../pane/built-pane.js';
import { picture } from '../pane/pane-page.js';
import { violations } from '../violations.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';
import { packedBytes, productionPane } from './production-pane.js';

/** Packed bytes until Start is painted, Microsoft's script not counted. */
const mostFetched = 250 * 1024;

let browser: Browser;
let folder = '';
let excel: ExcelOnTheWeb | null = null;

beforeAll(async () => {
  if (!browserTool.present) return;
  folder = productionPane();
  browser = await launchBrowser();
}, 600_000);

afterEach(async () => {
  await excel?.close();
  excel = null;
});

afterAll(async () => {
  if (browserTool.present) await browser.close();
});

function paneOf({ page }: PaneInExcel): FrameLocator {
  return page.frameLocator('iframe');
}

async function openRegister(options: Parameters<typeof openExcel>[3] = {}, wish: Parameters<ExcelOnTheWeb['openPane']>[0] = {}): Promise<PaneInExcel> {
  excel ??= openExcel(browser, plannedRaw(exampleRegister('da')), folder, options);
  return excel.openPane(wish);
}

describe('the pane as it is built, in Excel on the web', () => {
  itWith(browserTool, 'shows Start with little fetched and little asked, and without a complaint', async () => {
    const opened = await openRegister();
    await paneOf(opened).getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await paneOf(opened).getByRole('heading', { name: 'Næste tre frister' }).waitFor();
    const untilStart = await opened.fetchedBefore('Næste tre frister');
    expect(untilStart.filter((one) => /^pane\/pane\..*\.js$/.test(one))).toHaveLength(1);
    expect(packedBytes(folder, untilStart)).toBeLessThanOrEqual(mostFetched);
    const { requests, traffic } = opened.client;
    const firstWrite = requests.findIndex(({ Actions }) => Actions.some(({ ActionType }) => ActionType === actionTypes.setProperty));
    expect(firstWrite < 0 ? requests.length : firstWrite).toBeLessThanOrEqual(3 + Math.ceil(traffic.bytesReceived / 4_000_000));
    expect(traffic.largestAnswer).toBeLessThan(mostBytes);
    expect(opened.door.refused).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  itWith(browserTool, 'opens every screen without a complaint', async () => {
    const { frame, complaints } = await openRegister();
    await frame.getByRole('button', { name: 'Ikke nu' }).click();
    const registry = readFileSync(join(root, 'src/pane/screens/index.ts'), 'utf8');
    const keys = [...registry.matchAll(/key: '([a-z-]+)', label: \{ da: '/g)].map((match) => match[1] ?? '');
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      await frame.evaluate((screen) => (location.hash = `#/screen/${screen}`), key);
      await frame.locator(`main[data-screen="${key}"] h1`).first().waitFor();
      await expect.poll(() => frame.getByText('Noget gik galt på denne side').count(), { message: key }).toBe(0);
    }
    expect(complaints).toEqual([]);
  });

  itWith(browserTool, 'holds no inline script or style, and nothing of Microsoft’s', () => {
    const page = readFileSync(join(folder, 'pane.html'), 'utf8');
    expect(page).not.toMatch(/\sstyle="|<style|<script>|unsafe-inline|unsafe-eval/);
    expect(page).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(readdirSync(folder, { recursive: true }).filter((name) => /office\.js|excel-web/i.test(String(name)))).toEqual([]);
    return Promise.resolve();
  });

  itWith(browserTool, 'follows what others write in cells', async () => {
    const opened = await openRegister({}, { path: 'pane.html#/screen/register?entity=project' });
    await paneOf(opened).getByText('MitID Erhverv').first().waitFor();
    excel?.someoneElse.typeInRow('tblProjects', 'P-0001', 'Projekt', 'Omdøbt af en anden');
    await paneOf(opened).getByText('Omdøbt af en anden').first().waitFor();
  });

  itWith(browserTool, 'says what is wrong when Microsoft’s script is kept away', async () => {
    const opened = await openRegister({}, { withoutOffice: true });
    await paneOf(opened).getByRole('heading', { level: 1, name: 'Excels program kunne ikke hentes' }).waitFor();
    await paneOf(opened).getByRole('button', { name: 'Genindlæs' }).waitFor();
  });

  itWith(browserTool, 'says so when Excel is too old', async () => {
    const opened = await openRegister({ sets: { excelapi: '1.13', sharedruntime: '1.1' } });
    await paneOf(opened).getByRole('heading', { level: 1, name: 'Denne Excel er for gammel' }).waitFor();
  });

  itWith(browserTool, 'says that Excel waits for a cell, and reads on when it is finished', async () => {
    const opened = await openRegister({}, { path: 'pane.html#/screen/register?entity=project' });
    await paneOf(opened).getByText('MitID Erhverv').first().waitFor();
    const finish = opened.client.faults.editCell();
    excel?.someoneElse.typeInRow('tblProjects', 'P-0001', 'Projekt', 'Skrevet imens');
    await paneOf(opened).getByText(/bliver færdig i en celle/).waitFor();
    finish();
    await paneOf(opened).getByText('Skrevet imens').first().waitFor();
    await paneOf(opened).getByText(/bliver færdig i en celle/).waitFor({ state: 'detached' });
  });

  itWith(browserTool, 'tries Excel itself on its hidden page', async () => {
    const opened = await openRegister({}, { path: 'pane.html#/screen/self-test' });
    const pane = paneOf(opened);
    await pane.getByRole('button', { name: 'Begynd' }).click();
    await pane.getByText(/^Alt er, som det skal være: \d+ prøver\.$/).waitFor({ timeout: 120_000 });
    await pane.getByRole('row', { name: 'Tager en tabel det med, der skrives lige under den? ja' }).waitFor();
    expect(await violations(opened.frame)).toEqual([]);
    await picture(opened.page, 'self-test');
    expect(excel?.standIn.workbook.sheetNamed('Selvtest')).toBeNull();
  });
});
