import { describe, expect, it } from 'vitest';
import { listColumns, usualColumns } from '../../../src/app/rows/list-columns.js';
import { listFilters, listRows, wholeList } from '../../../src/app/rows/list-rows.js';
import { entitiesInUse, formSections } from '../../../src/app/rows/fields-in-use.js';
import { rowTitle } from '../../../src/app/rows/row-title.js';
import { exampleRegister } from '../../../src/example/index.js';
import { entities, entityKeys } from '../../../src/register/entities/index.js';
import { partKeys } from '../../../src/register/parts.js';
import { fieldsOf, type AnyRow } from '../../../src/schema/entity.js';
import { sampleRegister } from '../../support/sample-register.js';

const register = exampleRegister('da');
const own = { headers: ['Politisk udvalg'], cell: (row: AnyRow) => (row['id'] === 'P-0001' ? 'Økonomiudvalget' : null) };
const columns = listColumns(register, 'project', own);
const projects = register.rows.project as unknown as readonly AnyRow[];
const ids = (rows: readonly AnyRow[]): unknown[] => rows.map(({ id }) => id);

describe('a list of rows', () => {
  it('shows every column in use and people’s own, a few of them from the start', () => {
    expect(columns.map(({ label }) => label.da)).toEqual(expect.arrayContaining(['Nr.', 'Projekt', 'Trafiklys', 'Politisk udvalg']));
    expect(usualColumns('project', columns)).toEqual(['light', 'status', 'leader', 'expectedEnd', 'area', 'followedBy']);
    const all = sampleRegister('da');
    for (const key of entityKeys) expect(usualColumns(key, listColumns(all, key, null)).length, key).toBeGreaterThan(0);
  });

  it.each([[0.5, '0,5', '0.5'], [2027, '2027', '2027'], [true, 'Ja', 'Yes'], [null, '', ''], ['=x', '=x', '=x'], [{ error: '#N/A' }, '#N/A', '#N/A']] as const)('shows %j of an own column as the language writes it', (value, da, en) => {
    const column = listColumns(register, 'project', { headers: ['Vægt'], cell: () => value }).find(({ name }) => name === 'own:Vægt');
    expect([column?.shown(projects[0] as AnyRow, 'da'), column?.shown(projects[0] as AnyRow, 'en')]).toEqual([da, en]);
  });

  it('shows the serial of a day as the day, in own columns that hold days', () => {
    const cells = { headers: ['Kontrakt udløber', 'Løbenummer'], cell: () => 46519 };
    const [day, number] = listColumns(register, 'project', cells, new Set(['Kontrakt udløber'])).filter(({ field }) => field === null);
    const row = projects[0] as AnyRow;
    expect([day?.shown(row, 'da'), day?.shown(row, 'en'), number?.shown(row, 'da')]).toEqual(['12-05-2027', '12 May 2027', '46519']);
  });

  it('finds a row by the day of an own column as soon as it is known that days stand there', () => {
    const cells = { headers: ['Kontrakt udløber'], cell: (row: AnyRow) => (row['id'] === 'P-0002' ? 46519 : null) };
    const found = (days: readonly string[]): unknown[] => ids(listRows(listColumns(register, 'project', cells, new Set(days)), projects, { ...wholeList, search: '12-05-2027' }, 'da'));
    expect(found([])).not.toContain('P-0002');
    expect(found(['Kontrakt udløber'])).toContain('P-0002');
    expect(found([])).not.toContain('P-0002');
  });

  it('finds all words anywhere in the row, also in own columns and in the names of rows it points to', () => {
    const name = String(projects[0]?.['name']);
    expect(ids(listRows(columns, projects, { ...wholeList, search: name.toUpperCase() }, 'da'))).toContain(projects[0]?.['id']);
    expect(ids(listRows(columns, projects, { ...wholeList, search: '  økonomiudvalget p-0001 ' }, 'da'))).toEqual(['P-0001']);
    expect(listRows(columns, projects, { ...wholeList, search: 'findes slet ikke' }, 'da')).toEqual([]);
    const benefits = register.rows.benefit as unknown as readonly AnyRow[];
    const [first] = benefits;
    const project = projects.find(({ id }) => id === first?.['project']);
    expect(listRows(listColumns(register, 'benefit', null), benefits, { ...wholeList, search: String(project?.['name']) }, 'da')).toContain(first);
  });

  it('sorts choices as their list, texts as Danes do, and blanks last either way', () => {
    const by = (column: string, descending = false): readonly AnyRow[] => listRows(columns, projects, { ...wholeList, sort: { column, descending } }, 'da');
    const dates = by('expectedEnd', true).map((row) => row['expectedEnd']);
    const filled = dates.filter((one) => one !== null) as string[];
    expect(filled).toEqual([...filled].sort().reverse());
    expect(dates.slice(filled.length).every((one) => one === null)).toBe(true);
    const named = [{ ...projects[0], name: 'Ålborg' }, { ...projects[0], name: 'Zink' }, { ...projects[0], name: 'Ærø' }] as AnyRow[];
    expect(listRows(columns, named, { ...wholeList, sort: { column: 'name', descending: false } }, 'da').map((row) => row['name'])).toEqual(['Zink', 'Ærø', 'Ålborg']);
    expect(by('no such column')).toHaveLength(projects.length);
  });

  it('narrows by any of several values, and counts them', () => {
    const filter = listFilters(columns, projects, 'da').find(({ column }) => column.name === 'status');
    expect(filter?.values.reduce((sum, { rows }) => sum + rows, 0)).toBe(projects.length);
    const chosen = filter?.values.slice(0, 2) ?? [];
    const found = listRows(columns, projects, { ...wholeList, filters: { status: chosen.map(({ text }) => text), light: [] } }, 'da');
    expect(found).toHaveLength(chosen.reduce((sum, { rows }) => sum + rows, 0));
  });

  it('names every row, also where a table has no title of its own', () => {
    expect(rowTitle(register, 'meeting', register.rows.meeting[0] as unknown as AnyRow, 'da')).toMatch(/^(Styregruppen|Programgruppen).* · \d\d-\d\d-\d{4}$/);
    const all = sampleRegister('en');
    for (const key of entityKeys) for (const row of all.rows[key] as readonly AnyRow[]) expect(rowTitle(all, key, row, 'en')).toBeTruthy();
  });

  it('lays every field in use in exactly one section of the form, and no intermediate figure', () => {
    const all = { ...register, parts: new Set(partKeys), tables: {} };
    for (const key of entitiesInUse(all)) {
      expect(formSections(all, key).flatMap(({ fields }) => fields.map(([name]) => name)).sort()).toEqual(fieldsOf(entities[key]).flatMap(([name, field]) => (field.intermediate === true ? [] : [name])).sort());
    }
    expect(entitiesInUse({ ...register, parts: new Set(['core']) })).toEqual(['project', 'benefit', 'barrier', 'case', 'meeting', 'snapshot']);
  });
});
