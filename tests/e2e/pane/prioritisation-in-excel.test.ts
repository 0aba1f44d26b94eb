import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { renderDocument } from '../../../src/adapters/docx/render-document.js';
import { starterPlanTemplate } from '../../../src/adapters/docx/starter-template/starter-plan-template.js';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { renderDeck } from '../../../src/adapters/pptx/render-deck.js';
import { starterDeckTemplate } from '../../../src/adapters/pptx/starter-template/starter-deck-template.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { makeActionPlan } from '../../../src/app/documents/make-action-plan.js';
import { makeStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import type { MadeDocument } from '../../../src/app/documents/made-document.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { readRegister } from '../../../src/app/read-register.js';
import { exampleAsOf } from '../../../src/example/index.js';
import { patchOf } from '../../../src/preview/book/copy-of.js';
import { rawOf } from '../../../src/preview/book/raw-of.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { itWith } from '../../support/needed-tool.js';
import { browserTool, launchBrowser } from '../browser.js';
import { openExcel, type ExcelOnTheWeb } from '../excel/excel-on-the-web.js';
import { productionPane } from '../excel/production-pane.js';
import { unprioritised } from '../excel/unprioritised.js';
import { picture } from './pane-page.js';

let browser: Browser;
let folder = '';
let excel: ExcelOnTheWeb;

beforeAll(async () => {
  if (!browserTool.present) return;
  folder = productionPane();
  browser = await launchBrowser();
}, 600_000);

afterEach(() => excel.close());

afterAll(async () => {
  if (browserTool.present) await browser.close();
});

/** The rows of a table as they stand in the workbook, by header. */
function rowsOf(name: string): readonly Readonly<Record<string, unknown>>[] {
  const table = excel.standIn.workbook.tables.find((one) => one.name === name);
  if (!table) throw new Error(`No table ${name}`);
  const { body, sheet, columns } = table;
  return Array.from({ length: body.rows }, (_, at) => Object.fromEntries(columns.map(({ name: header }, column) => [header, sheet.cell(body.top + at, body.left + column)?.value ?? null])));
}

const criteria = ['Værdi for borgere og virksomheder', 'Gevinst i drift og økonomi', 'Bidrag til strategi og fællesskab', 'Gennemførlighed'];

/** Scores by project, in the order of the criteria. */
const scores: readonly (readonly number[])[] = [[5, 5, 4, 3], [3, 4, 3, 4], [4, 2, 4, 3], [3, 3, 3, 5], [2, 3, 5, 2], [1, 4, 3, 4], [2, 3, 2, 3], [3, 2, 2, 3], [2, 2, 3, 3], [4, 2, 3, 4]];

async function score(frame: Frame, given: readonly number[]): Promise<void> {
  for (const [at, value] of given.entries()) {
    const group = frame.getByRole('group', { name: criteria[at] ?? '' });
    await group.getByRole('radio').nth(value - 1).check();
    if (value === 1 || value === 5) await group.getByLabel('Begrundelse').fill(value === 5 ? 'Det bedste, vi har set.' : 'Ingen mærker det endnu.');
  }
}

async function makeScenario(frame: Frame, name: string, kroner: string): Promise<void> {
  await frame.getByRole('button', { name: 'Nyt scenarie' }).click();
  const form = frame.getByRole('dialog');
  await form.getByLabel('Navn').fill(name);
  await form.getByLabel('Budgetramme (kr.)').fill(kroner);
  await form.getByRole('button', { name: 'Opret' }).click();
  await frame.getByRole('heading', { level: 1, name }).waitFor();
  await frame.getByRole('heading', { name: 'Bedste valg (bevist)' }).waitFor();
  await frame.getByRole('button', { name: 'Skriv resultatet i arket' }).click();
  await frame.getByRole('button', { name: 'Arket siger det samme.' }).waitFor();
}

async function textOf(file: Download): Promise<string> {
  return wordsOf(readFileSync(await file.path()), /^word\/document\.xml$/).join('\n');
}

/** The words of each part of a package, without their markup; a blank that keeps words on one line is a blank. */
function wordsOf(bytes: Uint8Array, part: RegExp): readonly string[] {
  return Object.entries(unzipSync(bytes)).filter(([name]) => part.test(name)).map(([, xml]) => strFromU8(xml).replace(/<\/(a:p|w:p)>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('\u00A0', ' '));
}

function bytesOf(made: MadeDocument): Uint8Array {
  if (made.kind !== 'made') throw new Error(`Not made: ${made.kind}`);
  return made.files[0]?.bytes ?? new Uint8Array();
}

/** The file as Excel would hand it out now. */
function download(bytes: Uint8Array, raw: RawWorkbook): Uint8Array {
  return patchWorkbook(bytes, patchOf(raw, rawOf(excel.standIn.workbook)));
}

describe('prioritising in Excel on the web, with the genuine Office.js and the solver in a worker', () => {
  itWith(browserTool, 'goes from nothing to an approved plan, which the deck and the plan made of that workbook show', async () => {
    const bytes = await writeWorkbook(planRegister(unprioritised('da'), { registerId: 'test' }));
    const raw = await readWorkbook(bytes);
    excel = openExcel(browser, raw, folder);
    const pane = await excel.openPane({ path: 'pane.html#/screen/settings' });
    const { frame, page } = pane;
    await frame.getByLabel('Initialer eller navn').fill('Søren Kjeldahl');
    await frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
    await frame.getByRole('switch', { name: 'Prioritering: kriterier og vurderinger' }).click();
    await frame.getByText(/Prioritering: kriterier og vurderinger.* er slået til/).waitFor();

    await frame.getByRole('link', { name: 'Prioritering', exact: true }).first().click();
    await frame.getByRole('button', { name: 'Opret de fire kriterier' }).click();
    await frame.getByText('De fire kriterier er oprettet.').waitFor();
    expect(rowsOf('tblCriteria').map((row) => row['Kriterium'])).toEqual(criteria);
    expect(rowsOf('tblCriteria').every((row) => [1, 2, 3, 4, 5].every((step) => String(row[`${String(step)} betyder`]).length > 5))).toBe(true);

    await frame.getByRole('link', { name: 'Vurderinger' }).click();
    await frame.getByText('0 af 10 kandidater er fuldt vurderet. Vælg et projekt.').waitFor();
    await frame.getByRole('list', { name: 'Kandidater og deres scorer' }).getByRole('button').first().click();
    for (const [at, given] of scores.entries()) {
      await frame.getByText('Du vurderer som Søren Kjeldahl.').waitFor();
      if (at === 0) {
        await frame.getByRole('group', { name: 'Gennemførlighed' }).getByRole('radio').nth(4).check();
        await frame.getByRole('button', { name: 'Gem, og gå til næste' }).click();
        await frame.getByRole('alert').or(frame.getByRole('status')).getByText(/Skriv en begrundelse/).first().waitFor();
        expect(rowsOf('tblAssessments').filter((row) => row['Score'] !== null)).toEqual([]);
      }
      const title = await frame.getByRole('heading', { level: 1 }).innerText();
      await score(frame, given);
      await frame.getByRole('button', { name: at === scores.length - 1 ? 'Gem vurderingen' : 'Gem, og gå til næste' }).click();
      if (at < scores.length - 1) await frame.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
    }
    await expect.poll(() => rowsOf('tblAssessments').length).toBe(40);
    expect(rowsOf('tblAssessments').filter((row) => row['Score'] === 1 || row['Score'] === 5).every((row) => String(row['Begrundelse'] ?? '') !== '')).toBe(true);

    await frame.getByRole('link', { name: 'Prioritering', exact: true }).last().click();
    await frame.getByText('Fast plads').first().waitFor();
    await expect.poll(() => frame.getByText(/^(Afhænger af vægtningen|På vippen)/).count()).toBeGreaterThan(0);
    const order = await frame.getByRole('list', { name: 'Rækkefølge' }).innerText();
    await picture(page, 'journey ranking');

    await frame.getByRole('link', { name: 'Kriterier' }).click();
    await frame.getByRole('region', { name: 'Avanceret' }).getByRole('button', { name: /^Slå til/ }).click();
    await frame.getByRole('button', { name: 'Vægte ved sving, rækkefølge eller par' }).click();
    await frame.getByLabel('Metode').selectOption({ label: 'Parvis sammenligning' });
    const [value = '', benefit = '', strategy = '', feasible = ''] = criteria;
    const judged = [[value, benefit, `${value}: 2 gange så vigtigt`], [value, strategy, `${value}: 3 gange så vigtigt`], [value, feasible, `${feasible}: 9 gange så vigtigt`], [benefit, strategy, `${benefit}: 2 gange så vigtigt`], [benefit, feasible, 'Lige vigtige'], [strategy, feasible, `${feasible}: 2 gange så vigtigt`]] as const;
    for (const [one, other, label] of judged) await frame.getByLabel(`${one} mod ${other}`).selectOption({ label });
    await frame.getByText(/Sammenligningerne hænger ikke sammen/).waitFor();
    await frame.getByText(`Se først på ${value} mod ${feasible}`).waitFor();
    await frame.getByLabel(`${value} mod ${feasible}`).selectOption({ label: 'Lige vigtige' });
    await frame.getByText(/Sammenligningerne hænger sammen \(konsistens 0,0\d mod/).waitFor();
    await frame.getByRole('button', { name: 'Brug disse vægte' }).click();
    await frame.getByText('Vægtene og det, de kommer af, er gemt.').waitFor();
    expect(rowsOf('tblComparisons')).toHaveLength(6);
    expect(rowsOf('tblCriteria').map((row) => row['Vægt'])).not.toEqual([0.3, 0.3, 0.2, 0.2]);

    await frame.getByRole('link', { name: 'Robusthed' }).click();
    await frame.getByText('10.000 vægtninger er prøvet.').waitFor();
    await expect.poll(() => frame.getByText(/de første \d+ er de samme, så længe vægten er mellem/).count()).toBeGreaterThan(0);
    await picture(page, 'journey robustness');

    await frame.getByRole('link', { name: 'Scenarier' }).click();
    await makeScenario(frame, 'Uændret ramme', '6.000.000');
    await frame.getByRole('link', { name: 'Alle scenarier' }).click();
    await makeScenario(frame, 'Stram ramme', '4.000.000');
    await frame.getByRole('link', { name: 'Alle scenarier' }).click();
    const table = frame.getByRole('group', { name: 'Sammenlign' });
    await table.getByRole('row', { name: /^Projekter/ }).waitFor();
    await expect.poll(() => table.getByRole('cell', { name: 'ikke med' }).count()).toBeGreaterThan(0);
    await picture(page, 'journey compared');
    await frame.getByRole('button', { name: /^Uændret ramme/ }).click();
    await frame.getByRole('button', { name: 'Lås scenariet' }).click();
    await frame.getByText('Scenariet er låst.', { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Godkendt – gør det til planen' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Godkendt på møde').selectOption({ label: '1. december 2027' });
    await dialog.getByRole('button', { name: 'Gør det til planen', exact: true }).click();
    await frame.getByText('Scenariet er nu planen for 2028.').waitFor();
    await frame.getByText('Scenariet er planen for 2028; det vises, som det blev låst.').waitFor();

    await frame.getByRole('link', { name: /^Svar til dem, der må vente/ }).click();
    const offered = page.waitForEvent('download');
    await frame.getByRole('button', { name: /^Hent brev om/ }).first().click();
    const letter = await textOf(await offered);
    expect(letter).toMatch(/Tak for forslaget om .* Det er ikke et nej til idéen/);
    expect(letter).toMatch(/Der mangler .* i budgettet for 2028/);

    const written = rowsOf('tblScenarioProjects').filter((row) => row['Scenarie'] === 'SC-0001');
    const chosen = written.filter((row) => row['Med'] === 'Ja');
    const left = written.filter((row) => row['Med'] === 'Nej');
    expect([chosen.length > 5, left.length > 0]).toEqual([true, true]);
    expect(rowsOf('tblPlanItems').filter((row) => row['År'] === 2028 && row['I indsatsplanen'] === 'Prioriteret').map((row) => row['Projekt']).sort()).toEqual(chosen.map((row) => row['Projekt']).sort());
    expect(rowsOf('tblScenarios').find((row) => row['Nr.'] === 'SC-0001')).toMatchObject({ Låst: 'Ja', 'Godkendt på møde': 'M-0021' });
    expect(pane.complaints).toEqual([]);
    expect(pane.door.refused).toEqual([]);

    const read = readRegister(await readWorkbook(download(bytes, raw)), exampleAsOf);
    if ('notARegister' in read) throw new Error('The copy is no register');
    const { register } = read;
    const nameOf = (key: unknown): string => register.rows.project.find(({ id }) => id === key)?.name ?? '?';
    const deck = bytesOf(await makeStatusDeck(register, { meeting: 'M-0021', audience: 'steering' }, renderDeck, starterDeckTemplate()));
    const slide = wordsOf(deck, /^ppt\/slides\/slide\d+\.xml$/).find((one) => /projekter er med i forslaget til Indsatsplan 2028 – \S+ må vente/.test(one)) ?? '';
    expect(slide).toMatch(/De valgte koster .* af rammen på 6 mio\. kr\. i 2028/);
    for (const row of left) expect(slide).toContain(nameOf(row['Projekt']));
    const planBytes = bytesOf(await makeActionPlan(register, { year: 2028 }, renderDocument, starterPlanTemplate()));
    const plan = wordsOf(planBytes, /^word\/document\.xml$/).join('\n');
    for (const row of left) {
      expect(slide).toContain(String(row['Begrundelse']).slice(0, 60));
      expect(plan).toContain(String(row['Begrundelse']));
    }
    for (const row of chosen) expect(plan).toContain(nameOf(row['Projekt']));
    expect(plan).toMatch(/Ikke prioriteret i 2028 – og hvorfor/);
    expect(plan).toMatch(/Fast plads/);
    // The best of the ranking in the pane stands first in the plan's list of places.
    const first = order.split('\n')[1] ?? '';
    expect(plan.slice(plan.indexOf('Plads'))).toContain(first);
  }, 600_000);
});
