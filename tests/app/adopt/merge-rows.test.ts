import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/app/adopt/match-rows.js';
import type { IncomingRow, RegisterSide } from '../../../src/app/adopt/compare-row.js';
import type { RowValues } from '../../../src/app/adopt/row-rules.js';
import { mergeRows as merge, type MergedRows } from '../../../src/app/adopt/merge-rows.js';
import { ownCells } from '../../../src/app/adopt/own-cells.js';
import { originOf } from '../../../src/app/adopt/row-origin.js';
import { toldBefore } from '../../../src/app/adopt/told-before.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import { entities } from '../../../src/register/entities/index.js';

const blank = Object.fromEntries(Object.keys(entities.project.fields).map((field) => [field, null]));

function project(values: RowValues): RowOf<'project'> {
  return { ...blank, ...values, at: { sheet: 'Projekter', row: 5 } } as unknown as RowOf<'project'>;
}

function incoming(values: RowValues): IncomingRow {
  return { values, source: { sheet: 'Ældre', row: 3 } };
}

/** A register without own columns and kept copies, whose rows came from the lists said here by number. */
function side(origins: Readonly<Record<string, string>> = {}, former: Readonly<Record<string, readonly string[]>> = {}): RegisterSide {
  return { entity: 'project', formerNames: (row) => former[row.id ?? ''] ?? [], own: ownCells(null, null), told: toldBefore([], new Map()), originOf: (row) => (origins[row.id ?? ''] === undefined ? null : originOf(origins[row.id ?? ''] ?? '')) };
}

function mergeRows(projects: readonly RowOf<'project'>[], rows: readonly IncomingRow[], origins: Readonly<Record<string, string>> = {}, former: Readonly<Record<string, readonly string[]>> = {}): MergedRows {
  return merge(projects, rows, side(origins, former));
}

const register = [
  project({ id: 'P-0001', name: 'Nyt ESDH-system', area: 'Staben', approvedBudget: 100, remark: 'Kilde: gammel liste\nLeverandør: Acme' }),
  project({ id: 'P-0002', name: 'Digital post', area: 'Ældre', caseNumber: '25/100' }),
  project({ id: 'P-0003', name: 'Skærme', area: 'Skole' }),
  project({ id: 'P-0004', name: 'Skærme', area: 'Ældre' }),
];

describe('holding a list against the register', () => {
  it('folds names to what people mean', () => {
    expect(foldName('  Ny  ESDH-løsning. ')).toBe(foldName('ny esdh løsning'));
    expect(foldName('Ærø')).not.toBe(foldName('Aero'));
  });

  it('tells new, changed and unchanged apart', () => {
    const merged = mergeRows(
      register,
      [incoming({ name: 'nyt esdh system', approvedBudget: 100 }), incoming({ name: 'Digital Post', expectedCost: 5 }), incoming({ name: 'Noget helt nyt' })],
    );
    expect(merged.unchanged.map((one) => one.row.id)).toEqual(['P-0001']);
    expect(merged.changed.map((one) => [one.row.id, one.changes])).toEqual([['P-0002', [{ field: 'expectedCost', before: null, after: 5 }]]]);
    expect(merged.added.map((one) => one.values.name)).toEqual(['Noget helt nyt']);
  });

  it('never empties a cell', () => {
    const merged = mergeRows(register, [incoming({ id: 'p-0001', approvedBudget: null })]);
    expect(merged.unchanged).toHaveLength(1);
  });

  it('prefers number and case number to the name', () => {
    const merged = mergeRows(register, [incoming({ caseNumber: ' 25/100 ', name: 'Nyt ESDH-system' })]);
    expect(merged.changed[0]?.row.id).toBe('P-0002');
  });

  it('tells equal names apart by area and asks when it cannot', () => {
    const merged = mergeRows(register, [incoming({ name: 'Skærme', area: 'skole' }), incoming({ name: 'Skærme' }), incoming({ name: 'Skærme', area: 'Vej' })]);
    expect(merged.unchanged.map((one) => one.row.id)).toEqual(['P-0003']);
    expect(merged.ambiguous.map((one) => one.candidates.map((row) => row.id))).toEqual([['P-0003', 'P-0004']]);
    expect(merged.added.map((one) => one.values.area)).toEqual(['Vej']);
  });

  it('lets free text grow by what is new and says nothing twice', () => {
    const [changed] = mergeRows(register, [incoming({ id: 'P-0001', remark: 'Leverandør: Acme\nTelefon: 12' })]).changed;
    expect(changed?.changes).toEqual([{ field: 'remark', before: register[0]?.remark, after: 'Kilde: gammel liste\nLeverandør: Acme\nTelefon: 12' }]);
    const again = mergeRows(register, [incoming({ id: 'P-0001', remark: ' Leverandør:  Acme ' })]);
    expect(again.unchanged).toHaveLength(1);
  });
});

