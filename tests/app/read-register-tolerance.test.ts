import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { readRegister } from '../../src/app/read-register.js';
import { emptyRegister } from '../../src/app/workbook-plan/empty-register.js';
import { planWorkbook } from '../../src/app/workbook-plan/plan-workbook.js';
import { entities } from '../../src/register/entities/index.js';
import type { Register, Rows } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';
import type { Finding } from '../../src/schema/finding.js';
import type { RawTable, RawValue, RawWorkbook } from '../../src/schema/raw-workbook.js';

const today = date('2027-03-01');

function read(raw: RawWorkbook): { readonly register: Register; readonly findings: readonly Finding[] } {
  const result = readRegister(raw, today);
  if ('notARegister' in result) throw new Error(result.notARegister.en);
  return result;
}

function project(values: Record<string, unknown>): Rows['project'][number] {
  const blank = Object.fromEntries(Object.keys(entities.project.fields).map((key) => [key, null]));
  return { ...blank, at: { sheet: '', row: 0 }, ...values } as unknown as Rows['project'][number];
}

const small: Register = {
  ...emptyRegister('da', today),
  rows: {
    ...emptyRegister('da', today).rows,
    project: [
      project({ id: 'P-0001', name: 'Nyt omsorgssystem', category: 'national', area: 'Sundhed', status: 'active', approvedBudget: 500_000, start: date('2026-02-01') }),
      project({ id: 'P-0002', name: 'Digital post', category: 'local', area: 'IT', status: 'paused', approvedBudget: null }),
    ],
  },
};

/** A copy of a workbook in which one table's sheet is changed by hand. */
function changed(raw: RawWorkbook, table: string, change: (cells: RawValue[][], table: RawTable) => RawTable): RawWorkbook {
  const found = raw.tables.find((one) => one.name === table);
  if (!found) throw new Error(table);
  let made = found;
  const sheets = raw.sheets.map((sheet) => {
    if (sheet.name !== found.sheet) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    made = change(rows, found);
    return { ...sheet, rows };
  });
  return { ...raw, sheets, tables: raw.tables.map((one) => (one === found ? made : one)) };
}

function columnOf(table: RawTable, header: string): number {
  const index = table.columns.findIndex((column) => column.header === header);
  if (index === -1) throw new Error(header);
  return table.firstColumn + index;
}

function setCell(cells: RawValue[][], row: number, column: number, value: RawValue): void {
  while (cells.length < row) cells.push([]);
  (cells[row - 1] as RawValue[])[column - 1] = value;
}

