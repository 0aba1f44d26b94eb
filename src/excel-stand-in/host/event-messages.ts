import { eventTypes, workbookTarget } from '../interpreter/event-types.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { areaText } from '../workbook/address.js';
import type { Happening } from '../workbook/changes.js';
import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import type { Workbook } from '../workbook/workbook.js';

/** An event as it goes to a client, before it is known whose change it was. */
export interface EventMessage {
  readonly eventType: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Cells the client may ask for from the event. */
  readonly cells: { readonly sheet: Sheet; readonly area: Rect } | null;
}

function plain(value: RawValue): unknown {
  return value === null ? '' : typeof value === 'object' ? value.error : value;
}

function typeOf(value: RawValue): string {
  if (value === null) return 'Empty';
  return typeof value === 'object' ? 'Error' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function both(eventType: number, sheet: Sheet, args: Readonly<Record<string, unknown>>, cells: EventMessage['cells'] = null): readonly EventMessage[] {
  const full = { worksheetId: sheet.id, ...args };
  return [sheet.id, workbookTarget].map((target) => ({ eventType, target, args: full, cells }));
}

function cellEvents(workbook: Workbook, { sheet, area, change, before, after }: Extract<Happening, { readonly what: 'cells' }>): readonly EventMessage[] {
  const isOne = area.rows === 1 && area.columns === 1 && change === 'RangeEdited';
  const details = isOne ? { valueBefore: plain(before), valueAfter: plain(after), valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) } : {};
  const shiftDirection = change === 'CellInserted' ? 'ShiftCellDown' : change === 'CellDeleted' ? 'ShiftCellUp' : 'None';
  const cells = { sheet, area };
  const args = { changeType: change, address: areaText(area), shiftDirection, ...details };
  const tables = workbook.tablesTouching(sheet, area).flatMap((table) =>
    [table.id, sheet.id, workbookTarget].map((target): EventMessage => ({ eventType: eventTypes.tableChanged, target, args: { ...args, worksheetId: sheet.id, tableId: table.id }, cells })),
  );
  return [...both(eventTypes.sheetChanged, sheet, args, cells), ...tables];
}

/** The events a happening gives rise to; each target a client may listen at gets its own. */
export function eventMessages(workbook: Workbook, happening: Happening): readonly EventMessage[] {
  switch (happening.what) {
    case 'cells':
      return cellEvents(workbook, happening);
    case 'format':
      return both(eventTypes.sheetFormatChanged, happening.sheet, { address: areaText(happening.area) }, { sheet: happening.sheet, area: happening.area });
    case 'table-added':
    case 'table-deleted': {
      const { table } = happening;
      const [eventType, type] = happening.what === 'table-added' ? [eventTypes.tableAdded, 'TableAdded'] : [eventTypes.tableDeleted, 'TableDeleted'];
      const args = { type, tableId: table.id, tableName: table.name, worksheetId: table.sheet.id };
      return [table.sheet.id, workbookTarget].map((target) => ({ eventType, target, args, cells: null }));
    }
    case 'sheet-added':
      return [{ eventType: eventTypes.sheetAdded, target: workbookTarget, args: { type: 'WorksheetAdded', worksheetId: happening.sheet.id }, cells: null }];
    case 'sheet-deleted':
      return [{ eventType: eventTypes.sheetDeleted, target: workbookTarget, args: { type: 'WorksheetDeleted', worksheetId: happening.sheet.id }, cells: null }];
    case 'sheet-renamed':
      return both(eventTypes.nameChanged, happening.sheet, { type: 'WorksheetNameChanged', nameBefore: happening.before, nameAfter: happening.sheet.name });
    case 'visibility':
      return both(eventTypes.visibilityChanged, happening.sheet, { type: 'WorksheetVisibilityChanged', visibilityBefore: happening.before, visibilityAfter: happening.sheet.visibility });
    case 'protection':
      return both(eventTypes.protectionChanged, happening.sheet, { type: 'WorksheetProtectionChanged', isProtected: happening.sheet.protection !== null });
    case 'rows-hidden':
      return both(eventTypes.rowHiddenChanged, happening.sheet, { type: 'WorksheetRowHiddenChanged', address: areaText(happening.area), changeType: happening.isHidden ? 'Hidden' : 'Unhidden' });
  }
}

/** The events of a person who has moved. */
export function standMessages(workbook: Workbook, before: Sheet, sheet: Sheet, areas: readonly Rect[]): readonly EventMessage[] {
  const address = areas.map((area) => areaText(area)).join(',');
  const moved = before === sheet ? [] : [
    ...both(eventTypes.sheetDeactivated, before, { type: 'WorksheetDeactivated' }),
    ...both(eventTypes.sheetActivated, sheet, { type: 'WorksheetActivated' }),
  ];
  const selected = both(eventTypes.sheetSelectionChanged, sheet, { type: 'WorksheetSelectionChanged', address });
  const tables = workbook.tablesOn(sheet).map((table): EventMessage => {
    const isInside = areas.every((area) => workbook.tablesTouching(sheet, area).includes(table));
    return { eventType: eventTypes.tableSelectionChanged, target: table.id, args: { worksheetId: sheet.id, tableId: table.id, address: isInside ? address : '' }, cells: null };
  });
  return [...moved, ...selected, ...tables];
}
