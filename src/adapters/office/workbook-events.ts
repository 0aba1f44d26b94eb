import type { WorkbookHint } from '../../app/live-workbook.js';
import type { ExcelHost } from './excel-host.js';
import type { OfficeClient, OfficeClock, OfficeTimeouts } from './office-client.js';

export interface WorkbookEvents {
  listen(listener: (hint: WorkbookHint) => void): () => void;
  /** Begins to listen to Excel where that has failed before, e.g. since a cell was being edited. */
  ensure(): void;
  dispose(): void;
}

interface Handler {
  readonly context: Excel.RequestContext;
  remove(): void;
}

/**
 * Excel's events as hints: gathered until it is quiet, our own changes left out where Excel says whose they are.
 * They may be late, come twice or never; where they cannot be had at all there are no hints, and readings tell the truth.
 */
export function workbookEvents(client: OfficeClient, host: ExcelHost, clock: OfficeClock, timeouts: OfficeTimeouts, sheetNamed: (id: string) => string | null = () => null): WorkbookEvents {
  const listeners = new Set<(hint: WorkbookHint) => void>();
  let handlers: readonly Handler[] = [];
  let begun = false;
  let disposed = false;
  const gathered = new Map<WorkbookHint['what'], { readonly remote: boolean; readonly sheets: readonly string[] | null; readonly cancel: () => void }>();

  /** `sheet` is the one concerned, null where it may be any. */
  function gather(what: WorkbookHint['what'], remote: boolean, sheet: string | null): Promise<void> {
    const before = gathered.get(what);
    before?.cancel();
    // One change made here is enough for the person's own pane to follow it at once.
    const isRemote = remote && (before?.remote ?? true);
    const known = before === undefined ? [] : before.sheets;
    const sheets = sheet === null || known === null ? null : [...new Set([...known, sheet])];
    const cancel = clock.after(timeouts.quiet, () => {
      gathered.delete(what);
      const hint: WorkbookHint = sheets === null ? { what, remote: isRemote } : { what, remote: isRemote, sheets };
      for (const listener of [...listeners]) listener(hint);
    });
    gathered.set(what, { remote: isRemote, sheets, cancel });
    return Promise.resolve();
  }

  function ofContent(event: { readonly source: unknown; readonly triggerSource?: unknown }, sheet: string | null = null): Promise<void> {
    return disposed || String(event.triggerSource) === 'ThisLocalAddin' ? Promise.resolve() : gather('content', String(event.source) === 'Remote', sheet);
  }

  function ofCells(event: { readonly source: unknown; readonly triggerSource?: unknown; readonly worksheetId: string }): Promise<void> {
    return ofContent(event, sheetNamed(event.worksheetId));
  }

  async function begin(): Promise<void> {
    begun = true;
    try {
      await host.talk(async ({ context, send }) => {
        const { worksheets } = context.workbook;
        const made = [worksheets.onChanged.add(ofCells), worksheets.onAdded.add((event) => ofContent(event)), worksheets.onDeleted.add((event) => ofContent(event)), worksheets.onSelectionChanged.add(() => (disposed ? Promise.resolve() : gather('selection', false, null)))];
        await send();
        handlers = made as unknown as readonly Handler[];
      });
      if (disposed) await end();
    } catch {
      // An Excel without these events still has its cells: the next reading finds what they would have told.
      begun = false;
    }
  }

  async function end(): Promise<void> {
    const own = handlers;
    handlers = [];
    const [first] = own;
    if (!first) return;
    try {
      // A handler can only be taken out through the context that put it in.
      await client.Excel.run(first.context, async (context) => {
        for (const handler of own) handler.remove();
        await context.sync();
      });
    } catch {
      // The handlers die with the page in any case.
    }
  }

  return {
    listen: (listener) => {
      listeners.add(listener);
      if (!begun && !disposed) void begin();
      return () => listeners.delete(listener);
    },
    ensure: () => {
      if (!begun && !disposed && listeners.size > 0) void begin();
    },
    dispose: () => {
      disposed = true;
      listeners.clear();
      for (const { cancel } of gathered.values()) cancel();
      gathered.clear();
      void end();
    },
  };
}
