import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { itWith } from '../../support/needed-tool.js';
import { browserTool, launchBrowser } from '../browser.js';
import { buildMemoryPane, type BuiltPane } from './built-pane.js';
import { openPane, picture } from './pane-page.js';
import { violations } from '../violations.js';

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

const rowsOf = (page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> => page.evaluate((name) => globalThis.book.raw().sheets.find((one) => one.name === name)?.rows ?? [], sheet);

describe('the pages of a scenario', () => {
  itWith(browserTool, 'change its frame by form, and say before it is saved what cannot be done within it', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scenarios?scenario=SC-0001&view=limits' });
    const money = page.getByRole('region', { name: 'Penge' });
    await money.getByLabel('Budgetramme (kr.)').fill('mange');
    await money.getByText('Skriv et beløb i hele kroner, 0 eller mere.').waitFor();
    await money.getByLabel('Budgetramme (kr.)').fill('1.000.000');
    await money.getByText(/Det, der skal laves, kræver [\d,]+\smio\.\skr\. af budgettet for 2028, hvor der er 1\smio\.\skr\./).waitFor();
    await picture(page, 'a frame that is too small');
    await money.getByLabel('Budgetramme (kr.)').fill('5.500.000');
    await money.getByRole('button', { name: 'Gem rammerne' }).click();
    await page.getByText('Rammerne er gemt.').waitFor();
    expect((await rowsOf(page, 'Scenarier')).some((row) => row.includes('SC-0001') && row.includes(5_500_000))).toBe(true);
    await close();
  });

  itWith(browserTool, 'add amounts by source and least shares, and say what is wrong with them', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scenarios?scenario=SC-0002&view=limits' });
    const more = page.getByRole('region', { name: 'Avanceret: flere rammer' });
    await more.getByText('Højst 6 mio. kr.: central digitaliseringspulje').waitFor();
    await more.getByLabel('Slags').selectOption({ label: 'Mindst andel af pengene til en kategori' });
    await more.getByRole('button', { name: 'Tilføj en ramme' }).click();
    await more.getByText('Vælg en kategori.').waitFor();
    await more.getByText('Skriv en andel over 0 og højst 100 %.').waitFor();
    for (const [category, share] of [['Lokalt', '60'], ['Nationalt eller fælleskommunalt', '70']] as const) {
      await more.getByLabel('Slags').selectOption({ label: 'Mindst andel af pengene til en kategori' });
      await more.getByLabel('Kategori').selectOption({ label: category });
      await more.getByLabel('Mindst (% af de valgtes penge)').fill(share);
      await more.getByRole('button', { name: 'Tilføj en ramme' }).click();
      await more.getByText(`Mindst ${share} % til ${category}`).waitFor();
    }
    await more.getByText('Andelene til kategorier giver tilsammen 130 %. De kan højst give 100 %.').waitFor();
    await picture(page, 'shares that are too large');
    expect(await violations(page)).toEqual([]);
    await more.getByRole('button', { name: 'Fjern: Mindst 70 % til Nationalt eller fælleskommunalt' }).click();
    await page.getByText('Rammen er fjernet.').waitFor();
    expect((await rowsOf(page, 'Scenariets rammer')).filter((row) => row.includes('SC-0002'))).toHaveLength(2);
    await close();
  });

  itWith(browserTool, 'change the hours of a role by quarter, and begin with a role nobody has entered', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scenarios?scenario=SC-0001&view=limits', query: { book: 'odd-candidates' } });
    const people = page.getByRole('region', { name: 'Folk: timer i 2028' });
    await people.getByText('Der er bedt om 90 timer hos indkøb og udbud i 2028, men ingen har skrevet, hvor mange der er.', { exact: false }).waitFor();
    await people.getByLabel('Indkøb og udbud, 1. kvartal 2028').fill('-5');
    await people.getByText('Skriv timer som 0 eller mere.').waitFor();
    await people.getByLabel('Indkøb og udbud, 1. kvartal 2028').fill('60');
    await people.getByRole('button', { name: 'Gem timerne' }).click();
    await page.getByText('Timerne er gemt.').waitFor();
    expect((await rowsOf(page, 'Kapacitet')).some((row) => row.includes('Indkøb og udbud') && row.includes(2028) && row.includes(60))).toBe(true);
    await close();
  });

  itWith(browserTool, 'ask why a project is locked, in the dark too, and tell it of the choice', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'scenarios?scenario=SC-0001', look: { colorScheme: 'dark' } });
    await page.getByRole('button', { name: /^\d+ Fælles booking af lokaler og haller/ }).click();
    await page.getByRole('button', { name: 'Skal ikke med', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '»Fælles booking af lokaler og haller« skal ikke med. Hvorfor?' });
    await dialog.getByRole('button', { name: 'Lås', exact: true }).click();
    await dialog.getByText('Skriv, hvorfor I låser projektet.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Begrundelse').fill('Hallerne bygges om til 2029');
    await picture(page, 'why a project is locked');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Lås', exact: true }).click();
    await page.getByText('Låsningen er gemt.').waitFor();
    await page.getByRole('region', { name: /^Ikke med/ }).getByText(/er låst ude \(Hallerne bygges om til 2029\)/).waitFor();
    expect((await rowsOf(page, 'Scenariets projekter')).some((row) => row.includes('Hallerne bygges om til 2029') && row.includes('Skal ikke med'))).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'answer those who must wait by letter and mail, and list what is asked money for', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'scenarios?scenario=SC-0001' });
    await page.getByRole('link', { name: /^Svar til dem, der må vente/ }).click();
    await page.getByRole('button', { name: 'Vis mail om Nyt omsorgssystem' }).click();
    const mail = page.getByRole('dialog', { name: 'Mail om Nyt omsorgssystem' });
    await expect.poll(() => mail.getByRole('textbox').inputValue()).toMatch(/^\S+@egefjord\.example\nSvar på jeres forslag: Nyt omsorgssystem\n\nTil Ældre og Sundhed/);
    await picture(page, 'mail to those who must wait');
    await mail.getByRole('button', { name: 'Luk' }).click();
    const letter = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent brev om Nyt omsorgssystem' }).click();
    const file = await letter;
    expect(file.suggestedFilename()).toBe('Svar på forslag Nyt omsorgssystem.docx');
    expect(strFromU8(unzipSync(readFileSync(await file.path()))['word/document.xml'] ?? new Uint8Array())).toContain('Tak for forslaget om Nyt omsorgssystem');
    await page.getByText('Filen er hentet; se i Overførsler.').waitFor();
    await page.getByRole('link', { name: 'Uændret ramme' }).click();
    await page.getByRole('link', { name: /^Budgetønsker/ }).click();
    await page.getByRole('row', { name: /Fælles booking af lokaler og haller Anlæg · årlig effekt 170 · tilbagebetalt på 3,9 år 700 0 0 0/ }).waitFor();
    const names: string[] = [];
    page.on('download', (one) => names.push(one.suggestedFilename()));
    await page.getByLabel('Sæt listen med svar ind').fill('P-0024 500');
    await page.getByText('Der er ingen linje med årstal. Kopiér listen med overskrifterne.').waitFor();
    await page.getByLabel('Sæt listen med svar ind').fill('Nr.\tDrift/anlæg\t2028\t2029\nP-0024\tAnlæg\t500\t\nP-0099\tDrift\t10\t');
    await page.getByText('1 svar er læst; 1 er nye.').waitFor();
    await page.getByText('»P-0099 Drift« er ikke et projekt i oversigten.').waitFor();
    await picture(page, 'answers of finance');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Skriv svarene i arket' }).click();
    await page.getByText('Svarene står nu i Økonomi pr. år.').waitFor();
    await page.getByRole('row', { name: /Fælles booking af lokaler og haller Anlæg · årlig effekt 170 · bevilget 500 i 2028 · tilbagebetalt/ }).waitFor();
    expect((await rowsOf(page, 'Økonomi pr. år')).find((row) => row.includes('P-0024'))).toEqual(expect.arrayContaining([700_000, 500_000]));
    await page.getByRole('button', { name: /^Hent listen/ }).click();
    await expect.poll(() => names.sort()).toEqual(['Budgetønsker 2028.csv', 'Budgetønsker 2028.docx']);
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'ask what goes out of the locked plan when something new comes in', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'scenarios', query: { book: 'new-must' } });
    await page.getByRole('button', { name: /^Noget nyt ind i 2027\?/ }).click();
    const form = page.getByRole('dialog');
    await expect.poll(() => form.getByLabel('Runde').inputValue()).toBe('midYear');
    await form.getByLabel('Navn').fill('Ny lov i marts');
    await form.getByLabel('Budgetramme (kr.)').fill('22.000.000');
    await form.getByRole('button', { name: 'Opret' }).click();
    const against = page.getByRole('region', { name: 'Mod den låste plan' });
    await against.getByText(/^Nye ind: .*Ny lovpligtig ordning/).waitFor();
    await against.getByText(/^Ryger ud: /).waitFor();
    await page.getByRole('region', { name: /^Uden for planen/ }).waitFor();
    await picture(page, 'something new during the year');
    await page.getByRole('button', { name: 'Skriv resultatet i arket' }).click();
    await page.getByRole('button', { name: 'Arket siger det samme.' }).waitFor();
    await page.getByRole('button', { name: 'Lås scenariet' }).click();
    const before = await rowsOf(page, 'Låste indsatsplaner');
    await page.getByRole('button', { name: 'Godkendt – gør det til planen' }).click();
    await page.getByRole('dialog').getByText(/Året har allerede en målestok/).waitFor();
    await page.getByRole('button', { name: 'Gør det til planen', exact: true }).click();
    await page.getByText('Scenariet er nu planen for 2027.').waitFor();
    // The yardstick is set once; only the decisions change.
    await expect.poll(() => rowsOf(page, 'Låste indsatsplaner')).toEqual(before);
    expect((await rowsOf(page, 'Projekter')).some((row) => row.includes('P-0099') && row.includes('Prioriteret'))).toBe(true);
    await close();
  });
});

