import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openRegister } from '../../../scripts/command-line/open-register.js';
import { Refusal } from '../../../scripts/command-line/refusal.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool } from '../browser.js';
import { commandLine, differences, filesIn } from './command-line.js';
import { chooseWorkbook, startSession } from './page-session.js';
import { books, browser, built, folder } from './shared-page.js';

/** What the command lines write for a workbook, into a folder of its own. */
function fromCommandLine(name: string, runs: readonly (readonly [string, readonly string[]])[]): string {
  const out = join(folder, name);
  mkdirSync(out);
  for (const [script, args] of runs) expect(commandLine(script, [...args, '--out', out]), script).toMatchObject({ status: 0 });
  return out;
}

function allThree(workbook: string, meeting: string, year: string): readonly (readonly [string, readonly string[]])[] {
  return [
    ['status-deck', ['--workbook', workbook, '--meeting', meeting]],
    ['agenda', ['--workbook', workbook, '--meeting', meeting]],
    ['action-plan', ['--workbook', workbook, '--year', year]],
  ];
}

/** Tries to fetch something from the page and from a worker begun as the page begins its own. */
function tryToFetch(page: Page, address: string): Promise<Readonly<Record<'page' | 'worker', string>>> {
  return page.evaluate(async (target) => {
    const attempt = `fetch(${JSON.stringify(target)}, { mode: 'no-cors' }).then(() => 'sent', () => 'held back')`;
    const worker = new Worker(URL.createObjectURL(new Blob([`${attempt}.then((said) => postMessage(said))`])));
    const inWorker = new Promise<string>((resolve) => worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data)));
    const inPage = await fetch(target, { mode: 'no-cors' }).then(() => 'sent', () => 'held back');
    return { page: inPage, worker: await inWorker };
  }, address);
}

