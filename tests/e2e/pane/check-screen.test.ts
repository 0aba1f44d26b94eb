import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { focused, looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

function cell(page: Page, table: string, key: string, header: string): Promise<unknown> {
  return page.evaluate(
    ([name, id, title]) => {
      const raw = globalThis.book.raw();
      const place = raw.tables.find((one) => one.name === name);
      const column = place?.columns.findIndex((one) => one.header === title) ?? -1;
      return raw.sheets.find((one) => one.name === place?.sheet)?.rows.find((row) => row[0] === id)?.[column];
    },
    [table, key, header] as const,
  );
}

const fills = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...globalThis.book.client.fills.values()]);

describe('Tjek', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `is whole and without fault in its list, a set, one fault and its questions: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { screen: 'check', look });
      const inspect = async (state: string): Promise<void> => {
        await picture(page, `check ${state} ${name}`);
        expect(await violations(page), state).toEqual([]);
        expect(await sidewaysOverflow(page), state).toEqual([]);
      };
      await inspect('list');
      await page.getByLabel('Vis efter').selectOption('owner');
      await page.getByRole('list', { name: /efter ansvarlig/ }).getByRole('button').first().click();
      await page.getByRole('list', { name: /^(?!Sider).*under/ }).waitFor();
      await inspect('set');
      await page.getByRole('list', { name: /^(?!Sider).*under/ }).getByRole('button').first().click();
      await page.getByText('Hvorfor det betyder noget').waitFor();
      await inspect('fault');
      await page.getByRole('button', { name: 'Godtag …' }).click();
      await page.getByRole('dialog', { name: 'Godtag med en begrundelse' }).waitFor();
      await inspect('accept');
      await page.getByRole('button', { name: 'Fortryd' }).click();
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'puts one fault right, and all of a kind, after showing what will change', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check' });
    await page.evaluate(() => {
      for (const [key, text] of [['P-0003', '12.05.2028'], ['P-0004', '30-11-2027'], ['P-0005', '01.03.2028']] as const) globalThis.book.type('tblProjects', key, 'Forventet slut', text);
    });
    await page.getByRole('button', { name: /Cellerne kan læses/ }).click();
    const list = page.getByRole('list', { name: /^(?!Sider).*under/ });
    await expect.poll(() => list.getByRole('listitem').count()).toBe(3);
    await list.getByRole('button', { name: /P-0003/ }).click();
    await page.getByRole('button', { name: 'Ret …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Det bliver rettet' });
    await expect.poll(() => dialog.getByRole('listitem').innerText()).toMatch(/Projekter · P-0003 · Forventet slut\s+12\.05\.2028 → 12-05-2028/);
    await picture(page, 'check fix one');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ret', exact: true }).click();
    await page.getByText('Rettet. Det står i ændringsloggen.').waitFor();
    await expect.poll(() => cell(page, 'tblProjects', 'P-0003', 'Forventet slut')).toBe(46885);
    await page.getByRole('link', { name: 'Til alle mangler' }).click();
    await page.getByRole('button', { name: 'Ret alle …' }).click();
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
    await dialog.getByRole('button', { name: 'Ret', exact: true }).click();
    await page.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
    await expect.poll(() => cell(page, 'tblProjects', 'P-0004', 'Forventet slut')).toBe(46721);
    await expect.poll(() => cell(page, 'tblProjects', 'P-0005', 'Forventet slut')).toBe(46813);
    await close();
  });

  itWith(browserTool, 'accepts a fault with a reason, shows it, and lifts it again', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check?set=measurement-is-made-when-due' });
    await page.getByRole('list', { name: /^(?!Sider).*under/ }).getByRole('button').first().click();
    await page.getByText('Hvorfor det betyder noget').waitFor();
    const sentence = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: 'Godtag …' }).click();
    const yes = page.getByRole('dialog').getByRole('button', { name: 'Godtag' });
    await expect.poll(() => yes.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt med styregruppen den 3. maj');
    await yes.click();
    await page.getByText('Godtaget. Begrundelsen er gemt.').waitFor();
    await page.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
    await page.getByRole('link', { name: 'Til alle mangler' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Mangler og advarsler', exact: true }).click();
    await page.getByRole('link', { name: 'Godtaget (1)' }).click();
    await page.getByRole('heading', { name: 'Godtagne advarsler' }).waitFor();
    const line = page.getByRole('listitem').filter({ hasText: 'Aftalt med styregruppen' });
    await expect.poll(() => line.innerText()).toContain('Af MH');
    await picture(page, 'check accepted');
    expect(await violations(page)).toEqual([]);
    await line.getByRole('button', { name: `Ophæv: ${sentence}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ophæv' }).click();
    await page.getByText('Ophævet. Advarslen vises igen.').waitFor();
    await line.waitFor({ state: 'detached' });
    await close();
  });

  itWith(browserTool, 'marks faults in the sheet and takes the marks away again', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check' });
    await page.getByRole('button', { name: 'Markér i arket' }).click();
    await page.getByText('Cellerne er farvet i arket').waitFor();
    const marked = await fills(page);
    expect(marked.length).toBeGreaterThan(10);
    expect(new Set(marked).size).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Fjern markering' }).click();
    await page.getByText('Markeringerne er fjernet').waitFor();
    await expect.poll(() => fills(page)).toEqual([]);
    await close();
  });

  itWith(browserTool, 'goes to the cell', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check?set=project-starts-before-it-ends' });
    await page.getByRole('list', { name: /^(?!Sider).*under/ }).getByRole('button').first().click();
    const where = await page.getByText(/^Projekter [A-Z]+\d+/).innerText();
    await page.getByRole('button', { name: 'Gå til cellen' }).click();
    await expect.poll(() => page.evaluate(() => globalThis.book.client.shown.at(-1))).toEqual({ sheet: 'Projekter', address: /[A-Z]+\d+/.exec(where)?.[0] });
    await close();
  });

  itWith(browserTool, 'is a single stop for Tab however long its list, and is worked by keyboard alone', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check' });
    await page.getByLabel('Vis efter').selectOption('row');
    const list = page.getByRole('list', { name: /efter række/ });
    await list.getByRole('button').first().waitFor();
    const first = await list.getByRole('button').first().innerText();
    await tabTo(page, new RegExp(`^${first.split('\n')[0]?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? ''}`));
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    expect(second).not.toBe('');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBe(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^Godtaget \(/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBe('1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('by=row');
    await close();
  });

  itWith(browserTool, 'says so when nothing is wrong', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check', query: { book: 'empty' } });
    await page.getByRole('heading', { name: 'Der er intet at rette' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
