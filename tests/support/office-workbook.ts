import { officeWorkbook } from '../../src/adapters/office/office-workbook.js';
import type { OfficeClock, OfficeTimeouts } from '../../src/adapters/office/office-client.js';
import type { LiveWorkbook } from '../../src/app/live-workbook.js';
import { exampleRegister } from '../../src/example/index.js';
import type { StandInClient } from '../../src/excel-stand-in/host/client.js';
import type { ExcelStandIn, StandInOptions } from '../../src/excel-stand-in/host/stand-in.js';
import { likelySwitches, unlikelySwitches, type Switches } from '../../src/excel-stand-in/workbook/switches.js';
import type { RawTable, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';
import { officeInNode } from './office-in-node.js';
import { plannedRaw } from './planned-raw.js';

/** One person's Excel with the product's adapter in it. */
export interface OpenedWorkbook {
  readonly workbook: LiveWorkbook;
  readonly host: StandInClient;
  /** The time one waits for an answer is over. */
  giveUp(): void;
}

const brisk: OfficeTimeouts = { hint: 30, answer: 2_000, quiet: 5 };

/** A clock that hurries, but never gives up by itself: tests do not depend on how fast the computer is. */
function clockOf(): { readonly clock: OfficeClock; giveUp(): void } {
  const patient = new Set<() => void>();
  return {
    giveUp: () => {
      for (const then of [...patient]) then();
    },
    clock: {
      after: (milliseconds, then) => {
        if (milliseconds === brisk.answer) {
          patient.add(then);
          return () => patient.delete(then);
        }
        const timer = setTimeout(then, Math.min(milliseconds, 30));
        return () => {
          clearTimeout(timer);
        };
      },
    },
  };
}

export function openedIn(standIn: ExcelStandIn, options: Partial<StandInOptions> = {}): OpenedWorkbook {
  const host = standIn.open(options);
  const { clock, giveUp } = clockOf();
  return { workbook: officeWorkbook(officeInNode(host), { clock, timeouts: brisk }), host, giveUp };
}

export function exampleRaw(): RawWorkbook {
  return plannedRaw(exampleRegister('da'));
}

/** The settings of what only Excel can tell: as is likely, all the other way, and each the other way alone. */
export const settings: readonly (readonly [string, Switches])[] = [
  ['as is likely', likelySwitches],
  ['all the other way', unlikelySwitches],
  ...(Object.keys(likelySwitches) as (keyof Switches)[]).map((name) => [`${name} the other way`, { ...likelySwitches, [name]: unlikelySwitches[name] }] as const),
];

export function tableIn(raw: RawWorkbook, name: string): RawTable {
  const table = raw.tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The rows of a table by header. */
export function rowsOf(raw: RawWorkbook, name: string): readonly Readonly<Record<string, RawValue>>[] {
  const table = tableIn(raw, name);
  const rows = raw.sheets.find((sheet) => sheet.name === table.sheet)?.rows ?? [];
  return Array.from({ length: table.lastRow - table.headerRow }, (_, index) =>
    Object.fromEntries(table.columns.map(({ header }, column) => [header, rows[table.firstRow - 1 + index]?.[table.firstColumn - 1 + column] ?? null])),
  );
}

/** A small workbook: one table per name, headers and rows as given, each on a sheet of its own. */
export function smallRaw(tables: Readonly<Record<string, { readonly sheet: string; readonly rows: readonly (readonly RawValue[])[] }>>, names: RawWorkbook['names'] = new Map()): RawWorkbook {
  return {
    sheets: [
      ...Object.values(tables).map(({ sheet, rows }) => ({ name: sheet, visibility: 'visible' as const, rows, extras: new Map(), hiddenRows: new Set<number>(), merges: [] })),
      { name: '_register', visibility: 'veryHidden' as const, rows: [['schemaVersion', 1], ['registerId', 'test'], ['language', 'da']], extras: new Map(), hiddenRows: new Set<number>(), merges: [] },
    ],
    tables: Object.entries(tables).map(([name, { sheet, rows }]): RawTable => ({
      name,
      sheet,
      headerRow: 1,
      firstRow: 2,
      lastRow: Math.max(2, rows.length),
      firstColumn: 1,
      columns: (rows[0] ?? []).map((header, index) => ({ id: index + 1, header: String(header) })),
    })),
    names,
  };
}

/** Does something between a client's answers, as another person would: after so many more round trips. */
export function afterRoundTrips(host: StandInClient, count: number, task: () => void | Promise<void>): void {
  const send = host.send.bind(host);
  const end = host.traffic.roundTrips + count;
  let isDone = false;
  host.send = async (text, flags) => {
    const answer = await send(text, flags);
    if (!isDone && host.traffic.roundTrips >= end) {
      isDone = true;
      await task();
    }
    return answer;
  };
}
