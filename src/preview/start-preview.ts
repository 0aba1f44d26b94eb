import { readWorkbook } from '../adapters/exceljs/read-workbook.js';
import { usualSets } from '../excel-stand-in/host/client.js';
import { ExcelStandIn } from '../excel-stand-in/host/stand-in.js';
import { newSurface, webServices } from '../excel-stand-in/host/web-services.js';
import { parseWireTable } from '../excel-stand-in/wire/parse-wire-table.js';
import type { Sheet } from '../excel-stand-in/workbook/sheet.js';
import { date } from '../schema/dates.js';
import { copyOf } from './book/copy-of.js';
import { openBook } from './book/open-book.js';
import { refillCalculated } from './book/refill-calculated.js';
import { registerIn } from './book/register-in.js';
import { sheetPictures, type SheetPictures } from './book/sheet-pictures.js';
import { desk } from './grid/desk.js';
import { make } from './window/element.js';
import { paneFrame } from './window/pane-frame.js';
import { ribbonOf } from './window/ribbon.js';
import { sheetTabs } from './window/sheet-tabs.js';
import { words as allWords } from './words.js';

interface PreviewFacts {
  readonly language: 'da' | 'en';
  readonly name: string;
  /** The day it is. */
  readonly today: string;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response;
}

/** The quiet time after which calculated columns are filled in anew. */
const refillPause = 350;

async function start(root: HTMLElement): Promise<void> {
  const facts = (await (await fetched('/facts.json')).json()) as PreviewFacts;
  const words = allWords[facts.language];
  document.documentElement.lang = facts.language;
  document.title = `${facts.name} – ${words.title}`;
  root.replaceChildren(make('p', 'waiting', words.opening));
  const [bytes, client, manifest] = await Promise.all([fetched('/workbook.xlsx').then((one) => one.arrayBuffer()), fetched('/office/excel-web-16.00.debug.js').then((one) => one.text()), fetched('/manifest.xml').then((one) => one.text())]);
  const book = await openBook(new Uint8Array(bytes), facts.name).catch((error: unknown) => {
    throw new Error(words.failed.replace('{what}', error instanceof Error ? error.message : String(error)));
  });
  const { workbook } = book;
  workbook.language = facts.language;
  workbook.thisYear = Number(facts.today.slice(0, 4));
  const standIn = new ExcelStandIn(workbook, parseWireTable(client), { readFile: readWorkbook });
  const surface = newSurface();
  const excel = standIn.open({ services: webServices(surface) });

  const notice = make('div', 'notice', '', { role: 'status' });
  let noticeEnd = 0;
  const say = (text: string): void => {
    notice.textContent = text;
    clearTimeout(noticeEnd);
    noticeEnd = setTimeout(() => (notice.textContent = ''), 6_000) as unknown as number;
  };

  const locale = facts.language === 'da' ? 'da-DK' : 'en-US';
  const pane = paneFrame(excel, surface, { language: locale, documentUrl: `https://kommune.sharepoint.example/sites/digital/${encodeURIComponent(facts.name)}`, sets: usualSets }, words);
  let pictures: SheetPictures = new Map();
  /** Figures and charts as they are now; a workbook that is no register keeps what it shows. */
  const recalculate = (): void => {
    const register = registerIn(workbook, date(facts.today));
    if (register === null) return;
    refillCalculated(workbook, register);
    pictures = sheetPictures(register);
  };
  const table = desk(book, () => pictures, excel, words, say);
  const tabs = sheetTabs(workbook, words, (sheet: Sheet) => {
    excel.moveTo(sheet, [{ top: 0, left: 0, rows: 1, columns: 1 }]);
    follow();
  });
  const ribbon = ribbonOf(new DOMParser().parseFromString(manifest, 'application/xml'), facts.language, '/addin/', (functionName, id) => {
    pane.show(true);
    if (functionName !== null) pane.door.command(functionName, id).catch(() => {
      say(words.notYet);
    });
  });

  const theme = make('button', 'quiet', '', { type: 'button', title: words.theme });
  const dress = (next: 'light' | 'dark'): void => {
    document.documentElement.dataset['theme'] = next;
    theme.textContent = next === 'dark' ? words.light : words.dark;
    pane.dress(next);
  };
  theme.addEventListener('click', () => {
    dress(document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark');
  });
  dress(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const download = make('button', 'quiet', words.download, { type: 'button' });
  download.addEventListener('click', () => {
    try {
      const link = make('a', '', '', { download: facts.name, href: URL.createObjectURL(new Blob([copyOf(book) as Uint8Array<ArrayBuffer>])) });
      link.click();
    } catch (error) {
      say(words.copyFailed.replace('{what}', error instanceof Error ? error.message : String(error)));
    }
  });

  const head = make('header', 'title-bar');
  head.append(make('strong', '', facts.name), make('span', 'fake', words.fake, { title: words.calculated }), make('span', 'gap'), download, theme);
  const strip = make('nav', 'ribbon', '', { 'aria-label': words.ribbon });
  strip.append(make('div', 'ribbon-tab', ribbon.tab), ribbon.element);
  const middle = make('main', 'middle');
  const side = make('div', 'book');
  side.append(table.element, tabs.element);
  middle.append(side, pane.element);
  root.replaceChildren(head, strip, middle, notice);

  let shown: Sheet | null = null;
  const follow = (): void => {
    if (shown !== table.sheet) {
      shown = table.sheet;
      tabs.draw(shown);
    }
    table.follow();
  };
  let refill = 0;
  const changed = (): void => {
    table.refresh();
    clearTimeout(refill);
    refill = setTimeout(() => {
      recalculate();
      table.refresh();
    }, refillPause) as unknown as number;
  };
  const stand = excel.session.stand;
  let seen = '';
  workbook.onHappening((happening) => {
    if (happening.what.startsWith('sheet')) {
      tabs.draw(stand.sheet);
    }
    changed();
  });
  // The add-in moves the person as well, and of that no one tells.
  const watch = (): void => {
    const now = `${stand.sheet.id} ${JSON.stringify(stand.areas)}`;
    if (now !== seen) {
      seen = now;
      follow();
    }
    requestAnimationFrame(watch);
  };
  recalculate();
  watch();
  table.view.element.focus();
  Object.assign(globalThis, { preview: { workbook, excel, door: pane.door } });
}

const root = document.getElementById('excel');
if (root === null) throw new Error('The page has no place for the workbook');
start(root).catch((error: unknown) => {
  root.replaceChildren(make('p', 'waiting', error instanceof Error ? error.message : String(error), { role: 'alert' }));
});
