import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { faultlessRegister } from '../../../src/example/index.js';
import type { EventDelivery } from '../../../src/excel-stand-in/host/client.js';
import { likelySwitches, unlikelySwitches, type Switches } from '../../../src/excel-stand-in/workbook/switches.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { foreignBookNamed } from '../pane/memory-pane/foreign-books.js';
import { picture } from '../pane/pane-page.js';
import { violations } from '../violations.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';
import { browser, site } from './shared-site.js';

/**
 * What people do in a year, each once through the pane and the genuine Office.js. Half of it in an Excel that does what
 * is likely, half in one that does the opposite of all that; the journeys in Node go through both.
 */
let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

async function paneAt(screen: string, who: string | null = 'MH', events: EventDelivery = 'now'): Promise<PaneInExcel> {
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}` });
  pane.client.events = events;
  if (who === null) return pane;
  await pane.frame.getByLabel('Initialer eller navn').first().fill(who);
  await pane.frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await pane.frame.getByRole('button', { name: `Du: ${who}` }).waitFor();
  return pane;
}

const goTo = (frame: Frame, screen: string): Promise<unknown> => frame.evaluate((to) => (location.hash = `#/screen/${to}`), screen);

const sheetsNow = (): readonly string[] => excel.standIn.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);

/** The rows of a table by header, as they stand in the workbook. */
function rowsOf(name: string): readonly Readonly<Record<string, unknown>>[] {
  const table = excel.standIn.workbook.tableNamed(name);
  if (!table) throw new Error(`No ${name}`);
  const { body, sheet, columns } = table;
  return Array.from({ length: body.rows }, (_, row) => Object.fromEntries(columns.map((column, at) => [column.name, sheet.cell(body.top + row, body.left + at)?.value ?? null])));
}

function foreign(name: string): Parameters<typeof openExcel>[1] {
  const book = foreignBookNamed(name);
  if (!book) throw new Error(`No book ${name}`);
  return book;
}

const programmes = fileURLToPath(new URL('../../conformance/fixtures/programmes-2026.csv', import.meta.url));

const excels: readonly (readonly [what: string, switches: Switches])[] = [['what is likely', likelySwitches], ['the opposite of all that', unlikelySwitches]];