describe('what is wrong with the input', () => {
  itWith(browserTool, 'is one sentence each, where it is seen', async () => {
    const { page, close } = await openPane(browser, built.address, { screen: 'criteria', query: { book: 'odd-candidates' } });
    const go = (screen: string): Promise<void> => page.evaluate((to) => void (location.hash = `#/screen/${to}`), screen);
    await page.getByText('Vægtene giver tilsammen 200 % og regnes om til 100 %.').waitFor();
    await go('scenarios?scenario=SC-0001');
    for (const sentence of [
      'Chatbot på hjemmesiden og Fælles booking af lokaler og haller afhænger af hinanden i ring og vælges alle eller ingen. Ret »Afhænger af« på ét af dem.',
      'Et beløb under nul er regnet som 0: Digitale kompetencer for ledere.',
      'Ingen kapacitet er angivet for indkøb og udbud; de sætter derfor ingen grænse.',
      'Prisen kendes ikke: prisen for Fælles sagsoverblik for borgeren kendes ikke.',
    ]) await page.getByText(sentence).or(page.getByText(sentence.replace('Chatbot på hjemmesiden og Fælles booking af lokaler og haller', 'Fælles booking af lokaler og haller og Chatbot på hjemmesiden'))).first().waitFor();
    await picture(page, 'odd candidates');
    await go('scenarios?scenario=SC-0002');
    await page.getByRole('heading', { name: 'Kan ikke lade sig gøre' }).waitFor();
    await page.getByText(/Automatisk godkendelse af fakturaer.*Talegenkendelse til journalnotater|Talegenkendelse til journalnotater.*Automatisk godkendelse af fakturaer/).first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Skriv resultatet i arket' }).count()).toBe(0);
    await picture(page, 'locks that do not fit');
    // Two that nothing tells apart share a place.
    await go('prioritisation');
    const list = page.getByRole('list', { name: 'Rækkefølge' });
    await list.getByRole('button').first().waitFor();
    const places = new Map((await list.getByRole('button').allInnerTexts()).map((text) => [text.split('\n')[1] ?? '', text.split('\n')[0]]));
    expect(places.get('Talegenkendelse til journalnotater')).toBe(places.get('Chatbot på hjemmesiden'));
    await close();
  });

  itWith(browserTool, 'is told when every weight is nought, and no score is made up', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'criteria', query: { book: 'zero-weights' } });
    await page.getByText('Alle vægte er nul. Skriv en vægt over 0 på mindst ét kriterium.').waitFor();
    await page.evaluate(() => void (location.hash = '#/screen/prioritisation'));
    await page.getByText('Mindst én vægt skal være over 0.').waitFor();
    await page.evaluate(() => void (location.hash = '#/screen/robustness'));
    await page.locator('main[data-screen="robustness"] h1').waitFor();
    await page.evaluate(() => void (location.hash = '#/screen/scenarios?scenario=SC-0001'));
    await page.getByText(/^Værdien kendes ikke: ingen kriterier med vægt gælder for/).first().waitFor();
    await picture(page, 'all weights nought');
    expect(complaints).toEqual([]);
    await close();
  });

  itWith(browserTool, 'is no matter where one project competes alone', async () => {
    const { page, complaints, close } = await openPane(browser, built.address, { screen: 'prioritisation', query: { book: 'single-candidate' } });
    await expect.poll(() => page.getByRole('list', { name: 'Rækkefølge' }).getByRole('button').count()).toBe(1);
    for (const screen of ['robustness', 'scoring', 'scenarios?scenario=SC-0001']) {
      await page.evaluate((to) => void (location.hash = `#/screen/${to}`), screen);
      await page.locator(`main[data-screen="${screen.split('?')[0] ?? ''}"] h1`).waitFor();
      await expect.poll(() => page.getByText('Noget gik galt på denne side').count(), { message: screen }).toBe(0);
      await expect.poll(() => page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
