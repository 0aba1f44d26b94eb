import { describe, expect, it } from 'vitest';
import type { LiveChange } from '../../../src/app/live-workbook.js';
import type { Switches } from '../../../src/excel-stand-in/workbook/switches.js';
import type { RawValue, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { copied, standInFor } from '../../support/office-in-node.js';
import { openedIn, rowsOf, settings, smallRaw, type OpenedWorkbook } from '../../support/office-workbook.js';

const projects: readonly (readonly RawValue[])[] = [
  ['Id', 'Navn', 'Beløb', 'Kode', 'Egen', 'Regnet'],
  ['P-1', 'Et', 10, '007', 'beholdes', 20],
  ['P-2', 'To', null, null, null, null],
  ['P-3', 'Tre', 30, null, null, 60],
];

/** A register with a calculated column (formula in F) and a journal. */
function register(): RawWorkbook {
  const raw = smallRaw({ tblProjects: { sheet: 'Projekter', rows: projects }, tblRowVersions: { sheet: 'Log', rows: [['Id', 'Indhold']] } });
  const extras = new Map(['F2', 'F3', 'F4'].map((address) => [address, { formula: `[@Beløb]*2` }] as const));
  return { ...raw, sheets: raw.sheets.map((sheet) => (sheet.name === 'Projekter' ? { ...sheet, extras } : sheet)) };
}

async function opened(switches: Partial<Switches> = {}): Promise<OpenedWorkbook & { readonly another: () => OpenedWorkbook; readonly standIn: ReturnType<typeof standInFor> }> {
  const standIn = standInFor(register(), { switches });
  const one = openedIn(standIn);
  await one.workbook.read();
  one.host.traffic = { ...one.host.traffic, roundTrips: 0 };
  return { ...one, standIn, another: () => openedIn(standIn) };
}

function edit(key: string, cells: Readonly<Record<string, readonly [RawValue, string | number | boolean | null]>>): LiveChange {
  return { edits: [{ table: 'tblProjects', sought: { keyHeader: 'Id', key }, cells: Object.entries(cells).map(([header, [expected, value]]) => ({ header, expected, value })) }], additions: [], removals: [] };
}

function add(...rows: readonly Readonly<Record<string, string | number | boolean | null>>[]): LiveChange {
  return { edits: [], additions: rows.map((cells) => ({ table: 'tblProjects', keyHeader: 'Id', cells })), removals: [] };
}

const journal = { table: 'tblRowVersions', cells: { Id: 'a1b2', Indhold: '{"navn":"=1+1"}' } };

const rows = async ({ workbook }: OpenedWorkbook, table = 'tblProjects') => copied(rowsOf(await workbook.read(), table));

describe.each(settings)('a change through Office.js, %s', (_, switches) => {
  // No way leads to a text with a sign in front: it is refused then, and the cell left as it was.
  const takesSigns = switches.apostrophe === 'marks' || switches.formulaInTextCell === 'text';

  it('keeps a text that looks like a formula a text, or the cell as it was', async () => {
    const one = await opened(switches);
    const done = await one.workbook.change({ ...edit('P-1', { Navn: ['Et', '=1+1'] }), additions: [journal] }).catch((error: unknown) => (error as { reason: string }).reason);
    expect(done).toEqual(takesSigns ? { done: true } : 'other');
    expect((await rows(one))[0]?.['Navn']).toBe(takesSigns ? '=1+1' : 'Et');
    expect(one.standIn.workbook.sheets[0]?.cell(1, 1)?.formula).toBeNull();
  });

  it('writes the cells of a row and a line of the journal in at most three round trips', async () => {
    const one = await opened(switches);
    const change = { ...edit('p-1 ', { Navn: ['Et', '12. maj'], Beløb: [10, 12.5], Kode: ['007', '1-2'] }), additions: [journal] };
    expect(await one.workbook.change(change)).toEqual({ done: true });
    expect(one.host.traffic.roundTrips).toBeLessThanOrEqual(3);
    const [first, second, third] = await rows(one);
    expect(first).toMatchObject({ Id: 'P-1', Navn: '12. maj', Beløb: 12.5, Kode: '1-2', Egen: 'beholdes' });
    expect([second?.['Navn'], third?.['Navn']]).toEqual(['To', 'Tre']);
    expect(await rows(one, 'tblRowVersions')).toEqual([{ Id: 'a1b2', Indhold: '{"navn":"=1+1"}' }]);
  });

  it('adds rows inside the table, with the formulas of its columns, and texts as texts', async () => {
    const one = await opened(switches);
    const texts = ['007', '1-2', '-5', '+45 12 34 56 78', '@navn', "'citat'", '12,5', 'SAND', 'maj 2027', '1e5'];
    expect(await one.workbook.change(add(...texts.map((Navn, index) => ({ Id: `P-${String(10 + index)}`, Navn, Beløb: index }))))).toEqual({ done: true });
    const read = await rows(one);
    expect(read.slice(3).map(({ Navn }) => Navn)).toEqual(texts);
    expect(read).toHaveLength(3 + texts.length);
    const sheet = one.standIn.workbook.sheets[0];
    expect(texts.map((_text, index) => sheet?.cell(4 + index, 5)?.formula)).toEqual(texts.map(() => '=[@Beløb]*2'));
    expect(one.standIn.workbook.tables[0]?.rows).toBe(3 + texts.length);
  });

  it('begins an empty table in its blank row', async () => {
    const one = await opened(switches);
    expect(await one.workbook.change({ edits: [], additions: [journal, { ...journal, cells: { Id: 'c3' } }], removals: [] })).toEqual({ done: true });
    expect((await rows(one, 'tblRowVersions')).map(({ Id }) => Id)).toEqual(['a1b2', 'c3']);
  });

  it('takes a row out, and the last one as well', async () => {
    const one = await opened(switches);
    const removal = (key: string, Navn: string): LiveChange => ({ edits: [], additions: [], removals: [{ table: 'tblProjects', sought: { keyHeader: 'Id', key }, expected: { Navn } }] });
    expect(await one.workbook.change(removal('P-2', 'To'))).toEqual({ done: true });
    expect((await rows(one)).map(({ Id }) => Id)).toEqual(['P-1', 'P-3']);
    expect(await one.workbook.change(edit('P-3', { Navn: ['Tre', 'Stadig tre'] }))).toEqual({ done: true });
    expect(await one.workbook.change(removal('P-1', 'Et'))).toEqual({ done: true });
    expect(await one.workbook.change(removal('P-3', 'Stadig tre'))).toEqual({ done: true });
    expect((await rows(one)).map(({ Id, Navn }) => [Id, Navn])).toEqual([[null, null]]);
    expect(await one.workbook.change(add({ Id: 'P-9', Navn: 'Ny', Beløb: 2 }))).toEqual({ done: true });
    expect((await rows(one)).map(({ Id, Navn }) => [Id, Navn])).toEqual([['P-9', 'Ny']]);
  });

  it('writes 600 rows in portions, and finds each of them again', async () => {
    const one = await opened(switches);
    const many = Array.from({ length: 600 }, (_none, index) => ({ Id: `P-${String(1000 + index)}`, Navn: `Projekt æøå ${String(index)}`, Beløb: index }));
    expect(await one.workbook.change(add(...many))).toEqual({ done: true });
    one.host.traffic = { ...one.host.traffic, roundTrips: 0 };
    expect(await one.workbook.change(edit('P-1599', { Beløb: [599, 5] }))).toEqual({ done: true });
    expect(one.host.traffic.roundTrips).toBe(2);
    const read = await rows(one);
    expect(read).toHaveLength(603);
    expect(read.at(-1)).toMatchObject({ Id: 'P-1599', Beløb: 5 });
  });

  it('loses nothing and writes nothing twice when Excel fails after it has written', async () => {
    const one = await opened(switches);
    one.host.faults.fail('GeneralException', { carriedOut: true, matching: /^Values$/ });
    const change = { ...edit('P-1', { Navn: ['Et', 'Nyt'] }), additions: [journal, { table: 'tblProjects', keyHeader: 'Id', cells: { Id: 'P-4', Navn: 'Fire' } }] };
    expect(await one.workbook.change(change)).toEqual({ done: true });
    expect((await rows(one)).map(({ Id, Navn }) => [Id, Navn])).toEqual([['P-1', 'Nyt'], ['P-2', 'To'], ['P-3', 'Tre'], ['P-4', 'Fire']]);
    expect(await rows(one, 'tblRowVersions')).toHaveLength(1);
  });
});
