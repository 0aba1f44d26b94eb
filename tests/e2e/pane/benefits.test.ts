import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { looks, openPane, picture, sidewaysOverflow, tabTo } from './pane-page.js';
import { violations } from '../violations.js';
import { browser, built } from './shared-pane.js';

const book = { book: 'faultless' };

/** The rows of a table of the workbook behind the pane, by header. */
function rowsOf(page: Page, table: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate((name) => {
    const raw = globalThis.book.raw();
    const place = raw.tables.find((one) => one.name === name);
    const sheet = raw.sheets.find((one) => one.name === place?.sheet);
    const rows = sheet?.rows.slice((place?.firstRow ?? 1) - 1, place?.lastRow) ?? [];
    return rows.map((row) => Object.fromEntries((place?.columns ?? []).map(({ header }, index) => [header, row[(place?.firstColumn ?? 1) - 1 + index]])));
  }, table);
}

/** Every page of the two screens, with its heading. */
const shown = [
  ['benefits', 'Gevinster'], ['benefits?map=P-0023', 'Gevinster'], ['benefits?id=G-0001', 'Færre kørte besøg i hjemmeplejen'], ['benefits?id=G-0001&edit=plan', 'Plan for gevinsten'],
  ['measurements', 'Målinger'], ['measurements?id=G-0001', 'Færre kørte besøg i hjemmeplejen'], ['measurements?paste=table', 'Flere på én gang'],
] as const;

const planPath = (page: Page): Promise<string | null> => page.getByRole('img', { name: 'Sådan ventes gevinsten at komme' }).locator('path').first().getAttribute('d');

