import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { exampleRegister } from '../../../src/example/index.js';
import { itWith } from '../../support/needed-tool.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { browserTool, launchBrowser } from '../browser.js';
import { openExcel, type ExcelOnTheWeb, type PaneInExcel } from '../excel/excel-on-the-web.js';
import { buildPaneSite, root } from './built-pane.js';

let browser: Browser;
let excel: ExcelOnTheWeb;
const folder = mkdtempSync(join(tmpdir(), 'pane-with-solver-'));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** The pane with its solver in a worker beside it, as a web server has them. */
async function buildWithSolver(): Promise<void> {
  for (const [path, content] of Object.entries(await buildPaneSite())) put(`pane/${path}`, content);
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/adapters/highs/solver-worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    external: ['node:*'],
    define: { 'import.meta.url': 'self.location.href' },
    logLevel: 'silent',
  });
  put('adapters/highs/solver-worker.js', outputFiles[0]?.text ?? '');
  copyFileSync(join(root, 'node_modules/highs/build/highs.wasm'), join(folder, 'adapters/highs/highs.wasm'));
}

beforeAll(async () => {
  if (!browserTool.present) return;
  [, browser] = await Promise.all([buildWithSolver(), launchBrowser()]);
});

afterEach(() => excel.close());

afterAll(async () => {
  if (browserTool.present) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openAt(screen: string): Promise<PaneInExcel> {
  const pane = await excel.openPane({ path: `pane/pane.html#/screen/${screen}` });
  await pane.frame.getByLabel('Initialer eller navn').fill('Søren Kjeldahl');
  await pane.frame.getByRole('button', { name: 'Gem', exact: true }).first().click();
  return pane;
}

/** The rows of a table as they stand in the workbook, by header. */
function rowsOf(name: string): readonly Readonly<Record<string, unknown>>[] {
  const table = excel.standIn.workbook.tables.find((one) => one.name === name);
  if (!table) throw new Error(`No table ${name}`);
  const { body, sheet, columns } = table;
  return Array.from({ length: body.rows }, (_, at) => Object.fromEntries(columns.map(({ name: header }, column) => [header, sheet.cell(body.top + at, body.left + column)?.value ?? null])));
}

describe('prioritising in Excel on the web, with the genuine Office.js and the solver in a worker', () => {
  itWith(browserTool, 'goes from pairs to weights, from a ranking to a scenario that is proven best, written, locked and made the plan', async () => {
    excel = openExcel(browser, plannedRaw(exampleRegister('da')), folder);
    const pane = await openAt('weighing');
    const { frame } = pane;
    await frame.getByLabel('Metode').selectOption({ label: 'Parvis sammenligning' });
    await frame.getByText(/Sammenligningerne hænger sammen/).waitFor();
    await frame.getByRole('button', { name: 'Brug disse vægte' }).click();
    await frame.getByText('Vægtene og det, de kommer af, er gemt.').waitFor();
    const weights = rowsOf('tblCriteria').map((row) => row['Vægt']);
    expect(weights).not.toEqual([0.3, 0.3, 0.2, 0.2]);

    await frame.getByRole('link', { name: 'Robusthed' }).click();
    await frame.getByText('10.000 vægtninger er prøvet.').waitFor();
    expect(await frame.getByText(/de første \d+ er de samme, så længe vægten er mellem/).count()).toBeGreaterThan(0);

    await frame.getByRole('link', { name: 'Scenarier' }).click();
    await frame.getByRole('button', { name: /^Uændret ramme/ }).click();
    // Only the solver can prove it; rules of thumb would say that they are approximate.
    await frame.getByRole('heading', { name: 'Bedste valg (bevist)' }).waitFor();
    await frame.getByRole('button', { name: 'Skriv resultatet i arket' }).click();
    await frame.getByRole('button', { name: 'Arket siger det samme.' }).waitFor();
    await frame.getByRole('button', { name: 'Lås scenariet' }).click();
    await frame.getByText('Scenariet er låst.', { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Godkendt – gør det til planen' }).click();
    await frame.getByRole('button', { name: 'Gør det til planen', exact: true }).click();
    await frame.getByText('Scenariet er nu planen for 2028.').waitFor();

    const chosen = rowsOf('tblScenarioProjects').filter((row) => row['Scenarie'] === 'SC-0001' && row['Med'] === 'Ja');
    expect(chosen.length).toBeGreaterThan(5);
    const plan = rowsOf('tblPlanItems').filter((row) => row['År'] === 2028 && row['I indsatsplanen'] === 'Prioriteret');
    expect(plan.map((row) => row['Projekt']).sort()).toEqual(chosen.map((row) => row['Projekt']).sort());
    expect(rowsOf('tblScenarios').find((row) => row['Nr.'] === 'SC-0001')).toMatchObject({ Låst: 'Ja' });
    expect(pane.complaints).toEqual([]);
    expect(pane.door.refused).toEqual([]);
  });
});
