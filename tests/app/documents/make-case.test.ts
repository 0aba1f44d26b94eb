import { describe, expect, it } from 'vitest';
import { planAgenda } from '../../../src/app/documents/make-agenda.js';
import { planCaseFile } from '../../../src/app/documents/make-case.js';
import { planStatusDeck } from '../../../src/app/documents/make-status-deck.js';
import { faultlessRegister } from '../../../src/example/index.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import type { Register } from '../../../src/register/register.js';
import { faultlessSession, registerOf } from '../../support/frozen-session.js';

function withCases(change: (rows: readonly RowOf<'case'>[]) => readonly RowOf<'case'>[]): Register {
  const register = faultlessRegister('da');
  return { ...register, rows: { ...register.rows, case: change(register.rows.case) } };
}

function nameOf(register: Register, id: string): string {
  const planned = planCaseFile(register, id);
  return planned.kind === 'planned' ? planned.file.name : planned.kind;
}

describe('the Word file of one case', () => {
  it('is the one the agenda of its meeting has beside it', () => {
    const register = faultlessRegister('da');
    for (const meeting of ['M-0012', 'M-0015']) {
      const agenda = planAgenda(register, { meeting });
      if (agenda.kind !== 'planned') throw new Error(agenda.kind);
      expect(agenda.cases.length).toBeGreaterThan(3);
      for (const { name, model, item } of agenda.cases) expect(planCaseFile(register, item.id ?? '')).toMatchObject({ kind: 'planned', edition: null, file: { name, model } });
    }
  });

  it('is of the edition that was frozen, as the agenda is; a case that came later is taken as it stands', async () => {
    const session = await faultlessSession();
    await session.freeze('M-0015', null);
    await session.saveRow({ entity: 'case', id: 'S-0021', seen: {}, values: { summary: 'Skrevet efter låsningen' } });
    const added = await session.addRow('case', { title: 'Kom til senere', meeting: 'M-0015', type: 'information', owner: 'Mette Holm' });
    const live = registerOf(session);
    const planned = planCaseFile(live, 'S-0021');
    expect(planned).toMatchObject({ kind: 'planned', edition: { name: 'Udgave 2027-2', changedSince: 2 } });
    expect(JSON.stringify(planned)).not.toContain('Skrevet efter låsningen');
    const later = planCaseFile(live, added.kind === 'saved' ? added.id : '');
    expect(later).toMatchObject({ kind: 'planned', edition: null });
    expect(JSON.stringify(later)).toContain('Kom til senere');
  });

  it('says that the meeting was called off, though the edition was frozen before', async () => {
    const session = await faultlessSession();
    await session.freeze('M-0015', null);
    await session.saveRow({ entity: 'meeting', id: 'M-0015', seen: {}, values: { status: 'cancelled' } });
    const live = registerOf(session);
    expect(planCaseFile(live, 'S-0021')).toMatchObject({ kind: 'planned', file: { model: { stamp: 'AFLYST', approval: 'Mødet er aflyst' } } });
    expect(planStatusDeck(live, { meeting: 'M-0015', audience: 'steering' })).toMatchObject({ kind: 'planned', model: { stamp: 'AFLYST' } });
    // Without a meeting named, papers are for the next one that is held.
    expect(planStatusDeck(live, { meeting: null, audience: 'steering' })).toMatchObject({ kind: 'planned', meeting: { id: 'M-0018' } });
  });

  it('can be had for a case on no meeting, and bears what its headings are set to', () => {
    const register = withCases((rows) => rows.map((row) => (row.id === 'S-0021' ? { ...row, meeting: null } : row)));
    const planned = planCaseFile({ ...register, settings: { ...register.settings, caseHeadings: 'Resumé; Sagsfremstilling = Problemstilling; Børn og unge' } }, 'S-0021');
    expect(JSON.stringify(planned)).toContain('Problemstilling');
    expect(JSON.stringify(planned)).toContain('Børn og unge');
  });

  it('is not made of a case that is gone, nor while a CPR number stands in a cell', () => {
    expect(nameOf(faultlessRegister('da'), 'S-9999')).toBe('gone');
    const leaking = withCases((rows) => rows.map((row) => (row.id === 'S-0022' ? { ...row, summary: 'Borgeren 010190-1234 har klaget.' } : row)));
    expect(nameOf(leaking, 'S-0021')).toBe('stopped');
  });

  it('has a name of its own where two cases are called the same', () => {
    const twins = withCases((rows) => rows.map((row) => (row.id === 'S-0022' || row.id === 'S-0023' ? { ...row, meeting: 'M-0015', title: 'Samme', id: row.id } : row)));
    expect(nameOf(twins, 'S-0022')).toBe('Sag S-0022 Samme.docx');
    expect(nameOf(twins, 'S-0023')).toBe('Sag S-0023 Samme.docx');
  });
});
