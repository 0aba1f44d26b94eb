import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { slowedDown } from '../slow-machine.js';

export interface Session {
  readonly page: Page;
  /** Addresses the page asked for, its own among them. */
  readonly requests: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  /** Waits for that many downloads and gives the folder they lie in. */
  readonly downloads: (count: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

let sessions = 0;

/** A person at a browser of their own, with a Downloads folder. */
export async function startSession(browser: Browser, address: string, folder: string, options: BrowserContextOptions = {}): Promise<Session> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await slowedDown(page);
  const own = join(folder, `downloads-${String((sessions += 1))}`);
  mkdirSync(own);
  const requests: string[] = [];
  const complaints: string[] = [];
  const saved: Promise<void>[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('download', (download) => saved.push(download.saveAs(join(own, download.suggestedFilename()))));
  // Someone must listen from the start, or a dialogue opened at once by a key comes before the browser is told to leave it to us.
  page.on('filechooser', () => undefined);
  await page.goto(address);
  return {
    page,
    requests,
    complaints,
    downloads: async (count) => {
      const until = Date.now() + 120_000;
      while (saved.length < count && Date.now() < until) await page.waitForTimeout(50);
      await Promise.all(saved);
      return own;
    },
    close: () => context.close(),
  };
}

/** Chooses a workbook by the page's button and waits until it is read or refused. */
export async function chooseWorkbook(page: Page, path: string): Promise<void> {
  await page.getByLabel(/^Vælg (Excel-fil|en anden fil)$|^Choose (an Excel|another) file$/).setInputFiles(path);
  await page.locator('.choose [data-state="done"], .choose [data-state="refused"]').waitFor({ timeout: 120_000 });
}
