import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('the frame of the pane', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `has no fault that axe finds and never runs out sideways: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { look });
      await expect.poll(() => page.getByRole('navigation').count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await picture(page, `frame ${name}`);
      await close();
    });
  }

  itWith(browserTool, 'says why it cannot begin, and what to do', async () => {
    const titles: Readonly<Record<string, RegExp>> = {
      'office-blocked': /Excels program kunne ikke hentes/,
      'host-silent': /Excel svarer ikke/,
      'not-in-excel': /Åbn oversigten inde i Excel/,
      'too-old': /Denne Excel er for gammel/,
      unexpected: /kunne ikke åbnes/,
    };
    for (const [problem, title] of Object.entries(titles)) {
      const { page, close } = await openPane(browser, built.address, { query: { problem } });
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(title);
      await expect.poll(() => page.getByRole('button', { name: 'Genindlæs' }).count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      await picture(page, `cannot start ${problem}`);
      await close();
    }
  });

  itWith(browserTool, 'says what is wrong with the workbook, keeps what was read, and tries again', async () => {
    const { page, close } = await openPane(browser, built.address, { query: { fails: 'no-answer' } });
    await page.getByText('Excel svarer ikke.').waitFor();
    await picture(page, 'first reading failed');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await page.evaluate(() => {
      globalThis.book.client.failNext('no-such-table', 'read', 'tblProjects');
      globalThis.book.edit((raw) => raw);
    });
    await page.getByText('Tabellen på arket Projekter findes ikke mere.').waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1, name: 'Start' }).count()).toBe(1);
    await picture(page, 'later reading failed');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText('Tabellen på arket Projekter findes ikke mere.').waitFor({ state: 'detached' });
    await close();
  });

  itWith(browserTool, 'shows the way when the workbook is no register', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'nowhere', query: { book: 'none' } });
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Her er ingen porteføljeoversigt endnu');
    expect(await violations(page)).toEqual([]);
    await close();
  });

  itWith(browserTool, 'asks once who is at work, and says so in its foot', async () => {
    const { page, close } = await openPane(browser, built.address, { query: { who: '' }, look: looks['320 pixels'] ?? {} });
    await page.getByRole('heading', { name: 'Hvem er du?' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'who are you');
    await page.getByLabel('Initialer eller navn').fill('  SBJ ');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('button', { name: 'Du: SBJ' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Du: SBJ' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { name: 'Hvem er du?' }).count()).toBe(0);
    await close();
  });

  itWith(browserTool, 'speaks English when asked to, and remembers it', async () => {
    const { page, close } = await openPane(browser, built.address);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('navigation', { name: 'Parts of the register' }).waitFor();
    await page.reload();
    await page.getByRole('navigation', { name: 'Parts of the register' }).waitFor();
    await close();
  });

  itWith(browserTool, 'follows Excel before the computer, in light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page, close } = await openPane(browser, built.address, { query: { theme }, look: { colorScheme: theme === 'light' ? 'dark' : 'light' } });
      const ground = await page.locator('main').evaluate((main) => getComputedStyle(main.parentElement as Element).backgroundColor);
      const [red = 0] = (/\d+/g.exec(ground) ?? []).map(Number);
      expect(red > 128, ground).toBe(theme === 'light');
      await close();
    }
  });

  itWith(browserTool, 'tells a link to a page it does not have', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'nowhere' });
    await page.getByRole('button', { name: 'Til Start' }).click();
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await close();
  });
});
