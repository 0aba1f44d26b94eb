import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { picture } from './pane-page.js';
import { openRegister as open, rowInBook } from './register-pane.js';
import { violations } from '../violations.js';

describe('a row that is being edited', () => {
  itWith(browserTool, 'writes only what was changed, and keeps what is not saved over a failure and a reload', async () => {
    const { page, close } = await open('register?entity=project&id=P-0004');
    await page.getByLabel('Projekt', { exact: true }).fill('Skift af ESDH-system i hele kommunen');
    await page.getByRole('heading', { level: 1, name: 'Skift af ESDH-system i hele kommunen' }).waitFor();
    await page.getByLabel('Trafiklys').first().selectOption({ label: 'Rød' });
    await page.getByText('Tre ændringer').waitFor();
    await page.evaluate(() => globalThis.book.client.failNext('no-answer', 'change'));
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText(/Excel svarer ikke/).waitFor();
    await expect.poll(() => page.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Skift af ESDH-system i hele kommunen');
    await page.reload();
    await page.getByText('Dine ændringer fra sidst er ikke gemt endnu.').waitFor();
    await expect.poll(() => page.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Skift af ESDH-system i hele kommunen');
    const before = await rowInBook(page, 'tblProjects', 'P-0004');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Skift af ESDH-system i hele kommunen er gemt.').waitFor();
    await expect.poll(() => rowInBook(page, 'tblProjects', 'P-0004')).toEqual({ ...before, Projekt: 'Skift af ESDH-system i hele kommunen', Trafiklys: 'Rød', 'Status pr.': 46519 });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Skift af ESDH-system' }).waitFor();
    await expect.poll(() => page.getByText('Dine ændringer fra sidst').count()).toBe(0);
    await close();
  });

  itWith(browserTool, 'shows both versions when someone else was faster, and lets the person choose for each field', async () => {
    const { page, close } = await open('register?entity=project&id=P-0005');
    await page.getByLabel('Projekt', { exact: true }).fill('Mit navn');
    await page.getByRole('combobox', { name: 'Projektleder' }).fill('Min Leder');
    await page.evaluate(() => {
      globalThis.book.type('tblProjects', 'P-0005', 'Projekt', 'Deres navn');
      globalThis.book.type('tblProjects', 'P-0005', 'Projektejer', 'Deres Ejer');
    });
    await page.getByText('En anden har ændret rækken, mens du skrev.').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'Projektejer' }).inputValue()).toBe('Deres Ejer');
    const conflict = page.getByRole('group', { name: 'Projekt', exact: true });
    await expect.poll(() => conflict.innerText()).toContain('Deres navn');
    await expect.poll(() => conflict.innerText()).toContain('Mit navn');
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register conflict');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Vælg først, hvad der skal stå i: Projekt.').waitFor();
    await conflict.getByRole('button', { name: 'Behold mit: Projekt' }).click();
    await page.evaluate(() => {
      globalThis.book.tells = false;
      globalThis.book.type('tblProjects', 'P-0005', 'Projektleder', 'Deres Leder');
    });
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    // Nobody told the pane of the other edit: it is found when the row is about to be written.
    await page.getByRole('button', { name: 'Brug det nye: Projektleder' }).click();
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Mit navn er gemt.').waitFor();
    await expect.poll(() => rowInBook(page, 'tblProjects', 'P-0005')).toMatchObject({ Projekt: 'Mit navn', Projektleder: 'Deres Leder', Projektejer: 'Deres Ejer' });
    await close();
  });

  itWith(browserTool, 'makes a new row of what was typed when the row has been taken out meanwhile', async () => {
    const { page, close } = await open('register?entity=barrier&id=B-0001');
    await page.getByLabel('Barriere', { exact: true }).fill('Reddet barriere');
    await page.evaluate(() => globalThis.book.type('tblBarriers', 'B-0001', 'Nr.', 'B-0777'));
    await page.getByRole('heading', { name: 'Rækken findes ikke længere' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opret som ny række' }).click();
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByText('Reddet barriere er oprettet.').waitFor();
    const id = /id=(B-\d+)/.exec(page.url())?.[1] ?? '';
    await expect.poll(() => rowInBook(page, 'tblBarriers', id)).toMatchObject({ Barriere: 'Reddet barriere' });
    await close();
  });

  itWith(browserTool, 'asks before it leaves what is not saved, and lets it be saved on the way', async () => {
    const { page, close } = await open('register?entity=project&id=P-0006');
    await page.getByLabel('Projekt', { exact: true }).fill('Digital Post til alle');
    await page.getByRole('link', { name: 'Til projekter' }).click();
    await page.getByRole('dialog', { name: 'Dine ændringer er ikke gemt' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'register leave');
    await page.getByRole('button', { name: 'Bliv her' }).click();
    expect(page.url()).toContain('id=P-0006');
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Gem og gå' }).click();
    await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
    await expect.poll(() => rowInBook(page, 'tblProjects', 'P-0006')).toMatchObject({ Projekt: 'Digital Post til alle' });
    await page.goBack();
    await page.getByLabel('Projekt', { exact: true }).fill('Kladde');
    await page.getByRole('link', { name: 'Til projekter' }).click();
    await page.getByRole('button', { name: 'Gå uden at gemme' }).click();
    await page.getByRole('list', { name: 'Projekter' }).waitFor();
    await page.goBack();
    await page.getByText('Dine ændringer fra sidst').waitFor();
    await expect.poll(() => page.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Kladde');
    await page.getByRole('button', { name: 'Fortryd alt' }).click();
    await expect.poll(() => page.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Digital Post til alle');
    await close();
  });
});
