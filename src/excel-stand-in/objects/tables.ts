import { hostClass, type HostScalar } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import { workbookTarget } from '../interpreter/event-types.js';
import { HostError, invalidArgument, itemNotFound } from '../workbook/host-error.js';
import type { Sheet } from '../workbook/sheet.js';
import { addTable, convertTable, deleteTable, renameTable, resizeTable } from '../workbook/table-edits.js';
import { showTotals } from '../workbook/table-totals.js';
import type { Table } from '../workbook/table.js';
import { integer, rangeGiven, rangeObject } from './ranges.js';

/** The tables of a sheet, or of the whole workbook. */
function tablesOf(sheet: Sheet | null, { workbook }: Session): readonly Table[] {
  return sheet ? workbook.tablesOn(sheet) : workbook.tables;
}

function found(sheet: Sheet | null, key: unknown, session: Session): Table | null {
  const table = session.workbook.tableNamed(String(key));
  return table && (sheet === null || table.sheet === sheet) ? table : null;
}

export const tables = hostClass<Sheet | null>({
  name: 'TableCollection',
  eventTarget: (sheet) => sheet?.id ?? workbookTarget,
  scalars: { Count: { get: (sheet, session) => tablesOf(sheet, session).length } },
  items: (sheet, session) => tablesOf(sheet, session).map((table) => objectOf(session, 'Table', table)),
  item: (sheet, key, session) => {
    const table = found(sheet, key, session);
    if (!table) throw itemNotFound(String(key));
    return objectOf(session, 'Table', table);
  },
  methods: {
    Add: (sheet, [address, hasHeaders], session) => {
      const given = rangeGiven(session, address, sheet ?? session.stand.sheet);
      if (sheet && given.sheet !== sheet) throw invalidArgument('address');
      return objectOf(session, 'Table', addTable(session.workbook, given.sheet, given.area, hasHeaders === true));
    },
    GetCount: (sheet, _given, session) => tablesOf(sheet, session).length,
    GetItemAt: (sheet, [index], session) => {
      const table = tablesOf(sheet, session)[integer(index)];
      if (!table) throw invalidArgument('index');
      return objectOf(session, 'Table', table);
    },
    GetItemOrNullObject: (sheet, [key], session) => {
      const table = found(sheet, key, session);
      return table ? objectOf(session, 'Table', table) : null;
    },
  },
});

/** The tables a block touches. */
export const scopedTables = hostClass<readonly Table[]>({
  name: 'TableScopedCollection',
  items: (list, session) => list.map((table) => objectOf(session, 'Table', table)),
  item: (list, key, session) => {
    const table = list.find(({ name, id }) => name === key || id === key);
    if (!table) throw itemNotFound(String(key));
    return objectOf(session, 'Table', table);
  },
  methods: {
    GetCount: (list) => list.length,
    GetFirst: (list, _given, session) => {
      const [table] = list;
      if (!table) throw itemNotFound();
      return objectOf(session, 'Table', table);
    },
    GetItemOrNullObject: (list, [key], session) => {
      const table = list.find(({ name, id }) => name === key || id === key);
      return table ? objectOf(session, 'Table', table) : null;
    },
  },
});

function look(key: 'showBandedColumns' | 'showBandedRows' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn'): HostScalar<Table> {
  return {
    get: (table) => table[key],
    set: (table, value, { workbook }) => {
      workbook.guardSheet(table.sheet, '');
      workbook.change(table, { [key]: value === true });
    },
  };
}

export const table = hostClass<Table>({
  name: 'Table',
  eventTarget: ({ id }) => id,
  identity: ({ id }) => ({ Id: id }),
  check: (own, { workbook }) => {
    if (!workbook.tables.includes(own)) throw itemNotFound(own.name);
  },
  scalars: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (own, value, { workbook }) => renameTable(workbook, own, String(value)) },
    ShowTotals: { get: (own) => own.showTotals, set: (own, value, { workbook }) => showTotals(workbook, own, value === true) },
    ShowHeaders: {
      get: (own) => own.showHeaders,
      set: (own, value, { workbook }) => {
        if (value !== own.showHeaders) throw new HostError('NotImplemented', 'Table.showHeaders cannot be changed in this Excel stand-in', 501);
        workbook.guardWorkbook();
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (own, value, { workbook }) => {
        workbook.guardSheet(own.sheet, '');
        workbook.change(own, { style: String(value) });
      },
    },
    ShowBandedColumns: look('showBandedColumns'),
    ShowBandedRows: look('showBandedRows'),
    ShowFilterButton: look('showFilterButton'),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
  },
  navigations: {
    Columns: (own, session) => objectOf(session, 'TableColumnCollection', own),
    Rows: (own, session) => objectOf(session, 'TableRowCollection', own),
    Worksheet: ({ sheet }, session) => objectOf(session, 'Worksheet', sheet),
  },
  methods: {
    GetRange: (own, _given, session) => rangeObject(session, own.sheet, own.whole),
    GetDataBodyRange: (own, _given, session) => rangeObject(session, own.sheet, own.body),
    GetHeaderRowRange: (own, _given, session) => {
      if (!own.header) throw itemNotFound('header row');
      return rangeObject(session, own.sheet, own.header);
    },
    GetTotalRowRange: (own, _given, session) => {
      if (!own.totals) throw itemNotFound('total row');
      return rangeObject(session, own.sheet, own.totals);
    },
    Delete: (own, _given, { workbook }) => deleteTable(workbook, own),
    ConvertToRange: (own, _given, session) => {
      convertTable(session.workbook, own);
      return rangeObject(session, own.sheet, own.whole);
    },
    Resize: (own, [address], session) => {
      const given = rangeGiven(session, address, own.sheet);
      resizeTable(session.workbook, own, given.sheet, given.area);
    },
  },
});