describe('a year in Excel on the web', () => {
  for (const [what, switches] of excels) {
    itWith(browserTool, `begins with a bank's list of loans: proposal, correction, preview, register, and back, in an Excel that does ${what}`, async () => {
      excel = openExcel(browser, foreign('loans'), site, { switches });
      const [data] = excel.standIn.workbook.sheets;
      if (data) excel.standIn.workbook.change(data, { hiddenRows: new Set([4, 5]) });
      const pane = await paneAt('start', null);
      const { frame } = pane;
      const cells = (): string => JSON.stringify(excel.standIn.workbook.sheets[0]?.cells);
      const before = cells();
      await frame.getByRole('heading', { level: 1, name: 'Tag dit ark i brug' }).waitFor();
      await frame.getByRole('button', { name: 'Se forslaget' }).click();
      await frame.getByRole('combobox', { name: 'Project Name bliver til' }).waitFor();
      expect(await violations(frame)).toEqual([]);
      await frame.getByRole('combobox', { name: 'Implementing Agency bliver til' }).selectOption({ label: 'Projektejer' });
      await frame.getByRole('button', { name: 'Se, hvad der sker' }).click();
      await frame.getByRole('heading', { name: '40 projekter fra data' }).waitFor();
      await frame.getByText('2 skjulte rækker er taget med: 5, 6.').first().waitFor({ state: 'attached' });
      expect(await violations(frame)).toEqual([]);
      await picture(pane.page, 'loans in Excel');
      await frame.getByRole('button', { name: 'Tag i brug' }).click();
      await frame.getByText('Arket er taget i brug.').waitFor();
      expect(sheetsNow().slice(0, 3)).toEqual(['(gammel) data Hidden', 'Noter Visible', 'Start Visible']);
      const projects = rowsOf('tblProjects');
      expect(projects).toHaveLength(40);
      expect(projects[0]).toMatchObject({ Projekt: 'Water and Roads Programme 1', Projektejer: 'Ministry of Works' });

      // Two panes follow the new register, and what is typed in its cells.
      const other = await paneAt('register?entity=project', 'AB');
      await other.frame.getByText('Water and Roads Programme 1', { exact: true }).first().waitFor();
      pane.person.typeInRow('tblProjects', 'P-0001', 'Projektleder', 'Ida Krag');
      await goTo(other.frame, 'log');
      await other.frame.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /P-0001.*Ida Krag/s }).waitFor();

      await goTo(frame, 'adopt');
      await frame.getByRole('button', { name: 'Fortryd: tag oversigten ud' }).click();
      await frame.getByRole('dialog').getByRole('button', { name: 'Tag ud' }).click();
      await frame.getByText('Oversigten er taget ud.').waitFor();
      expect(sheetsNow()).toEqual(['data Visible', 'Noter Visible']);
      expect(cells()).toBe(before);
      expect(pane.door.refused).toEqual([]);
      expect(pane.complaints).toEqual([]);
    });
  }

  itWith(browserTool, 'begins with a list of programmes from a file, in an empty workbook', async () => {
    excel = openExcel(browser, foreign('blank'), site, { switches: unlikelySwitches });
    const { frame, complaints } = await paneAt('adopt', null);
    await frame.getByText('Projektmappen er tom.').waitFor();
    await frame.getByLabel('Vælg fil', { exact: true }).last().setInputFiles(programmes);
    await frame.getByRole('button', { name: 'Se, hvad der sker' }).click();
    const heading = await frame.getByRole('heading', { name: /^\d+ projekter fra programmes-2026$/ }).innerText();
    await frame.getByRole('button', { name: 'Tag i brug' }).click();
    await frame.getByText('Arket er taget i brug.').waitFor();
    expect(rowsOf('tblProjects')).toHaveLength(Number(/^\d+/.exec(heading)?.[0]));
    expect(sheetsNow().slice(0, 2)).toEqual(['Ark1 Hidden', 'Start Visible']);
    expect(complaints).toEqual([]);
  });

  for (const [what, switches] of excels) {
    itWith(browserTool, `goes on with a benefit that is measured, a meeting that is prepared and an edition that is frozen, in an Excel that does ${what}`, async () => {
      excel = openExcel(browser, plannedRaw(faultlessRegister('da')), site, { switches });
      const pane = await paneAt('benefits?edit=new');
      const { frame } = pane;
      await frame.getByLabel('Gevinst', { exact: true }).fill('Færre breve til borgerne');
      await frame.getByLabel('Projekt', { exact: true }).selectOption('P-0006');
      await frame.getByLabel('Type', { exact: true }).selectOption({ label: 'Penge i budgettet' });
      await frame.getByLabel('Enhed', { exact: true }).selectOption({ label: 'Kr.' });
      await frame.getByLabel('Udgangspunkt', { exact: true }).fill('0');
      await frame.getByLabel('Mål', { exact: true }).fill('1,2 mio. kr.');
      await frame.getByLabel('Begynder', { exact: true }).fill('01-01-2027');
      await frame.getByLabel('Måldato', { exact: true }).fill('31-12-2028');
      await frame.getByRole('button', { name: 'Gem' }).click();
      await frame.getByRole('heading', { level: 1, name: 'Færre breve til borgerne' }).waitFor();
      const benefit = rowsOf('tblBenefits').at(-1);
      expect(benefit).toMatchObject({ Projekt: 'P-0006', Mål: 1_200_000, Begynder: 46388 });

      await goTo(frame, `measurements?id=${String(benefit?.['Nr.'])}`);
      await frame.getByLabel(/^Værdi/).fill('250.000');
      await frame.getByRole('button', { name: 'Gem' }).click();
      await expect.poll(() => rowsOf('tblMeasurements').at(-1)).toMatchObject({ Gevinst: benefit?.['Nr.'], Værdi: 250_000, 'Målt den': 46519 });
      await expect.poll(() => rowsOf('tblBenefits').at(-1)).toMatchObject({ 'Seneste måling': 250_000 });

      await goTo(frame, 'meetings?id=M-0015');
      await frame.getByRole('button', { name: 'Notér: formanden har godkendt' }).click();
      await frame.getByRole('dialog').getByLabel('Hvordan').selectOption({ label: 'Telefon' });
      await frame.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
      await frame.getByRole('region', { name: 'Mødets forløb' }).getByText(/telefon/).first().waitFor();
      expect(rowsOf('tblMeetings').find((row) => row['Nr.'] === 'M-0015')?.['Forløb']).toContain('Godkendt af formand');

      await goTo(frame, 'editions');
      await frame.getByRole('button', { name: 'Lås udgaven' }).click();
      await frame.getByText('Udgave 2027-2 er låst.').waitFor();
      pane.person.typeInRow('tblProjects', 'P-0003', 'Projekt', 'Et nyt navn efter låsning');
      await frame.getByText('Én række er forskellig.').waitFor();
      await goTo(frame, 'material');
      await frame.locator('main[data-screen="material"] h1').waitFor();
      expect(await violations(frame)).toEqual([]);

      // All of it is still so for whoever opens the workbook tomorrow.
      const tomorrow = await pane.reload();
      await goTo(tomorrow, 'log');
      await tomorrow.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /Et nyt navn efter låsning/ }).waitFor();
      await goTo(tomorrow, 'check?rule=key-is-unique');
      await tomorrow.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
      expect(pane.door.refused).toEqual([]);
      expect(pane.complaints).toEqual([]);
    });
  }
});
