import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { planPages } from '../../../src/app/documents/plan-pages.js';
import { exampleRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { violations } from '../violations.js';
import { chooseWorkbook, startSession } from './page-session.js';
import { books, browser, built, folder } from './shared-page.js';

async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PANE_PICTURES'] !== undefined) await page.screenshot({ path: join(tmpdir(), 'pane-pictures', `page-${name}.png`) });
}

/** All text of a file's slides or body. */
function textOf(path: string): string {
  const parts = openPackage(readFileSync(path));
  return [...parts.keys()].filter((name) => /slides\/slide\d+\.xml$|document\.xml$/.test(name)).map((name) => partText(parts, name).replace(/<[^>]*>/g, '')).join('\n');
}

const looks: Readonly<Record<string, BrowserContextOptions>> = { light: {}, 'dark at 320 pixels': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } };

describe('the pages before they are made', () => {
  itWith(browserTool, 'are those of the file, and take words for this file alone, by keyboard', async () => {
    const { page, downloads, complaints, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.example);
    const headings = page.locator('article > h3');
    const titles = (document: 'statusDeck' | 'agenda' | 'actionPlan'): readonly (string | null)[] => {
      const planned = planPages(exampleRegister('da'), { document, meeting: 'M-0015', year: 2028 });
      return planned.kind === 'planned' ? planned.pages.map(({ title }) => title) : [];
    };
    for (const [document, name] of [['actionPlan', 'Indsatsplan'], ['agenda', 'Dagsorden og sager'], ['statusDeck', 'Status']] as const) {
      await page.getByRole('button', { name: `Se siderne: ${name}`, exact: true }).press('Enter');
      await page.getByRole('heading', { name: `Siderne: ${name}`, exact: true }).waitFor({ timeout: 60_000 });
      await expect.poll(() => headings.allInnerTexts(), { message: document }).toEqual(titles(document));
    }

    const chart = page.locator('figure').filter({ hasText: 'Projekter efter trafiklys' });
    await expect.poll(() => chart.getByRole('img', { name: /^Projekter efter trafiklys\. / }).isVisible()).toBe(true);
    await expect.poll(() => chart.getByRole('table').isVisible()).toBe(false);
    await chart.getByText('Tallene i en tabel').press('Enter');
    await expect.poll(() => chart.getByRole('columnheader').allInnerTexts()).toEqual(['Rød', 'Gul', 'Grøn']);

    const second = page.getByRole('article').nth(1);
    await second.locator('summary').press('Enter');
    await second.getByLabel('Egen overskrift').fill('Vi beder om ja til tre sager');
    await second.getByLabel('Kommentar').fill('Formanden lægger op til drøftelse.\nSagen er kendt.');
    // What is half written outlives a change of the page's language.
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('button', { name: 'Dansk' }).press('Enter');
    await second.getByLabel('Kommentar').press('Tab');
    await page.keyboard.press('Enter');
    const named = page.getByRole('article', { name: 'Vi beder om ja til tre sager' });
    await named.getByText('Din tekst gælder kun filen, du laver nu.').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Vi beder om ja til tre sager');
    await expect.poll(() => named.getByRole('table').last().locator('td').allInnerTexts()).toEqual(['M-0015', 'Status til styregruppen', 'decisions', 'Vi beder om ja til tre sager', 'Formanden lægger op til drøftelse.\nSagen er kendt.']);
    await picture(page, 'deck');

    await page.locator('.shown').getByRole('button', { name: 'Lav status' }).press('Enter');
    const made = await downloads(1);
    const file = textOf(join(made, 'Status Styregruppen 2027-05-26.pptx'));
    expect(file).toContain('Vi beder om ja til tre sager');
    expect(file).toContain('Formanden lægger op til drøftelse.');
    await page.getByText('Én tekst er skrevet her på siden. Den står i filen, ikke i arket.').waitFor();

    await named.locator('summary').press('Enter');
    await named.getByRole('button', { name: 'Fjern min tekst' }).press('Enter');
    await expect.poll(() => headings.allInnerTexts()).toEqual(titles('statusDeck'));
    await page.getByRole('button', { name: 'Luk siderne' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Se siderne: Status');
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);

  itWith(browserTool, 'say so when a text written here may not go further, and keep it to be corrected', async () => {
    const { page, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.example);
    await page.getByRole('button', { name: 'Se siderne: Dagsorden og sager' }).click();
    const point = page.getByRole('article', { name: 'Status på porteføljen' });
    await point.locator('summary').click();
    await point.getByLabel('Kommentar').fill('Ring til 010180-1234');
    await point.getByRole('button', { name: 'Brug i filen' }).click();
    await page.getByText('I en tekst, du har skrevet her på siden, ser der ud til at stå et CPR-nummer').waitFor({ timeout: 60_000 });
    await expect.poll(() => point.getByLabel('Kommentar').inputValue()).toBe('Ring til 010180-1234');
    await point.getByLabel('Kommentar').fill('Ring til sekretæren');
    await point.getByRole('button', { name: 'Brug i filen' }).click();
    await point.getByText('Ring til sekretæren').first().waitFor({ timeout: 60_000 });
    await close();
  }, 240_000);

  for (const [look, options] of Object.entries(looks)) {
    itWith(browserTool, `have no fault that axe finds and never scroll sideways: ${look}`, async () => {
      const { page, close } = await startSession(browser, built.standAlone, folder, options);
      await chooseWorkbook(page, books.example);
      for (const name of ['Status', 'Indsatsplan']) {
        await page.getByRole('button', { name: `Se siderne: ${name}`, exact: true }).click();
        await page.getByRole('heading', { name: `Siderne: ${name}`, exact: true }).waitFor({ timeout: 60_000 });
        for (const summary of await page.locator('article summary').all()) await summary.click();
        expect(await violations(page), name).toEqual([]);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: name }).toBe(0);
        for (const nth of [0, 5]) {
          await page.getByRole('article').nth(nth).scrollIntoViewIfNeeded();
          await picture(page, `${name} ${look} ${String(nth)}`);
        }
      }
      await close();
    }, 240_000);
  }
});
