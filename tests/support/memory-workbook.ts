import { WorkbookUnavailable, type LiveWorkbook, type UnavailableReason, type WorkbookFacts, type WorkbookHint } from '../../src/app/live-workbook.js';
import { applyLiveChange } from '../../src/app/session/readings/apply-live-change.js';
import { exampleRegister } from '../../src/example/index.js';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { extendedRaw } from './extended-raw.js';
import { formatsIn, looksIn, type DropDowns, type Limits } from './memory-looks.js';
import { plannedRaw } from './planned-raw.js';

type Call = 'read' | 'change' | 'other';

/** One person's Excel on a workbook in memory. */
export interface MemoryClient extends LiveWorkbook {
  /** The next call of this sort is not made and throws. */
  failNext(reason: UnavailableReason, call?: Call, where?: string | null): void;
  /** The next change is made, and then throws as if Excel had not answered. */
  failAfterNextChange(reason: UnavailableReason): void;
  /** All calls wait until the function that comes back is called. */
  hang(): () => void;
  /** How many calls have been made. */
  readonly calls: { read: number; change: number };
  readonly shown: { readonly sheet: string; readonly address: string }[];
  readonly fills: ReadonlyMap<string, string>;
  stand(cell: { readonly sheet: string; readonly row: number; readonly column: number } | null): void;
}

export interface MemoryWorkbook {
  readonly client: MemoryClient;
  /** Another person's Excel on the same workbook. */
  another(facts?: Partial<WorkbookFacts>): MemoryClient;
  raw(): RawWorkbook;
  /** Someone changes the workbook by hand; everybody is told. */
  edit(change: (raw: RawWorkbook) => RawWorkbook): void;
  /** Someone types in a cell of a table, found by key and header. */
  type(table: string, key: string, header: string, value: RawValue): void;
  /** What may be chosen in columns people have added, by header. */
  dropDowns: DropDowns;
  limits: Limits;
  /** Whether clients are told of changes; a change made while this is false is told never. */
  tells: boolean;
  /** Milliseconds an answer takes. */
  answersAfter: number;
  /** Reads a file's sheets for `insertSheets`; without it that call is unsupported. */
  readFile: ((file: Uint8Array) => Promise<RawWorkbook>) | null;
}

function typed(raw: RawWorkbook, name: string, key: string, header: string, value: RawValue): RawWorkbook {
  const table = raw.tables.find((one) => one.name === name) as RawTable;
  const column = table.firstColumn + table.columns.findIndex((one) => one.header === header);
  const sheets = raw.sheets.map((sheet): RawSheet => {
    if (sheet.name !== table.sheet) return sheet;
    const rows = sheet.rows.map((row) => (row[table.firstColumn - 1] === key ? Object.assign([...row], { [column - 1]: value }) : row));
    return { ...sheet, rows };
  });
  return { ...raw, sheets };
}

function pastReadOnly(error: unknown): void {
  if (!(error instanceof WorkbookUnavailable) || error.reason !== 'read-only') throw error;
}

