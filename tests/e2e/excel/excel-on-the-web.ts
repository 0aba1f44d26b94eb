import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { readRegister } from '../../../src/app/read-register.js';
import type { StandInClient } from '../../../src/excel-stand-in/host/client.js';
import { personAt, type Person } from '../../../src/excel-stand-in/host/person.js';
import { usualSets } from '../../../src/excel-stand-in/host/client.js';
import type { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { frameName, webDoor, type WebDoor } from '../../../src/excel-stand-in/host/web-door.js';
import { newSurface, webServices } from '../../../src/excel-stand-in/host/web-services.js';
import { officeFolder, standInFor } from '../../support/office-in-node.js';
import { rawOf } from '../../../src/preview/book/raw-of.js';
import type { Register } from '../../../src/register/register.js';
import type { IsoDate } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import type { StandInOptions } from '../../../src/excel-stand-in/host/stand-in.js';
import { slowedDown, takeTime } from '../slow-machine.js';

/** Excel and the add-in on one host, as Office.js trusts them over https; nothing of it leaves the machine. */
const origin = 'https://excel.example';
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml',
};

/** What the web server of the add-in has: a folder, or files by path. */
export type Site = string | Readonly<Record<string, string>>;

export interface PaneWish {
  /** Path of the pane's page, with its hash. */
  readonly path?: string;
  readonly look?: BrowserContextOptions;
  readonly language?: 'da-DK' | 'en-US';
  readonly sets?: Readonly<Record<string, string>>;
  /** Microsoft's script never comes. */
  readonly withoutOffice?: boolean;
  /** Excel says no word to the pane until it is woken up. */
  readonly silent?: boolean;
  /** The page's time can be moved on by `page.clock`. */
  readonly clock?: boolean;
}

/** A person with the workbook and the pane open, in a browser of her own. */
export interface PaneInExcel {
  /** The window of Excel on the web; keys go here. */
  readonly page: Page;
  readonly frame: Frame;
  readonly client: StandInClient;
  readonly door: WebDoor;
  /** The same person at the grid. */
  readonly person: Person;
  /** What the browser complained of; Office.js's own two complaints about styles are left out. */
  readonly complaints: readonly string[];
  /** Paths of the add-in's own files fetched so far. */
  readonly fetched: readonly string[];
  /** Paths of those asked for before a heading was first drawn, by the page's own clock: what comes after it keeps nobody waiting. */
  fetchedBefore(heading: string): Promise<readonly string[]>;
  /** Excel hears what it has been told so far, and answers from now on. */
  wakeUp(): void;
  reload(): Promise<Frame>;
  close(): Promise<void>;
}

export interface ExcelOnTheWeb {
  readonly standIn: ExcelStandIn;
  openPane(wish?: PaneWish): Promise<PaneInExcel>;
  /** A person at the grid without a pane. */
  readonly someoneElse: Person;
  close(): Promise<void>;
}

