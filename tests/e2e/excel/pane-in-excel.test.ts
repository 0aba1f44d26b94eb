import type { Frame } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import type { EventDelivery } from '../../../src/excel-stand-in/host/client.js';
import { cellOf } from '../../../src/excel-stand-in/host/person.js';
import { exampleRegister } from '../../../src/example/index.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool } from '../browser.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';
import { browser, site } from './shared-site.js';

let excel: ExcelOnTheWeb;

afterEach(() => excel.close());

/** A pane that has read the example, and whose person has said who she is. */
async function openedAt(screen: string, name = 'MH', delivery: EventDelivery = 'now'): Promise<PaneInExcel> {
  const pane = await excel.openPane({ path: `pane.html#/screen/${screen}` });
  pane.client.events = delivery;
  await pane.frame.getByLabel('Initialer eller navn').first().fill(name);
  await pane.frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
  await pane.frame.getByRole('button', { name: `Du: ${name}` }).waitFor();
  return pane;
}

function valueIn(table: string, key: string, header: string): unknown {
  const found = excel.standIn.workbook.tableNamed(table);
  if (!found) throw new Error(`No ${table}`);
  const { row, column } = cellOf(found, key, header);
  return found.sheet.cell(row, column)?.value ?? null;
}

async function goTo(frame: Frame, screen: string): Promise<void> {
  await frame.evaluate((to) => (location.hash = `#/screen/${to}`), screen);
}

/** Puts right all that a check has found, as its page proposes it. */
async function fixAllOf(frame: Frame, rule: string): Promise<void> {
  await goTo(frame, `check?rule=${rule}`);
  await frame.getByRole('button', { name: /^Ret( alle)? …$/ }).click();
  await frame.getByRole('dialog', { name: 'Det bliver rettet' }).getByRole('button', { name: 'Ret', exact: true }).click();
  await frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
}

async function isInOrder(frame: Frame, rules: readonly string[]): Promise<void> {
  for (const rule of rules) {
    await goTo(frame, `check?rule=${rule}`);
    await frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
  }
}

