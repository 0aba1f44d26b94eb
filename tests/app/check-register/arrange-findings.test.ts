import { describe, expect, it } from 'vitest';
import { arrangeFindings, arrangements, ownerOf } from '../../../src/app/check-register/arrange-findings.js';
import { checkRegister } from '../../../src/app/check-register.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { AnyRow } from '../../../src/schema/entity.js';

const register = exampleRegister();
const { groups, findings } = checkRegister(register);

describe('findings gathered', () => {
  it('are each in exactly one set, whatever they are gathered by', () => {
    for (const by of arrangements) {
      const sets = arrangeFindings(register, groups, by);
      const all = sets.flatMap((set) => set.findings);
      expect(all.length, by).toBe(findings.length);
      expect(new Set(all)).toEqual(new Set(findings));
      expect(new Set(sets.map(({ key }) => key)).size, by).toBe(sets.length);
      expect(sets.every((set) => set.title.da !== '' && set.title.en !== '')).toBe(true);
    }
  });

  it('stand with the gravest first', () => {
    const order = ['error', 'warning', 'info'];
    for (const by of arrangements) {
      const grades = arrangeFindings(register, groups, by).map(({ severity }) => order.indexOf(severity));
      expect(grades).toEqual([...grades].sort());
    }
  });

  it('are asked of the person of the row, else of its project, else of nobody', () => {
    const project = register.rows.project.find(({ leader }) => leader !== null);
    const at = { sheet: '', row: 0 };
    expect(ownerOf(register, 'benefit', { at, owner: 'Anne', project: project?.id } as AnyRow)).toBe('Anne');
    expect(ownerOf(register, 'benefit', { at, owner: ' ', project: project?.id } as AnyRow)).toBe(project?.leader);
    expect(ownerOf(register, 'benefit', { at, owner: null, project: 'P-9999' } as AnyRow)).toBeNull();
    expect(ownerOf(register, 'project', null)).toBeNull();
  });

  it('by row are named as people know the row', () => {
    const row = arrangeFindings(register, groups, 'row').find(({ key }) => key.startsWith('project P-'));
    const id = row?.key.slice('project '.length) ?? '';
    expect(row?.title.da).toBe(`${id} ${register.rows.project.find((one) => one.id === id)?.name ?? ''}`);
  });
});
