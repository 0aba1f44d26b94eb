import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool, launchBrowser } from '../browser.js';
import { buildMemoryPane, type BuiltPane } from './built-pane.js';
import { looks, openPane, picture, sidewaysOverflow, violations } from './pane-page.js';

let browser: Browser;
let built: BuiltPane;

beforeAll(async () => {
  if (!browserTool.present) return;
  [built, browser] = await Promise.all([buildMemoryPane(), launchBrowser()]);
});

afterAll(async () => {
  if (!browserTool.present) return;
  await browser.close();
  built.close();
});

const screens = ['prioritisation', 'scoring', 'scoring?project=P-0024', 'criteria'];

describe('the screens of prioritisation', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `are whole and without fault: ${name}`, async () => {
      for (const screen of screens) {
        const { page, complaints, close } = await openPane(browser, built.address, { screen, look });
        if (screen === 'criteria') await page.getByRole('button', { name: /Gennemførlighed/ }).click();
        await picture(page, `${screen} ${name}`);
        expect(await violations(page), screen).toEqual([]);
        expect(await sidewaysOverflow(page), screen).toEqual([]);
        expect(complaints, screen).toEqual([]);
        await close();
      }
    });
  }

  itWith(browserTool, 're-rank while a weight is moved, and write it only when asked', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'prioritisation' });
    const list = page.getByRole('list', { name: 'Rækkefølge' });
    const before = await list.innerText();
    const weights = (): Promise<unknown> => page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Kriterier')?.rows.map((row) => row[3]));
    const stored = await weights();
    await page.getByRole('slider', { name: 'Gennemførlighed' }).fill('90');
    await list.getByText(/op fra|ned fra/).first().waitFor();
    expect(await list.innerText()).not.toBe(before);
    expect(await weights()).toEqual(stored);
    await page.getByRole('button', { name: 'Gem vægtene' }).click();
    await page.getByText('Vægtene er gemt.').waitFor();
    expect(await weights()).not.toEqual(stored);
    await list.getByRole('button').first().click();
    await page.getByRole('dialog').getByRole('row', { name: /Gennemførlighed/ }).waitFor();
    await picture(page, 'where the points come from');
    await close();
  });

  itWith(browserTool, 'score a project with the anchor texts in view, and ask for a reason at the ends', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scoring?project=P-0036' });
    const criterion = page.getByRole('group', { name: 'Gennemførlighed' });
    await criterion.getByRole('radio', { name: /Afprøvet hos andre/ }).check();
    await page.getByRole('button', { name: 'Gem vurderingen' }).click();
    await page.getByRole('alert').or(page.getByRole('status')).getByText(/Skriv en begrundelse/).first().waitFor();
    await criterion.getByLabel('Begrundelse').fill('Kører i to nabokommuner.');
    await page.getByRole('button', { name: 'Gem vurderingen' }).click();
    await page.getByText('Vurderingen er gemt.').waitFor();
    const written = await page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Vurderinger')?.rows.at(-1));
    expect(written).toEqual(expect.arrayContaining(['P-0036', 'K-0004', 'MH', 5, 'Kører i to nabokommuner.']));
    const scores = await page.evaluate(() => globalThis.book.raw().sheets.find(({ name }) => name === 'Scorer')?.rows.filter((row) => row.includes('P-0036')).length);
    expect(scores).toBe(4);
    await close();
  });

  itWith(browserTool, 'begin with four criteria ready to use', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'prioritisation', query: { book: 'no-criteria' } });
    await page.getByRole('button', { name: 'Opret de fire kriterier' }).click();
    await page.getByText('De fire kriterier er oprettet.').waitFor();
    expect(await page.getByRole('slider').count()).toBe(4);
    await close();
  });
});
