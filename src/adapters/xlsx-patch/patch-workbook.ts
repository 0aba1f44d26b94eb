import type { PatchValue, PatchWorkbook } from '../../app/ports.js';
import { closePackage, openPackage } from '../ooxml/package.js';
import { addSheet } from './add-sheet.js';
import { appendRows } from './append-rows.js';
import { showTab } from './tabs.js';
import { WorkbookParts } from './workbook-parts.js';

/**
 * Changes a copy of a workbook surgically: only the parts concerned are written anew, so charts, pivot tables,
 * comments, own columns and own sheets stay as they were. Throws UnpatchableWorkbook, and UnreadableFile for
 * bytes that are no workbook.
 */
export const patchWorkbook: PatchWorkbook = (bytes, patch) => {
  const workbook = new WorkbookParts(openPackage(bytes));
  for (const { sheet, row, column, value } of patch.cells) {
    const cells = workbook.sheet(sheet);
    cells.set(cells.makeCell(row, column, null), value);
  }
  const byTable = new Map<string, (readonly (PatchValue | undefined)[])[]>();
  for (const { table, cells } of patch.rows) byTable.set(table, [...(byTable.get(table) ?? []), cells]);
  for (const [table, rows] of byTable) appendRows(workbook, table, rows);
  for (const sheet of patch.sheets) addSheet(workbook, sheet);
  for (const name of patch.show ?? []) showTab(workbook, name);
  workbook.calculateOnLoad();
  workbook.store();
  return closePackage(workbook.parts);
};
