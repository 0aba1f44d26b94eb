import { describe, expect, it } from 'vitest';
import { meetingSteps, nextStep } from '../../../src/app/meetings/meeting-steps.js';
import { recordStep, type StepRecord } from '../../../src/app/meetings/record-step.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { recordedSteps } from '../../../src/register/meeting-cycle/meeting-course.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';

type Row = Readonly<Record<string, unknown>>;

function at(asOf: string, row: Row = {}, cases: readonly Row[] = []): Register {
  return buildExample({ asOf, rows: { meeting: [{ id: 'M-0001', forum: 'steering', date: date('2027-05-26'), status: 'planned', ...row }], case: cases } });
}

function recorded(register: Register, record: StepRecord): Register {
  const [meeting] = register.rows.meeting;
  if (!meeting) throw new Error('No meeting');
  const outcome = recordStep(register, meeting, record);
  if (!outcome.ok) throw new Error(outcome.sentence.da);
  return { ...register, rows: { ...register.rows, meeting: [{ ...meeting, ...outcome.values }] } };
}

function refused(register: Register, record: StepRecord): string {
  const [meeting] = register.rows.meeting;
  const outcome = meeting ? recordStep(register, meeting, record) : null;
  if (outcome === null || outcome.ok) throw new Error('Not refused');
  expect(outcome.sentence.en).not.toMatch(/[{}]/);
  return outcome.sentence.da;
}

const states = ({ rows: { meeting: [row] } }: Register): readonly string[] => (row ? meetingSteps(row).map(({ step, state }) => `${step}: ${state}`) : []);