/** Five projects of one list with its numbers, as an earlier adoption left them. */
const numbered = ['Port', 'Broen', 'Havnen', 'Tårnet', 'Slusen'].map((name, at) => project({ id: `P-000${String(at + 1)}`, name, area: 'Havn', start: `2027-0${String(at + 1)}-01` }));
const origins = Object.fromEntries(numbered.map((row, at) => [row.id, `Havnens liste nr. ${String(at + 1)}`]));

function listed(rows: readonly (readonly [key: string, name: string, values?: RowValues])[], sheet = 'Ark1'): readonly IncomingRow[] {
  return rows.map(([sourceKey, name, values], at) => ({ values: { name, area: 'Havn', ...values }, source: { sheet, row: at + 2 }, sourceKey }));
}

describe("the list's own number", () => {
  it('finds a project again that has been renamed, when something else is the same', () => {
    const merged = mergeRows(numbered, listed([['1', 'Port'], ['2', 'Broen'], ['3', 'Kajanlæg', { start: '2027-03-01' }], ['4', 'Tårnet'], ['5', 'Slusen']]), origins);
    expect(merged.changed.map((one) => [one.row.id, one.changes])).toEqual([['P-0003', [{ field: 'name', before: 'Havnen', after: 'Kajanlæg' }]]]);
    expect(merged.added).toEqual([]);
  });

  it('asks when a running number has another name and nothing in common', () => {
    const merged = mergeRows(numbered, listed([['1', 'Port'], ['2', 'Broen'], ['3', 'Kajanlæg']]), origins);
    expect(merged.ambiguous.map((one) => one.candidates.map((row) => row.id))).toEqual([['P-0003']]);
  });

  it('believes a code that is no running number', () => {
    const codes = Object.fromEntries(numbered.map((row, at) => [row.id, `Havnens liste nr. IT-2027-0${String(at + 1)}`]));
    const merged = mergeRows(numbered, listed([['IT-2027-01', 'Port'], ['IT-2027-03', 'Kajanlæg']]), codes);
    expect(merged.changed.map((one) => one.row.id)).toEqual(['P-0003']);
  });

  it('goes after the name when a list has been numbered anew', () => {
    const merged = mergeRows(numbered, listed([['1', 'Port'], ['2', 'Broen'], ['3', 'Ny kaj', { start: '2027-03-01' }], ['4', 'Havnen'], ['5', 'Tårnet'], ['6', 'Slusen']]), origins);
    expect(merged.added.map((one) => one.values.name)).toEqual(['Ny kaj']);
    expect(merged.unchanged.map((one) => one.row.id)).toEqual(['P-0001', 'P-0002', 'P-0003', 'P-0004', 'P-0005']);
  });

  it('means nothing in a list whose numbers and names agree nowhere', () => {
    const merged = mergeRows(numbered, listed([['1', 'Skolemad'], ['2', 'Digital tavle'], ['3', 'Vuggestue']]), origins);
    expect(merged.added).toHaveLength(3);
  });

  it('means nothing where a list has it twice', () => {
    const merged = mergeRows(numbered, listed([['1', 'Port'], ['2', 'Broen'], ['3', 'Kaj A', { start: '2027-03-01' }], ['3', 'Kaj B', { start: '2027-03-01' }]]), origins);
    expect(merged.added.map((one) => one.values.name)).toEqual(['Kaj A', 'Kaj B']);
  });

  it('says which of two namesakes is meant', () => {
    const twins = [project({ id: 'P-0001', name: 'Skærme' }), project({ id: 'P-0002', name: 'Skærme' }), project({ id: 'P-0003', name: 'Port' })];
    const from = { 'P-0001': 'Liste nr. 7', 'P-0002': 'Liste nr. 8', 'P-0003': 'Liste nr. 9' };
    const merged = mergeRows(twins, [...listed([['8', 'Skærme', { area: 'Vej' }], ['9', 'Port', { area: null }]])], from);
    expect(merged.changed.map((one) => [one.row.id, one.changes.map((change) => change.field)])).toEqual([['P-0002', ['area']]]);
  });
});

