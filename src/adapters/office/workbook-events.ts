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
export function workbookEvents(client: OfficeClient, host: ExcelHost, clock: OfficeClock, timeouts: OfficeTimeouts): WorkbookEvents {
  const listeners = new Set<(hint: WorkbookHint) => void>();
  let handlers: readonly Handler[] = [];
  let begun = false;
  let disposed = false;
  const gathered = new Map<WorkbookHint['what'], { remote: boolean; cancel: () => void }>();

  function gather(what: WorkbookHint['what'], remote: boolean): Promise<void> {
    const before = gathered.get(what);
    before?.cancel();
    // One change made here is enough for the person's own pane to follow it at once.
    const isRemote = remote && (before?.remote ?? true);
    const cancel = clock.after(timeouts.quiet, () => {
      gathered.delete(what);
      for (const listener of [...listeners]) listener({ what, remote: isRemote });
    });
    gathered.set(what, { remote: isRemote, cancel });
    return Promise.resolve();
  }

  function ofContent(event: { readonly source: unknown; readonly triggerSource?: unknown }): Promise<void> {
    return disposed || String(event.triggerSource) === 'ThisLocalAddin' ? Promise.resolve() : gather('content', String(event.source) === 'Remote');
  }

  async function begin(): Promise<void> {
    begun = true;
    try {
      await host.talk(async ({ context, send }) => {
        const { worksheets } = context.workbook;
        const made = [worksheets.onChanged.add(ofContent), worksheets.onAdded.add(ofContent), worksheets.onDeleted.add(ofContent), worksheets.onSelectionChanged.add(() => (disposed ? Promise.resolve() : gather('selection', false)))];
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
