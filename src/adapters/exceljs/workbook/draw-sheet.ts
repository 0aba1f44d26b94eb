import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { looks } from '../../../app/workbook-plan/looks.js';
import { pageTexts, printMargins } from '../../../app/workbook-plan/page-texts.js';
import type { PlannedCell, PlannedSheet } from '../../../app/workbook-plan/workbook-plan.js';
import { xmlSafe } from '../../ooxml/xml.js';
import { fontOf, styleOf } from './cell-style.js';

const longestText = 32767;
// A4 in Excel's list of papers.
const a4 = 9;

/** Text as a cell may hold it: Excel would read `_x0041_` as an escaped letter, and refuses longer texts. */
export function cellText(text: string): string {
  return xmlSafe(text)
    .replace(/\r\n?/g, '\n')
    .slice(0, longestText)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function valueOf(cell: PlannedCell): CellValue {
  const value = typeof cell.value === 'string' ? cellText(cell.value) : cell.value;
  if (cell.formula !== undefined) return value === null ? { formula: cell.formula, date1904: false } : { formula: cell.formula, result: value, date1904: false };
  if (cell.runs !== undefined) {
    const look = looks[cell.look ?? 'plain'];
    return { richText: cell.runs.map((run) => ({ text: cellText(run.text), font: fontOf(look, run.bold === true) })) };
  }
  return value;
}

function drawCell(target: Cell, cell: PlannedCell): void {
  target.value = valueOf(cell);
  target.style = styleOf(cell.look ?? 'plain', cell.numberFormat);
}

function drawTables(sheet: Worksheet, plan: PlannedSheet): void {
  for (const table of plan.tables) {
    table.columns.forEach((column, index) => {
      drawCell(sheet.getCell(table.headerRow, table.firstColumn + index), { value: column.header, look: column.headerLook });
    });
    table.rows.forEach((row, rowIndex) => {
      const height = table.rowHeights?.[rowIndex];
      if (height !== undefined) sheet.getRow(table.headerRow + 1 + rowIndex).height = height;
      row.forEach((cell, index) => drawCell(sheet.getCell(table.headerRow + 1 + rowIndex, table.firstColumn + index), cell));
    });
  }
}

/** Adds a sheet of the plan to an exceljs workbook: cells, looks, sizes, view and print set-up. */
export function drawSheet(workbook: Workbook, plan: PlannedSheet): void {
  const { print } = plan;
  const { headerLeft, footer } = pageTexts(print);
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    properties: {
      ...(plan.tabColour === null ? {} : { tabColor: { argb: `FF${plan.tabColour}` } }),
      outlineProperties: { summaryBelow: false, summaryRight: false },
      outlineLevelCol: plan.columns.some((column) => column.grouped) ? 1 : 0,
      outlineLevelRow: 0,
    },
    views: [
      {
        showGridLines: plan.gridLines,
        activeCell: plan.activeCell,
        ...(plan.freeze === null ? { state: 'normal' } : { state: 'frozen', xSplit: plan.freeze.columns, ySplit: plan.freeze.rows }),
      },
    ],
    pageSetup: {
      paperSize: a4,
      orientation: print.landscape ? 'landscape' : 'portrait',
      ...(print.breaks === undefined ? { fitToPage: true, fitToWidth: print.pagesWide, fitToHeight: print.pagesTall ?? 0 } : { fitToPage: false, scale: print.breaks.percent }),
      margins: { ...printMargins },
    },
    headerFooter: {
      ...(headerLeft === null ? {} : { oddHeader: `&L${headerLeft}` }),
      ...(footer === null ? {} : { oddFooter: `&L${footer.left}${footer.centre === null ? '' : `&C${footer.centre}`}&R${footer.right}` }),
    },
  });
  plan.columns.forEach((column, index) => {
    const target = sheet.getColumn(index + 1);
    target.width = column.width;
    if (column.look !== undefined) target.style = styleOf(column.look, column.numberFormat);
    if (column.hidden) target.hidden = true;
    if (column.grouped) target.outlineLevel = 1;
  });
  for (const cell of plan.cells) drawCell(sheet.getCell(cell.row, cell.column), cell);
  drawTables(sheet, plan);
  for (const row of print.breaks?.above ?? []) sheet.getRow(row - 1).addPageBreak();
  for (const merge of plan.merges) sheet.mergeCells(merge);
  for (const [row, height] of plan.rowHeights) sheet.getRow(row).height = height;
}
