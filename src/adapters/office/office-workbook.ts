import { WorkbookUnavailable, type ChangeOutcome, type LiveChange, type LiveWorkbook } from '../../app/live-workbook.js';
import { markFills } from '../../app/mark-fills.js';
import { excelHost } from './excel-host.js';
import { pageClock, usualTimeouts, type OfficeClient, type OfficeClock, type OfficeTimeouts } from './office-client.js';
import { readWorkbook, type ReadWorkbook } from './read/read-workbook.js';
import type * as ReshapeWorkbook from './reshape-workbook.js';
import { selectCell, selectedCell } from './selection.js';
import { workbookEvents } from './workbook-events.js';
import { workbookFacts } from './workbook-facts.js';
import { rowGuesses } from './write/row-guesses.js';

export interface OfficeOptions {
  readonly clock?: OfficeClock;
  readonly timeouts?: OfficeTimeouts;
}

/** The workbook that is open in Excel, through Office.js; the client is ready when this is called. */
export function officeWorkbook(client: OfficeClient, { clock = pageClock, timeouts = usualTimeouts }: OfficeOptions = {}): LiveWorkbook {
  const host = excelHost(client, clock, timeouts);
  const events = workbookEvents(client, host, clock, timeouts, (id) => latest?.sheetIds.get(id) ?? null);
  const guesses = rowGuesses();
  // Also those of an earlier opening, or of somebody else's.
  const ownColours = new Set(Object.values(markFills).map((fill) => `#${fill}`));
  let latest: ReadWorkbook | null = null;

  const facts = workbookFacts(client, () => latest);

  /** What we write ourselves is told by no event: these tables, or all, are read again whatever has been heard of their sheets. */
  function wrote(tables: readonly string[] | null): void {
    if (latest === null) return;
    if (tables === null) latest = { ...latest, tables: new Map() };
    else latest = { ...latest, written: new Set([...latest.written, ...tables.map((name) => name.toLowerCase())]) };
  }

  /** What writes is fetched with the first change, which comes when Start is there. */
  async function writeChange(change: LiveChange): Promise<ChangeOutcome> {
    const { changeWorkbook } = await import('./write/change-workbook.js');
    wrote([...change.edits, ...change.additions, ...change.removals].map(({ table }) => table));
    return changeWorkbook(host, change, guesses);
  }

  /** Excel says the same of a protected sheet as of a workbook a person may only read. */
  async function isReadOnlyNow(): Promise<boolean> {
    const readOnly = await host.talk(async ({ context, send }) => {
      context.workbook.load('readOnly');
      await send();
      return context.workbook.readOnly;
    }).catch(() => false);
    if (readOnly && latest) latest = { ...latest, readOnly };
    return readOnly;
  }

  /** Sheets, charts and notes: fetched when first asked for, since few openings of the pane need them. */
  function reshaping(task: (tools: typeof ReshapeWorkbook) => Promise<void>): Promise<void> {
    wrote(null);
    return writing(async () => task(await import('./reshape-workbook.js')));
  }

  async function writing<T>(task: () => Promise<T>): Promise<T> {
    if (facts.readOnly) throw new WorkbookUnavailable('read-only');
    try {
      return await task();
    } catch (error) {
      if (error instanceof WorkbookUnavailable && error.reason === 'protected' && (await isReadOnlyNow())) throw new WorkbookUnavailable('read-only', null, error.detail);
      throw error;
    }
  }

  return {
    facts,
    read: async (wish) => {
      latest = await readWorkbook(host, latest, wish);
      guesses.seen(latest.raw);
      events.ensure();
      return latest.raw;
    },
    change: (change) => writing(() => writeChange(change)),
    insertSheets: (file, sheets, after) => reshaping(({ insertSheets }) => insertSheets(client, host, file, sheets, after)),
    writeFormulas: (sheet, cells) => reshaping(({ writeFormulas }) => writeFormulas(host, sheet, cells)),
    writeBlock: (sheet, row, rows) => reshaping(({ writeBlock }) => writeBlock(host, sheet, row, rows)),
    addCharts: (charts) => reshaping(({ addCharts }) => addCharts(host, charts)),
    setVisibility: (sheet, visibility) => reshaping(({ setVisibility }) => setVisibility(host, sheet, visibility)),
    removeSheets: (sheets) => reshaping(({ removeSheets }) => removeSheets(host, sheets)),
    mark: (cells) => writing(async () => (await import('./marks.js')).markCells(host, cells, ownColours)),
    readSheets: async (names) => (await import('./read/read-sheets.js')).readSheets(client, host, names),
    columnFormats: async (table) => (await import('./read/column-formats.js')).columnFormats(host, table),
    cellLooks: async (sought) => (await import('./read/cell-looks.js')).cellLooks(host, sought, latest?.raw.tables.find(({ name }) => name === sought.table)),
    renameSheet: (sheet, name) => reshaping(({ renameSheet }) => renameSheet(host, sheet, name)),
    addNote: (sheet, address, text) => reshaping(({ addNote }) => addNote(host, sheet, address, text)),
    removeNote: (sheet, address, text) => reshaping(({ removeNote }) => removeNote(host, sheet, address, text)),
    extend: (extension) => reshaping(({ extendWorkbook }) => extendWorkbook(host, extension)),
    takeIn: (below) => {
      wrote([below.table]);
      return writing(async () => (await import('./write/take-in.js')).takeIn(host, below));
    },
    setColumnsHidden: (columns) => reshaping(({ setColumnsHidden }) => setColumnsHidden(host, columns)),
    select: (sheet, address) => selectCell(host, sheet, address),
    selection: () => selectedCell(host),
    onHint: events.listen,
    onWait: host.onWait,
    dispose: () => {
      events.dispose();
    },
  };
}
