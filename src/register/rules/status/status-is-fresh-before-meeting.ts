import { daysBetween } from '../../../schema/dates.js';
import { addWorkdays } from '../../../schema/holidays.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import { lastMeeting, nextMeeting, type DatedMeeting } from '../../checking/meetings.js';
import { bySteering } from '../../checking/projects.js';
import type { Register } from '../../register.js';

const requestWorkdays = 30;

/** Status is asked for 30 working days before the meeting; once an edition is frozen for it, nobody is asked any more. */
function isCollecting(register: Register, meeting: DatedMeeting): boolean {
  const isFrozen = register.rows.snapshot.some((one) => isSame(one.meeting, meeting.id));
  return !isFrozen && register.asOf >= addWorkdays(meeting.date, -requestWorkdays);
}

function* check(register: Register): Iterable<Hit> {
  const meeting = nextMeeting(register, 'steering');
  if (!meeting || !isCollecting(register, meeting)) return;
  const previous = lastMeeting(register, 'steering', register.asOf);
  const oldest = register.settings.statusMaxAgeDays;
  for (const project of register.rows.project) {
    if (!bySteering(project) || project.status !== 'active') continue;
    const reported = project.light === null ? null : project.statusDate;
    const isOld = reported !== null && oldest !== null && daysBetween(reported, register.asOf) > oldest;
    const isFromLastTime = reported !== null && previous !== null && reported <= previous.date;
    if (reported === null || isOld || isFromLastTime) yield { entity: 'project', row: project, field: 'light', params: { meeting: meeting.date } };
  }
}

export const statusIsFreshBeforeMeeting = defineRule({
  id: 'status-is-fresh-before-meeting',
  severity: 'warning',
  part: 'core',
  area: 'status',
  title: { da: 'Status er meldt til mødet', en: 'Status is reported for the meeting' },
  why: { da: 'Mangler der status, er billedet ufuldstændigt. Der spørges kun fra status bestilles, til materialet låses.', en: 'Without status the picture is incomplete. It is asked for only from the request until the material is frozen.' },
  message: { da: '{title} har endnu ikke meldt status til mødet den {meeting}.', en: '{title} has not yet reported status for the meeting on {meeting}.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0002', forum: 'steering', date: '2027-05-26' }, { forum: 'steering', date: '2027-03-17', status: 'held' }], project: [{ followedBy: 'steering', status: 'active', light: 'green', statusDate: '2027-05-04' }, { followedBy: 'programme', status: 'active' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0002', forum: 'steering', date: '2027-09-15' }], project: [{ followedBy: 'steering', status: 'active' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ id: 'M-0002', forum: 'steering', date: '2027-05-26' }], snapshot: [{ meeting: 'M-0002' }], project: [{ followedBy: 'steering', status: 'active' }] } },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }, { forum: 'steering', date: '2027-03-17', status: 'held' }], project: [{ followedBy: 'steering', status: 'active', light: 'green', statusDate: '2027-03-10' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }], project: [{ followedBy: 'steering', status: 'active', light: 'green', statusDate: '2027-01-10' }] } },
    { asOf: '2027-05-12', rows: { meeting: [{ forum: 'steering', date: '2027-05-26' }], project: [{ followedBy: 'steering', status: 'active', statusDate: '2027-05-10' }] } },
  ],
});
