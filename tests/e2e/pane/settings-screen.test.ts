import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('Opsætning', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `is whole and without fault: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { screen: 'settings', look });
      await picture(page, `settings ${name}`);
      await page.getByLabel('Gult lys ved forsinkelse over (dage)').fill('45');
      await picture(page, `settings further down ${name}`);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'writes what was changed into the workbook, and refuses what is no value', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'settings' });
    const setting = (key: string): Promise<unknown> =>
      page.evaluate((wanted) => globalThis.book.raw().sheets.find(({ name }) => name === 'Opsætning')?.rows.find((row) => row.includes(wanted)), key);
    await page.getByLabel('Gult lys ved forsinkelse over (dage)').fill('mange');
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await page.getByText('Gult lys ved forsinkelse over (dage): her skal stå et tal').waitFor();
    await page.getByLabel('Gult lys ved forsinkelse over (dage)').fill('45');
    await page.getByLabel('Kommune eller organisation').fill('Nyborg Kommune');
    await page.getByRole('button', { name: 'Gem ændringer' }).click();
    await page.getByText('Opsætningen er gemt.').waitFor();
    await expect.poll(() => setting('yellowDelayDays')).toContain(45);
    await expect.poll(() => setting('organisation')).toContain('Nyborg Kommune');
    await expect.poll(() => page.getByRole('button', { name: 'Gem ændringer' }).count()).toBe(0);
    await close();
  });

  itWith(browserTool, 'asks before unsaved settings are left', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'settings' });
    await page.getByLabel('Kommune eller organisation').fill('Nyborg Kommune');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('dialog', { name: 'Opsætningen er ikke gemt' }).getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('Nyborg Kommune');
    await close();
  });

  itWith(browserTool, 'switches parts off and on, and their screens and tabs with them', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'settings' });
    const risks = page.getByRole('switch', { name: 'Risici' });
    await risks.click();
    await page.getByText('»Risici« er slået fra.').waitFor();
    await expect.poll(() => risks.isChecked()).toBe(false);
    await expect.poll(() => page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Risici')?.visibility)).toBe('hidden');
    await risks.click();
    await page.getByText('»Risici« er slået til.').waitFor();
    await close();
  });

  itWith(browserTool, 'sets name, language and colours of one person', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'settings' });
    await page.getByLabel('Initialer eller navn').fill('SBJ');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('button', { name: 'Du: SBJ' }).waitFor();
    await page.getByLabel('Farver').selectOption('dark');
    await expect.poll(() => page.locator('main').evaluate((main) => Number(/\d+/.exec(getComputedStyle(main.parentElement as Element).backgroundColor)?.[0]))).toBeLessThan(128);
    await page.getByLabel('Sprog').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Open Make documents' }).getAttribute('href')).toBe('documents.html');
    await close();
  });
});
