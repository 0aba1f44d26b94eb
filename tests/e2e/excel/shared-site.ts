import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserTool, launchBrowser } from '../browser.js';
import { buildPaneSite } from '../pane/built-pane.js';

/** One browser and one built pane for all journeys of the file that imports them; there once its tests begin. */
export let browser: Browser;
export let site: Readonly<Record<string, string>>;

beforeAll(async () => {
  if (browserTool.present) [site, browser] = await Promise.all([buildPaneSite(), launchBrowser()]);
});

afterAll(async () => {
  if (browserTool.present) await browser.close();
});
