import { hostClass } from '../interpreter/host-object.js';
import { objectOf, removeReference } from '../interpreter/session.js';
import { workbookTarget } from '../interpreter/event-types.js';
import { HostError, invalidArgument, itemNotFound, notImplemented } from '../workbook/host-error.js';
import { insertRaw } from '../workbook/load-raw.js';
import type { Workbook } from '../workbook/workbook.js';
import { fileBytes } from './file-bytes.js';
import { rangeObject } from './ranges.js';

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: 'None' | 'Before' | 'After' | 'Beginning' | 'End';
  readonly relativeTo?: unknown;
}

/** Where sheets are put in. */
function placeOf(workbook: Workbook, { positionType = 'None', relativeTo }: InsertOptions): number {
  if (positionType === 'Before' || positionType === 'After') {
    const target = typeof relativeTo === 'string' ? workbook.sheetNamed(relativeTo) : ((relativeTo as { target?: unknown } | undefined)?.target ?? null);
    const index = workbook.sheets.findIndex((sheet) => sheet === target);
    if (index < 0) throw itemNotFound('relativeTo');
    return positionType === 'Before' ? index : index + 1;
  }
  return positionType === 'End' ? workbook.sheets.length : 0;
}

export const workbook = hostClass<Workbook>({
  name: 'Workbook',
  eventTarget: () => workbookTarget,
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ isReadOnly }) => isReadOnly },
    IsDirty: { get: () => false },
    AutoSave: { get: ({ isReadOnly }) => !isReadOnly },
  },
  navigations: {
    Worksheets: (target, session) => objectOf(session, 'WorksheetCollection', target),
    Tables: (_target, session) => objectOf(session, 'TableCollection', null),
    Names: (_target, session) => objectOf(session, 'NamedItemCollection', null),
    Comments: (target, session) => objectOf(session, 'CommentCollection', target),
    Application: (target, session) => objectOf(session, 'Application', target),
    _Runtime: (target, session) => objectOf(session, 'Runtime', target),
  },
  methods: {
    GetSelectedRange: (_target, _given, session) => {
      const { sheet, areas } = session.stand;
      const [area] = areas;
      if (!area || areas.length > 1) throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      return rangeObject(session, sheet, area);
    },
    GetActiveCell: (_target, _given, session) => {
      const { sheet, areas } = session.stand;
      const [area] = areas;
      if (!area) throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      return rangeObject(session, sheet, { ...area, rows: 1, columns: 1 });
    },
    InsertWorksheetsFromBase64: async (target, [file, given], session) => {
      target.guardWorkbook();
      if (typeof file !== 'string') throw invalidArgument('base64File');
      if (!session.readFile) throw notImplemented('Workbook.insertWorksheetsFromBase64 without a reader of files');
      const raw = await session.readFile(fileBytes(file)).catch(() => {
        throw invalidArgument('base64File is no workbook');
      });
      const options = (given ?? {}) as InsertOptions;
      for (const name of options.sheetNamesToInsert ?? []) if (!raw.sheets.some((sheet) => sheet.name === name)) throw itemNotFound(name);
      const sheets = insertRaw(target, raw, placeOf(target, options), options.sheetNamesToInsert ?? null);
      for (const sheet of sheets) target.tell({ what: 'sheet-added', sheet });
      return sheets.map(({ id }) => id);
    },
    _RemoveReference: (_target, [id], session) => {
      removeReference(session, String(id));
    },
    _RemoveAllReferences: (_target, _given, session) => {
      for (const id of [...session.references.keys()]) removeReference(session, id);
    },
    _GetReferenceCount: (_target, _given, session) => session.references.size,
    _GetRangeForEventByReferenceId: (_target, [id], session) => session.references.get(String(id)) ?? (() => {
      throw itemNotFound(String(id));
    })(),
    _GetRangeOrNullObjectForEventByReferenceId: (_target, [id], session) => session.references.get(String(id)) ?? null,
  },
});

export const application = hostClass<Workbook>({
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: ({ language }) => (language === 'da' ? ',' : '.') },
    ThousandsSeparator: { get: ({ language }) => (language === 'da' ? '.' : ',') },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (target) => {
      target.recalculate?.(target);
    },
    // There is no screen and no engine that could wait: what is asked for is already so.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const runtime = hostClass<Workbook>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_target, session) => session.eventsEnabled,
      set: (_target, value, session) => {
        session.eventsEnabled = value === true;
      },
    },
  },
});
