import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import type { StandInClient } from '../../src/excel-stand-in/host/client.js';
import { hostBridge } from '../../src/excel-stand-in/host/host-bridge.js';
import { ExcelStandIn, type StandInOptions } from '../../src/excel-stand-in/host/stand-in.js';
import { parseWireTable } from '../../src/excel-stand-in/wire/parse-wire-table.js';
import type { WireTable } from '../../src/excel-stand-in/wire/wire-table.js';
import { workbookOf } from '../../src/excel-stand-in/workbook/load-raw.js';
import type { RawWorkbook } from '../../src/schema/raw-workbook.js';

/** Microsoft's own client, as it comes in the package. */
export const officeFolder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

let source: string | null = null;
let script: vm.Script | null = null;
let table: WireTable | null = null;

function clientSource(): string {
  return (source ??= readFileSync(join(officeFolder, 'excel-web-16.00.debug.js'), 'utf8'));
}

/** What the client can ask for, read from it once per test file. */
export function wireTable(): WireTable {
  return (table ??= parseWireTable(clientSource()));
}

/** A workbook in the stand-in; files that are brought in are read with the product's own reader. */
export function standInFor(raw: RawWorkbook, options: StandInOptions = {}): ExcelStandIn {
  return new ExcelStandIn(workbookOf(raw), wireTable(), { readFile: readWorkbook, ...options });
}

export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly Office: Pick<typeof Office, 'context'>;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: StandInClient;
}

/**
 * The genuine client in a world of its own, talking to the stand-in. Errors and arrays come from that world:
 * `instanceof Error` is false and deep equality of arrays fails, so compare codes and JSON copies.
 */
export function officeInNode(host: StandInClient, facts: { readonly displayLanguage?: string; readonly platform?: string } = {}): OfficeInNode {
  script ??= new vm.Script(clientSource(), { filename: 'excel-web-16.00.debug.js' });
  const location = { href: 'https://pane.example/', search: '', hash: '', hostname: 'pane.example', host: 'pane.example', protocol: 'https:', origin: 'https://pane.example', pathname: '/' };
  const nothing = (): void => undefined;
  const world: Record<string, unknown> = {
    navigator: { userAgent: 'Node', language: 'da-DK' },
    location,
    document: { URL: location.href, location, readyState: 'loading', getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    TextEncoder,
    console,
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    _richApiNativeBridge: hostBridge(host),
  };
  world['window'] = world;
  world['self'] = world;
  script.runInContext(vm.createContext(world));
  const requirements = { isSetSupported: (name: string, version = '1.1') => host.session.supports({ name, version }) };
  const context = { requirements, displayLanguage: facts.displayLanguage ?? 'da-DK', contentLanguage: 'da-DK', host: 'Excel', platform: facts.platform ?? 'OfficeOnline' };
  // Without a page around it the client has no context of its own, and believes that everything is supported.
  const office = Object.create(world['Office'] as object, { context: { value: context } }) as typeof Office;
  world['Office'] = office;
  return { Excel: world['Excel'] as typeof Excel, Office: office, OfficeExtension: world['OfficeExtension'] as typeof OfficeExtension, host };
}

/** A value out of another world as one of this. */
export function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
