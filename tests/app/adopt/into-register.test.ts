import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { makeStandardWorkbook } from '../../../src/adapters/exceljs/write-standard-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { intoRegister, type IntoRegister } from '../../../src/app/adopt/into-register.js';
import type { IntoTable } from '../../../src/app/adopt/into-table.js';
import { newRegister } from '../../../src/app/adopt/new-register.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { readRegister } from '../../../src/app/read-register.js';
import { date, toSerial } from '../../../src/schema/dates.js';
import type { RawCellExtras, RawSheet, RawValue } from '../../../src/schema/raw-workbook.js';
import type { Register } from '../../../src/register/register.js';
import { sheetOf } from '../../adoption/sheet-of.js';

const today = date('2027-06-01');

function adoptionOf(sheet: RawSheet): Adoption {
  return adoptWorkbook({ sheets: [sheet] }, proposeMapping({ sheets: [sheet] }).mapping, { language: 'da', year: 2027 });
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly register: Register;
  readonly sheets: readonly RawSheet[];
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const raw = await readWorkbook(bytes);
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  return { bytes, register: read.register, sheets: raw.sheets };
}

async function registerFrom(sheet: RawSheet): Promise<Opened> {
  const adoption = adoptionOf(sheet);
  const made = newRegister(adoption, 'da', today);
  return open(await writeWorkbook(planRegister(made.register, { registerId: 'r', keptSheets: adoption.sources, ownColumns: made.ownColumns })));
}

/** What a person types into a project's cell. */
async function typed({ bytes, register }: Opened, row: number, field: string, value: string | number | null): Promise<Opened> {
  const table = register.tables.project;
  const column = table?.columns[field] ?? table?.ownColumns.find((one) => one.header === field)?.column ?? 0;
  return open(patchWorkbook(bytes, { cells: [{ sheet: table?.sheet ?? '', row: register.rows.project[row]?.at.row ?? 0, column, value }], rows: [], sheets: [] }));
}

type Into = Omit<IntoRegister, 'tables'> & IntoTable;

/** What a list of projects alone means. */
function into({ register, sheets }: Opened, list: RawSheet): Into {
  const { tables, ...all } = intoRegister(register, sheets, adoptionOf(list));
  const [projects, ...others] = tables;
  if (!projects || others.length > 0) throw new Error('not of projects alone');
  return { ...all, ...projects };
}

async function written(opened: Opened, list: RawSheet): Promise<Opened> {
  const { patch } = into(opened, list);
  return patch === null ? opened : open(patchWorkbook(opened.bytes, patch));
}

function counts({ merged }: Into): readonly number[] {
  return [merged.added.length, merged.changed.length, merged.unchanged.length, merged.ambiguous.length + merged.repeated.length];
}

function changesOf({ merged }: Into): readonly unknown[] {
  return merged.changed.flatMap(({ row, changes }) => changes.map(({ field, before, after }) => [row.id, field, before, after]));
}

const listRows: readonly (readonly RawValue[])[] = [
  ['Projekt', 'Fagområde', 'Projektleder', 'Lys', 'Slut', 'Budget (1.000 kr.)', 'Bemærkning'],
  ['Port', 'Havn', 'Mette/Jens', null, 'løbende', 500, 'Se notat'],
  ['Broen', 'Vej', 'Bo Dam', null, '31.12.2027', 250, null],
];
const painted: Readonly<Record<string, RawCellExtras>> = { D2: { fill: 'FF0000' }, D3: { fill: '92D050', note: 'Går godt' } };

function list(edit: (rows: RawValue[][]) => void = () => undefined, extras = painted): RawSheet {
  const rows = listRows.map((row) => [...row]);
  edit(rows);
  return sheetOf(rows, { extras });
}

