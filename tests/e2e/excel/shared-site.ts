import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserTool, launchBrowser } from '../browser.js';
import { productionPane } from './production-pane.js';

/** One browser and the folder of the pane as it is built, for all journeys of the file that imports them; there once its tests begin. */
export let browser: Browser;
export let site: string;

beforeAll(async () => {
  if (!browserTool.present) return;
  site = productionPane();
  browser = await launchBrowser();
}, 900_000);

afterAll(async () => {
  if (browserTool.present) await browser.close();
});
