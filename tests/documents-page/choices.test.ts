import { describe, expect, it } from 'vitest';
import { chooseMeeting } from '../../src/app/documents/choose-meeting.js';
import { meetingChoices } from '../../src/documents-page/maker/meeting-choices.js';
import { projectChoices } from '../../src/documents-page/maker/project-choices.js';
import { scenarioChoices } from '../../src/documents-page/maker/scenario-choices.js';
import { yearChoices } from '../../src/documents-page/maker/year-choices.js';
import { faultlessRegister } from '../../src/example/index.js';
import type { RowOf } from '../../src/register/entities/index.js';
import type { Register } from '../../src/register/register.js';
import { date } from '../../src/schema/dates.js';

function withMeetings(change: (meetings: readonly RowOf<'meeting'>[]) => readonly RowOf<'meeting'>[]): Register {
  const register = faultlessRegister();
  return { ...register, rows: { ...register.rows, meeting: change(register.rows.meeting) } };
}

describe('the meetings to choose from', () => {
  it('are the coming ones by date, then those held with the latest first, then the day without a meeting', () => {
    const { meetings, meeting } = meetingChoices(faultlessRegister());
    expect(meetings.filter(({ when }) => when === 'coming').map(({ value }) => value)).toEqual(['M-0015', 'M-0016', 'M-0017', 'M-0018', 'M-0019', 'M-0020', 'M-0021']);
    expect(meetings.filter(({ when }) => when === 'past').map(({ value }) => value).slice(0, 3)).toEqual(['M-0014', 'M-0013', 'M-0012']);
    expect(meetings.at(-1)).toMatchObject({ value: '2027-05-12', when: 'no-meeting', label: { da: 'Intet møde, pr. 12. maj 2027', en: 'No meeting, as of 12 May 2027' } });
    expect(meeting).toBe('M-0015');
  });

  it('say whether the chair has approved the material', () => {
    const { meetings } = meetingChoices(faultlessRegister());
    expect(meetings.find(({ value }) => value === 'M-0015')?.approval.approved).toBe(false);
    expect(meetings.find(({ value }) => value === 'M-0012')?.approval).toEqual({ approved: true, words: { da: 'Godkendt af formanden den 8. marts 2027.', en: 'Approved by the chair on 8 March 2027.' } });
  });

  it('leave out those cancelled, without a date, or not to be told from another', () => {
    const register = withMeetings((meetings) => meetings.map((row) => {
      if (row.id === 'M-0016') return { ...row, status: 'cancelled' as const };
      if (row.id === 'M-0017') return { ...row, date: null };
      if (row.id === 'M-0018') return { ...row, id: 'M-0021', date: date('2027-12-01') };
      return row;
    }));
    const { meetings } = meetingChoices(register);
    const values = meetings.map(({ value }) => value);
    expect(values).not.toContain('M-0016');
    expect(values).not.toContain('M-0017');
    expect(values.filter((value) => value === 'M-0021')).toHaveLength(1);
    for (const { value, when } of meetings) expect(chooseMeeting(register, value).kind, value).toBe(when === 'no-meeting' ? 'day' : 'meeting');
  });

  it('are told by their date when they have no number', () => {
    const register = withMeetings((meetings) => meetings.map((row) => (row.id === 'M-0015' ? { ...row, id: null } : row)));
    expect(meetingChoices(register).meeting).toBe('2027-05-26');
  });

  it('propose the as-of date when no meeting of the steering group is to come', () => {
    const register = withMeetings((meetings) => meetings.filter((row) => row.forum !== 'steering'));
    expect(meetingChoices(register).meeting).toBe('2027-05-12');
    expect(meetingChoices(withMeetings(() => [])).meetings.map(({ when }) => when)).toEqual(['no-meeting']);
  });
});

describe('the projects to choose from', () => {
  it('are those with benefits that count, the ones whose report is due first', () => {
    const made = faultlessRegister();
    const register = { ...made, rows: { ...made.rows, project: made.rows.project.map((row) => (row.id === 'P-0035' ? { ...row, status: 'closed' as const, actualEnd: date('2026-05-01') } : row)) } };
    const { projects } = projectChoices(register);
    expect(projects.filter(({ isDue }) => isDue).map(({ value }) => value)).toEqual(['P-0035']);
    expect(projects[0]).toMatchObject({ value: 'P-0035', isDue: true });
    expect(projects.length).toBeGreaterThan(5);
    const told = new Set(register.rows.benefit.filter(({ status }) => status !== 'potential' && status !== 'dropped').map(({ project }) => project));
    expect(projects.filter(({ value }) => !told.has(value))).toEqual([]);
    expect(projects[0]?.label).toMatch(/ \(P-\d{4}\)$/);
  });

  it('are none without benefits, and a number used twice is offered once', () => {
    const register = faultlessRegister();
    expect(projectChoices({ ...register, rows: { ...register.rows, benefit: [] } }).projects).toEqual([]);
    const twice = { ...register, rows: { ...register.rows, project: [...register.rows.project, ...register.rows.project.map((row) => ({ ...row, name: 'En anden' }))] } };
    expect(projectChoices(twice)).toEqual(projectChoices(register));
  });
});

describe('the scenarios to choose from', () => {
  const withScenarios = (change: (row: RowOf<'scenario'>) => RowOf<'scenario'>): Register => {
    const register = faultlessRegister();
    return { ...register, rows: { ...register.rows, scenario: register.rows.scenario.map(change) } };
  };

  it('are the register’s, the one that people are at is proposed, and those decided are told apart', () => {
    const register = faultlessRegister();
    const { scenarios, scenario } = scenarioChoices(register);
    expect(scenarios.map(({ value }) => value)).toEqual(register.rows.scenario.map(({ id }) => id));
    expect(scenarios.find(({ value }) => value === scenario)?.isLocked).toBe(false);
    expect(scenarios[0]?.label.da).toMatch(/ \(\d{4}\)$/);
  });

  it('are none but next year by itself where all are locked or there are none', () => {
    const locked = scenarioChoices(withScenarios((row) => ({ ...row, locked: true })));
    expect(locked.scenarios[0]).toMatchObject({ value: '', label: { da: 'Uden scenarie: 2028, kun timerne sætter grænser' } });
    expect(locked.scenario).toBe('');
    expect(locked.scenarios.slice(1).every(({ isLocked }) => isLocked)).toBe(true);
    const register = faultlessRegister();
    expect(scenarioChoices({ ...register, rows: { ...register.rows, scenario: [] } }).scenarios).toHaveLength(1);
    expect(scenarioChoices(withScenarios((row) => ({ ...row, id: 'S-1', locked: false }))).scenarios).toHaveLength(1);
  });
});

describe('the years to choose from', () => {
  it('are those with a plan, this year and the next two; a plan begun is proposed', () => {
    const { years, year } = yearChoices(faultlessRegister());
    expect(years.map((one) => one.year)).toEqual([2027, 2028, 2029]);
    expect(year).toBe(2028);
    expect(years[0]?.approval).toEqual({ approved: true, words: { da: 'Planen er godkendt den 25. november 2026.', en: 'The plan was approved on 25 November 2026.' } });
    expect(years[1]?.approval.approved).toBe(false);
  });

  it('propose next year when no plan is begun', () => {
    const register = faultlessRegister();
    expect(yearChoices({ ...register, rows: { ...register.rows, plan: [] } })).toMatchObject({ year: 2028, years: [{ year: 2027 }, { year: 2028 }, { year: 2029 }] });
  });
});