describe('a list that comes again', () => {
  it('changes nothing when it is the same', async () => {
    const opened = await registerFrom(list());
    const again = into(opened, list());
    expect(counts(again)).toEqual([0, 0, 2, 0]);
    expect(again.patch).toBeNull();
  });

  it('does not put back lines of the remark that a person took out or wrote otherwise', async () => {
    const opened = await typed(await registerFrom(list()), 0, 'remark', 'Notatet er læst. Jens er med på sidelinjen.');
    expect(counts(into(opened, list()))).toEqual([0, 0, 2, 0]);
    const more = into(opened, list((rows) => (rows[1] = ['Port', 'Havn', 'Mette/Jens', null, 'når havnen er klar', 500, 'Se notat\nNy leverandør'])));
    expect(changesOf(more)).toEqual([['P-0001', 'remark', 'Notatet er læst. Jens er med på sidelinjen.', 'Notatet er læst. Jens er med på sidelinjen.\nNy leverandør\nSlut: når havnen er klar']]);
  });

  it('does not put back a value a person changed, says so, and takes one that the list changed', async () => {
    let opened = await typed(await registerFrom(list()), 1, 'light', 'Gul');
    opened = await typed(opened, 1, 'approvedBudget', 300_000);
    const same = into(opened, list());
    expect(counts(same)).toEqual([0, 0, 2, 0]);
    expect(same.merged.held.flatMap(({ changes }) => changes.map(({ field, before, after }) => [field, before, after]))).toEqual([['light', 'yellow', 'green'], ['approvedBudget', 300_000, 250_000]]);
    const newer = into(opened, list((rows) => (rows[2] = ['Broen', 'Vej', 'Bo Dam', null, '31.12.2027', 275, null]), { ...painted, D3: { fill: 'FF0000' } }));
    expect(changesOf(newer)).toEqual([['P-0002', 'light', 'yellow', 'red'], ['P-0002', 'approvedBudget', 300_000, 275_000]]);
  });

  it('does not put back the heading over a row as its area', async () => {
    const headed = sheetOf([['Projekt', 'Projektleder', 'Slut'], ['Havn', null, null], ['Port', 'Mette', '1.2.2028'], ['Vej', null, null], ['Broen', 'Bo', '1.3.2028']], { merges: ['A2:C2', 'A4:C4'] });
    const opened = await typed(await registerFrom(headed), 0, 'area', 'Teknik og Miljø');
    expect(counts(into(opened, headed))).toEqual([0, 0, 2, 0]);
  });

  it('knows a project that a person has renamed in the register, and leaves its name', async () => {
    const opened = await typed(await registerFrom(list()), 1, 'name', 'Klapbroen ved havnen');
    const again = into(opened, list((rows) => (rows[2] = ['Broen', 'Vej', 'Bo Dam', null, '31.12.2027', 275, null])));
    expect(changesOf(again)).toEqual([['P-0002', 'approvedBudget', 250_000, 275_000]]);
    expect(again.merged.held.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['name']);
  });

  it('fills a cell that is blank', async () => {
    const opened = await typed(await registerFrom(list()), 1, 'leader', null);
    expect(changesOf(into(opened, list()))).toEqual([['P-0002', 'leader', null, 'Bo Dam']]);
  });
});

describe("a person's own columns", () => {
  const signed = toSerial(date('2026-01-01'));
  const own = sheetOf([['Projekt', 'Slut', 'Underskrevet', 'Timer'], ['Port', '1.2.2028', signed, 10], ['Broen', '1.3.2028', null, 20]], { extras: { C2: { isDate: true, numberFormat: 'dd-mm-yyyy' } } });

  it('take figures and days from a list that has them', async () => {
    const opened = await registerFrom(own);
    const later = sheetOf([['Projekt', 'Slut', 'Underskrevet', 'timer'], ['Broen', '1.3.2028', signed + 5, 25], ['Slusen', '1.4.2028', signed + 6, 5]], { extras: { C2: { isDate: true, numberFormat: 'yyyy-mm-dd' }, C3: { isDate: true, numberFormat: 'yyyy-mm-dd' } } });
    expect(changesOf(into(opened, later))).toEqual([['P-0002', 'Underskrevet', null, signed + 5], ['P-0002', 'Timer', 20, 25]]);
    const after = await written(opened, later);
    const column = (header: string): number => after.register.tables.project?.ownColumns.find((one) => one.header === header)?.column ?? 0;
    const sheet = after.sheets.find(({ name }) => name === 'Projekter');
    const cells = after.register.rows.project.map((row) => ['Underskrevet', 'Timer', 'Kommer fra'].map((header) => sheet?.rows[row.at.row - 1]?.[column(header) - 1] ?? null));
    expect(cells).toEqual([[signed, 10, 'Ark1: Port'], [signed + 5, 25, 'Ark1: Broen'], [signed + 6, 5, 'Ark1: Slusen']]);
  });

  it('get a day as text where they show no days', async () => {
    const texts = await registerFrom(sheetOf([['Projekt', 'Slut', 'Underskrevet'], ['Port', '1.2.2028', 'nej'], ['Broen', '1.3.2028', 'snart']]));
    const dated = sheetOf([['Projekt', 'Slut', 'Underskrevet'], ['Port', '1.2.2028', signed]], { extras: { C2: { isDate: true, numberFormat: 'yyyy-mm-dd' } } });
    expect(changesOf(into(texts, dated))).toEqual([['P-0001', 'Underskrevet', 'nej', '01-01-2026']]);
  });
});

