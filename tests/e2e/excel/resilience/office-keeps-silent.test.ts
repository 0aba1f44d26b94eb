import { describe, expect } from 'vitest';
import { itWith } from '../../../support/needed-tool.js';
import { browserTool } from '../../browser.js';
import { inExcel, nameIn, opened, row, save, valueIn } from './opened-pane.js';

describe('the pane when Excel is not there, or keeps silent', () => {
  itWith(browserTool, 'says that Office.js is blocked', async () => {
    const { frame } = await inExcel().openPane({ withoutOffice: true });
    await frame.getByRole('heading', { name: 'Excels program kunne ikke hentes' }).waitFor();
    await frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
  });

  itWith(browserTool, 'says that this Excel is too old', async () => {
    const { frame } = await inExcel().openPane({ sets: { excelapi: '1.12', sharedruntime: '1.1' } });
    await frame.getByRole('heading', { name: 'Denne Excel er for gammel' }).waitFor();
  });

  itWith(browserTool, 'says that it is outside Excel', async () => {
    const pane = await inExcel().openPane({ path: 'none.html' });
    const page = await pane.page.context().newPage();
    await page.goto('https://excel.example/addin/pane.html');
    await page.getByRole('heading', { name: 'Åbn oversigten inde i Excel' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Lav materiale' }).getAttribute('href')).toBe('documents.html');
  });

  itWith(browserTool, 'says that Excel keeps silent, and begins by itself when Excel wakes up', async () => {
    const { frame, page, wakeUp } = await inExcel().openPane({ silent: true, clock: true });
    await frame.getByText('Åbner oversigten …').waitFor();
    // The page says so before Microsoft's script and the pane's program are there to count the time.
    await frame.waitForLoadState('load');
    await page.clock.fastForward(60_000);
    await frame.getByRole('heading', { name: 'Excel svarer ikke' }).waitFor();
    await frame.getByText(/luk projektmappen, og åbn den igen/).waitFor();
    await frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
    wakeUp();
    await frame.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
  });

  itWith(browserTool, 'hints that Excel waits while a call hangs, gives up in time, and loses nothing', async () => {
    const pane = await opened(row, { clock: true });
    const { frame, client, page } = pane;
    const release = client.faults.hang();
    await save(pane, 'Ventende navn');
    await frame.getByText(/Excel venter på, at du bliver færdig i en celle/).waitFor();
    await page.clock.fastForward(121_000);
    await frame.getByText(/Excel svarer ikke\. Vent lidt, og prøv igen/).waitFor();
    await expect.poll(() => nameIn(pane)).toBe('Ventende navn');
    release();
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Ventende navn er gemt.').waitFor();
    expect(valueIn('P-0005', 'Projekt')).toBe('Ventende navn');
  });

  itWith(browserTool, 'waits for a cell that is being edited', async () => {
    const pane = await opened(row);
    const end = pane.client.faults.editCell();
    await save(pane, 'Efter cellen');
    await pane.frame.getByText(/Tryk Enter/).waitFor();
    end();
    await pane.frame.getByText('Efter cellen er gemt.').waitFor();
  });

  itWith(browserTool, 'says that the session with the server has run out', async () => {
    const pane = await opened(row);
    pane.client.faults.fail('InvalidOrTimedOutSession', { times: 9 });
    await save(pane, 'Tabt forbindelse');
    await pane.frame.getByText(/Forbindelsen til projektmappen er udløbet/).first().waitFor();
    await pane.frame.getByRole('button', { name: 'Genindlæs' }).waitFor();
    await expect.poll(() => pane.frame.getByLabel('Projekt', { exact: true }).inputValue()).toBe('Tabt forbindelse');
  });
});
