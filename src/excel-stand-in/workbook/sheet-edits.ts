import { invalidArgument, itemAlreadyExists, HostError } from './host-error.js';
import { Sheet, type Visibility } from './sheet.js';
import type { Workbook } from './workbook.js';

export function checkSheetName(workbook: Workbook, name: string, own: Sheet | null): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`${name} is not a sheet name`);
  if (workbook.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists(name);
}

function freeName(workbook: Workbook): string {
  const base = workbook.language === 'da' ? 'Ark' : 'Sheet';
  for (let number = 1; ; number += 1) if (!workbook.sheets.some(({ name }) => name === `${base}${String(number)}`)) return `${base}${String(number)}`;
}

export function newSheetId(workbook: Workbook): string {
  return `{${String(workbook.newId()).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

export function addSheet(workbook: Workbook, name: string | null): Sheet {
  workbook.guardWorkbook();
  if (name !== null) checkSheetName(workbook, name, null);
  const sheet = new Sheet(newSheetId(workbook), name ?? freeName(workbook));
  workbook.change(workbook, { sheets: [...workbook.sheets, sheet] });
  workbook.tell({ what: 'sheet-added', sheet });
  return sheet;
}

function checkOtherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.guardWorkbook();
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  if (sheet.visibility === 'Visible') checkOtherVisible(workbook, sheet);
  workbook.change(workbook, {
    sheets: workbook.sheets.filter((one) => one !== sheet),
    tables: workbook.tables.filter((table) => table.sheet !== sheet),
    names: workbook.names.filter((name) => name.sheet !== sheet),
    comments: workbook.comments.filter(({ at }) => at.sheet !== sheet),
  });
  for (const held of workbook.held) if (held.sheet === sheet) held.area = null;
  workbook.tell({ what: 'sheet-deleted', sheet });
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  workbook.guardWorkbook();
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  workbook.change(sheet, { name });
  workbook.tell({ what: 'sheet-renamed', sheet, before });
}

export function showSheet(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  workbook.guardWorkbook();
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument('visibility');
  if (visibility !== 'Visible' && sheet.visibility === 'Visible') checkOtherVisible(workbook, sheet);
  const before = sheet.visibility;
  workbook.change(sheet, { visibility });
  workbook.tell({ what: 'visibility', sheet, before });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  workbook.guardWorkbook();
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument('position');
  const others = workbook.sheets.filter((one) => one !== sheet);
  workbook.change(workbook, { sheets: [...others.slice(0, position), sheet, ...others.slice(position)] });
}