const excelPage = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{position:fixed;inset:0;width:100%;height:100%;border:0}</style></head><body><script>
let frame = null;
addEventListener('message', (event) => { if (frame && event.source === frame.contentWindow && typeof event.data === 'string') toExcel(event.data); });
function fromExcel(text) { frame?.contentWindow?.postMessage(text, location.origin); }
function openPane(name, address) {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.name = name;
  frame.title = 'Porteføljeoversigt';
  frame.src = address;
  document.body.append(frame);
}
</script></body></html>`;

function file(site: Site, path: string): { readonly body: string | Buffer; readonly contentType: string } | null {
  const contentType = types[extname(path)] ?? 'application/octet-stream';
  if (typeof site !== 'string') return site[path] === undefined ? null : { body: site[path], contentType };
  const at = join(site, path);
  return existsSync(at) && extname(at) !== '' ? { body: readFileSync(at), contentType } : null;
}

/** Complaints every page gets from Office.js itself. */
const ownComplaints = /Refused to apply inline style|Applying inline style violates/;

/** Run in each page before its own scripts: notes when each heading is first drawn. */
function rememberHeadings(): void {
  const headings = new Map<string, number>();
  Object.assign(globalThis, { headings });
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('h1, h2')) if (!headings.has(textContent)) headings.set(textContent, performance.now());
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Opens a workbook in the stand-in, for any number of people with panes. */
export function openExcel(browser: Browser, raw: RawWorkbook, site: Site, options: StandInOptions = {}): ExcelOnTheWeb {
  const standIn = standInFor(raw, options);
  const closing: (() => Promise<void>)[] = [];

  async function openPane({ path = 'pane.html', look = {}, language = 'da-DK', sets = options.sets ?? usualSets, withoutOffice = false, silent = false, clock = false }: PaneWish = {}): Promise<PaneInExcel> {
    const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: language, ...look });
    const page = await context.newPage();
    if (clock) await page.clock.install();
    page.setDefaultTimeout(60_000);
    await slowedDown(page);
    await page.addInitScript(rememberHeadings);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !ownComplaints.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const surface = newSurface();
    const client = standIn.open({ sets, services: webServices(surface) });
    const send = client.send.bind(client);
    client.send = async (text, flags) => {
      await takeTime();
      return send(text, flags);
    };
    const facts = { language, documentUrl: `https://kommune.sharepoint.example/sites/digital/${standIn.workbook.name}`, sets };
    const door = webDoor(client, facts, (text) => void page.evaluate((one) => (globalThis as unknown as { fromExcel(text: string): void }).fromExcel(one), text).catch(() => undefined), surface);
    const fetched: string[] = [];
    const unheard: string[] = [];
    let isSilent = silent;
    await page.exposeFunction('toExcel', (text: string) => (isSilent ? void unheard.push(text) : door.receive(text)));
    await context.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/excel') return route.fulfill({ body: excelPage, contentType: types['.html'] ?? '' });
      const found = file(site, decodeURIComponent(pathname.slice('/addin/'.length)));
      if (!found) return route.fulfill({ status: 404, body: '' });
      fetched.push(decodeURIComponent(pathname.slice('/addin/'.length)));
      return route.fulfill(found);
    });
    await context.route(`${microsoft}**`, async (route) => {
      const found = withoutOffice ? null : file(officeFolder, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length));
      return found ? route.fulfill({ ...found, headers: { 'access-control-allow-origin': '*' } }) : route.abort();
    });
    await page.goto(`${origin}/excel`);

    let openings = 0;
    const show = async (): Promise<Frame> => {
      openings += 1;
      const address = `${origin}/addin/${path}`;
      await page.evaluate(([name, to]) => (globalThis as unknown as { openPane(name: string, address: string): void }).openPane(name ?? '', to ?? ''), [frameName(language, origin, `conv${String(openings)}`), address]);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      if (!frame) throw new Error('Excel shows no pane');
      await frame.waitForLoadState('domcontentloaded');
      return frame;
    };
    const pane = {
      page,
      frame: await show(),
      client,
      door,
      person: personAt(standIn.workbook, client),
      complaints,
      fetched,
      fetchedBefore: async (heading: string) => {
        const paths = await pane.frame.evaluate((text) => {
          const drawn = (globalThis as unknown as { headings: Map<string, number> }).headings.get(text) ?? Infinity;
          return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime <= drawn ? [new URL(name).pathname] : []));
        }, heading);
        return ['pane.html', ...paths.map((one) => decodeURIComponent(one.slice('/addin/'.length))).filter((one) => fetched.includes(one))];
      },
      wakeUp: () => {
        isSilent = false;
        for (const text of unheard.splice(0)) door.receive(text);
      },
      reload: async () => (pane.frame = await show()),
      close: async () => {
        door.dispose();
        client.close();
        await context.close();
      },
    };
    closing.push(() => pane.close());
    return pane;
  }

  return {
    standIn,
    openPane,
    someoneElse: personAt(standIn.workbook, null),
    close: async () => {
      for (const close of closing) await close();
    },
  };
}

/** The register as its file would hold it now. */
export function registerIn({ standIn }: ExcelOnTheWeb, asOf: IsoDate): Register {
  const read = readRegister(rawOf(standIn.workbook), asOf);
  if ('notARegister' in read) throw new Error('The workbook is no register');
  return read.register;
}
