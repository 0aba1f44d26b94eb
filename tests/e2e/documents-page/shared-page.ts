import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserTool, launchBrowser } from '../browser.js';
import { buildPage, type BuiltPage } from './built-page.js';
import { writeWorkbooks, type Workbooks } from './workbooks.js';

/** One browser, one built page and the workbooks for all tests of the file that imports them; there once its tests begin. */
export let folder = '';
export let browser: Browser;
export let built: BuiltPage;
export let books: Workbooks;

beforeAll(async () => {
  if (!browserTool.present) return;
  folder = mkdtempSync(join(tmpdir(), 'documents-page-'));
  [built, books, browser] = await Promise.all([buildPage(join(folder, 'built')), writeWorkbooks(folder), launchBrowser()]);
}, 240_000);

afterAll(async () => {
  if (!browserTool.present) return;
  await browser.close();
  built.close();
  rmSync(folder, { recursive: true });
});
