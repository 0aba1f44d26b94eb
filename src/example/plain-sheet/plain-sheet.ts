import { parseIsoDate, toSerial } from '../../schema/dates.js';
import type { RawCellExtras, RawSheet, RawValue, RawWorkbook } from '../../schema/raw-workbook.js';
import { crossRows, localRows, nationalRows, type Paint, type PlainRow } from './rows.js';

/** Excel's standard green, yellow and red, as most people pick them. */
const paints: Readonly<Record<Exclude<Paint, null>, string>> = { green: '92D050', yellow: 'FFFF00', red: 'FF0000' };

const columns = 'ABCDEFGH';
const headers = ['Projekt', 'Område', 'Tovholder', 'Status', 'Start', 'Slut', 'Budget (1.000 kr.)', 'Bemærkninger'] as const;
const dateFormat: RawCellExtras = { isDate: true, numberFormat: 'dd-mm-yyyy' };

interface SheetInProgress {
  readonly rows: RawValue[][];
  readonly extras: Map<string, RawCellExtras>;
  readonly merges: string[];
}

function mark(sheet: SheetInProgress, column: number, extras: RawCellExtras): void {
  const address = `${columns[column] ?? ''}${String(sheet.rows.length)}`;
  sheet.extras.set(address, { ...sheet.extras.get(address), ...extras });
}

function addProject(sheet: SheetInProgress, { cells, paint, struck, note }: PlainRow): void {
  const [project, area, who, start, end, budget, remark] = cells;
  const days = [start, end].map((text) => (text === null ? null : parseIsoDate(text)));
  sheet.rows.push([project, area, who, null, days[0] ? toSerial(days[0]) : start, days[1] ? toSerial(days[1]) : end, budget, remark]);
  days.forEach((day, index) => {
    if (day) mark(sheet, 4 + index, dateFormat);
  });
  if (paint) mark(sheet, 3, { fill: paints[paint] });
  if (note) mark(sheet, 3, { note });
  if (struck) {
    (sheet.rows.at(-1) ?? []).forEach((cell, column) => {
      if (cell !== null) mark(sheet, column, { struck: true });
    });
  }
}

function addGroup(sheet: SheetInProgress, title: string, rows: readonly PlainRow[]): void {
  sheet.rows.push([title]);
  sheet.merges.push(`A${String(sheet.rows.length)}:H${String(sheet.rows.length)}`);
  mark(sheet, 0, { fill: 'D9E1F2' });
  for (const row of rows) addProject(sheet, row);
}

/**
 * A portfolio as people keep it today: title lines above, eight columns, 45 projects under three headings, lights as
 * colour without text, struck out rows, dates in words, amounts in thousands, two names in a cell, status in notes, a
 * total and a legend below. Made to be adopted, never to be read as a register.
 */
export function plainSheet(): RawSheet {
  const sheet: SheetInProgress = { rows: [], extras: new Map(), merges: [] };
  sheet.rows.push(['Digitaliseringsprojekter i Egefjord Kommune']);
  sheet.merges.push('A1:H1');
  sheet.rows.push(['Sidst rettet 10.5.2027 MERA. Beløb i 1.000 kr.']);
  sheet.rows.push([]);
  sheet.rows.push([...headers]);
  headers.forEach((_header, column) => { mark(sheet, column, { fill: '1F3864', fontColor: 'FFFFFF' }); });
  const first = sheet.rows.length + 1;
  addGroup(sheet, 'Nationale og fælleskommunale projekter', nationalRows);
  addGroup(sheet, 'Tværgående projekter', crossRows);
  addGroup(sheet, 'Lokale projekter', localRows);
  const last = sheet.rows.length;
  const total = [...nationalRows, ...crossRows, ...localRows].reduce((sum, row) => sum + (typeof row.cells[5] === 'number' ? row.cells[5] : 0), 0);
  sheet.rows.push(['I alt', null, null, null, null, null, total]);
  mark(sheet, 6, { formula: `SUM(G${String(first)}:G${String(last)})` });
  sheet.rows.push([]);
  sheet.rows.push(['Forklaring: grøn kører, gul hold øje, rød hjælp']);
  return { name: 'Projekter', visibility: 'visible', rows: sheet.rows, extras: sheet.extras, hiddenRows: new Set(), merges: sheet.merges };
}

/** The plain sheet as the workbook it comes in. */
export function plainWorkbook(): RawWorkbook {
  return { sheets: [plainSheet()], tables: [], names: new Map() };
}
