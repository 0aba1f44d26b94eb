import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type * as checks from '../../../src/excel-checks/index.js';
import { browserTool, launchBrowser } from '../browser.js';
import { itWith } from '../../support/needed-tool.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { openExcel, type Site } from './excel-on-the-web.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const blank: RawWorkbook = { sheets: [{ name: 'Ark1', visibility: 'visible', rows: [], extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() };

let browser: Browser;
let site: Site = {};

beforeAll(async () => {
  if (!browserTool.present) return;
  const { outputFiles } = await build({ entryPoints: [join(root, 'src/excel-checks/index.ts')], bundle: true, write: false, format: 'iife', globalName: 'checks', target: 'es2022', logLevel: 'silent' });
  site = {
    'pane.html': '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Tjek</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="checks.js"></script></head><body></body></html>',
    'checks.js': outputFiles[0]?.text ?? '',
  };
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  if (browserTool.present) await browser.close();
});

describe('what Microsoft says of Excel, asked through the genuine Office.js in a browser', () => {
  itWith(browserTool, 'is so in the stand-in', async () => {
    const excel = openExcel(browser, blank, site);
    const { frame, door } = await excel.openPane();
    const results = await frame.evaluate(async () => {
      await Office.onReady();
      const { excelChecks, runCheck } = (globalThis as unknown as { checks: typeof checks }).checks;
      const found: { name: string; outcome: string; found: string | null }[] = [];
      for (const check of excelChecks) {
        const { outcome, found: instead } = await runCheck(Excel, check, (version) => Office.context.requirements.isSetSupported('ExcelApi', version));
        found.push({ name: check.name, outcome, found: instead });
      }
      return found;
    });
    expect(results.filter(({ outcome }) => outcome !== 'as-expected')).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
    expect(door.refused).toEqual([]);
    await excel.close();
  });
});
