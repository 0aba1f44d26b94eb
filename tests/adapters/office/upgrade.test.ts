import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { isUpToDate, planUpgrade } from '../../../src/app/upgrade/plan-upgrade.js';
import { readRegister } from '../../../src/app/read-register.js';
import { exampleRegister } from '../../../src/example/index.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { highlights } from '../../../src/app/workbook-plan/looks.js';
import { columnLetters } from '../../../src/adapters/xlsx-patch/cell-address.js';
import { entities, type EntityKey } from '../../../src/register/entities/index.js';
import { overlap, type Rect } from '../../../src/excel-stand-in/workbook/rect.js';
import type { Workbook } from '../../../src/excel-stand-in/workbook/workbook.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import type { LiveWorkbook } from '../../../src/app/live-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';
import { addedSince, olderPlan } from '../../support/older-register.js';
import { rawOf } from '../../support/planned-raw.js';

const today = date('2027-05-12');
const older = (): RawWorkbook => rawOf(olderPlan(exampleRegister('da'), { ownColumns: { project: [{ header: 'Vores eget', values: ['a'] }] } }));

async function sessionOn(workbook: LiveWorkbook): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => today, now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'MH', files: async () => Promise.resolve({ read: readWorkbook, write: writeWorkbook }) });
  await session.refresh();
  return session;
}

function isWhole(raw: RawWorkbook): boolean {
  const read = readRegister(raw, today);
  return !('notARegister' in read) && isUpToDate(planUpgrade(raw, read.register));
}

describe('an older register in a workbook in memory', () => {
  it('is brought up to date with nothing lost, and again after a failure half way', async () => {
    const book = memoryWorkbook(older());
    book.readFile = readWorkbook;
    const session = await sessionOn(book.client);
    const before = session.state().register?.rows;
    const preview = await session.previewUpgrade('da');
    expect([preview?.isOlder, (preview?.lines.length ?? 0) > 10]).toEqual([true, true]);
    book.client.failNext('no-answer', 'other');
    expect(await session.upgrade()).toMatchObject({ kind: 'failed' });
    expect(isWhole(book.raw())).toBe(false);
    expect(await session.upgrade()).toMatchObject({ kind: 'saved' });
    expect(isWhole(book.raw())).toBe(true);
    expect(session.state().register?.rows).toEqual(before);
    expect(await session.previewUpgrade('da')).toBeNull();
  });

  it('is only read when it is newer', async () => {
    const book = memoryWorkbook();
    book.edit((raw) => ({ ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === '_register' ? { ...sheet, rows: [['schemaVersion', 99], ...sheet.rows.slice(1)] } : sheet)) }));
    const session = await sessionOn(book.client);
    expect(await session.previewUpgrade('da')).toBeNull();
    for (const outcome of [await session.upgrade(), await session.setSetting('organisation', 'X')]) {
      expect(outcome.kind === 'refused' && outcome.sentence.da).toContain('nyere udgave');
    }
  });
});