describe('a new project that may be one of the register', () => {
  const like = (name: string, area: string | null, rows = register): unknown => [...mergeRows(rows, [incoming({ name, area })]).mayBe.values()].map((found) => found.map(({ id }) => id));

  it.each<readonly [string, string | null, readonly string[]]>([
    ['ESDH-system i Staben', 'Staben', ['P-0001']],
    ['ESDH', null, ['P-0001']],
    ['Digital post til borgerne', 'Ældre', ['P-0002']],
    ['Skærme', 'Vej', ['P-0003', 'P-0004']],
  ])('is told: %s in %s', (name, area, ids) => {
    expect(like(name, area)).toEqual([ids]);
  });

  it.each<readonly [string, string | null]>([
    ['Nyt system', 'Staben'],
    ['Digital byggesag', 'Ældre'],
    ['ESDH', 'Vej'],
    ['Noget helt andet', null],
  ])('is not seen in words that many are called by, nor in another area: %s in %s', (name, area) => {
    expect(like(name, area)).toEqual([]);
  });

  it('is none that another row of the list is already', () => {
    expect([...mergeRows(register, [incoming({ name: 'Digital post' }), incoming({ name: 'Digital post til borgerne' })]).mayBe]).toEqual([]);
  });
});

describe('a name that a project had before', () => {
  const former = { 'P-0001': ['Elektronisk journal', 'Sagssystem'] };
  const asked = (rows: readonly IncomingRow[], origins = {}): unknown => mergeRows(register, rows, origins, former).ambiguous.map(({ incoming: one, candidates, formerly }) => [one.values.name, candidates.map(({ id }) => id), formerly]);

  it('is asked about, however it is written', () => {
    expect(asked([incoming({ name: 'elektronisk  Journal', area: 'staben' })])).toEqual([['elektronisk  Journal', ['P-0001'], true]]);
  });

  it('is asked about when it came with another list, instead of giving the project its old name back', () => {
    const merged = mergeRows(register, [incoming({ name: 'ESDH 2', approvedBudget: 5 })], { 'P-0001': 'Stabens liste: ESDH 2' });
    expect(merged.changed).toEqual([]);
    expect(merged.ambiguous.map(({ candidates, formerly }) => [candidates.map(({ id }) => id), formerly])).toEqual([[['P-0001'], true]]);
  });

  it('is another project’s in another area, or where the list has the renamed one as well', () => {
    expect(asked([incoming({ name: 'Sagssystem', area: 'Vej' })])).toEqual([]);
    const both = mergeRows(register, [incoming({ name: 'Nyt ESDH-system' }), incoming({ name: 'Sagssystem' })], {}, former);
    expect([both.unchanged.map(({ row }) => row.id), both.added.map(({ values }) => values.name)]).toEqual([['P-0001'], ['Sagssystem']]);
  });
});

describe('rows that contradict', () => {
  it('are all left out when they say different things of one project', () => {
    const merged = mergeRows(numbered, [incoming({ name: 'Port', light: 'red' }), incoming({ name: 'Port', light: 'green' }), incoming({ name: 'Broen', light: 'green' })]);
    expect(merged.repeated.map((one) => one.row.id)).toEqual(['P-0001', 'P-0001']);
    const red = [project({ id: 'P-0001', name: 'Port', light: 'red' })];
    expect(mergeRows(red, [incoming({ name: 'Port', light: 'red' }), incoming({ name: 'Port', light: 'green' })]).changed).toEqual([]);
    expect(merged.changed.map((one) => one.row.id)).toEqual(['P-0002']);
  });

  it('are namesakes that have not changed only when each of them is there and says what it said', () => {
    const twins = [project({ id: 'P-0001', name: 'Skærme', light: 'red' }), project({ id: 'P-0002', name: 'Skærme', light: 'green' })];
    const both = mergeRows(twins, [incoming({ name: 'Skærme', light: 'green' }), incoming({ name: 'Skærme', light: 'red' })]);
    expect(both.unchanged.map((one) => one.row.id).toSorted()).toEqual(['P-0001', 'P-0002']);
    expect(mergeRows(twins, [incoming({ name: 'Skærme', light: 'green' })]).ambiguous).toHaveLength(1);
    expect(mergeRows(twins, [incoming({ name: 'Skærme', light: 'green' }), incoming({ name: 'Skærme', light: 'yellow' })]).ambiguous).toHaveLength(2);
  });
});
