import type { Frame } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { exampleRegister } from '../../../src/example/index.js';
import { cellOf } from '../../../src/excel-stand-in/host/person.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { columnLetter } from '../../../src/register/register.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import { itWith } from '../../support/needed-tool.js';
import { peoplesColumns, withColumns } from '../../support/own-columns.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from '../excel/excel-on-the-web.js';
import { browser, site } from '../excel/shared-site.js';

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

/** A person's pane at a screen, past the question of who she is. */
async function openAt(screen: string, who = 'MH'): Promise<PaneInExcel> {
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}` });
  await pane.frame.getByLabel('Initialer eller navn').fill(who);
  await pane.frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await pane.frame.getByRole('button', { name: `Du: ${who}` }).waitFor();
  return pane;
}

function tableNamed(name: string): Parameters<typeof cellOf>[0] {
  const table = excel.standIn.workbook.tables.find((one) => one.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

function inBook(table: string, key: string, header: string): RawValue {
  const { row, column } = cellOf(tableNamed(table), key, header);
  return tableNamed(table).sheet.cell(row, column)?.value ?? null;
}

function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return (at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
  });
}

async function tabTo({ page, frame }: PaneInExcel, name: RegExp, most = 120): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    if (name.test(await focused(frame))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

describe('the register in Excel on the web, with the genuine Office.js', () => {
  itWith(browserTool, 'is worked by the keyboard alone, though Office.js moves the focus by rules of its own', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister('da')), site);
    const pane = await openAt('register?entity=project');
    const { page, frame } = pane;
    await frame.getByRole('list', { name: 'Projekter' }).getByRole('button').first().focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => focused(frame)).toMatch(/P-0002/);
    // The list is one stop: one Tab leaves it, and one comes back to the same row.
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(frame)).not.toMatch(/P-00/);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(frame)).toMatch(/P-0002/);
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: 'Nyt omsorgssystem' }).waitFor();

    await tabTo(pane, /^Projektleder$/);
    await page.keyboard.type('lisb');
    await frame.getByRole('listbox', { name: 'Projektleder' }).waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('listbox').waitFor({ state: 'detached' });
    await expect.poll(() => focused(frame)).toBe('Projektleder');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => frame.locator('#field-leader').inputValue()).toBe('Lisbeth Dueholm');
    await tabTo(pane, /^Vælg dag: Forventet slut$/);
    await page.keyboard.press('Enter');
    await frame.getByRole('grid').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    const day = await focused(frame);
    expect(day).toMatch(/^\d+\. maj 2028$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(frame)).toBe('Vælg dag: Forventet slut');
    await page.keyboard.press('Enter');
    await frame.getByRole('grid').waitFor();
    await page.keyboard.press('Escape');
    await frame.getByRole('grid').waitFor({ state: 'detached' });
    await tabTo(pane, /^Gem$/, 200);
    await page.keyboard.press('Enter');
    await frame.getByText('Nyt omsorgssystem er gemt.').waitFor();
    expect(inBook('tblProjects', 'P-0002', 'Projektleder')).toBe('Lisbeth Dueholm');
    expect(inBook('tblProjects', 'P-0002', 'Forventet slut')).toBe(46889);
    expect(pane.complaints).toEqual([]);
  });

  for (const [what, switches] of [['what is likely', likelySwitches], ['the opposite of all that', unlikelySwitches]] as const) {
    itWith(browserTool, `edits columns people have added, two of them in one cell, in an Excel that does ${what}`, async () => {
      const register = exampleRegister('da');
      excel = openExcel(browser, withColumns(plannedRaw(register), 'tblProjects', peoplesColumns(register.rows.project.length)), site, { switches });
      const mette = await openAt('register?entity=project&id=P-0001', 'MH');
      const field = ({ frame }: PaneInExcel, header: string): ReturnType<Frame['locator']> => frame.getByLabel(header, { exact: true });
      const save = ({ frame }: PaneInExcel): Promise<void> => frame.getByRole('button', { name: 'Gem', exact: true }).click();
      await field(mette, 'Telefon').waitFor();
      await expect.poll(() => field(mette, 'Sidst set').inputValue()).toBe('12-05-2027');
      await expect.poll(() => field(mette, 'Dobbelt').count()).toBe(0);
      await field(mette, 'Telefon').fill('008');
      await field(mette, 'Sidst set').fill('1-6-2027');
      await field(mette, 'Timer').fill('2.500,5');
      const before = mette.client.traffic.roundTrips;
      await save(mette);
      await mette.frame.getByText(/ er gemt\.$/).waitFor();
      expect(['Telefon', 'Sidst set', 'Timer'].map((header) => inBook('tblProjects', 'P-0001', header))).toEqual(['008', 46539, 2500.5]);
      // Found, written, and looked at anew since a cell of the row calculates.
      expect(mette.client.traffic.roundTrips - before).toBeLessThanOrEqual(switches === likelySwitches ? 3 : 4);

      const text = switches === likelySwitches ? '=Mettes' : 'Mettes';
      const ole = await openAt('register?entity=project&id=P-0001', 'OL');
      await field(ole, 'Vores bemærkning').fill('Oles');
      ole.client.events = 'never';
      await field(mette, 'Vores bemærkning').fill(text);
      await save(mette);
      await expect.poll(() => inBook('tblProjects', 'P-0001', 'Vores bemærkning'), { timeout: 60_000 }).toBe(text);
      await save(ole);
      const conflict = ole.frame.getByRole('group', { name: 'Vores bemærkning', exact: true });
      await conflict.waitFor();
      await expect.poll(() => conflict.innerText()).toMatch(/Mettes[\s\S]*Oles/);
      await conflict.getByRole('button', { name: 'Behold mit: Vores bemærkning' }).click();
      await save(ole);
      await ole.frame.getByText(/ er gemt\.$/).waitFor();
      expect(inBook('tblProjects', 'P-0001', 'Vores bemærkning')).toBe('Oles');
      expect([...mette.complaints, ...ole.complaints]).toEqual([]);
    });
  }

  // An Excel that keeps the apostrophe and makes formulas of texts in text cells cannot be given a text with a sign in front.
  for (const [what, switches, name] of [['what is likely', likelySwitches, '=Chatbot 007'], ['the opposite of all that', unlikelySwitches, 'Chatbot 007']] as const) {
    itWith(browserTool, `adds a project inside the table, follows the selection and shows the cell, in an Excel that does ${what}`, async () => {
      excel = openExcel(browser, plannedRaw(exampleRegister('da')), site, { switches });
      const { frame, person, client } = await openAt('register?entity=project&new=yes');
      await frame.getByLabel('Projekt', { exact: true }).fill(name);
      await frame.getByLabel('Kategori', { exact: true }).selectOption({ label: 'Lokalt' });
      await frame.getByRole('textbox', { name: 'Godkendt budget' }).fill('1,2 mio.');
      await frame.getByRole('textbox', { name: 'Start', exact: true }).fill('1-9-2027');
      await frame.getByRole('button', { name: 'Opret', exact: true }).click();
      await frame.getByText(`${name} er oprettet.`).waitFor();
      const id = /id=(P-\d+)/.exec(frame.url())?.[1] ?? '';
      expect(['Projekt', 'Godkendt budget', 'Start'].map((header) => inBook('tblProjects', id, header))).toEqual([name, 1_200_000, 46631]);

      await frame.getByRole('button', { name: 'Følg markeringen' }).click();
      const { row, column } = cellOf(tableNamed('tblBenefits'), 'G-0003', 'Gevinst');
      person.select('Gevinster', `${columnLetter(column + 1)}${String(row + 1)}`);
      await frame.getByText('Gevinst G-0003').waitFor();
      person.select('Projekter', 'A1');
      await frame.getByRole('button', { name: 'Vis i arket' }).click();
      await expect.poll(() => [client.session.stand.sheet.name, client.session.stand.areas[0]]).toMatchObject(['Gevinster', { top: row, left: column }]);
    });
  }

  for (const events of ['now', 'twice', 'held', 'never'] as const) {
    itWith(browserTool, `lets two people edit one row, and neither loses anything: events come ${events}`, async () => {
      excel = openExcel(browser, plannedRaw(exampleRegister('da')), site);
      const [mette, ole] = [await openAt('register?entity=project&id=P-0005', 'MH'), await openAt('register?entity=project&id=P-0005', 'OL')];
      ole.client.events = events;
      const name = ({ frame }: PaneInExcel): ReturnType<Frame['locator']> => frame.getByLabel('Projekt', { exact: true });
      const save = ({ frame }: PaneInExcel): Promise<void> => frame.getByRole('button', { name: 'Gem', exact: true }).click();
      await name(ole).fill('Oles navn');
      await ole.frame.locator('#field-light').selectOption({ label: 'Rød' });
      await name(mette).fill('Mettes navn');
      await save(mette);
      await mette.frame.getByText('Mettes navn er gemt.').waitFor();

      // Whoever is told nothing finds out when the row is about to be written.
      if (events === 'held' || events === 'never') await save(ole);
      await ole.frame.getByText('En anden har ændret rækken, mens du skrev.').waitFor();
      if (events === 'held') ole.client.releaseEvents();
      const conflict = ole.frame.getByRole('group', { name: 'Projekt', exact: true });
      await expect.poll(() => conflict.innerText()).toMatch(/Mettes navn[\s\S]*Oles navn/);
      await conflict.getByRole('button', { name: 'Brug det nye: Projekt' }).click();
      await save(ole);
      await ole.frame.getByText('Mettes navn er gemt.').waitFor();
      expect([inBook('tblProjects', 'P-0005', 'Projekt'), inBook('tblProjects', 'P-0005', 'Trafiklys')]).toEqual(['Mettes navn', 'Rød']);
      await mette.frame.waitForFunction(() => (document.getElementById('field-light') as HTMLSelectElement | null)?.value === 'red');
    });
  }
});
