import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/app/adopt/match-rows.js';
import { mergeProjects, type IncomingProject, type ProjectValues } from '../../../src/app/adopt/merge-projects.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import { entities } from '../../../src/register/entities/index.js';

const blank = Object.fromEntries(Object.keys(entities.project.fields).map((field) => [field, null]));

function project(values: ProjectValues): RowOf<'project'> {
  return { ...blank, ...values, at: { sheet: 'Projekter', row: 5 } } as unknown as RowOf<'project'>;
}

function incoming(values: ProjectValues): IncomingProject {
  return { values, source: { sheet: 'Ældre', row: 3 } };
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
    const merged = mergeProjects(
      register,
      [incoming({ name: 'nyt esdh system', approvedBudget: 100 }), incoming({ name: 'Digital Post', expectedCost: 5 }), incoming({ name: 'Noget helt nyt' })],
    );
    expect(merged.unchanged.map((one) => one.row.id)).toEqual(['P-0001']);
    expect(merged.changed.map((one) => [one.row.id, one.changes])).toEqual([['P-0002', [{ field: 'expectedCost', before: null, after: 5 }]]]);
    expect(merged.added.map((one) => one.values.name)).toEqual(['Noget helt nyt']);
  });

  it('never empties a cell', () => {
    const merged = mergeProjects(register, [incoming({ id: 'p-0001', approvedBudget: null })]);
    expect(merged.unchanged).toHaveLength(1);
  });

  it('prefers number and case number to the name', () => {
    const merged = mergeProjects(register, [incoming({ caseNumber: ' 25/100 ', name: 'Nyt ESDH-system' })]);
    expect(merged.changed[0]?.row.id).toBe('P-0002');
  });

  it('tells equal names apart by area and asks when it cannot', () => {
    const merged = mergeProjects(register, [incoming({ name: 'Skærme', area: 'skole' }), incoming({ name: 'Skærme' }), incoming({ name: 'Skærme', area: 'Vej' })]);
    expect(merged.unchanged.map((one) => one.row.id)).toEqual(['P-0003']);
    expect(merged.ambiguous.map((one) => one.candidates.map((row) => row.id))).toEqual([['P-0003', 'P-0004']]);
    expect(merged.added.map((one) => one.values.area)).toEqual(['Vej']);
  });

  it('lets free text grow by what is new and says nothing twice', () => {
    const [changed] = mergeProjects(register, [incoming({ id: 'P-0001', remark: 'Leverandør: Acme\nTelefon: 12' })]).changed;
    expect(changed?.changes).toEqual([{ field: 'remark', before: register[0]?.remark, after: 'Kilde: gammel liste\nLeverandør: Acme\nTelefon: 12' }]);
    const again = mergeProjects(register, [incoming({ id: 'P-0001', remark: ' Leverandør:  Acme ' })]);
    expect(again.unchanged).toHaveLength(1);
  });
});
