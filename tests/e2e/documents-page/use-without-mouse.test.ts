import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { violations } from '../violations.js';
import { filesIn } from './command-line.js';
import { chooseWorkbook, startSession } from './page-session.js';
import { books, browser, built, folder } from './shared-page.js';

/** What has the focus, as it is announced. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? (at instanceof HTMLSelectElement ? (at.labels[0]?.textContent ?? '') : (at?.textContent ?? ''));
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  '320 pixels': { viewport: { width: 320, height: 640 } },
  'dark at 320 pixels': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

describe('the documents page for everyone', () => {
  itWith(browserTool, 'is used from start to end by keyboard alone', async () => {
    const { page, downloads, close } = await startSession(browser, built.standAlone, folder);
    await tabTo(page, /^Vælg Excel-fil$/);
    const [dialogue] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await dialogue.setFiles(books.example);
    await page.locator('.choose [data-state="done"]').waitFor({ timeout: 60_000 });
    await tabTo(page, /^Møde$/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByLabel('Møde', { exact: true }).inputValue()).not.toBe('M-0015');
    await page.keyboard.press('ArrowUp');
    await tabTo(page, /^Lav dagsorden og sager$/);
    await page.keyboard.press('Enter');
    const made = filesIn(await downloads(7));
    expect(Object.keys(made)).toContain('Dagsorden Styregruppen 2027-05-26.docx');
    await expect.poll(() => focused(page)).toBe('Syv filer er lavet');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Dagsorden Styregruppen 2027-05-26.docx');
    await page.keyboard.press('Enter');
    await downloads(8);
    await tabTo(page, /^English$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Make documents');
    await close();
  }, 120_000);

  itWith(browserTool, 'shows which part has the focus', async () => {
    const { page, close } = await startSession(browser, built.standAlone, folder);
    for (const name of [/^Dansk$/, /^Vælg Excel-fil$/, /^Egne skabeloner/, /^Lav status$/]) {
      await tabTo(page, name);
      const outline = await page.evaluate(() => {
        const at = document.activeElement;
        const styles = [at, at?.closest('label')].filter((one) => one instanceof Element).map((one) => getComputedStyle(one));
        return styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
      });
      expect(outline, String(name)).toBe(true);
    }
    await close();
  }, 120_000);

  for (const [look, options] of Object.entries(looks)) {
    itWith(browserTool, `has no fault that axe finds and never scrolls sideways: ${look}`, async () => {
      const { page, close } = await startSession(browser, built.standAlone, folder, options);
      const faults: Record<string, readonly string[]> = {};
      const inspect = async (state: string): Promise<void> => {
        faults[state] = await violations(page);
        expect(await sidewaysOverflow(page), state).toBe(0);
      };
      await inspect('empty');
      await chooseWorkbook(page, books.broken);
      await inspect('refused');
      await chooseWorkbook(page, books.example);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await inspect('read');
      await page.getByRole('button', { name: 'Lav status' }).click();
      await page.getByText('Filen er lavet').waitFor({ timeout: 60_000 });
      await inspect('made');
      expect(faults).toEqual({ empty: [], refused: [], read: [], made: [] });
      await close();
    }, 120_000);
  }

  itWith(browserTool, 'lets nothing jump while it reads and makes', async () => {
    const { page, downloads, close } = await startSession(browser, built.standAlone, folder);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await chooseWorkbook(page, books.example);
    await page.getByRole('button', { name: 'Lav alle tre' }).click();
    await downloads(9);
    const total = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0));
    // Below 0.1 counts as good (web.dev/articles/cls).
    expect(total).toBeLessThan(0.02);
    await close();
  }, 120_000);

  itWith(browserTool, 'speaks English when asked to, of the workbook too, and remembers it', async () => {
    const { page, close } = await startSession(browser, built.served, folder);
    await chooseWorkbook(page, books.example);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await expect.poll(() => page.title()).toBe('Make documents · Portfolio register');
    const text = (): Promise<string> => page.locator('body').innerText();
    await expect.poll(text).toMatch(/12 May 2027/);
    await expect.poll(text).toMatch(/Must be put right/);
    await expect.poll(text).not.toMatch(/Skal rettes|Vælg|Lav alle|UDKAST|Tal pr\./);
    await page.reload();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Make documents');
    await close();
  }, 120_000);
});
