import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { focused, openPane, tabTo } from './pane-page.js';
import { browser, built } from './shared-pane.js';

/** Presses Enter while Excel keeps the pane waiting, and tells what has the focus meanwhile. */
async function whileSaving(page: Page, key = 'Enter'): Promise<string> {
  await page.evaluate(() => Object.assign(globalThis, { goOn: globalThis.book.client.hang() }));
  await page.keyboard.press(key);
  // Two paintings: a browser takes the focus from what is out of use when it paints.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const meanwhile = await focused(page);
  await page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
  return meanwhile;
}

/** What live regions say from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of addedNodes) if (target.parentElement?.closest('[role=status], [role=alert], [aria-live]') ?? (target as Element).matches('[role=status], [role=alert], [aria-live]')) heard.push(node.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.filter((text) => text !== ''));
}

describe('the focus of whoever works by keyboard or by ear', () => {
  itWith(browserTool, 'stays on a button and on a switch while their change is being saved, and what came of it is said once', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'editions', query: { book: 'faultless' } });
    await tabTo(page, /^Lås udgaven$/);
    const heard = await listen(page);
    expect(await whileSaving(page)).toBe('Lås udgaven');
    await page.getByText('Udgave 2027-2 er låst.').waitFor();
    expect(await focused(page)).toBe('Lås udgaven');
    expect((await heard()).filter((text) => text.includes('er låst'))).toHaveLength(1);
    await page.evaluate(() => (location.hash = '#/screen/settings'));
    await page.getByRole('switch', { name: 'Risici' }).focus();
    expect(await whileSaving(page, 'Space')).toMatch(/^Risici/);
    await page.getByText('»Risici« er slået fra.').waitFor();
    expect(await focused(page)).toMatch(/^Risici/);
    await close();
  });

  itWith(browserTool, 'goes to the next row when its own is done with, and to the heading when none is left', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'status' });
    const rows = page.getByRole('button', { name: /^Uændret:/ });
    await rows.first().waitFor();
    const names = await rows.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    await rows.first().focus();
    expect(await whileSaving(page)).toBe(names[0]);
    await rows.and(page.getByLabel(names[0] ?? '', { exact: true })).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(names[1]);
    const place = page.getByRole('region').filter({ has: rows });
    for (let left = await rows.count(); left > 0; left -= 1) {
      await rows.first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => rows.count()).toBe(left - 1);
    }
    await place.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    await close();
  });

  itWith(browserTool, 'comes back from a dialogue, and begins at the heading where the row is gone', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'register?entity=barrier&id=B-0002' });
    await tabTo(page, /^Arkivér$/, 200);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Arkivér');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Hvorfor?').fill('Tastefejl');
    await page.getByRole('dialog').getByRole('button', { name: 'Arkivér' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/er arkiveret\./).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toMatch(/^(h1|button)$/);
    await close();
  });

  itWith(browserTool, 'goes with the person to another screen, and past the way about at one key', async () => {
    const { page, close } = await openPane(browser, built.address);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.getByRole('link', { name: 'Tjek', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mangler og advarsler' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Mangler og advarsler');
    // A press beside all controls takes the focus away, and nothing brings it back.
    await page.evaluate(() => (location.hash = '#/screen/register?entity=project'));
    await page.getByRole('searchbox').focus();
    await page.getByText(/^\d+ rækker$/).click();
    await page.evaluate(() => globalThis.book.type('tblProjects', 'P-0001', 'Projekt', 'Omdøbt i arket'));
    await page.getByText('Omdøbt i arket').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await close();
  });
});
