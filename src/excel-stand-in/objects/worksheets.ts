import { hostClass, type HostObject } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import { workbookTarget } from '../interpreter/event-types.js';
import { HostError, invalidArgument, itemNotFound } from '../workbook/host-error.js';
import { allColumns, allRows } from '../workbook/rect.js';
import { addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../workbook/sheet-edits.js';
import type { Sheet, Visibility } from '../workbook/sheet.js';
import type { Workbook } from '../workbook/workbook.js';
import { integer, rangeGiven, rangeObject } from './ranges.js';

export const worksheets = hostClass<Workbook>({
  name: 'WorksheetCollection',
  eventTarget: () => workbookTarget,
  items: ({ sheets }, session) => sheets.map((sheet) => objectOf(session, 'Worksheet', sheet)),
  item: (workbook, key, session) => {
    const sheet = workbook.sheetNamed(String(key));
    if (!sheet) throw itemNotFound(String(key));
    return objectOf(session, 'Worksheet', sheet);
  },
  methods: {
    Add: (workbook, [name], session) => objectOf(session, 'Worksheet', addSheet(workbook, name === undefined || name === null ? null : String(name))),
    GetItemOrNullObject: (workbook, [key], session) => {
      const sheet = workbook.sheetNamed(String(key));
      return sheet ? objectOf(session, 'Worksheet', sheet) : null;
    },
    GetActiveWorksheet: (_workbook, _given, session) => objectOf(session, 'Worksheet', session.stand.sheet),
    GetCount: ({ sheets }, [visibleOnly]) => sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    GetFirst: ({ sheets }, [visibleOnly], session) => end(sheets, visibleOnly === true, session),
    GetLast: ({ sheets }, [visibleOnly], session) => end([...sheets].reverse(), visibleOnly === true, session),
  },
});

function end(sheets: readonly Sheet[], visibleOnly: boolean, session: Session): HostObject {
  const found = sheets.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  if (!found) throw itemNotFound();
  return objectOf(session, 'Worksheet', found);
}

const whole = { top: 0, left: 0, rows: allRows, columns: allColumns };

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, session: Session): HostObject | null {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return objectOf(session, 'Worksheet', other);
  }
  return null;
}

function orThrow(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}

export const worksheet = hostClass<Sheet>({
  name: 'Worksheet',
  eventTarget: ({ id }) => id,
  identity: ({ id }) => ({ Id: id }),
  check: (sheet, { workbook }) => {
    if (!workbook.sheets.includes(sheet)) throw itemNotFound(sheet.name);
  },
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => renameSheet(workbook, sheet, String(value)),
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => moveSheet(workbook, sheet, Number(value)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => showSheet(workbook, sheet, value as Visibility),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, { workbook }) => {
        workbook.guardWorkbook();
        if (value !== '' && !/^#[0-9a-f]{6}$/i.test(String(value))) throw invalidArgument('tabColor');
        workbook.change(sheet, { tabColor: String(value).toUpperCase() });
      },
    },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    // The name it is set by.
    Gridlines: { get: ({ showGridlines }) => showGridlines, set: (sheet, value, { workbook }) => workbook.change(sheet, { showGridlines: value === true }) },
    ShowHeadings: { get: ({ showHeadings }) => showHeadings },
    // The name it is set by.
    Headings: { get: ({ showHeadings }) => showHeadings, set: (sheet, value, { workbook }) => workbook.change(sheet, { showHeadings: value === true }) },
    StandardHeight: { get: () => 15 },
    TabId: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet) + 1 },
  },
  navigations: {
    Charts: (sheet, session) => objectOf(session, 'ChartCollection', sheet),
    Tables: (sheet, session) => objectOf(session, 'TableCollection', sheet),
    Names: (sheet, session) => objectOf(session, 'NamedItemCollection', sheet),
    Protection: (sheet, session) => objectOf(session, 'WorksheetProtection', sheet),
    PageLayout: (sheet, session) => objectOf(session, 'PageLayout', sheet),
    FreezePanes: (sheet, session) => objectOf(session, 'WorksheetFreezePanes', sheet),
  },
  methods: {
    Activate: (sheet, _given, session) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument(`${sheet.name} is hidden`);
      session.moveTo(sheet, [{ top: 0, left: 0, rows: 1, columns: 1 }]);
    },
    Calculate: (_sheet, _given, { workbook }) => workbook.recalculate?.(workbook),
    Delete: (sheet, _given, { workbook }) => deleteSheet(workbook, sheet),
    GetCell: (sheet, [row, column], session) => rangeObject(session, sheet, { top: integer(row), left: integer(column), rows: 1, columns: 1 }),
    GetRange: (sheet, [address], session) => {
      const given = address === undefined || address === null || address === '' ? { sheet, area: whole } : rangeGiven(session, address, sheet);
      return rangeObject(session, given.sheet, given.area);
    },
    GetRangeByIndexes: (sheet, given, session) => {
      const [top, left, rows, columns] = given.map((one) => integer(one));
      return rangeObject(session, sheet, { top: top ?? 0, left: left ?? 0, rows: rows ?? 0, columns: columns ?? 0 });
    },
    // A blank sheet gives its first cell.
    GetUsedRange: (sheet, [valuesOnly], session) => rangeObject(session, sheet, sheet.usedWithin(whole, valuesOnly === true) ?? { top: 0, left: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], session) => {
      const used = sheet.usedWithin(whole, valuesOnly === true);
      return used ? rangeObject(session, sheet, used) : null;
    },
    GetNext: (sheet, [visibleOnly], session) => orThrow(neighbour(sheet, 1, visibleOnly === true, session)),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly === true, session),
    GetPrevious: (sheet, [visibleOnly], session) => orThrow(neighbour(sheet, -1, visibleOnly === true, session)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly === true, session),
  },
});

export const freezePanes = hostClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count], { workbook }) => workbook.change(sheet, { frozen: { top: 0, left: 0, rows: integer(count, 1), columns: allColumns } }),
    FreezeColumns: (sheet, [count], { workbook }) => workbook.change(sheet, { frozen: { top: 0, left: 0, rows: allRows, columns: integer(count, 1) } }),
    FreezeAt: (sheet, [range], session) => session.workbook.change(sheet, { frozen: rangeGiven(session, range, sheet).area }),
    Unfreeze: (sheet, _given, { workbook }) => workbook.change(sheet, { frozen: null }),
    GetLocationOrNullObject: (sheet, _given, session) => (sheet.frozen ? rangeObject(session, sheet, sheet.frozen) : null),
    GetLocation: (sheet, _given, session) => orThrow(sheet.frozen ? rangeObject(session, sheet, sheet.frozen) : null),
  },
});

export const protection = hostClass<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ protection: options }) => options !== null },
    Options: { get: ({ protection: options }) => options },
  },
  methods: {
    Protect: (sheet, [options, password], { workbook }) => {
      workbook.guardWorkbook();
      if (sheet.protection !== null) throw new HostError('InvalidOperation', `${sheet.name} is already protected`);
      workbook.change(sheet, { protection: (options ?? {}) as Readonly<Record<string, unknown>>, password: typeof password === 'string' ? password : null });
      workbook.tell({ what: 'protection', sheet });
    },
    Unprotect: (sheet, [password], { workbook }) => {
      workbook.guardWorkbook();
      if (sheet.password !== null && sheet.password !== password) throw invalidArgument('password');
      workbook.change(sheet, { protection: null, password: null });
      workbook.tell({ what: 'protection', sheet });
    },
  },
});
