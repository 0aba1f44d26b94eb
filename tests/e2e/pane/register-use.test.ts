import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { focused, looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

const open = (screen: string, wish: Parameters<typeof openPane>[2] = {}): ReturnType<typeof openPane> => openPane(browser, built.address, { screen, ...wish });

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

function valueInBook(page: Page, key: string, header: string): Promise<unknown> {
  return page.evaluate(
    ([id, column]) => {
      const raw = globalThis.book.raw();
      const place = raw.tables.find(({ name }) => name === 'tblProjects');
      const row = raw.sheets.find(({ name }) => name === place?.sheet)?.rows.find((cells) => cells[0] === id);
      return row?.[place?.columns.findIndex((one) => one.header === column) ?? -1];
    },
    [key, header] as const,
  );
}

describe('the register by the keyboard alone', () => {
  itWith(browserTool, 'goes through a list as one stop, opens a row, changes it and saves it', async () => {
    const { page, close } = await open('register?entity=project');
    await tabTo(page, /^MitID Erhverv/);
    await press(page, 'ArrowDown', 'ArrowDown');
    await expect.poll(() => focused(page)).toMatch(/^(Skal rettes)?Nyt lønsystem/);
    await press(page, 'End');
    await page.waitForFunction(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') === '47');
    await press(page, 'Home', 'ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('P-0002'));
    await press(page, 'Tab');
    await expect.poll(() => focused(page)).not.toMatch(/P-00/);
    await press(page, 'Shift+Tab');
    await expect.poll(() => focused(page)).toMatch(/P-0002/);
    await press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Nyt omsorgssystem' }).waitFor();

    await tabTo(page, /^Projektleder$/);
    await page.keyboard.type('lisb');
    await page.getByRole('listbox', { name: 'Projektleder' }).waitFor();
    await press(page, 'ArrowDown');
    await expect.poll(() => page.locator('#field-leader').getAttribute('aria-activedescendant')).toBeTruthy();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register combobox');
    await press(page, 'Enter');
    await expect.poll(() => page.locator('#field-leader').inputValue()).toBe('Lisbeth Dueholm');

    await tabTo(page, /^Forventet slut$/);
    await page.keyboard.type('30.6.28');
    await tabTo(page, /^Vælg dag: Forventet slut$/);
    await expect.poll(() => page.locator('#field-expectedEnd').inputValue()).toBe('30-06-2028');
    await press(page, 'Enter');
    await page.getByRole('button', { name: '30. juni 2028' }).waitFor();
    await expect.poll(() => focused(page)).toBe('30. juni 2028');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register calendar');
    await press(page, 'PageDown', 'ArrowUp', 'ArrowLeft');
    await expect.poll(() => focused(page)).toBe('22. juli 2028');
    await press(page, 'Escape');
    await expect.poll(() => focused(page)).toBe('Vælg dag: Forventet slut');
    await expect.poll(() => page.locator('#field-expectedEnd').inputValue()).toBe('30-06-2028');
    await press(page, 'Enter', 'ArrowRight', 'Enter');
    await expect.poll(() => page.locator('#field-expectedEnd').inputValue()).toBe('01-07-2028');
    await tabTo(page, /^Gem$/, 200);
    await press(page, 'Enter');
    await page.getByText('Nyt omsorgssystem er gemt.').waitFor();
    expect([await valueInBook(page, 'P-0002', 'Projektleder'), await valueInBook(page, 'P-0002', 'Forventet slut')]).toEqual(['Lisbeth Dueholm', 46935]);
    await close();
  });

  itWith(browserTool, 'answers the question before leaving', async () => {
    const { page, close } = await open('register?entity=project&id=P-0002');
    await tabTo(page, /^Projekt$/);
    await page.keyboard.type('X');
    await press(page, 'Shift+Tab');
    await tabTo(page, /^Til projekter$/, 300);
    await press(page, 'Enter');
    await page.getByRole('dialog').waitFor();
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('id=P-0002');
    await close();
  });
});

describe('the register when it is large or awkward', () => {
  itWith(browserTool, 'holds at most 60 rows of 5,000 in the page, finds any of them, and offers a few to choose from', async () => {
    const { page, close } = await open('register?entity=project', { query: { book: 'large' } });
    const inPage = (): Promise<number> => page.locator('main ul li').count();
    await page.getByText('5.000 rækker').waitFor();
    const most: number[] = [await inPage()];
    await page.getByRole('list', { name: 'Projekter' }).getByRole('button').first().focus();
    for (const key of ['PageDown', 'PageDown', 'End', 'PageUp']) {
      await press(page, key);
      await page.waitForFunction(() => document.activeElement?.closest('li') !== null);
      most.push(await inPage());
    }
    await page.getByText('P-5000').first().waitFor();
    expect(Math.max(...most)).toBeLessThanOrEqual(60);
    await page.getByRole('searchbox').fill('P-4321');
    await page.getByText('1 af 5.000').waitFor();
    await page.getByRole('list', { name: 'Projekter' }).getByRole('button').click();
    await page.getByRole('heading', { level: 1, name: / 4321$/ }).waitFor();
    await page.getByLabel('Projekt', { exact: true }).fill('Nr. 4321');
    await page.getByLabel('Følges af', { exact: true }).selectOption({ label: 'Programgruppen' });
    await page.getByRole('textbox', { name: 'Start', exact: true }).fill('1-1-2030');
    await page.getByRole('textbox', { name: 'Forventet slut' }).fill('1-1-2029');
    await page.getByText(/Nr\. 4321 starter den 1\. januar 2030/).waitFor();
    await page.getByRole('combobox', { name: 'Del af program' }).click();
    await page.getByText('Viser 50 af 5.000. Skriv for at søge.').waitFor();
    await expect.poll(() => page.getByRole('listbox').getByRole('option').count()).toBe(50);
    await close();
  });

  for (const name of ['320 pixels', '200 % zoom']) {
    itWith(browserTool, `bears names of 250 characters: ${name}`, async () => {
      const { page, complaints, close } = await open('register?entity=project', { query: { book: 'long-names' }, look: looks[name] ?? {} });
      for (const [screen, title] of [['register?entity=project', /^Projekter$/], ['register?entity=project&id=P-0002', /^Special/], ['register?entity=benefit&id=G-0002', /./], ['register?entity=case&id=S-0002', /./]] as const) {
        await page.evaluate((to) => {
          location.hash = `#/screen/${to}`;
        }, screen);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect(await sidewaysOverflow(page), screen).toEqual([]);
        expect(await violations(page), screen).toEqual([]);
        await picture(page, `long names ${screen} ${name}`);
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'shows a cell that cannot be read, and leaves it alone until something is typed there', async () => {
    const { page, close } = await open('register?entity=project');
    await page.evaluate(() => globalThis.book.type('tblProjects', 'P-0002', 'Godkendt budget', 'ca. 3 mio. hvis alt går vel'));
    await page.getByRole('list', { name: 'Projekter' }).getByRole('button', { name: /P-0002/ }).click();
    await page.getByText(/ca\. 3 mio\. hvis alt går vel/).first().waitFor();
    await page.getByLabel('Projekt', { exact: true }).fill('Omsorg');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Omsorg er gemt.').waitFor();
    await expect.poll(() => valueInBook(page, 'P-0002', 'Godkendt budget')).toBe('ca. 3 mio. hvis alt går vel');
    await close();
  });

  itWith(browserTool, 'only shows what may only be read', async () => {
    for (const [screen, query] of [['register?entity=project&id=P-0002', { 'read-only': 'yes' }], ['register?entity=statusReport', {}]] as const) {
      const { page, close } = await open(screen, { query });
      if (screen.endsWith('statusReport')) await page.getByRole('list', { name: 'Statusmeldinger' }).getByRole('button').first().click();
      await page.getByText(/kan kun læses|skrives af sig selv og rettes ikke/).waitFor();
      await expect.poll(() => page.locator('main input, main select, main textarea').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await close();
    }
  });
});