/** A workbook in memory for tests: what a change does is told to everybody else, and it fails or hangs on request. */
export function memoryWorkbook(start: RawWorkbook = plannedRaw(exampleRegister('da'))): MemoryWorkbook {
  let raw = start;
  const clients: { tell(hint: WorkbookHint): void }[] = [];
  const made: MemoryWorkbook = {
    client: null as unknown as MemoryClient,
    another: (facts) => clientOf(facts ?? {}),
    raw: () => raw,
    edit: (change) => {
      raw = change(raw);
      if (made.tells) for (const one of clients) one.tell({ what: 'content', remote: false });
    },
    type: (table, key, header, value) => {
      made.edit((now) => typed(now, table, key, header, value));
    },
    dropDowns: {},
    limits: {},
    tells: true,
    answersAfter: 0,
    readFile: null,
  };

  function clientOf(facts: Partial<WorkbookFacts>): MemoryClient {
    const listeners = new Set<(hint: WorkbookHint) => void>();
    const fills = new Map<string, string>();
    let failing: { readonly error: WorkbookUnavailable; readonly call: Call | null } | null = null;
    let failingAfter: UnavailableReason | null = null;
    let gate: Promise<void> = Promise.resolve();
    let standsAt: { readonly sheet: string; readonly row: number; readonly column: number } | null = null;
    const own = { tell: (hint: WorkbookHint) => [...listeners].forEach((listener) => listener(hint)) };
    clients.push(own);

    async function enter(call: Call): Promise<void> {
      await gate;
      if (made.answersAfter > 0) await new Promise((resolve) => setTimeout(resolve, made.answersAfter));
      if (call !== 'other') client.calls[call] += 1;
      if (failing !== null && (failing.call === null || failing.call === call)) {
        const { error } = failing;
        failing = null;
        throw error;
      }
      if (call !== 'read' && client.facts.readOnly) throw new WorkbookUnavailable('read-only');
    }

    function sheetNamed(name: string): RawSheet {
      const sheet = raw.sheets.find((one) => one.name === name);
      if (!sheet) throw new WorkbookUnavailable('no-such-sheet', name);
      return sheet;
    }

    function changed(next: RawWorkbook): void {
      raw = next;
      if (made.tells) for (const one of clients) if (one !== own) one.tell({ what: 'content', remote: true });
    }

    function noted(name: string, address: string, change: (lines: readonly string[]) => readonly string[]): void {
      const extras = new Map(sheetNamed(name).extras);
      const { note, ...others } = extras.get(address) ?? {};
      const lines = change(note === undefined ? [] : note.split('\n'));
      if (lines.length > 0) extras.set(address, { ...others, note: lines.join('\n') });
      else if (Object.keys(others).length > 0) extras.set(address, others);
      else extras.delete(address);
      changed({ ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? { ...sheet, extras } : sheet)) });
    }

    const client: MemoryClient = {
      facts: { name: 'Portefølje.xlsx', readOnly: false, language: 'da', theme: 'light', ...facts },
      calls: { read: 0, change: 0 },
      shown: [],
      fills,
      failNext: (reason, call, where = null) => {
        failing = { error: new WorkbookUnavailable(reason, where), call: call ?? null };
      },
      failAfterNextChange: (reason) => {
        failingAfter = reason;
      },
      hang: () => {
        let open = (): void => undefined;
        gate = new Promise((resolve) => {
          open = resolve;
        });
        return () => open();
      },
      stand: (cell) => {
        standsAt = cell;
        own.tell({ what: 'selection', remote: false });
      },
      read: async () => {
        await enter('read');
        return raw;
      },
      change: async (change) => {
        await enter('change');
        const applied = applyLiveChange(raw, change);
        if (!applied.done) return applied;
        changed(applied.raw);
        if (failingAfter !== null) {
          const reason = failingAfter;
          failingAfter = null;
          throw new WorkbookUnavailable(reason);
        }
        return { done: true };
      },
      insertSheets: async (file, sheets) => {
        await enter('other');
        if (made.readFile === null) throw new WorkbookUnavailable('unsupported');
        const other = await made.readFile(file);
        const taken = sheets.find((name) => raw.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase()));
        if (taken !== undefined) throw new WorkbookUnavailable('sheet-name-taken', taken);
        const wanted = sheets.flatMap((name) => other.sheets.find((one) => one.name === name) ?? []);
        changed({ ...raw, sheets: [...raw.sheets, ...wanted], tables: [...raw.tables, ...other.tables.filter((table) => sheets.includes(table.sheet))], names: new Map([...raw.names, ...other.names]) });
      },
      writeBlock: async (name, row, block) => {
        await enter('other');
        const rows = sheetNamed(name).rows.map((cells) => [...cells]);
        block.forEach((cells, index) => {
          while (rows.length < row + index) rows.push([]);
          rows[row + index - 1] = [...cells];
        });
        changed({ ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet)) });
      },
      setVisibility: async (name, visibility) => {
        await enter('other');
        sheetNamed(name);
        changed({ ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? { ...sheet, visibility } : sheet)) });
      },
      removeSheets: async (names) => {
        await enter('other');
        for (const name of names) sheetNamed(name);
        changed({ ...raw, sheets: raw.sheets.filter(({ name }) => !names.includes(name)), tables: raw.tables.filter(({ sheet }) => !names.includes(sheet)) });
      },
      extend: async (extension) => {
        await enter('other');
        changed(extendedRaw(raw, extension));
      },
      takeIn: async ({ table: name, keys }) => {
        await enter('other');
        changed({ ...raw, tables: raw.tables.map((table) => (table.name === name ? { ...table, lastRow: table.lastRow + keys.length } : table)) });
      },
      readSheets: async (names) => {
        await enter('read');
        return { ...raw, sheets: raw.sheets.filter(({ name, visibility }) => (names === null ? visibility === 'visible' : names.includes(name))) };
      },
      columnFormats: async (name) => {
        await enter('other').catch(pastReadOnly);
        return formatsIn(raw, name);
      },
      cellLooks: async (sought) => {
        await enter('other').catch(pastReadOnly);
        return looksIn(raw, sought, made.dropDowns, made.limits);
      },
      renameSheet: async (name, to) => {
        await enter('other');
        sheetNamed(name);
        if (raw.sheets.some((one) => one.name !== name && one.name.toLowerCase() === to.toLowerCase())) throw new WorkbookUnavailable('sheet-name-taken', to);
        changed({ ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: to } : sheet)), tables: raw.tables.map((table) => (table.sheet === name ? { ...table, sheet: to } : table)) });
      },
      addNote: async (name, address, text) => {
        await enter('other');
        noted(name, address, (lines) => [...lines, text]);
      },
      removeNote: async (name, address, text) => {
        await enter('other');
        noted(name, address, (lines) => lines.filter((line) => line !== text));
      },
      mark: async (cells) => {
        await enter('other');
        for (const { sheet, address, fill } of cells) {
          if (fill === null) fills.delete(`${sheet}!${address}`);
          else fills.set(`${sheet}!${address}`, fill);
        }
      },
      select: async (sheet, address) => {
        await enter('other').catch(pastReadOnly);
        sheetNamed(sheet);
        client.shown.push({ sheet, address });
      },
      selection: async () => {
        await gate;
        return standsAt;
      },
      onHint: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    return client;
  }

  return Object.assign(made, { client: clientOf({}) });
}
