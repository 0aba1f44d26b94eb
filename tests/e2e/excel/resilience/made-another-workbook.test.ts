import { describe, expect } from 'vitest';
import { itWith } from '../../../support/needed-tool.js';
import { browserTool } from '../../browser.js';
import { picture } from '../../pane/pane-page.js';
import { violations } from '../../violations.js';
import { nameIn, opened, row, save, typedText } from './opened-pane.js';

describe('the pane when somebody makes the workbook another one', () => {
  itWith(browserTool, 'saves in a table that has got another name, and keeps what was typed in a column or sheet that is deleted', async () => {
    const pane = await opened(row);
    const { frame, person } = pane;
    person.renameTable('tblProjects', 'Tabel1');
    await save(pane, 'Under nyt tabelnavn');
    await frame.getByText('Under nyt tabelnavn er gemt.').waitFor();
    person.renameTable('Tabel1', 'tblProjects');

    await frame.getByLabel('Siden sidst').fill('Skrevet i en kolonne, der forsvinder');
    person.deleteColumn('tblProjects', 'Siden sidst');
    await frame.getByText('Du har skrevet i kolonner, som ikke findes i arket mere.').waitFor();
    await save(pane, 'Uden kolonnen');
    await frame.getByText('Findes ikke i arket mere: Siden sidst. Gendan det i Excel, eller fortryd det her, og gem så igen.').waitFor();
    await picture(pane.page, 'column deleted');
    expect(await typedText(pane)).toContain('Siden sidst: Skrevet i en kolonne, der forsvinder');
    await frame.getByRole('button', { name: 'Fortryd ændringen af Siden sidst' }).click();
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Uden kolonnen er gemt.').waitFor();

    await frame.getByLabel('Projekt', { exact: true }).fill('Skrevet i et ark, der forsvinder');
    person.deleteSheet('Projekter');
    await frame.getByRole('heading', { name: 'Arket Projekter findes ikke' }).waitFor();
    await frame.getByText(/gendan arket fra versionshistorikken/).waitFor();
    expect(await typedText(pane)).toContain('Projekt: Skrevet i et ark, der forsvinder');
    await picture(pane.page, 'sheet deleted');
    expect(await violations(frame)).toEqual([]);
    await expect.poll(() => frame.getByText(/tblProjects/).count()).toBe(0);
    expect(pane.complaints).toEqual([]);
  });

  itWith(browserTool, 'goes on when a table has been renamed, and says what is missing when a column or sheet is gone', async () => {
    const pane = await opened('check');
    const { frame, person } = pane;
    person.renameTable('tblBarriers', 'Barrieretabel');
    person.deleteColumn('tblProjects', 'Status');
    await frame.evaluate(() => (location.hash = '#/screen/check?rule=column-is-there'));
    await frame.getByRole('listitem').filter({ hasText: /Status/ }).first().waitFor();
    person.deleteSheet('Risici');
    await frame.evaluate(() => (location.hash = '#/screen/check?rule=table-is-there'));
    await frame.getByRole('listitem').filter({ hasText: /Risici/ }).first().waitFor();
    expect(pane.complaints).toEqual([]);
  });

  itWith(browserTool, 'tells of a key held by two rows, and gives one of them a new one', async () => {
    const pane = await opened(row);
    pane.person.typeInRow('tblProjects', 'P-0006', 'Nr.', 'P-0005');
    await save(pane, 'En af to');
    await pane.frame.getByText('Flere rækker i arket Projekter har nummeret P-0005. Ret det under Tjek først.').waitFor();
    await expect.poll(() => nameIn(pane)).toBe('En af to');
    await pane.frame.evaluate(() => (location.hash = '#/screen/check?rule=key-is-unique'));
    await pane.frame.getByRole('button', { name: 'Gå uden at gemme' }).click();
    await pane.frame.getByRole('button', { name: 'Ret alle …' }).click();
    await pane.frame.getByRole('dialog').getByRole('button', { name: /^Ret/ }).click();
    await pane.frame.getByRole('heading', { name: 'Her er ikke mere at gøre' }).waitFor();
    expect(pane.complaints).toEqual([]);
  });
});