describe('the pane in Excel', () => {
  itWith(browserTool, 'puts faults of ten rules right, by proposal, in the sheet and by a reason, and they stay so', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const pane = await openedAt('start');
    let { frame } = pane;
    // Several of a kind, as a person pastes them from an old list.
    for (const [key, text] of [['P-0003', "'12.05.2028"], ['P-0005', "'01.03.2028"]] as const) pane.person.typeInRow('tblProjects', key, 'Forventet slut', text);
    const byProposal = ['cell-is-readable', 'meeting-is-on-a-working-day', 'direction-agrees-with-target', 'measurement-is-not-in-the-future', 'percent-is-a-fraction'];
    for (const rule of byProposal) await fixAllOf(frame, rule);
    expect(valueIn('tblProjects', 'P-0003', 'Forventet slut')).toBe(46885);

    const inTheSheet: readonly (readonly [string, string])[] = [
      ['benefit-has-owner', 'Anne Dahl'],
      ['decision-case-has-recommendation', 'At styregruppen godkender forslaget.'],
      ['submitted-barrier-has-responsible', 'Karen Lindholt'],
      ['pause-has-reason', 'Venter på udbuddet, som er udskudt til efteråret.'],
    ];
    const typed: string[] = [];
    for (const [rule, text] of inTheSheet) {
      await goTo(frame, `check?rule=${rule}`);
      await frame.getByRole('list', { name: /^(?!Sider).*under/ }).getByRole('button').first().click();
      await frame.getByRole('button', { name: 'Gå til cellen' }).click();
      const { stand } = pane.client.session;
      await expect.poll(() => stand.areas[0]?.top).toBeGreaterThan(0);
      const where = await frame.locator('dd').nth(1).innerText();
      const [, sheet = '', address = ''] = /^(.*?) ([A-Z]+\d+)/.exec(where) ?? [];
      pane.person.type(sheet, address, text);
      await frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
      typed.push(rule);
    }

    await goTo(frame, 'check?rule=milestone-is-not-overdue');
    await frame.getByRole('button', { name: /^Godtag/ }).click();
    await frame.getByRole('textbox', { name: 'Begrundelse' }).fill('Aftalt med styregruppen den 3. maj');
    await frame.getByRole('dialog').getByRole('button', { name: 'Godtag', exact: true }).click();
    await frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();

    frame = await pane.reload();
    await frame.getByRole('button', { name: 'Du: MH' }).waitFor();
    await isInOrder(frame, [...byProposal, ...typed, 'milestone-is-not-overdue']);
    await goTo(frame, 'check?show=accepted');
    await expect.poll(() => frame.getByRole('listitem').filter({ hasText: 'Aftalt med styregruppen den 3. maj' }).innerText()).toContain('Af MH');
    await goTo(frame, 'log');
    await frame.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /ukendt \(celle\)/ }).first().waitFor();
    expect(pane.complaints).toEqual([]);
    expect(pane.door.refused).toEqual([]);
  });

  itWith(browserTool, 'follows an edit in the grid, in the open row and in the log', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site, { switches: unlikelySwitches });
    const { frame, person } = await openedAt('register?entity=project&id=P-0003');
    await frame.getByLabel('Projekt', { exact: true }).waitFor();
    person.typeInRow('tblProjects', 'P-0003', 'Projektleder', 'Ny Leder');
    await expect.poll(() => frame.getByRole('combobox', { name: 'Projektleder' }).inputValue()).toBe('Ny Leder');
    await goTo(frame, 'log');
    const line = frame.getByRole('list', { name: 'Ændringer' }).getByRole('button', { name: /P-0003/ });
    await expect.poll(() => line.innerText()).toMatch(/Projektleder: .* → Ny Leder\s+ukendt \(celle\)/);
  });

  for (const [delivery, told, switches] of [['now', 'at once', likelySwitches], ['held', 'late', unlikelySwitches], ['never', 'never', likelySwitches]] as const) {
    itWith(browserTool, `lets two people change one row, events told ${told}, and the second sees both versions`, async () => {
      excel = openExcel(browser, plannedRaw(exampleRegister()), site, { switches });
      const mine = await openedAt('register?entity=project&id=P-0005', 'MH', delivery);
      const theirs = await openedAt('register?entity=project&id=P-0005', 'AB', delivery);
      await mine.frame.getByLabel('Projekt', { exact: true }).fill('Mit navn');
      await mine.frame.getByRole('combobox', { name: 'Projektejer' }).fill('Min Ejer');
      await theirs.frame.getByLabel('Projekt', { exact: true }).fill('Deres navn');
      await theirs.frame.getByRole('button', { name: 'Gem', exact: true }).click();
      await theirs.frame.getByText('Deres navn er gemt.').waitFor();
      if (delivery === 'held') mine.client.releaseEvents();
      if (delivery === 'never') await mine.frame.getByRole('button', { name: 'Gem', exact: true }).click();
      const conflict = mine.frame.getByRole('group', { name: 'Projekt', exact: true });
      await conflict.getByText('Deres navn').first().waitFor();
      await expect.poll(() => conflict.innerText()).toContain('Mit navn');
      expect(valueIn('tblProjects', 'P-0005', 'Projekt')).toBe('Deres navn');
      await conflict.getByRole('button', { name: 'Behold mit: Projekt' }).click();
      await mine.frame.getByRole('button', { name: 'Gem', exact: true }).click();
      await mine.frame.getByText('Mit navn er gemt.').waitFor();
      expect([valueIn('tblProjects', 'P-0005', 'Projekt'), valueIn('tblProjects', 'P-0005', 'Projektejer')]).toEqual(['Mit navn', 'Min Ejer']);
      await goTo(mine.frame, 'log?entity=project&key=P-0005');
      const lines = mine.frame.getByRole('list', { name: 'Ændringer' }).getByRole('button');
      await expect.poll(() => lines.allInnerTexts()).toEqual([expect.stringContaining('MH'), expect.stringContaining('AB')] as unknown as string[]);
    });
  }

  itWith(browserTool, 'is worked by keyboard alone under the genuine Office.js, where a long list is one stop', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister()), site);
    const { page, frame, complaints } = await openedAt('check?by=row');
    const focused = (): Promise<string> => frame.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim());
    await frame.getByLabel('Vis efter').focus();
    const stops: string[] = [];
    for (let press = 0; press < 12 && !stops.at(-1)?.startsWith('Godtaget'); press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    // Two buttons, one row of the list, the link below it.
    expect(stops.length, stops.join(' | ')).toBe(4);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: /^Godtag( alle)? …$/ }).waitFor();
    const passed: string[] = [];
    for (let press = 0; press < 30 && !/^Godtag( alle)? …$/.test(passed.at(-1) ?? ''); press += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused());
    }
    expect(passed.at(-1), passed.join(' | ')).toMatch(/^Godtag/);
    await page.keyboard.press('Enter');
    await frame.getByRole('dialog').waitFor();
    await frame.getByRole('textbox', { name: 'Begrundelse' }).focus();
    const inside = new Set<boolean>();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('Tab');
      inside.add(await frame.evaluate(() => document.activeElement?.closest('dialog') !== null));
    }
    expect([...inside]).toEqual([true]);
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});
