import { describe, expect } from 'vitest';
import { itWith } from '../../../support/needed-tool.js';
import { browserTool } from '../../browser.js';
import { picture } from '../../pane/pane-page.js';
import { violations } from '../../violations.js';
import { excel, nameIn, opened, row, save, typedText } from './opened-pane.js';

describe('the pane when nothing can be written', () => {
  itWith(browserTool, 'says that the workbook can only be read, and keeps the form until it can be written', async () => {
    const pane = await opened(row);
    const { workbook } = excel.standIn;
    workbook.change(workbook, { isReadOnly: true });
    await save(pane, 'Skrevet for tidligt');
    await pane.frame.getByText(/Projektmappen er åbnet skrivebeskyttet\. Vælg Rediger projektmappe/).waitFor();
    await expect.poll(() => nameIn(pane)).toBe('Skrevet for tidligt');
    expect(await typedText(pane)).toBe('P-0005 Skrevet for tidligt\nProjekt: Skrevet for tidligt');
    const frame = await pane.reload();
    await frame.getByText(/alt kan læses, intet kan gemmes/).waitFor();
    await frame.getByText('Dine ændringer fra sidst er ikke gemt endnu. De står her.').waitFor();
    await expect.poll(() => nameIn(pane)).toBe('Skrevet for tidligt');
    expect(await violations(frame)).toEqual([]);
    await picture(pane.page, 'read-only with a draft');
    workbook.change(workbook, { isReadOnly: false });
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByText(/alt kan læses, intet kan gemmes/).waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await frame.getByText('Skrevet for tidligt er gemt.').waitFor();
    expect(pane.complaints).toEqual([]);
  });

  itWith(browserTool, 'says that a sheet is protected, and keeps what was written', async () => {
    const pane = await opened(row);
    const { workbook } = excel.standIn;
    const sheet = workbook.sheetNamed('Projekter');
    if (sheet) workbook.change(sheet, { protection: {} });
    await save(pane, 'Beskyttet');
    await pane.frame.getByText(/Projekter er beskyttet, så der kan ikke skrives\. Fjern beskyttelsen/).first().waitFor();
    await expect.poll(() => nameIn(pane)).toBe('Beskyttet');
    expect(await typedText(pane)).toContain('Projekt: Beskyttet');
    if (sheet) workbook.change(sheet, { protection: null });
    await pane.frame.getByRole('button', { name: 'Gem', exact: true }).click();
    await pane.frame.getByText('Beskyttet er gemt.').waitFor();
  });

  itWith(browserTool, 'shows a choice at once, and takes it back when it could not be written', async () => {
    const { frame } = await opened('settings');
    const { workbook } = excel.standIn;
    workbook.change(workbook, { isReadOnly: true });
    const risks = frame.getByRole('switch', { name: 'Risici' });
    await risks.uncheck();
    await frame.getByText(/Projektmappen er åbnet skrivebeskyttet/).waitFor();
    await frame.getByRole('switch', { name: 'Risici', checked: true }).waitFor();
    workbook.change(workbook, { isReadOnly: false });
  });

  itWith(browserTool, 'says in an open dialogue why nothing was saved, and keeps what was typed there', async () => {
    const pane = await opened('meetings?id=M-0015');
    const { frame } = pane;
    const { workbook } = excel.standIn;
    await frame.getByRole('button', { name: 'Notér: formanden har godkendt' }).click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByLabel('Hvordan').selectOption({ label: 'Telefon' });
    await dialog.getByLabel('Hvem').fill('Karen Lindholt');
    const sheet = workbook.sheetNamed('Møder');
    if (sheet) workbook.change(sheet, { protection: {} });
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.getByText(/Møder er beskyttet, så der kan ikke skrives\. Fjern beskyttelsen/).waitFor();
    await expect.poll(() => dialog.getByLabel('Hvem').inputValue()).toBe('Karen Lindholt');
    await picture(pane.page, 'problem in a dialogue');
    expect(await violations(frame)).toEqual([]);
    if (sheet) workbook.change(sheet, { protection: null });
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});
