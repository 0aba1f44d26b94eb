import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

describe('Ændringslog', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `is whole and without fault in its list and one change: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { screen: 'log', look });
      await page.getByRole('heading', { name: 'Intet er ændret endnu' }).waitFor();
      await page.evaluate(() => {
        globalThis.book.type('tblProjects', 'P-0003', 'Projektleder', 'Ny Leder');
        globalThis.book.type('tblProjects', 'P-0004', 'Bemærkning', 'Aftalt på programgruppens møde, at vi venter på leverandørens svar, før der bestilles mere.');
      });
      await page.getByText('Afgræns').click();
      for (const state of ['list', 'change']) {
        await picture(page, `log ${state} ${name}`);
        expect(await violations(page), state).toEqual([]);
        expect(await sidewaysOverflow(page), state).toEqual([]);
        if (state === 'list') {
          await page.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /P-0004/ }).click();
          await page.getByRole('table', { name: 'Felter, der er ændret' }).waitFor();
        }
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'follows edits in cells, says that nobody is known, and finds by row, person and time', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'check?set=meeting-is-on-a-working-day' });
    await page.getByRole('button', { name: 'Ret …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ret', exact: true }).click();
    await page.getByText('Rettet. Det står i ændringsloggen.').waitFor();
    await page.evaluate(() => globalThis.book.type('tblProjects', 'P-0003', 'Trafiklys', 'Rød'));
    await page.getByRole('link', { name: 'Ændringslog' }).click();
    const list = page.getByRole('list', { name: 'Ændringer' });
    const cellEdit = list.getByRole('button', { name: /P-0003/ });
    await cellEdit.waitFor();
    await expect.poll(() => cellEdit.innerText()).toMatch(/Trafiklys: .* → Rød\s+ukendt \(celle\) · kl\. \d\d\.\d\d/);
    await expect.poll(() => list.getByRole('button', { name: /Dato: .* → 11-10-2027/ }).innerText()).toContain('MH · kl.');
    await page.getByText('Afgræns').click();
    await page.getByLabel('Hvem').selectOption('MH');
    await cellEdit.waitFor({ state: 'detached' });
    await expect.poll(() => list.getByRole('button').count()).toBe(1);
    await page.getByLabel('Hvem').selectOption({ label: 'Alle' });
    await page.getByLabel('Søg efter række eller felt').fill('rød');
    await expect.poll(() => list.getByRole('button').count()).toBe(1);
    await page.getByLabel('Søg efter række eller felt').fill('findes ikke');
    await page.getByRole('heading', { name: 'Ingen ændringer passer' }).waitFor();
    await page.getByRole('button', { name: 'Vis alle ændringer' }).click();
    await cellEdit.click();
    const fields = page.getByRole('table', { name: 'Felter, der er ændret' });
    await expect.poll(() => fields.getByRole('rowgroup', { name: 'Trafiklys' }).innerText()).toMatch(/Rød$/);
    await close();
  });

  itWith(browserTool, 'brings an archived row back', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'log' });
    await page.evaluate(() => globalThis.archive('barrier', 'B-0002', 'Tastefejl'));
    await page.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /B-0002/ }).click();
    await expect.poll(() => page.getByRole('table', { name: 'Felter, der er ændret' }).getByRole('row').count()).toBeGreaterThan(3);
    await expect.poll(() => page.locator('main').innerText()).toContain('Tastefejl');
    await picture(page, 'log archived row');
    await page.getByRole('button', { name: 'Hent rækken tilbage …' }).click();
    await page.getByRole('dialog', { name: 'Hent rækken tilbage' }).getByRole('button', { name: 'Hent tilbage' }).click();
    await page.getByText('Rækken er hentet tilbage.').waitFor();
    await expect.poll(() => page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Barrierer')?.rows.some(([key]) => key === 'B-0002'))).toBe(true);
    await page.getByRole('link', { name: 'Åbn rækken' }).waitFor();
    await close();
  });
});
