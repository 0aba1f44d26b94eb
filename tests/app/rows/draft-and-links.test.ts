import { describe, expect, it } from 'vitest';
import { checkDraft, draftFigures, draftRegister } from '../../../src/app/rows/check-draft.js';
import { blankRow } from '../../../src/app/rows/fields-in-use.js';
import { rowsPointingTo } from '../../../src/app/rows/linked-rows.js';
import { copiedValues, followingValues, proposedValues, valuesFromTexts } from '../../../src/app/rows/new-row.js';
import { checkRegister } from '../../../src/app/check-register.js';
import { allRules } from '../../../src/app/check-register/all-rules.js';
import { exampleRegister, faultlessRegister } from '../../../src/example/index.js';
import { partKeys } from '../../../src/register/parts.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import type { AnyRow } from '../../../src/schema/entity.js';

const register = faultlessRegister('da');
const projects = register.rows.project as unknown as readonly AnyRow[];
const project = projects.find((row) => row['followedBy'] === 'steering' && row['status'] === 'active') as AnyRow;
const rulesFound = (saved: AnyRow | null, edited: AnyRow): readonly string[] => [...checkDraft(draftRegister(register, 'project', saved, edited))].flat().map(({ rule }) => rule);

describe('a row that is being edited', () => {
  it('is checked by the rules as if it were saved, and only that row', () => {
    const others = checkRegister(register).findings.filter(({ place }) => place.id === project['id']).map(({ rule }) => rule);
    expect([...rulesFound(project, project)].sort()).toEqual([...others].sort());
    const wrong = { ...project, start: '2030-01-01', expectedEnd: '2027-01-01', owner: null };
    expect(rulesFound(project, wrong)).toEqual(expect.arrayContaining(['project-starts-before-it-ends', 'required-fields-are-filled']));
    expect(register.rows.project).toContain(project);
  });

  it('is told by every rule asked about it alone just what the rule finds in it among all', () => {
    const whole = exampleRegister('da');
    const hitRows = new Set<AnyRow>();
    for (const rule of allRules) {
      const hits = [...rule.check(whole)].filter(({ row }) => row !== null);
      const asked = [...new Set(hits.map(({ row }) => row as AnyRow)), ...(whole.rows.project.slice(0, 3) as unknown as readonly AnyRow[])];
      for (const row of asked.slice(0, 6)) {
        hitRows.add(row);
        expect([...rule.check(whole, row)].filter((hit) => hit.row === row), rule.id).toEqual(hits.filter((hit) => hit.row === row));
      }
    }
    expect(hitRows.size).toBeGreaterThan(30);
  });

  it('is new: it gets a number of its own and is told what it lacks', () => {
    const draft = draftRegister(register, 'project', null, { ...blankRow('project'), name: 'Chatbot til borgerservice' });
    expect(projects.map(({ id }) => id)).not.toContain(draft.row['id']);
    expect([...checkDraft(draft)].flat().map(({ rule, place }) => `${rule} ${place.field ?? ''}`)).toContain('required-fields-are-filled category');
    const twin = { ...blankRow('project'), name: project['name'], category: project['category'], area: project['area'] };
    expect(rulesFound(null, twin)).toContain('project-is-entered-once');
  });

  it('has its calculated fields while it is written', () => {
    const late = { ...project, agreedEnd: '2027-06-01', expectedEnd: '2027-07-01' };
    expect(draftFigures(draftRegister(register, 'project', project, late))).toMatchObject({ delayDays: 30 });
  });
});

describe('rows that point to a row', () => {
  it('are found by number and by name, whole and in the order of the tabs', () => {
    const linked = rowsPointingTo(register, 'project', project);
    const benefits = linked.find(({ entity }) => entity === 'benefit');
    expect(benefits?.rows).toEqual(register.rows.benefit.filter((row) => row.project === project['id']));
    expect(benefits).toMatchObject({ title: { da: 'Gevinster' }, mayAdd: true });
    const waiting = linked.find(({ entity, field }) => entity === 'project' && field === 'dependsOn');
    expect(waiting?.title.da).toBe('Projekter: Afhænger af');
    const person = { ...blankRow('person'), name: String(project['leader']).toUpperCase() };
    const led = rowsPointingTo(register, 'person', person).find(({ entity, field }) => entity === 'project' && field === 'leader');
    expect(led?.rows).toContain(project);
    expect(led?.mayAdd).toBe(false);
  });
});

describe('a new row', () => {
  it('begins with what is usual and what it was begun from, and with nothing that is not in use', () => {
    expect(proposedValues(register, 'benefit', { project: 'P-0001', noSuchField: 1 })).toEqual({ project: 'P-0001' });
    expect(proposedValues(register, 'project')).toMatchObject({ status: 'proposed' });
    expect(proposedValues(register, 'barrier')).toMatchObject({ reported: register.asOf });
  });

  it('takes what an address gives it, as its fields have it', () => {
    const given = valuesFromTexts({ ...register, tables: {}, parts: new Set(partKeys) }, 'case', { projects: 'P-0001', type: 'decision', deadline: '2027-06-01', amount: 'mange', id: 'S-0001', overdueDays: '7', noSuchField: 'x' });
    expect(given).toEqual({ projects: ['P-0001'], type: 'decision', deadline: '2027-06-01' });
    expect(valuesFromTexts(register, 'case', { deadline: 'snart' })).toEqual({ deadline: null });
  });

  it('is a copy without number, status and history', () => {
    const copy = copiedValues(register, 'project', project, 'da');
    expect(copy).toMatchObject({ name: `${String(project['name'])} (kopi)`, area: project['area'] });
    for (const left of ['id', 'statusDate', 'sinceLast', 'delayDays']) expect(copy).not.toHaveProperty(left);
    const cells: Readonly<Record<string, RawValue>> = { Fagcenter: 'Ældre', 'Kommer fra': 'Listen, nr. 7', Opslag: { error: '#N/A' }, Tom: null };
    const own = copiedValues(register, 'project', project, 'da', { headers: Object.keys(cells), cell: (_, header) => cells[header] ?? null });
    expect(Object.entries(own).filter(([name]) => name.startsWith('own:'))).toEqual([['own:Fagcenter', 'Ældre']]);
  });

  it('dates a new status and proposes who follows a project', () => {
    expect(followingValues(register, 'project', project, 'light')).toEqual({ statusDate: register.asOf });
    expect(followingValues(register, 'project', { ...blankRow('project'), category: 'local' }, 'category')).toEqual({ followedBy: 'local' });
    expect(followingValues(register, 'project', project, 'category')).toEqual({});
  });
});
