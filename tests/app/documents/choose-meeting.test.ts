import { describe, expect, it } from 'vitest';
import { date } from '../../../src/schema/dates.js';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { chooseMeeting, lastSteeringMeeting } from '../../../src/app/documents/choose-meeting.js';

const register = buildExample({
  asOf: '2027-05-12',
  rows: {
    meeting: [
      { id: 'M-0001', forum: 'steering', date: date('2027-03-17'), status: 'held' },
      { id: 'M-0002', forum: 'programme', date: date('2027-05-26') },
      { id: 'M-0003', forum: 'steering', date: date('2027-05-26') },
      { id: 'M-0004', forum: 'steering', date: date('2027-05-20'), status: 'cancelled' },
      { id: 'M-0005', forum: 'programme', date: date('2027-06-02') },
      { id: 'M-0006', forum: 'managers', date: date('2027-06-02') },
      { id: 'M-0007', forum: 'steering', date: date('2027-09-15') },
    ],
  },
});

function idOf(wanted: string | null): string | null {
  const chosen = chooseMeeting(register, wanted);
  return chosen.kind === 'meeting' ? chosen.meeting.id : null;
}

describe('choosing a meeting', () => {
  it('takes a number however it is typed, and a date in Danish or ISO form', () => {
    expect([' m-0001 ', '2027-03-17', '17-03-2027', '17.3.2027'].map(idOf)).toEqual(['M-0001', 'M-0001', 'M-0001', 'M-0001']);
  });
  it("takes the steering group's of several on a day", () => {
    expect(idOf('2027-05-26')).toBe('M-0003');
  });
  it('says which it may be when it cannot tell', () => {
    const chosen = chooseMeeting(register, '2027-06-02');
    expect(chosen.kind === 'ambiguous' ? chosen.candidates.map(({ id }) => id) : chosen.kind).toEqual(['M-0005', 'M-0006']);
  });
  it('makes a status of a day without a meeting, and of a cancelled one', () => {
    expect(chooseMeeting(register, '2027-07-01')).toEqual({ kind: 'day', asOf: '2027-07-01' });
    expect(chooseMeeting(register, '2027-05-20')).toEqual({ kind: 'day', asOf: '2027-05-20' });
  });
  it("takes the steering group's next meeting when nothing is said, and the as-of date when there is none", () => {
    expect(idOf(null)).toBe('M-0003');
    expect(chooseMeeting(buildExample({ asOf: '2027-05-12', rows: {} }), null)).toEqual({ kind: 'day', asOf: '2027-05-12' });
    expect(lastSteeringMeeting(register)?.id).toBe('M-0001');
  });
  it('does not guess at what it cannot read', () => {
    expect(chooseMeeting(register, 'i morgen').kind).toBe('unknown');
    expect(chooseMeeting(register, '31-02-2027').kind).toBe('unknown');
  });
});
