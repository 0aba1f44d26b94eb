import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

const screens = ['prioritisation', 'scoring', 'scoring?project=P-0024', 'criteria', 'scenarios', 'scenarios?scenario=SC-0001', 'scenarios?scenario=SC-0002&view=limits', 'scenarios?scenario=SC-0001&view=answers', 'scenarios?scenario=SC-0001&view=wishes', 'resources', 'weighing', 'robustness'];

describe('the screens of prioritisation', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `are whole and without fault: ${name}`, async () => {
      for (const screen of screens) {
        const { page, complaints, close } = await openPane(browser, built.address, { screen, look });
        if (screen === 'criteria') await page.getByRole('button', { name: /Gennemførlighed/ }).click();
        if (screen === 'scenarios?scenario=SC-0001') await page.getByRole('heading', { name: /^Ikke med \(/ }).waitFor();
        if (screen.endsWith('view=answers')) await page.getByRole('button', { name: /^Hent brev om/ }).first().waitFor();
        if (screen.endsWith('view=wishes')) await page.getByRole('button', { name: /^Hent listen/ }).waitFor();
        if (screen === 'robustness') await page.getByText('10.000 vægtninger er prøvet.').waitFor();
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
    await expect.poll(() => list.innerText()).not.toBe(before);
    await expect.poll(() => weights()).toEqual(stored);
    await page.getByRole('button', { name: 'Gem vægtene' }).click();
    await page.getByText('Vægtene er gemt.').waitFor();
    await expect.poll(() => weights()).not.toEqual(stored);
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
    await expect.poll(() => page.getByRole('slider').count()).toBe(4);
    await close();
  });

  itWith(browserTool, 'make a scenario, say what goes out for another, write, lock and approve it', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scenarios' });
    await page.getByRole('button', { name: 'Nyt scenarie' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Navn').fill('Lille ramme');
    await form.getByLabel('Budgetramme (kr.)').fill('5.000.000');
    await form.getByRole('button', { name: 'Opret' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lille ramme' }).waitFor();
    const out = page.getByRole('region', { name: /^Ikke med/ });
    await out.getByRole('button').first().click();
    await out.getByRole('button', { name: 'Hvad ryger ud?' }).click();
    await out.getByText(/går .* ud|kan ikke komme med/).waitFor();
    await picture(page, 'what goes out');
    await page.getByRole('button', { name: 'Skriv resultatet i arket' }).click();
    await page.getByRole('button', { name: 'Arket siger det samme.' }).waitFor();
    await page.getByRole('button', { name: 'Lås scenariet' }).click();
    await page.getByText('Scenariet er låst.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Godkendt – gør det til planen' }).click();
    await page.getByRole('dialog').getByText(/låses som årets målestok/).waitFor();
    await picture(page, 'approving a scenario');
    await page.getByRole('button', { name: 'Gør det til planen', exact: true }).click();
    await page.getByText('Scenariet er nu planen for 2028.').waitFor();
    const written = await page.evaluate(() => {
      const rows = (sheet: string) => globalThis.book.raw().sheets.find(({ name }) => name === sheet)?.rows ?? [];
      return { items: rows('Låste indsatsplaner').filter((row) => row.includes(2028)).length, rows: rows('Scenariets projekter').filter((row) => row.includes('SC-0003')).length };
    });
    expect(written.rows).toBeGreaterThan(5);
    expect(written.items).toBe(written.rows);
    await close();
  });

  itWith(browserTool, 'come to weights by pairs, and name the judgement to look at again', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'weighing', query: { who: 'Søren Kjeldahl' } });
    await page.getByLabel('Metode').selectOption({ label: 'Parvis sammenligning' });
    await page.getByText(/Sammenligningerne hænger sammen/).waitFor();
    await page.getByLabel('Værdi for borgerne mod Gennemførlighed').selectOption({ label: 'Gennemførlighed: 9 gange så vigtigt' });
    await page.getByText(/hænger ikke sammen/).waitFor();
    await page.getByText(/Se først på Værdi for borgerne mod Gennemførlighed/).waitFor();
    await picture(page, 'judgements that do not fit');
    await page.getByLabel('Værdi for borgerne mod Gennemførlighed').selectOption({ label: 'Lige vigtige' });
    await page.getByRole('button', { name: 'Brug disse vægte' }).click();
    await page.getByText('Vægtene og det, de kommer af, er gemt.').waitFor();
    await close();
  });

  itWith(browserTool, 'draw value for money with its figures', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'robustness' });
    await page.getByRole('button', { name: 'Regn kurven' }).click();
    await page.getByRole('img', { name: 'Værdi for pengene' }).waitFor();
    await picture(page, 'value for money');
    await close();
  });
});