/** What Excel shows of new columns, rows and sheets, against what a new register's workbook is planned with. */
function expectAsNew(workbook: Workbook, session: RegisterSession): void {
  const { register } = session.state();
  if (!register) throw new Error('no register');
  const fresh = planRegister(register, { registerId: 'older' });
  const at = (row: number, column: number): Rect => ({ top: row - 1, left: column - 1, rows: 1, columns: 1 });
  const covers = (areas: readonly Rect[], one: Rect): boolean => areas.some((area) => overlap(area, one));
  const added = Object.entries(addedSince.columns).flatMap(([key, fields]) => fields.map((field) => [key as EntityKey, field] as const));
  const wrong: string[] = [];
  for (const [key, field] of added) {
    const planned = fresh.sheets.find(({ name }) => name === entities[key].sheet.da);
    const index = planned?.tables[0]?.columns.findIndex((one) => one.field === field) ?? -1;
    const table = workbook.tableNamed(entities[key].table);
    const column = register.tables[key]?.columns[field] ?? 0;
    const say = (what: string, is: boolean): void => void (is || wrong.push(`${key}.${field} ${what}`));
    if (!planned || !table) throw new Error(key);
    const { sheet } = table;
    const below = at(400, column);
    const validation = sheet.validations.find(({ areas }) => covers(areas, below));
    say('help', validation?.prompt['title'] === planned.validations[index]?.promptTitle.slice(0, 32));
    say('what may be typed', (planned.validations[index]?.rule.type === 'any') === (Object.keys(validation?.rule ?? {}).length === 0));
    say('hidden', sheet.hiddenColumns.has(column - 1) === (planned.columns[index]?.hidden === true));
    say('plus sign', (sheet.outline.get(column - 1) ?? 0) === (planned.columns[index]?.hidden === true ? 1 : 0));
    say('width', Math.abs((sheet.widths.get(column - 1) ?? 0) - (planned.columns[index]?.width ?? 0) * 5.6) < 0.01 || planned.columns[index]?.hidden === true);
    const letter = columnLetters(index + 1);
    const colours = planned.highlights.filter(({ range }) => new RegExp(`^${letter}5:${letter}\\d|^A5:(?!A\\d)`).test(range)).map(({ highlight }) => highlights[highlight].colour);
    say('colours', JSON.stringify(sheet.conditionalFormats.filter(({ areas }) => covers(areas, below)).map(({ font }) => String(font['color']).slice(1))) === JSON.stringify(colours));
  }
  expect(wrong).toEqual([]);
  const benefits = workbook.tableNamed('tblBenefits');
  const headings = (benefits?.columns ?? []).map((_, index) => benefits?.sheet.cell(2, index)?.value ?? '');
  expect(headings.slice(-40).filter((text) => text !== '').length).toBeGreaterThan(1);
  const settings = workbook.tableNamed('tblSettings');
  const rows = Array.from({ length: settings?.rows ?? 0 }, (_, row) => (settings?.body.top ?? 0) + row);
  expect(rows.filter((row) => !settings?.sheet.validations.some(({ areas }) => covers(areas, { top: row, left: 2, rows: 1, columns: 1 })) && addedSince.settings.includes(String(settings?.sheet.cell(row, 0)?.value)))).toEqual([]);
  for (const key of addedSince.sheets) {
    const planned = fresh.sheets.find(({ name }) => name === entities[key].sheet.da);
    const sheet = workbook.sheets.find(({ name }) => name === planned?.name);
    expect([sheet?.tabColor, sheet?.showGridlines, sheet?.frozen?.rows, sheet?.cell(0, 0)?.value, sheet?.heights.get(3)]).toEqual([`#${planned?.tabColour ?? ''}`, false, planned?.freeze?.rows, planned?.cells[0]?.value, 33]);
    const print = planned?.print;
    expect(print?.repeatRows).toBe('$3:$4');
    expect(sheet?.page).toMatchObject({ Orientation: print?.landscape === true ? 'Landscape' : 'Portrait', PaperSize: 'A4', Zoom: { horizontalFitToPages: print?.pagesWide }, titleRows: { top: 2, rows: 2 }, LeftHeader: `&"-,Bold"${print?.headerLeft ?? ''}`, RightFooter: `&8${print?.footerRight ?? ''}` });
  }
  const order = fresh.sheets.map(({ name }) => name);
  const there = workbook.sheets.map(({ name }) => name).filter((name) => order.includes(name));
  expect(there).toEqual(order.filter((name) => there.includes(name)));
}

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('an older register over Office.js, %s', (_, switches) => {
  it('gets its sheets, columns, lists, names and formulas in few round trips', async () => {
    const standIn = standInFor(older(), { switches });
    const { workbook, host } = openedIn(standIn);
    const session = await sessionOn(workbook);
    const before = session.state().register?.rows;
    const trips = host.traffic.roundTrips;
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
    expect(host.traffic.roundTrips - trips).toBeLessThanOrEqual(66);
    expect(session.state().register?.rows).toEqual(before);
    expect(session.state().register?.tables.project?.ownColumns.map(({ header }) => header)).toEqual(['Vores eget']);
    expect(isWhole(await workbook.read())).toBe(true);
    const benefits = standIn.workbook.tableNamed('tblBenefits');
    expect(benefits?.sheet.name).toBe('Gevinster');
    expect(standIn.workbook.sheets.filter(({ name }) => name.includes('(tidligere)')).map(({ name, visibility }) => [name, visibility])).toEqual([['Start (tidligere)', 'Hidden'], ['Frister (tidligere)', 'Hidden']]);
    const overview = standIn.workbook.sheets.find(({ name }) => name === 'Overblik');
    expect(standIn.workbook.sheets.map(({ name }) => name).filter((name) => !name.includes('(tidligere)')).slice(0, 4)).toEqual(['Start', 'Overblik', 'Gevinster i tal', 'Projekter']);
    expect(overview?.charts.length).toBeGreaterThan(2);
    expect(standIn.workbook.names.some(({ name }) => name === 'page_overview')).toBe(true);
    expect(standIn.workbook.sheets.find(({ name }) => name === 'Parvise sammenligninger')?.visibility).toBe('Hidden');
    expect(standIn.workbook.names.some(({ name }) => name === 'list_scenarioRound')).toBe(true);
    expectAsNew(standIn.workbook, session);
    expect(await session.upgrade()).toEqual({ kind: 'saved', id: '' });
  });

  it('is left as it is when something stands beside a table', async () => {
    const raw = older();
    const table = raw.tables.find(({ name }) => name === 'tblBenefits');
    const beside = table ? table.firstColumn + table.columns.length : 0;
    const sheets = raw.sheets.map((sheet) => (sheet.name === table?.sheet ? { ...sheet, rows: sheet.rows.map((row, index) => (index === table.firstRow ? Object.assign(Array.from({ length: beside }, (_item, at) => row[at] ?? null), { [beside - 1]: 'ved siden af' }) : row)) } : sheet));
    const session = await sessionOn(openedIn(standInFor({ ...raw, sheets }, { switches })).workbook);
    const outcome = await session.upgrade();
    expect(outcome.kind === 'failed' && [outcome.failure.reason, outcome.failure.where]).toEqual(['beside-table', 'Gevinster']);
    expect(session.state().register?.tables.project?.columns['excludes']).toBeUndefined();
  });
});