describe('the steps of a meeting', () => {
  it('are recorded one after the other with who, when and how', () => {
    let register = at('2027-06-30');
    register = recorded(register, { step: 'agendaInProgress', date: date('2027-05-04'), who: 'Mette' });
    register = recorded(register, { step: 'approvedByChair', date: date('2027-05-17'), how: 'phone', who: 'Karen Lindholt' });
    register = recorded(register, { step: 'sent', date: date('2027-05-19'), who: 'Mette' });
    register = recorded(register, { step: 'held', date: date('2027-05-26') });
    register = recorded(register, { step: 'minutesApproved', date: date('2027-06-09'), who: 'Styregruppen' });
    const [meeting] = register.rows.meeting;
    expect(meeting).toMatchObject({ status: 'minutesApproved', approvedByChair: '2027-05-17', approvedHow: 'phone', sent: '2027-05-19', minutesApproved: '2027-06-09', skipReason: null });
    expect(meeting?.course?.split('\n')[1]).toBe('17-05-2027 · Godkendt af formand · Telefon · Karen Lindholt');
    expect(meeting && recordedSteps(meeting)).toHaveLength(5);
    expect(meeting && recordedSteps(meeting)[1]).toEqual({ step: 'approvedByChair', date: '2027-05-17', how: 'phone', who: 'Karen Lindholt', reason: null, skipped: false });
    expect(states(register).slice(1)).toEqual(['agendaInProgress: done', 'approvedByChair: done', 'sent: done', 'held: done', 'minutesApproved: done']);
  });

  it('may be skipped with a reason, and the stamp stays without an approval', () => {
    const open = at('2027-05-25', { status: 'agendaInProgress' });
    expect(refused(open, { step: 'sent', date: date('2027-05-19') })).toBe('«Godkendt af formand» er ikke noteret. Notér det først, eller skriv, hvorfor det springes over.');
    expect(refused(open, { step: 'approvedByChair', date: date('2027-05-18'), skipped: true, reason: ' ' })).toBe('Skriv, hvorfor trinnet springes over.');
    const skipped = recorded(open, { step: 'approvedByChair', date: date('2027-05-18'), skipped: true, reason: 'Formanden er syg; næstformanden har set det.' });
    expect(skipped.rows.meeting[0]).toMatchObject({ approvedByChair: null, skipReason: 'Formanden er syg; næstformanden har set det.' });
    expect(states(skipped)[2]).toBe('approvedByChair: skipped');
    const sent = recorded(skipped, { step: 'sent', date: date('2027-05-19') });
    expect(sent.rows.meeting[0]?.status).toBe('sent');
    expect(sent.rows.meeting[0]?.course).toContain('18-05-2027 · Godkendt af formand · sprunget over · fordi: Formanden er syg; næstformanden har set det.');
    const later = recorded(open, { step: 'sent', date: date('2027-05-19'), reason: 'Hastesag' });
    expect(later.rows.meeting[0]).toMatchObject({ status: 'sent', skipReason: 'Hastesag' });
  });

  it('are refused with a sentence when they cannot be', () => {
    const sent = at('2027-06-30', { status: 'sent', approvedByChair: date('2027-05-17'), sent: date('2027-05-19') });
    expect(refused(at('2027-05-12'), { step: 'approvedByChair', date: date('2027-05-20'), how: 'mail' })).toContain('efter opgørelsesdatoen 12. maj 2027');
    expect(refused(sent, { step: 'held', date: date('2027-05-25') })).toBe('Mødet kan ikke være holdt den 25. maj 2027: det er først den 26. maj 2027.');
    expect(refused(sent, { step: 'sent', date: date('2027-05-27') })).toContain('mødet var den 26. maj 2027');
    expect(refused(sent, { step: 'sent', date: date('2027-05-14') })).toBe('«Udsendt» den 14. maj 2027 ligger før «Godkendt af formand» den 17. maj 2027. Ret en af datoerne.');
    expect(refused(at('2027-05-20'), { step: 'approvedByChair', date: date('2027-05-18') })).toContain('hvordan formanden godkendte');
    expect(refused(sent, { step: 'held', date: date('2027-05-26'), skipped: true, reason: 'x' })).toContain('Aflys det i stedet');
    expect(refused(at('2027-06-30', { status: 'held' }, [{ id: 'S-0007', meeting: 'm-0001', type: 'decision' }]), { step: 'minutesApproved', date: date('2027-06-09'), reason: 'x' })).toContain('S-0007');
    expect(refused(at('2027-05-12', { date: null }), { step: 'sent', date: date('2027-05-12') })).toContain('ingen dato');
  });

  it('end when the meeting is called off, which has its reason', () => {
    expect(refused(at('2027-05-12'), { step: 'cancelled', date: date('2027-05-12') })).toBe('Skriv, hvorfor mødet aflyses.');
    const off = recorded(at('2027-05-12'), { step: 'cancelled', date: date('2027-05-12'), reason: 'For få sager' });
    expect(off.rows.meeting[0]).toMatchObject({ status: 'cancelled', skipReason: 'For få sager' });
    expect(off.rows.meeting[0] && nextStep(off.rows.meeting[0])).toBeNull();
    expect(refused(off, { step: 'sent', date: date('2027-05-12') })).toContain('aflyst');
    expect(refused(at('2027-06-30', { status: 'held' }), { step: 'cancelled', date: date('2027-06-01'), reason: 'x' })).toContain('kan ikke aflyses');
  });

  it('ask the programme group for no approval, and let written procedure end before its day', () => {
    expect(states(at('2027-05-12', { forum: 'programme' })).some((state) => state.startsWith('approved'))).toBe(false);
    const written = at('2027-05-25', { form: 'written', status: 'sent', approvedByChair: date('2027-05-17'), sent: date('2027-05-19') });
    expect(recorded(written, { step: 'held', date: date('2027-05-24') }).rows.meeting[0]?.status).toBe('held');
  });

  it('are read from meetings older than the course, and past lines of a person', () => {
    const old = at('2027-06-30', { status: 'minutesApproved', approvedByChair: date('2027-05-17'), course: 'Ring til Karen\n99-99-2027 · Udsendt\n19-05-2027 · noget andet' });
    expect(old.rows.meeting[0] && recordedSteps(old.rows.meeting[0])).toEqual([]);
    expect(states(old).every((state) => state.endsWith('done'))).toBe(true);
  });
});
