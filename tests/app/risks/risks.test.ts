import { describe, expect, it } from 'vitest';
import { preparationOf } from '../../../src/app/meetings/preparation.js';
import { moveCase } from '../../../src/app/meetings/reorder-agenda.js';
import { escalateBarrier, escalateRisk, judgeRisk } from '../../../src/app/risks/judge-and-escalate.js';
import { riskMatrix } from '../../../src/app/risks/risk-matrix.js';
import { faultlessRegister } from '../../../src/example/index.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { risksToJudge, steeringBarriers } from '../../../src/reports/facts/barrier-facts.js';
import { casesOf } from '../../../src/reports/facts/meeting-facts.js';
import { date } from '../../../src/schema/dates.js';

describe('the risk matrix', () => {
  it('places each open threat once, before and after its measure', () => {
    const register = faultlessRegister('da');
    for (const side of ['before', 'after'] as const) {
      const { rows, unplaced } = riskMatrix(register, side);
      const placed = rows.flat().flatMap((cell) => cell.risks.map((risk) => ({ cell, risk })));
      const open = register.rows.risk.filter(({ status, type }) => status !== 'closed' && status !== 'occurred' && type !== 'opportunity');
      expect(placed.length + unplaced.length).toBe(open.length);
      expect(new Set(placed.map(({ risk }) => risk.id)).size).toBe(placed.length);
      for (const { cell, risk } of placed) expect([cell.probability, cell.consequence]).toEqual(side === 'before' ? [risk.probability, risk.consequence] : [risk.probabilityAfter ?? risk.probability, risk.consequenceAfter ?? risk.consequence]);
    }
    const { rows } = riskMatrix(register, 'before');
    expect(rows[0]?.[4]).toMatchObject({ probability: 5, consequence: 5, value: 25, level: 'high' });
    expect(rows[4]?.[0]).toMatchObject({ value: 1, level: 'low' });
    expect(rows[2]?.[2]).toMatchObject({ value: 9, level: 'medium' });
  });

  it('keeps those that are not assessed apart', () => {
    const { rows, unplaced } = riskMatrix(buildExample({ rows: { risk: [{ id: 'R-0001' }, { id: 'R-0002', probability: 3, consequence: 9 }] } }), 'before');
    expect(rows.flat().every(({ risks }) => risks.length === 0)).toBe(true);
    expect(unplaced.map(({ id }) => id)).toEqual(['R-0001', 'R-0002']);
  });
});

describe('laying before the steering group', () => {
  const rows = {
    meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-03-17'), status: 'held' }, { id: 'M-0002', forum: 'steering', date: date('2027-05-26') }],
    risk: [{ id: 'R-0001', name: 'x', probability: 4, consequence: 4, status: 'identified', verdict: 'accepted', verdictMeeting: 'M-0001' }, { id: 'R-0002', status: 'closed' }],
    barrier: [{ id: 'B-0001', name: 'y', status: 'reported', reported: date('2027-04-01') }, { id: 'B-0002', status: 'removed' }],
  };
  const register = buildExample({ rows });
  const [risk, closed] = register.rows.risk;
  const [barrier, gone] = register.rows.barrier;
  if (!risk || !closed || !barrier || !gone) throw new Error('Rows are missing');

  it('puts risk and barrier on the next agenda in one step', () => {
    const one = escalateRisk(register, risk);
    const other = escalateBarrier(register, barrier, ' Karen ');
    expect(one.ok && other.ok).toBe(true);
    if (!one.ok || !other.ok) return;
    const after = { ...register, rows: { ...register.rows, risk: [{ ...risk, ...one.values }], barrier: [{ ...barrier, ...other.values }] } };
    expect(risksToJudge(after).map(({ id }) => id)).toEqual(['R-0001']);
    expect(steeringBarriers(after, register.asOf)).toMatchObject([{ id: 'B-0001', status: 'submitted', responsible: 'Karen' }]);
  });

  it('is refused with a sentence when it cannot be', () => {
    expect([escalateRisk(register, closed).ok, escalateBarrier(register, gone).ok]).toEqual([false, false]);
    const without = buildExample({ rows: { ...rows, meeting: rows.meeting.slice(0, 1) } });
    expect(escalateRisk(without, risk)).toMatchObject({ ok: false, sentence: { da: expect.stringContaining('intet møde') as string } });
    expect(judgeRisk(register, 'mustBeReduced', ' ')).toMatchObject({ ok: false });
    expect(judgeRisk(register, 'accepted', null, 'M-0002')).toMatchObject({ ok: false });
    expect(judgeRisk(register, 'mustBeReduced', 'Karen')).toEqual({ ok: true, values: { verdict: 'mustBeReduced', verdictOwner: 'Karen', verdictMeeting: 'M-0001', reviewed: '2027-05-12' } });
  });
});

describe('preparing a meeting', () => {
  it('tells what is done, late and next, from collection to dispatch', () => {
    const register = faultlessRegister('da');
    const meeting = register.rows.meeting.find(({ id }) => id === 'M-0015');
    if (!meeting) throw new Error('No meeting');
    const steps = preparationOf(register, meeting);
    expect(steps.map(({ key }) => key)).toEqual(['request', 'status', 'cases', 'programme', 'freeze', 'approval', 'dispatch']);
    expect(steps.find(({ key }) => key === 'programme')?.state).toBe('done');
    expect(steps.at(-1)).toMatchObject({ state: 'later', due: '2027-05-19' });
    expect(steps.find(({ key }) => key === 'cases')?.detail?.da).toMatch(/^\d af 6 sager er klar$/);
    expect(preparationOf(register, { ...meeting, status: 'cancelled' })).toEqual([]);
    expect(preparationOf(register, { ...meeting, form: 'written' }).map(({ key }) => key)).toEqual(['cases', 'approval', 'dispatch']);
  });

  it('moves a case among the cases of its point', () => {
    const register = buildExample({ rows: { meeting: [{ id: 'M-0001' }], case: [{ id: 'S-0001', meeting: 'M-0001' }, { id: 'S-0002', meeting: 'M-0001' }, { id: 'S-0003', meeting: 'M-0001' }] } });
    const cases = casesOf(register, { id: 'M-0001' });
    const last = cases[2];
    if (!last) throw new Error('No case');
    const edits = moveCase(cases, last, -1);
    const positions = new Map(edits.map(({ id, values }) => [id, values['position'] as number]));
    const moved = { ...register, rows: { ...register.rows, case: register.rows.case.map((row) => ({ ...row, position: positions.get(row.id ?? '') ?? row.position })) } };
    expect(casesOf(moved, { id: 'M-0001' }).map(({ id }) => id)).toEqual(['S-0001', 'S-0003', 'S-0002']);
    expect(moveCase(cases, last, 1)).toEqual([]);
  });
});
