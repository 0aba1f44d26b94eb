import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserTool, launchBrowser } from '../browser.js';
import { buildMemoryPane, type BuiltPane } from './built-pane.js';

/** One browser and one built pane on a workbook in memory for all tests of the file that imports them; there once its tests begin. */
export let browser: Browser;
export let built: BuiltPane;

beforeAll(async () => {
  if (!browserTool.present) return;
  [built, browser] = await Promise.all([buildMemoryPane(), launchBrowser()]);
});

afterAll(async () => {
  if (!browserTool.present) return;
  await browser.close();
  built.close();
});
