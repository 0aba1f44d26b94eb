import type { RawSheet, RawTable, RawWorkbook } from '../../schema/raw-workbook.js';
import { columnLetters, parseArea } from './address.js';
import type { Cell, CellStyle } from './cell.js';
import type { Comment } from './comments.js';
import { newSheetId } from './sheet-edits.js';
import { Sheet, type Row } from './sheet.js';
import { Table } from './table.js';
import { Workbook } from './workbook.js';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function rowsOf(raw: RawSheet): (Row | undefined)[] {
  const styles = new Map<string, CellStyle>();
  const styleOf = (numberFormat: string | undefined, fill: string | undefined, fontColor: string | undefined, struck: boolean): CellStyle | null => {
    if (numberFormat === undefined && fill === undefined && fontColor === undefined && !struck) return null;
    const key = [numberFormat, fill, fontColor, struck].join('|');
    const known = styles.get(key);
    if (known) return known;
    const font = { ...(fontColor === undefined ? {} : { color: `#${fontColor}` }), ...(struck ? { strikethrough: true } : {}) };
    const style: CellStyle = { ...(numberFormat === undefined ? {} : { numberFormat }), ...(fill === undefined ? {} : { fill: `#${fill}` }), ...(Object.keys(font).length > 0 ? { font } : {}) };
    styles.set(key, style);
    return style;
  };
  const rows: (Row | undefined)[] = raw.rows.map((values, row) =>
    values.map((value, column): Cell | undefined => {
      const extras = raw.extras.at?.(row + 1, column + 1) ?? raw.extras.get(`${columnLetters(column)}${String(row + 1)}`);
      if (value === null && !extras) return undefined;
      return {
        value,
        formula: extras?.formula === undefined ? null : `=${extras.formula}`,
        style: extras ? styleOf(extras.numberFormat, extras.fill, extras.fontColor, extras.struck === true) : null,
        ...(extras?.link === undefined ? {} : { link: extras.link }),
      };
    }),
  );
  return rows;
}

function sheetOf(workbook: Workbook, raw: RawSheet): Sheet {
  const sheet = new Sheet(newSheetId(workbook), raw.name);
  sheet.visibility = visibilities[raw.visibility];
  sheet.cells = rowsOf(raw);
  sheet.hiddenRows = new Set([...raw.hiddenRows].map((row) => row - 1));
  sheet.merges = raw.merges.flatMap((merge) => parseArea(merge) ?? []);
  return sheet;
}

function tableOf(workbook: Workbook, raw: RawTable, sheet: Sheet): Table {
  const columns = raw.columns.map(({ id, header }) => ({ id, name: header }));
  return new Table(String(workbook.newId()), raw.name, sheet, raw.headerRow - 1, raw.firstColumn - 1, Math.max(1, raw.lastRow - raw.headerRow), columns);
}

/** What files keep as notes is given as comments: the client of Office.js in the package knows no notes. */
function commentsOf(workbook: Workbook, raw: RawSheet, sheet: Sheet): readonly Comment[] {
  return [...raw.extras].flatMap(([address, { note }]): readonly Comment[] => {
    const area = note === undefined ? null : parseArea(address);
    if (note === undefined || !area) return [];
    const at = { sheet, area };
    workbook.held.add(at);
    return [{ id: `{${String(workbook.newId()).padStart(8, '0')}-0003-0000-0000-000000000000}`, content: note, isResolved: false, replies: [], at }];
  });
}

/** Brings sheets of a workbook that has been read into one that is open, at a place among its sheets. Excel on the web leaves comments out. */
export function insertRaw(workbook: Workbook, raw: RawWorkbook, at: number, wanted: readonly string[] | null = null, withComments = false): readonly Sheet[] {
  const chosen = raw.sheets.filter(({ name }) => wanted === null || wanted.length === 0 || wanted.includes(name));
  const sheets = chosen.map((one) => sheetOf(workbook, one));
  const sheetNamed = new Map(chosen.map((one, index) => [one.name, sheets[index]]));
  const tables = raw.tables.flatMap((one) => {
    const sheet = sheetNamed.get(one.sheet);
    return sheet ? [tableOf(workbook, one, sheet)] : [];
  });
  const taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const names = [...raw.names]
    .filter(([name]) => !taken.has(name.toLowerCase()))
    .map(([name, text]) => ({ id: name, name, formula: text.startsWith('=') ? text : `=${text}`, comment: '', isVisible: true, sheet: null }));
  const comments = !withComments ? [] : chosen.flatMap((one, index) => commentsOf(workbook, one, sheets[index] as Sheet));
  workbook.change(workbook, {
    comments: [...workbook.comments, ...comments],
    sheets: [...workbook.sheets.slice(0, at), ...sheets, ...workbook.sheets.slice(at)],
    tables: [...workbook.tables, ...tables],
    names: [...workbook.names, ...names],
  });
  return sheets;
}

export function workbookOf(raw: RawWorkbook): Workbook {
  const workbook = new Workbook();
  insertRaw(workbook, raw, 0, null, true);
  return workbook;
}