describe('a register without columns of its own', () => {
  const numbered = (name: string): RawSheet => sheetOf([['Projekt-ID', 'Projekt', 'Slut', 'Vægt'], ['A-17', 'Port', '1.2.2028', 7], ['A-18', name, '1.3.2028', 8]]);

  it("keeps the list's number in the remark and knows the row by it", async () => {
    const opened = await written(await open(await makeStandardWorkbook('da')), numbered('Broen'));
    expect(opened.register.rows.project.map((row) => [row.id, row.name, row.remark])).toEqual([['P-0001', 'Port', 'Kommer fra: Ark1 nr. A-17'], ['P-0002', 'Broen', 'Kommer fra: Ark1 nr. A-18']]);
    const renamed = into(opened, numbered('Klapbroen'));
    expect(changesOf(renamed)).toEqual([['P-0002', 'name', 'Broen', 'Klapbroen']]);
    expect(renamed.ownWithoutColumn).toEqual(['Projekt-ID', 'Vægt']);
  });

  it('has the kept copy as people read it: days as days', async () => {
    const serial = toSerial(date('2028-02-01'));
    const opened = await written(await open(await makeStandardWorkbook('da')), sheetOf([['Projekt', 'Slut', 'Andel'], ['Port', serial, 0.25]], { extras: { B2: { isDate: true, numberFormat: 'dd-mm-yyyy' }, C2: { numberFormat: '0%' } } }));
    expect(opened.sheets.find(({ name }) => name === 'Kilde Ark1')).toMatchObject({ visibility: 'hidden', rows: [['Projekt', 'Slut', 'Andel'], ['Port', '01-02-2028', '25 %']] });
  });
});

describe('another currency', () => {
  const pounds = sheetOf([['Project', 'Department', 'Budget'], ['Port', 'Ports', '£1,234.56'], ['Bridge', 'Roads', '£12,000']]);

  it('is never added to kroner: amounts stay as text', async () => {
    const opened = await registerFrom(list());
    const made = into(opened, pounds);
    expect(made.otherCurrency).toEqual({ currencies: ['GBP'], register: 'kr.' });
    const after = await written(opened, pounds);
    expect(after.register.rows.project.at(-1)).toMatchObject({ name: 'Bridge', approvedBudget: null, remark: 'Budget: £12,000 (GBP)' });
    expect(counts(into(after, pounds))).toEqual([0, 0, 2, 0]);
  });

  it('is the same under its sign and its code', async () => {
    const opened = await registerFrom(pounds);
    expect(opened.register.settings.currency).toBe('GBP');
    expect(into(opened, pounds).otherCurrency).toBeNull();
  });

  it('of one sheet among several does not become the others', async () => {
    const kroner = sheetOf([['Projekt', 'Fagområde', 'Budget'], ['Havnen', 'Havn', '500.000 kr.'], ['Tårnet', 'Havn', '1.000 kr.'], ['Molen', 'Havn', '2.000 kr.']], { name: 'Havn' });
    const abroad = sheetOf([['Projekt', 'Fagområde', 'Budget'], ['Kajen', 'Havn', '€500']], { name: 'Udland' });
    const sheets = [kroner, abroad];
    const adoption = adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, { language: 'da', year: null });
    const { register, otherCurrency } = newRegister(adoption, 'da', today);
    expect(register.settings.currency).toBe('kr.');
    expect(register.rows.project.map((row) => row.approvedBudget)).toEqual([500_000, 1000, 2000, null]);
    expect(register.rows.project.at(-1)?.remark).toContain('Budget: €500 (EUR)');
    expect(otherCurrency?.currencies).toEqual(['EUR']);
  });
});
