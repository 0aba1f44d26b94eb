import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('status reporting', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `has no fault that axe finds and never runs out sideways: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { look, screen: 'status', query: { today: '2027-05-12' } });
      await picture(page, `status ${name}`);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      await page.getByRole('button', { name: /^Skriv status:/ }).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await picture(page, `status form ${name}`);
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'takes “unchanged” in one click and a new status by keyboard, and offers the mail', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'status' });
    const waiting = page.getByRole('button', { name: /^Uændret:/ });
    await waiting.first().waitFor();
    const before = await waiting.count();
    expect(before).toBeGreaterThan(1);
    await page.getByRole('button', { name: /^Kopiér mail til/ }).first().click();
    const mail = await page.getByRole('dialog').getByRole('textbox').inputValue();
    expect(mail).toContain('Vi samler status til mødet i styregruppen den 26. maj 2027.');
    await page.keyboard.press('Escape');
    const name = ((await waiting.first().getAttribute('aria-label')) ?? '').replace('Uændret: ', '');
    await waiting.first().click();
    await page.getByText(`Status er meldt for ${name}.`).waitFor();
    await expect.poll(() => waiting.count()).toBe(before - 1);
    await page.getByRole('button', { name: /^Skriv status:/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Rød' }).check();
    await page.getByLabel('Siden sidst').fill('Leverandøren er forsinket.');
    await page.getByRole('button', { name: 'Gem status' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => waiting.count()).toBe(before - 2);
    await expect.poll(() => page.evaluate(() => JSON.stringify(globalThis.book.raw().sheets.find((sheet) => sheet.name === 'Projekter')?.rows))).toContain('Leverandøren er forsinket.');
    await close();
  });
});

describe('editions', () => {
  itWith(browserTool, 'are frozen for a meeting, listed, and compared with the sheet as it is now', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'editions', query: { book: 'faultless' } });
    await page.getByText('Ingen endnu.').waitFor();
    await page.getByLabel('Anledning (kan stå tom)').fill('Efter programgruppens møde');
    await page.getByRole('button', { name: 'Lås udgaven' }).click();
    await page.getByText('Udgave 2027-2 er låst.').waitFor();
    await page.getByText('Intet er ændret imellem de to.').waitFor();
    await page.getByRole('button', { name: 'Lås udgaven' }).click();
    await page.getByText('Intet er ændret siden Udgave 2027-2. Der er ingen ny udgave at låse.').waitFor();
    await page.evaluate(() => {
      globalThis.book.type('tblProjects', 'P-0001', 'Trafiklys', 'Rød');
      globalThis.book.type('tblProjects', 'P-0002', 'Status', 'Afsluttet');
      globalThis.book.type('tblProjects', 'P-0003', 'Projekt', 'Et nyt navn');
    });
    await page.getByText('Tre rækker er forskellige.').waitFor();
    await page.getByText('Afsluttet').waitFor();
    await page.getByText(/Trafiklys: \S+ → Rød/).waitFor();
    await picture(page, 'editions compared');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  for (const name of ['dark', '320 pixels', 'forced colours', '200 % zoom'] as const) {
    itWith(browserTool, `have no fault that axe finds and never run out sideways: ${name}`, async () => {
      const { page, close } = await openPane(browser, built.address, { screen: 'editions', query: { book: 'faultless' }, look: looks[name] ?? {} });
      await page.getByRole('button', { name: 'Lås udgaven' }).click();
      await page.getByText('Intet er ændret imellem de to.').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      await picture(page, `editions ${name}`);
      await close();
    });
  }
});
