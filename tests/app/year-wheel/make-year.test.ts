import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import { makeYear } from '../../../src/app/year-wheel/make-year.js';
import { proposeMeetings, weeksIn } from '../../../src/app/year-wheel/propose-meetings.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { chainOf } from '../../../src/register/meeting-cycle/meeting-chain.js';
import { seminarChecklist, wheelEvents } from '../../../src/register/meeting-cycle/wheel-events.js';
import { date, partsOf, weekdayOf } from '../../../src/schema/dates.js';
import { isWorkday } from '../../../src/schema/holidays.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

describe('the meetings of a year', () => {
  it('are in weeks 11, 21, 37 and 48, the programme group fifteen working days before', () => {
    const { meetings, warnings } = proposeMeetings(buildExample({ asOf: '2027-01-04', rows: {} }), 2027);
    expect(meetings.map(({ forum, date: day, number }) => [forum, day, number])).toEqual([
      ['programme', '2027-02-24', '1/2027'], ['steering', '2027-03-17', '1/2027'],
      ['programme', '2027-05-03', '2/2027'], ['steering', '2027-05-26', '2/2027'],
      ['programme', '2027-08-25', '3/2027'], ['steering', '2027-09-15', '3/2027'],
      ['programme', '2027-11-10', '4/2027'], ['steering', '2027-12-01', '4/2027'],
      ['seminar', '2027-10-07', '2027'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('warn of holiday weeks, holidays, weeks that are not and another number than four', () => {
    const register = buildExample({ asOf: '2027-01-04', settings: { meetingWeekday: 4 }, rows: {} });
    const { warnings, meetings } = proposeMeetings(register, 2027, [7, 12, 18, 30, 53]);
    const told = warnings.map(({ da }) => da).join('\n');
    expect(told).toContain('vinterferien (uge 7)');
    expect(told).toContain('Styregruppen er flyttet til den 30. marts 2027');
    expect(proposeMeetings(buildExample({ rows: {} }), 2027, [12]).warnings.map(({ da }) => da)).toContain('Styregruppen den 24. marts 2027 ligger i påskeugen. Vælg en anden uge.');
    expect(told).toContain('Styregruppen er flyttet til den 7. maj 2027, fordi den 6. maj 2027 ikke er en arbejdsdag.');
    expect(told).toContain('sommerferien (uge 30)');
    expect(told).toContain('Uge 53 findes ikke i 2027.');
    expect(meetings.every(({ date: day }) => isWorkday(day))).toBe(true);
    expect(proposeMeetings(register, 2027, [11, 37]).warnings.map(({ da }) => da)).toContain('Kommissoriet siger fire møder om året; her er der 2.');
  });

  it('read weeks as people type them', () => {
    expect(weeksIn('uge 48, 11; 21 og 37 + 11')).toEqual([11, 21, 37, 48]);
    expect(weeksIn(null)).toEqual([]);
  });

  it.each([2024, 2026, 2028, 2030, 2035, 2040])('are on working days in %s, the programme group before the steering group', (year) => {
    const { meetings } = proposeMeetings(buildExample({ asOf: '2024-01-01', rows: {} }), year);
    expect(meetings).toHaveLength(9);
    for (const { date: day } of meetings) expect([isWorkday(day), partsOf(day).year]).toEqual([true, year]);
    const days = meetings.slice(0, 8).map(({ date: day }) => day);
    expect([...days].sort()).toEqual(days);
    expect(meetings.filter(({ forum }) => forum === 'steering').every(({ date: day }) => weekdayOf(day) >= 3)).toBe(true);
  });
});

describe('the chain of days around a meeting', () => {
  const meeting = { id: 'M-0001', forum: 'steering', date: date('2027-09-15') };

  it('is counted in working days, and nobody is asked in the holidays', () => {
    const register = buildExample({ rows: { meeting: [meeting] } });
    const [row] = register.rows.meeting;
    if (!row) throw new Error('No meeting');
    expect(chainOf(register, row).map(({ step, date: day }) => `${step} ${day}`)).toEqual([
      'statusRequest 2027-08-09', 'statusDue 2027-08-18', 'casesDue 2027-08-25', 'programmeMeeting 2027-08-25', 'freeze 2027-08-30', 'toChair 2027-09-01',
      'approval 2027-09-06', 'dispatch 2027-09-08', 'meeting 2027-09-15', 'minutes 2027-09-20', 'executive 2027-09-22', 'minutesApproved 2027-09-29',
    ]);
  });

  it('takes the day the programme group really meets, and leaves out what a blank setting does not say', () => {
    const rows = { meeting: [meeting, { id: 'M-0002', forum: 'programme', date: date('2027-08-23') }, { id: 'M-0003', forum: 'seminar', date: date('2027-10-07') }, { id: 'M-0004', forum: 'steering', date: date('2027-12-01'), status: 'cancelled' }] };
    const register = buildExample({ settings: { freezeWorkdays: null }, rows });
    const chains = register.rows.meeting.map((row) => chainOf(register, row));
    expect(chains[0]?.find(({ step }) => step === 'programmeMeeting')?.date).toBe('2027-08-23');
    expect(chains[0]?.some(({ step }) => step === 'freeze')).toBe(false);
    expect(chains[1]?.map(({ step }) => step)).toEqual(['dispatch', 'meeting', 'minutes', 'minutesApproved']);
    expect(chains[2]?.map(({ step }) => step)).toEqual(['meeting']);
    expect(chains[3]).toEqual([]);
  });
});

describe('a year in one step', () => {
  async function opened() {
    const session = createRegisterSession({ workbook: memoryWorkbook(plannedRaw(buildExample({ asOf: '2027-12-02', settings: { asOf: date('2027-12-02') }, rows: {
      meeting: [{ id: 'M-0007', forum: 'steering', date: date('2027-12-01'), timeAndPlace: 'kl. 9-11, mødelokale 2', secretary: 'Mette' }, { id: 'M-0008', forum: 'steering', date: date('2028-03-22'), status: 'planned' }],
    } }))).client, today: () => date('2027-12-02'), now: () => '2027-12-02T10:00:00', store: memoryStore(), who: 'Mette' });
    await session.refresh();
    return session;
  }

  it('writes the meetings that are lacking, with the customs of earlier ones, and the events that hang on them', async () => {
    const session = await opened();
    expect(await makeYear(session, 2028)).toMatchObject({ kind: 'saved' });
    const register = session.state().register;
    if (register === null) throw new Error('No register');
    const steering = register.rows.meeting.filter(({ forum, date: day }) => forum === 'steering' && day?.startsWith('2028'));
    expect(steering.map(({ id, date: day }) => [id, day])).toEqual([['M-0008', '2028-03-22'], ['M-0011', '2028-05-24'], ['M-0013', '2028-09-13'], ['M-0015', '2028-11-29']]);
    expect(steering[1]).toMatchObject({ timeAndPlace: null, number: '2/2028', form: 'ordinary', status: 'planned' });
    const names = wheelEvents(register, 2028).map(({ name, date: day }) => `${day ?? ''} ${name}`);
    expect(names).toContain('2028-11-29 Godkendelse af Indsatsplan 2029');
    expect(names).toContain('2028-10-05 Digitaliseringsseminar');
    expect(names).toContain('2028-06-02 Frist for budgetønsker');
    expect(names.filter((name) => name.includes('Bestil status'))).toHaveLength(4);
    const seminar = register.rows.meeting.find(({ forum }) => forum === 'seminar');
    const list = seminarChecklist(register, { id: seminar?.id ?? null });
    expect(list).toHaveLength(9);
    expect(list.map(({ date: day }) => day)).toEqual([...list.map(({ date: day }) => day)].sort());
    expect(register.rows.yearEvent.every(({ remark }) => remark?.startsWith('Et forslag'))).toBe(true);
  });

  it('adds nothing a second time', async () => {
    const session = await opened();
    await makeYear(session, 2028);
    const count = (): readonly number[] => [session.state().register?.rows.meeting.length ?? 0, session.state().register?.rows.yearEvent.length ?? 0];
    const before = count();
    expect(await makeYear(session, 2028)).toEqual({ kind: 'saved', id: '', ids: [] });
    expect(count()).toEqual(before);
  });
});
