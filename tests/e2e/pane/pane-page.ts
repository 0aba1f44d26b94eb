import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { answersAfter, slowedDown } from '../slow-machine.js';

/** How people look at the pane: Excel makes it about 350 pixels wide. A window of half the size is the pane at 200 % zoom. */
export const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 pixels': { viewport: { width: 320, height: 640 } },
  '200 % zoom': { viewport: { width: 240, height: 400 }, deviceScaleFactor: 2 },
};

export interface PanePage {
  readonly page: Page;
  /** What the browser complained of, policy violations among it. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PaneWish {
  /** Screen and what follows it, `register?entity=project`. */
  readonly screen?: string;
  /** What the memory page is asked for; see `memory-pane/start.tsx`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly look?: BrowserContextOptions;
}

/** A person's pane of its own, opened at a screen; it comes back when the screen's heading is there. */
export async function openPane(browser: Browser, address: string, { screen = 'start', query = {}, look = {} }: PaneWish = {}): Promise<PanePage> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'da-DK', ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await slowedDown(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}?${new URLSearchParams({ ...query, ...(answersAfter > 0 ? { late: String(answersAfter) } : {}) }).toString()}#/screen/${screen}`);
  await page.locator('main h1').waitFor();
  await page.locator('main.waiting').waitFor({ state: 'detached' });
  return { page, complaints, close: () => context.close() };
}

/** What runs out of the pane to the right, as the elements it begins with. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *, nav *, footer *')]
      // A table wider than the pane scrolls on its own.
      .filter((one) => one.parentElement?.closest('[data-wide-table]') === null)
      .filter((one) => one.getBoundingClientRect().right > width + 1 && getComputedStyle(one).position !== 'fixed')
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()} ${(one.textContent ?? '').slice(0, 60)}`);
  });
}

/** What has the focus, as it is named. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const labels = at && 'labels' in at ? (at as HTMLInputElement).labels : null;
    return (at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
  });
}

/** Presses Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

const pictures = join(tmpdir(), 'pane-pictures');

/** Takes a picture to look at, in the folder `pane-pictures` of the computer's temporary folder; only when PANE_PICTURES is set. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PANE_PICTURES'] === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name.replace(/[^\wæøå%-]+/gi, '-')}.png`) });
}