describe('a register that people have worked in', () => {
  let raw: RawWorkbook;
  beforeAll(async () => {
    raw = await readWorkbook(await writeWorkbook(planWorkbook(small, { createdAt: '2027-03-01T00:00:00Z' })));
  });
  const names = (register: Register): unknown => register.rows.project.map(({ id, name, category, approvedBudget, start }) => ({ id, name, category, approvedBudget, start }));
  const expected = [
    { id: 'P-0001', name: 'Nyt omsorgssystem', category: 'national', approvedBudget: 500_000, start: '2026-02-01' },
    { id: 'P-0002', name: 'Digital post', category: 'local', approvedBudget: null, start: null },
  ];

  it('may have its columns moved', () => {
    const moved = changed(raw, 'tblProjects', (cells, table) => {
      const order = table.columns.map((_, index) => index).sort((a, b) => ((a * 37 + 50) % 101) - ((b * 37 + 50) % 101));
      for (let row = table.headerRow; row <= table.lastRow; row += 1) {
        const before = [...(cells[row - 1] ?? [])];
        cells[row - 1] = order.map((from) => before[from] ?? null);
      }
      return { ...table, columns: order.map((from) => table.columns[from] as RawTable['columns'][number]) };
    });
    const { register, findings } = read(moved);
    expect(findings).toEqual([]);
    expect(names(register)).toEqual(expected);
    expect(register.tables.project?.columns['id']).not.toBe(1);
  });

  it('may have headers in the other language, a former name, other spacing and case', () => {
    const renamed = changed(raw, 'tblProjects', (_cells, table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, header: { Projekt: 'Project', 'Godkendt budget': '  godkendt\u00a0BUDGET ', Kategori: 'Projektart', Status: 'Tilstand' }[column.header] ?? column.header })),
    }));
    const { register, findings } = read(renamed);
    expect(findings).toEqual([]);
    expect(names(register)).toEqual(expected);
    expect(register.rows.project.map((row) => row.status)).toEqual(['active', 'paused']);
  });

  it("may have a column renamed to anything, known by Excel's id", () => {
    const renamed = changed(raw, 'tblProjects', (_cells, table) => ({ ...table, columns: table.columns.map((column) => (column.header === 'Projekt' ? { ...column, header: 'Hvad vi kalder det' } : column)) }));
    const { register, findings } = read(renamed);
    expect(findings).toEqual([]);
    expect(names(register)).toEqual(expected);
  });

  it('may have columns of its own, which are kept in mind and never taken for the product\'s', () => {
    const wider = changed(raw, 'tblProjects', (cells, table) => {
      const column = table.firstColumn + table.columns.length;
      setCell(cells, table.headerRow, column, 'Vores note');
      setCell(cells, table.firstRow, column, 'ring til KMD');
      return { ...table, columns: [...table.columns, { id: 900, header: 'Vores note' }] };
    });
    const { register, findings } = read(wider);
    expect(findings).toEqual([]);
    expect(register.tables.project?.ownColumns).toEqual([{ header: 'Vores note', column: Object.keys(entities.project.fields).length + 1 }]);
  });

  it('may have blank rows between the others', () => {
    const gapped = changed(raw, 'tblProjects', (cells, table) => {
      cells.splice(table.firstRow, 0, [], ['  ', null, '\u00a0']);
      return { ...table, lastRow: table.lastRow + 2 };
    });
    const { register, findings } = read(gapped);
    expect(findings).toEqual([]);
    expect(register.rows.project.map((row) => row.at.row)).toEqual([5, 8]);
  });

  it('says of each cell it cannot read where it is, what stands there and what belongs there, and keeps the row', () => {
    const spoiled = changed(raw, 'tblProjects', (cells, table) => {
      setCell(cells, 5, columnOf(table, 'Godkendt budget'), '1.200.000 kr.');
      setCell(cells, 5, columnOf(table, 'Forventet slut'), 'uge 34');
      setCell(cells, 5, columnOf(table, 'Forventet udgift'), { error: '#REF!' });
      setCell(cells, 6, columnOf(table, 'Kategori'), 'Noget andet');
      setCell(cells, 6, columnOf(table, 'Start'), '17-03-2027');
      return table;
    });
    const { register, findings } = read(spoiled);
    const seen = findings.map(({ rule, severity, place, params, fix }) => ({ rule, severity, id: place.id, field: place.field, address: place.address, sheet: place.sheet, shown: params['shown'], fix: fix?.changes }));
    const at = (header: string, row: number): string => {
      const table = raw.tables.find((one) => one.name === 'tblProjects') as RawTable;
      return `${String.fromCharCode(64 + columnOf(table, header))}${String(row)}`;
    };
    const sheet = 'Projekter';
    expect(seen).toEqual(
      expect.arrayContaining([
        { rule: 'cell-is-readable', severity: 'error', id: 'P-0001', field: 'approvedBudget', address: at('Godkendt budget', 5), sheet, shown: '1.200.000 kr.', fix: [{ entity: 'project', row: 5, field: 'approvedBudget', value: 1_200_000 }] },
        { rule: 'cell-is-readable', severity: 'error', id: 'P-0001', field: 'expectedEnd', address: at('Forventet slut', 5), sheet, shown: 'uge 34', fix: undefined },
        { rule: 'cell-has-no-error-value', severity: 'error', id: 'P-0001', field: 'expectedCost', address: at('Forventet udgift', 5), sheet, shown: '#REF!', fix: undefined },
        { rule: 'cell-is-readable', severity: 'warning', id: 'P-0002', field: 'category', address: at('Kategori', 6), sheet, shown: 'Noget andet', fix: undefined },
        { rule: 'cell-is-readable', severity: 'error', id: 'P-0002', field: 'start', address: at('Start', 6), sheet, shown: '17-03-2027', fix: [{ entity: 'project', row: 6, field: 'start', value: '2027-03-17' }] },
      ]),
    );
    expect(seen).toHaveLength(5);
    expect(register.rows.project).toHaveLength(2);
    expect(register.rows.project[0]).toMatchObject({ name: 'Nyt omsorgssystem', approvedBudget: null, expectedEnd: null, expectedCost: null });
    expect(register.rows.project[1]).toMatchObject({ name: 'Digital post', category: null, start: null });
  });

  it('may refer to rows by name, by key in any case, or by key and name', () => {
    const linked = changed(raw, 'tblBenefits', (cells, table) => {
      ['Digital  post', 'p-0001', 'P-0002 Digital post', 'Findes ikke'].forEach((reference, index) => {
        setCell(cells, table.firstRow + index, 1, `G-000${String(index + 1)}`);
        setCell(cells, table.firstRow + index, columnOf(table, 'Projekt'), reference);
      });
      return { ...table, lastRow: table.firstRow + 3 };
    });
    expect(read(linked).register.rows.benefit.map((row) => row.project)).toEqual(['P-0002', 'P-0001', 'P-0002', 'Findes ikke']);
  });

  it('does not guess between two rows of one name', () => {
    const twice = changed(raw, 'tblProjects', (cells, table) => {
      setCell(cells, 6, columnOf(table, 'Projekt'), 'Nyt omsorgssystem');
      return table;
    });
    const linked = changed(twice, 'tblBenefits', (cells, table) => {
      setCell(cells, table.firstRow, columnOf(table, 'Projekt'), 'Nyt omsorgssystem');
      return table;
    });
    expect(read(linked).register.rows.benefit[0]?.project).toBe('Nyt omsorgssystem');
  });

  it('leaves a missing key null, for the rules to fill', () => {
    const keyless = changed(raw, 'tblProjects', (cells, table) => {
      setCell(cells, 6, 1, null);
      return table;
    });
    expect(read(keyless).register.rows.project.map((row) => row.id)).toEqual(['P-0001', null]);
  });

  it('reads its settings: blank is null, a missing row the default, parts by Til, Fra, Ja or x', () => {
    const set = changed(raw, 'tblSettings', (cells, table) => {
      for (let row = table.firstRow; row <= table.lastRow; row += 1) {
        const key = cells[row - 1]?.[0];
        if (key === 'yellowDelayDays') setCell(cells, row, 3, null);
        if (key === 'redDelayDays') setCell(cells, row, 3, 'tres');
        if (key === 'meetingMinutes') cells[row - 1] = [];
        if (key === 'asOf') setCell(cells, row, 3, 46023);
        if (key === 'organisation') setCell(cells, row, 1, null);
        if (key === 'organisation') setCell(cells, row, 3, 'Norddjurs Kommune');
        if (key === 'part.milestones') setCell(cells, row, 3, 'Til');
        if (key === 'part.risks') setCell(cells, row, 3, 'x');
        if (key === 'part.goals') setCell(cells, row, 3, 'måske');
      }
      return table;
    });
    const { register, findings } = read(set);
    expect(register.settings).toMatchObject({ yellowDelayDays: null, redDelayDays: null, meetingMinutes: 120, asOf: '2026-01-01', organisation: 'Norddjurs Kommune' });
    expect(register.asOf).toBe('2026-01-01');
    expect([...register.parts].sort()).toEqual(['core', 'milestones', 'risks']);
    expect(findings.map(({ rule, severity, place }) => [rule, severity, place.entity, place.id])).toEqual([
      ['cell-is-readable', 'error', 'settings', 'redDelayDays'],
      ['cell-is-readable', 'warning', 'settings', 'part.goals'],
    ]);
  });

  it('says which sheet or column is gone, and is silent about those of parts that are off', () => {
    const without: RawWorkbook = {
      ...raw,
      sheets: raw.sheets.filter((sheet) => !['Barrierer', 'Risici'].includes(sheet.name)),
      tables: raw.tables.filter((table) => !['Barrierer', 'Risici'].includes(table.sheet)),
    };
    const { register, findings } = read(changed(without, 'tblProjects', (_cells, table) => ({ ...table, columns: table.columns.map((column) => (column.header === 'Følges af' ? { id: 901, header: 'Noget helt andet' } : column)) })));
    expect(findings.map(({ rule, place }) => [rule, place.entity, place.field])).toEqual([
      ['column-is-there', 'project', 'followedBy'],
      ['table-is-there', 'barrier', null],
    ]);
    expect(register.rows.barrier).toEqual([]);
    expect(register.rows.risk).toEqual([]);
  });
});

describe('a workbook of a newer version', () => {
  it('is read, and says so', async () => {
    const raw = await readWorkbook(await writeWorkbook(planWorkbook(small, { createdAt: '2027-03-01T00:00:00Z' })));
    const sheets = raw.sheets.map((sheet) => (sheet.name === '_register' ? { ...sheet, rows: sheet.rows.map((row, index) => (index === 0 ? ['schemaVersion', 999] : row)) } : sheet));
    const { register, findings } = read({ ...raw, sheets });
    expect(findings.map(({ rule }) => rule)).toEqual(['workbook-is-not-newer']);
    expect(register.rows.project).toHaveLength(2);
  });
});

describe('a workbook that is no register', () => {
  it('says so, however much its sheet is named like one', () => {
    const rows: RawValue[][] = [['Projekt', 'Kategori', 'Fagområde', 'Status'], ['Noget', 'IT', 'Skole', 'i gang']];
    const raw: RawWorkbook = { sheets: [{ name: 'Projekter', visibility: 'visible', rows, extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() };
    expect(readRegister(raw, today)).toHaveProperty('notARegister');
  });
});