describe('the documents page', () => {
  itWith(browserTool, 'puts in Downloads what the command lines write, from a server and from a disk, and asks for nothing but its own files', async () => {
    const expected = fromCommandLine('command-line', allThree(books.example, 'M-0015', '2028'));
    const count = Object.keys(filesIn(expected)).length;
    expect(count).toBeGreaterThan(3);
    for (const address of [built.served, built.standAlone]) {
      const { page, requests, complaints, downloads, close } = await startSession(browser, address, folder);
      await chooseWorkbook(page, books.example);
      await page.getByRole('button', { name: 'Lav alle tre' }).click();
      expect(differences(await downloads(count), expected), address).toEqual([]);
      await page.getByRole('heading', { name: /filer er lavet$/ }).waitFor();
      const origin = new URL(built.served).origin;
      expect(requests.filter((url) => url !== built.standAlone && !url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url))).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
      await close();
    }
  }, 240_000);

  itWith(browserTool, 'takes another meeting, year and project, a template of one’s own and the workbook of last time', async () => {
    const expected = fromCommandLine('own-choices', [
      ['status-deck', ['--workbook', books.english, '--meeting', 'M-0012', '--template', books.ownDeck, '--previous', books.example]],
      ['status-deck', ['--workbook', books.english, '--meeting', 'M-0012', '--audience', 'direktion', '--template', books.ownDeck, '--previous', books.example]],
      ['action-plan', ['--workbook', books.english, '--year', '2029']],
      ['benefit-report', ['--workbook', books.english, '--project', 'P-0035']],
    ]);
    const { page, downloads, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.english);
    await page.getByLabel('Møde', { exact: true }).selectOption('M-0012');
    await page.getByLabel('År', { exact: true }).selectOption('2029');
    await page.getByText('Egne skabeloner og tidligere udgave').click();
    await page.getByLabel('Vælg fil: Skabelon til status').setInputFiles(books.ownDeck);
    await page.getByLabel('Vælg fil: Arket fra sidst').setInputFiles(books.example);
    await page.getByLabel('Projekt', { exact: true }).selectOption('P-0035');
    for (const [index, name] of ['Lav status', 'Lav kort status', 'Lav indsatsplan', 'Lav gevinstrapport'].entries()) {
      await page.getByRole('button', { name }).click();
      await downloads(index + 1);
    }
    expect(differences(await downloads(4), expected)).toEqual([]);
    await close();
  }, 240_000);

  itWith(browserTool, 'makes one-page papers and calendars as the command lines do', async () => {
    const [workbook, meeting] = [['--workbook', books.example], ['--meeting', 'M-0012']];
    const expected = fromCommandLine('other-papers', [
      ['chair-memo', [...workbook, ...meeting]],
      ['calendar', [...workbook, ...meeting]],
      ['minutes', [...workbook, ...meeting, '--short']],
      ['calendar', [...workbook, '--year', '2027']],
    ]);
    const { page, complaints, downloads, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.example);
    await page.getByLabel('Møde', { exact: true }).selectOption('M-0012');
    await page.getByLabel('År', { exact: true }).selectOption('2027');
    let count = 0;
    for (const [name, files] of [['Lav formandens huskeseddel', 1], ['Lav indkaldelse', 2], ['Lav kort orientering', 2], ['Lav kalender', 1]] as const) {
      await page.getByRole('button', { name }).click();
      await downloads((count += files));
    }
    expect(differences(await downloads(count), expected)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);

  itWith(browserTool, 'makes letters to those not chosen and the budget wishes of a scenario as the command line does, from a server and from a disk', async () => {
    const { page: first, close: closeFirst } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(first, books.example);
    const scenario = first.getByLabel('Scenarie', { exact: true });
    const [proposed, offered] = [await scenario.inputValue(), await scenario.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))];
    await closeFirst();
    expect(offered).toContain(proposed);
    const other = offered.find((value) => value !== proposed) ?? proposed;
    for (const [at, [address, wanted]] of ([[built.standAlone, proposed], [built.served, other]] as const).entries()) {
      const expected = fromCommandLine(`answers-${String(at)}`, [['prioritise', ['--workbook', books.example, '--scenario', wanted]]]);
      const names = Object.keys(filesIn(expected));
      expect(names.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(1);
      const { page, complaints, downloads, close } = await startSession(browser, address, folder);
      await chooseWorkbook(page, books.example);
      await page.getByLabel('Scenarie', { exact: true }).selectOption(wanted);
      await page.getByRole('button', { name: 'Lav budgetønsker' }).click();
      await downloads(2);
      await page.getByRole('button', { name: 'Lav svar på forslag' }).click();
      expect(differences(await downloads(names.length), expected), wanted).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  }, 240_000);

  itWith(browserTool, 'is seen at once: its own script is a few kilobytes, and the solver is fetched when a scenario is solved', async () => {
    const { page, requests, close } = await startSession(browser, built.served, folder);
    await chooseWorkbook(page, books.example);
    expect(requests.filter((url) => /solver/.test(url))).toEqual([]);
    const own = requests.find((url) => /\/page\.[0-9a-f]+\.js$/.test(url)) ?? '';
    expect(gzipSync(readFileSync(join(folder, 'built', new URL(own).pathname))).length).toBeLessThan(24_000);
    await close();
  }, 240_000);

  itWith(browserTool, 'reads a workbook of 20 MB', async () => {
    const { page, downloads, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.heavy);
    await page.getByRole('button', { name: 'Lav status' }).click();
    const expected = fromCommandLine('heavy', [['status-deck', ['--workbook', books.example]]]);
    expect(differences(await downloads(1), expected)).toEqual([]);
    await close();
  }, 240_000);

  itWith(browserTool, 'says of a file that cannot be used what the command lines say, and goes on with the next', async () => {
    const { page, complaints, close } = await startSession(browser, built.standAlone, folder);
    for (const path of [books.broken, books.protected, books.old, books.empty, books.plain, books.ownDeck, books.vast]) {
      await chooseWorkbook(page, path);
      const refusal: unknown = await openRegister(path).catch((error: unknown) => error);
      expect(refusal, path).toBeInstanceOf(Refusal);
      await expect.poll(() => page.getByRole('alert').filter({ hasText: /./ }).innerText(), { message: path }).toBe((refusal as Refusal).sentence.da);
      await expect.poll(() => page.getByRole('button', { name: 'Lav alle tre' }).getAttribute('aria-disabled')).toBe('true');
    }
    await chooseWorkbook(page, books.example);
    await expect.poll(() => page.getByRole('alert').filter({ hasText: /./ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);

  itWith(browserTool, 'says what is wrong with a template and makes nothing', async () => {
    const { page, downloads, close } = await startSession(browser, built.standAlone, folder);
    await chooseWorkbook(page, books.example);
    await page.getByText('Egne skabeloner og tidligere udgave').click();
    await page.getByLabel('Vælg fil: Skabelon til indsatsplan').setInputFiles(books.ownDeck);
    await page.getByRole('button', { name: 'Lav alle tre' }).click();
    const { said } = commandLine('action-plan', ['--workbook', books.example, '--year', '2028', '--template', books.ownDeck, '--out', join(folder, 'never')]);
    await expect.poll(() => page.getByRole('alert').filter({ hasText: /./ }).innerText()).toBe(said);
    expect(Object.keys(filesIn(await downloads(0)))).toEqual([]);
    await page.getByRole('button', { name: 'Fjern: Skabelon til indsatsplan' }).click();
    await page.getByRole('button', { name: 'Lav indsatsplan' }).click();
    expect(Object.keys(filesIn(await downloads(1)))).toEqual(['Indsatsplan 2028.docx']);
    await close();
  }, 240_000);

  itWith(browserTool, 'says so when its own files cannot be had, and recovers when they can', async () => {
    const { page, close } = await startSession(browser, 'about:blank', folder);
    await page.context().route('**/maker.*.js', (route) => route.abort());
    await page.goto(built.served);
    await chooseWorkbook(page, books.example);
    await expect.poll(() => page.getByRole('alert').filter({ hasText: /./ }).innerText()).toMatch(/^Der skete en uventet fejl, og intet er lavet\./);
    await page.context().unroute('**/maker.*.js');
    await chooseWorkbook(page, books.example);
    await expect.poll(() => page.getByText('Egefjord Kommune').count()).toBe(1);
    await close();
  }, 240_000);

  itWith(browserTool, 'shows only the last of two workbooks chosen in a row', async () => {
    const { page, close } = await startSession(browser, built.standAlone, folder);
    const button = page.getByLabel('Vælg Excel-fil');
    await button.setInputFiles(books.example);
    await button.setInputFiles(books.empty);
    await page.getByText('Tom.xlsx er tom. Vælg den rigtige fil.').waitFor();
    await page.waitForTimeout(4_000);
    await expect.poll(() => page.getByText('Egefjord Kommune').count()).toBe(0);
    await expect.poll(() => page.getByText('Tom.xlsx er tom. Vælg den rigtige fil.').count()).toBe(1);
    await close();
  }, 240_000);

  itWith(browserTool, 'lets nothing out: neither the page nor its worker may fetch', async () => {
    for (const address of [built.served, built.standAlone]) {
      const { page, close } = await startSession(browser, address, folder);
      expect(await tryToFetch(page, built.served), address).toEqual({ page: 'held back', worker: 'held back' });
      await close();
    }
    // The same attempt gets through where the policy is switched off, so that the test can fail.
    const { page, close } = await startSession(browser, built.served, folder, { bypassCSP: true });
    expect(await tryToFetch(page, built.served)).toMatchObject({ page: 'sent' });
    await close();
  }, 240_000);
});
