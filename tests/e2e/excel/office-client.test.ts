import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { browserTool, launchBrowser } from '../browser.js';
import { itWith } from '../../support/needed-tool.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from './excel-on-the-web.js';

const raw: RawWorkbook = {
  sheets: [{ name: 'Projekter', visibility: 'visible', rows: [['Id', 'Navn'], ['P-1', 'Ét'], ['P-2', 'To']], extras: new Map(), hiddenRows: new Set(), merges: [] }],
  tables: [{ name: 'tblProjects', sheet: 'Projekter', headerRow: 1, firstRow: 2, lastRow: 3, firstColumn: 1, columns: ['Id', 'Navn'].map((header, index) => ({ id: index + 1, header })) }],
  names: new Map(),
};

const site = {
  'pane.html': `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="pane.js"></script></head><body><main><h1>Prøve</h1><button>Knap</button></main></body></html>`,
  'pane.js': `globalThis.ready = new Promise((resolve) => Office.onReady(resolve)); globalThis.heard = [];
Office.actions.associate('sayHello', (event) => { globalThis.heard.push('hello from ' + event.source.id); event.completed(); });`,
};

let browser: Browser;
let excel: ExcelOnTheWeb;

beforeAll(async () => {
  if (browserTool.present) browser = await launchBrowser();
});

afterEach(() => excel.close());

afterAll(async () => {
  if (browserTool.present) await browser.close();
});

async function readyPane(wish: Parameters<ExcelOnTheWeb['openPane']>[0] = {}): Promise<PaneInExcel> {
  const pane = await excel.openPane(wish);
  await pane.frame.evaluate(() => (globalThis as unknown as { ready: Promise<unknown> }).ready.then(() => undefined));
  return pane;
}

describe('the genuine Office.js in a browser', () => {
  itWith(browserTool, 'starts in the stand-in as in Excel on the web', async () => {
    excel = openExcel(browser, raw, site);
    const { frame, door, complaints } = await readyPane({ sets: { excelapi: '1.14', sharedruntime: '1.1', addincommands: '1.1', ribbonapi: '1.1' } });
    const facts = await frame.evaluate(async () => ({
      ready: await (globalThis as unknown as { ready: Promise<object> }).ready,
      language: Office.context.displayLanguage,
      sets: ['1.13', '1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      url: Office.context.document.url,
      mode: String(Office.context.document.mode),
    }));
    expect(facts).toEqual({ ready: { host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } }, language: 'da-DK', sets: [true, true, false], shared: true, url: 'https://kommune.sharepoint.example/sites/digital/Portefølje.xlsx', mode: 'readWrite' });
    expect(door.refused).toEqual([]);
    expect(complaints).toEqual([]);
  });

  itWith(browserTool, 'reads and writes cells, and words errors in Danish', async () => {
    excel = openExcel(browser, raw, site);
    const { frame, client, person } = await readyPane();
    person.type('Projekter', 'B2', 'Ændret');
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem('tblProjects').getRange().load('values');
        await context.sync();
        range.getRowsBelow(1).values = [['P-3', 'Tre']];
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(read).toEqual([['Id', 'Navn'], ['P-1', 'Ændret'], ['P-2', 'To']]);
    expect(excel.standIn.workbook.tables[0]?.rows).toBe(3);
    expect(client.traffic.roundTrips).toBe(2);
    client.faults.fail('InvalidOperationInCellEditMode');
    const error = await frame.evaluate(() =>
      Excel.run((context) => {
        context.workbook.load('name');
        return context.sync();
      }).catch((thrown: { code: string; message: string }) => ({ code: thrown.code, message: thrown.message })),
    );
    expect(error).toEqual({ code: 'InvalidOperationInCellEditMode', message: expect.stringMatching(/redigeringstilstand|celle/i) as string });
  });

  itWith(browserTool, 'tells two panes of one change, each whose it was', async () => {
    excel = openExcel(browser, raw, site);
    const panes = [await readyPane(), await readyPane()] as const;
    for (const { frame } of panes) {
      await frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add((event) => {
            (globalThis as unknown as { heard: string[] }).heard.push(`${event.source} ${event.address}`);
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
    }
    await panes[0].frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Projekter').getRange('B3').values = [['To igen']];
        await context.sync();
      }),
    );
    const heard = (index: 0 | 1) => panes[index].frame.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard[0]).then((one) => one.jsonValue());
    expect([await heard(0), await heard(1)]).toEqual(['Local B3', 'Remote B3']);
  });

  itWith(browserTool, 'carries commands of the ribbon to the pane and back', async () => {
    excel = openExcel(browser, raw, site);
    const { door, frame } = await readyPane();
    await expect.poll(() => door.surface.actionsReady).toBe(true);
    await door.command('sayHello', 'Button.Hello');
    await expect.poll(() => frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['hello from Button.Hello']);
    await frame.evaluate(async () => {
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', groups: [{ id: 'Group', controls: [{ id: 'Button.Hello', enabled: false }] }] }] });
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      Office.context.document.settings.set('x', 1);
      await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
      await Office.addin.showAsTaskpane();
    });
    expect(door.surface.buttons.get('Button.Hello')).toBe(false);
    expect(door.refused).toEqual([]);
  });

  itWith(browserTool, 'opens a workbook that may only be read', async () => {
    excel = openExcel(browser, raw, site);
    excel.standIn.workbook.isReadOnly = true;
    const { frame } = await readyPane();
    const found = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Projekter').getRange('A1').values = [['x']];
        await context.sync();
      }).then(
        () => 'written',
        (thrown: { code: string }) => `${String(Office.context.document.mode)} ${thrown.code}`,
      ),
    );
    expect(found).toBe('readOnly AccessDenied');
  });
});
