import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/app/read-register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { exampleRaw, openedIn, rowsOf, smallRaw, tableIn } from '../../support/office-workbook.js';
import { copied, standInFor } from '../../support/office-in-node.js';

const projects = [
  ['Id', 'Navn', 'Beløb', 'Regnet'],
  ['P-1', 'Ærø å', 10, 5],
  ['P-2', '', null, { error: '#N/A' }],
  [null, 'uden nøgle', 0, false],
] as const;

describe('a workbook read through Office.js', () => {
  it('reads the example as a reader of files does', async () => {
    const raw = exampleRaw();
    const read = copied(await openedIn(standInFor(raw)).workbook.read());
    expect(read.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(raw.sheets.map(({ name, visibility }) => `${name} ${visibility}`));
    expect(read.tables).toEqual(raw.tables);
    const blank = (rows: ReturnType<typeof rowsOf>): unknown => rows.map((row) => Object.values(row).map((value) => (value === '' ? null : value)));
    for (const { name } of raw.tables) expect(blank(rowsOf(read, name)), name).toEqual(blank(rowsOf(raw, name)));
  });

  it('reads blanks as null, error values, truth values, Danish letters and columns people added', async () => {
    const { workbook } = openedIn(standInFor(smallRaw({ tblProjects: { sheet: 'Projekter', rows: projects } })));
    const read = await workbook.read();
    expect(copied(rowsOf(read, 'tblProjects'))).toEqual([
      { Id: 'P-1', Navn: 'Ærø å', Beløb: 10, Regnet: 5 },
      { Id: 'P-2', Navn: null, Beløb: null, Regnet: { error: '#N/A' } },
      { Id: null, Navn: 'uden nøgle', Beløb: 0, Regnet: false },
    ]);
    expect(read.sheets.find(({ name }) => name === '_register')?.rows[1]).toEqual(['registerId', 'test']);
    expect(workbook.facts).toMatchObject({ readOnly: false, language: 'da' });
  });

  it('follows renamed, moved and added columns by what Excel says now', async () => {
    const standIn = standInFor(smallRaw({ tblProjects: { sheet: 'Projekter', rows: projects } }));
    const one = openedIn(standIn);
    await one.workbook.read();
    const sheet = standIn.workbook.sheets[0];
    if (!sheet) throw new Error('no sheet');
    const table = standIn.workbook.tables[0];
    if (!table) throw new Error('no table');
    standIn.workbook.change(table, { columns: [...table.columns.slice(1, 3), { id: 1, name: 'Nr.' }, ...table.columns.slice(3)] });
    const read = await one.workbook.read();
    expect(tableIn(read, 'tblProjects').columns).toEqual([{ id: 2, header: 'Navn' }, { id: 3, header: 'Beløb' }, { id: 1, header: 'Nr.' }, { id: 4, header: 'Regnet' }]);
  });

  it('sees rows that stand below a table, and an empty table', async () => {
    const rows = [...projects, [null], ['P-9', 'landede udenfor']];
    const raw = smallRaw({ tblProjects: { sheet: 'Projekter', rows }, tblRisks: { sheet: 'Risici', rows: [['Id', 'Navn']] } });
    const tables = raw.tables.map((table) => (table.name === 'tblProjects' ? { ...table, lastRow: 4 } : table));
    const { workbook, host } = openedIn(standInFor({ ...raw, tables }));
    const read = await workbook.read();
    expect(read.sheets[0]?.rows[5]?.slice(0, 2)).toEqual(['P-9', 'landede udenfor']);
    expect(copied(rowsOf(read, 'tblRisks'))).toEqual([{ Id: null, Navn: null }]);
    expect(host.traffic.roundTrips).toBe(3);
  });

  it('sees what has been typed over a formula, and accuses nobody of a column without formulas', async () => {
    const raw = exampleRaw();
    const standIn = standInFor(raw);
    const one = openedIn(standIn);
    const rule = (read: RawWorkbook): readonly string[] => {
      const result = readRegister(read, date('2027-05-12'));
      return 'notARegister' in result ? ['no register'] : result.findings.filter(({ rule: name }) => name === 'formula-is-kept').map(({ place }) => `${String(place.id)} ${String(place.field)}`);
    };
    const before = rule(await one.workbook.read());
    expect(before).toEqual(rule(raw));
    const risks = standIn.workbook.tableNamed('tblRisks');
    const column = risks?.columns.findIndex(({ name }) => name === 'Risikotal') ?? -1;
    if (!risks || column < 0) throw new Error('no risks');
    standIn.workbook.setCell(risks.sheet, risks.body.top + 1, risks.body.left + column, { value: 25, formula: null, style: null });
    const key = standIn.workbook.sheets.find((sheet) => sheet === risks.sheet)?.cell(risks.body.top + 1, risks.body.left)?.value;
    expect(rule(await one.workbook.read())).toEqual([...before, `${String(key)} score`]);
    for (let row = 0; row < risks.body.rows; row += 1) standIn.workbook.setCell(risks.sheet, risks.body.top + row, risks.body.left + column, { value: 1, formula: null, style: null });
    expect(rule(await one.workbook.read())).toEqual(before);
    expect(one.host.traffic.roundTrips).toBe(6);
  });

  it('reads a workbook that is no register whole, with dates, colours and struck text', async () => {
    const raw = smallRaw({});
    const sheet = {
      name: 'Min liste',
      visibility: 'visible' as const,
      rows: [['Overblik 2026'], [], ['Projekt', 'Start', 'Status'], ['Ny skole', 46023, null], ['Gammelt', null, 'x']],
      extras: new Map([['B4', { numberFormat: 'dd-mm-yyyy', isDate: true }], ['C4', { fill: 'FF0000' }], ['A5', { struck: true }]]),
      hiddenRows: new Set([4]),
      merges: [],
    };
    const { workbook, host } = openedIn(standInFor({ ...raw, sheets: [sheet] }));
    const read = await workbook.read();
    const [only] = read.sheets;
    expect(copied(only?.rows)).toEqual([['Overblik 2026', null, null], [null, null, null], ['Projekt', 'Start', 'Status'], ['Ny skole', 46023, null], ['Gammelt', null, 'x']]);
    expect(only?.extras.get('B4')).toEqual({ numberFormat: 'dd-mm-yyyy', isDate: true });
    expect(only?.extras.get('C4')).toEqual({ fill: 'FF0000' });
    expect(only?.extras.get('A5')).toMatchObject({ struck: true });
    expect([...(only?.hiddenRows ?? [])]).toEqual([4]);
    expect(host.traffic.roundTrips).toBe(3);
    expect([...((await workbook.readSheets(null)).sheets[0]?.hiddenRows ?? [])]).toEqual([4]);
  });
});