describe('benefits in the pane', () => {
  for (const [name, look] of Object.entries(looks)) {
    itWith(browserTool, `have no fault that axe finds and never run out sideways: ${name}`, async () => {
      const { page, complaints, close } = await openPane(browser, built.address, { screen: 'benefits', query: book, look: { ...look, reducedMotion: 'reduce' } });
      for (const [screen, title] of shown) {
        await page.evaluate((to) => (globalThis.location.hash = `#/screen/${to}`), screen);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        expect([screen, await violations(page)]).toEqual([screen, []]);
        // A map is wider than the pane and scrolls within its own frame.
        if (!screen.includes('map')) expect([screen, await sidewaysOverflow(page)]).toEqual([screen, []]);
        await picture(page, `${screen.replace('?', ' ')} ${name}`);
      }
      expect(complaints).toEqual([]);
      await close();
    });
  }

  itWith(browserTool, 'draw a plan while it is typed, and save the profile', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'benefits?edit=new', query: book });
    await page.getByLabel('Gevinst', { exact: true }).fill('Færre breve til borgerne');
    await page.getByLabel('Projekt', { exact: true }).selectOption('P-0006');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Skal udfyldes.').waitFor();
    await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Penge i budgettet' });
    await page.getByLabel('Enhed', { exact: true }).selectOption({ label: 'Kr.' });
    await page.getByLabel('Udgangspunkt', { exact: true }).fill('0');
    await page.getByLabel('Mål', { exact: true }).fill('0');
    await page.getByText('Målet er det samme som udgangspunktet').waitFor();
    await page.getByLabel('Mål', { exact: true }).fill('1,2 mio. kr.');
    await page.getByLabel('Begynder', { exact: true }).fill('01-01-2027');
    await page.getByLabel('Måldato', { exact: true }).fill('31-12-2028');
    await page.getByLabel('Sandsynlighed', { exact: true }).fill('80 %');
    await page.getByLabel('Mål, pessimistisk', { exact: true }).fill('600.000');
    await page.getByLabel('Mål, optimistisk', { exact: true }).fill('1,5 mio. kr.');
    const paths = new Set<string | null>([await planPath(page)]);
    await page.getByLabel('Indfasning', { exact: true }).selectOption({ label: 'Langsom start' });
    paths.add(await planPath(page));
    await page.getByText('Sådan ventes gevinsten at komme').scrollIntoViewIfNeeded();
    await picture(page, 'plan slow start');
    await page.getByLabel('Indfasning', { exact: true }).selectOption({ label: 'Angivet pr. år' });
    await page.getByLabel('Værdi ved årets udgang 2027').fill('900.000');
    paths.add(await planPath(page));
    await page.getByLabel('Indfasning', { exact: true }).selectOption({ label: 'I trin' });
    paths.add(await planPath(page));
    expect(paths.size).toBe(4);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('heading', { level: 1, name: 'Færre breve til borgerne' }).waitFor();
    const saved = (await rowsOf(page, 'tblBenefits')).at(-1);
    expect(saved).toMatchObject({ Projekt: 'P-0006', Mål: 1_200_000, Indfasning: 'I trin', 'Mål, pessimistisk': 600_000, Sandsynlighed: 0.8 });
    // (600,000 + 4 × 1,200,000 + 1,500,000) ÷ 6 = 1,150,000, at 80 %.
    await page.getByRole('button', { name: 'Åbn tallet: Forventet værdi om året' }).getByText(/920\.000/).waitFor();
    expect((await rowsOf(page, 'tblBenefitYears')).at(-1)).toMatchObject({ Gevinst: saved?.['Nr.'], År: 2027, 'Forventet værdi ved årets udgang': 900_000 });

    await page.getByRole('button', { name: 'Lås som godkendt plan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lås som godkendt plan' }).click();
    await page.getByText('Planen er låst.').waitFor();
    expect((await rowsOf(page, 'tblBenefits')).at(-1)).toMatchObject({ 'Godkendt mål': 1_200_000, 'Godkendt indfasning': 'I trin' });
    expect((await rowsOf(page, 'tblBenefitYears')).at(-1)).toMatchObject({ 'Godkendt værdi': 900_000 });
    await close();
  });

  itWith(browserTool, 'take six measurements by keyboard alone and a correction, and the due list and curve follow', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'measurements', query: { ...book, today: '2027-12-31' } });
    await page.evaluate(() => {
      const asOf = globalThis.book.raw();
      globalThis.book.edit(() => ({ ...asOf, sheets: asOf.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (row.includes('Opgørelsesdato') ? row.map((cell) => (typeof cell === 'number' && cell > 40_000 && cell < 60_000 ? 46_752 : cell)) : row)) })) }));
    });
    const lead = page.locator('main h1 + p');
    await page.getByText(/er forfaldne/).waitFor();
    const late = async (): Promise<number> => Number(/^\d+/.exec(await lead.innerText())?.[0]);
    await expect.poll(late).toBeGreaterThanOrEqual(6);
    const before = await late();
    const count = (await rowsOf(page, 'tblMeasurements')).length;

    await tabTo(page, /ventet/);
    await page.keyboard.press('Enter');
    const titles: string[] = [];
    for (let nth = 0; nth < 6; nth += 1) {
      const value = page.getByLabel(/^Værdi/);
      await value.waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
      titles.push(await page.getByRole('heading', { level: 1 }).innerText());
      // The benefit's own target is a figure nothing can be said against.
      const goal = /(?:til|og) ([\d.,]+|Ja)/.exec(await page.locator('main p', { hasText: /Fra |Mellem / }).first().innerText())?.[1] ?? '1';
      await page.keyboard.type(goal.replace(/[.,]$/, ''));
      await page.keyboard.press('Enter');
      await page.waitForFunction((title) => document.querySelector('main h1')?.textContent !== title, titles[nth]);
    }
    expect(new Set(titles).size).toBe(6);
    const written = await rowsOf(page, 'tblMeasurements');
    expect(written.length).toBe(count + 6);
    expect(written.at(-1)).toMatchObject({ 'Målt den': 46_752, 'Målt eller skønnet': 'Målt', 'Indberettet den': 46_752 });
    await page.getByRole('link', { name: 'Alle målinger' }).click();
    await page.getByText(/er forfaldne/).waitFor();
    await expect.poll(() => late()).toBe(before - 6);

    // The last one is corrected.
    const corrected = written.at(-1);
    await page.evaluate((id) => (globalThis.location.hash = `#/screen/measurements?id=${String(id)}`), corrected?.['Gevinst']);
    await page.getByRole('heading', { level: 1, name: titles[5] ?? '' }).waitFor();
    await page.getByRole('button', { name: 'Ret målingen fra 31-12-2027' }).click();
    await page.getByText('Du retter').waitFor();
    await page.getByLabel(/^Bemærkning/).fill('Tastefejl');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('rettet', { exact: true }).waitFor();
    await picture(page, 'measurement corrected');
    const after = await rowsOf(page, 'tblMeasurements');
    expect(after.length).toBe(count + 7);
    expect(after.find((row) => row['Nr.'] === corrected?.['Nr.'])).toMatchObject({ Værdi: corrected?.['Værdi'], 'Rettet af': after.at(-1)?.['Nr.'] });
    await page.evaluate((id) => (globalThis.location.hash = `#/screen/benefits?id=${String(id)}`), corrected?.['Gevinst']);
    await page.getByRole('img', { name: /^Gevinster over tid/ }).waitFor();
    await page.getByText('Vis tallene som tabel').click();
    // The curve's point of the day is the corrected measurement.
    await expect.poll(() => page.getByRole('row', { name: /31-12-2027/ }).count()).toBe(1);
    await close();
  });

  itWith(browserTool, 'take several measurements out of a pasted table, and hold back what is wrong', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'measurements?paste=table', query: book });
    const count = (await rowsOf(page, 'tblMeasurements')).length;
    await page.getByLabel('Sæt tabellen ind her').fill('Gevinst\tMålt den\tVærdi\nG-0001\t10-05-2027\t700.000\nG-0002\t10-05-2028\t8.900.000\nG-0999\t10-05-2027\t3\nG-0003\t10-05-2027\t450 timer');
    await page.getByRole('button', { name: 'Skriv 1 måling' }).waitFor();
    await picture(page, 'pasted table');
    await page.getByRole('button', { name: 'Ret til 10. maj 2027' }).click();
    await page.getByRole('button', { name: 'Skriv 2 målinger' }).click();
    await page.getByText('2 målinger er skrevet.').waitFor();
    expect((await rowsOf(page, 'tblMeasurements')).length).toBe(count + 2);
    await expect.poll(() => page.getByLabel('Sæt tabellen ind her').inputValue()).toBe('Gevinst\tMålt den\tVærdi\nG-0999\t10-05-2027\t3\nG-0003\t10-05-2027\t450 timer');
    await close();
  });

  itWith(browserTool, 'show the figures as they were known on an earlier day', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'benefits', query: book });
    await page.getByText('Se tallene, som de var kendt en tidligere dag').click();
    await page.getByLabel('Dag', { exact: true }).fill('31-12-2099');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv en dag før opgørelsesdatoen').waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('31-12-2026');
    await page.keyboard.press('Enter');
    await page.getByText('Tallene, som de var kendt den 31. december 2026.').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'earlier day');
    await page.getByRole('button', { name: 'Tilbage til i dag' }).click();
    await page.getByText('Se tallene, som de var kendt en tidligere dag').waitFor();
    await close();
  });

  itWith(browserTool, 'open a figure to the cells it is made of', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'benefits?id=G-0001', query: book });
    await page.getByRole('button', { name: /Åbn tallet: Målopfyldelse/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Målopfyldelse' });
    await dialog.getByText('(seneste måling − udgangspunkt) ÷ (mål − udgangspunkt)').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'opened figure');
    await dialog.getByRole('button', { name: 'Seneste måling' }).click();
    await expect.poll(() => page.evaluate(() => globalThis.book.client.shown.at(-1)?.sheet)).toBe('Gevinster');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await close();
  });
});
