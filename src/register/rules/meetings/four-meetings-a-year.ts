import { dateOf, partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { countPhrase, type CountForms } from '../../../schema/wording/count-phrase.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { meetingsOf } from '../../checking/meetings.js';
import { forum as forums } from '../../choices/meeting.js';
import type { Register } from '../../register.js';

const meetings: CountForms = {
  one: { da: '{n} ordinært møde', en: '{n} ordinary meeting' },
  many: { da: '{n} ordinære møder', en: '{n} ordinary meetings' },
};

const demanded = 4;
const october = 10;

function* check(register: Register): Iterable<Hit> {
  const { year, month } = partsOf(register.asOf);
  const [from, to] = [dateOf(year, 1, 1), dateOf(year, 12, 31)];
  if (month < october || from === null || to === null) return;
  for (const forum of ['steering', 'programme'] as const) {
    const count = meetingsOf(register, forum).filter((one) => one.date >= from && one.date <= to && one.form !== 'extraordinary').length;
    const label: Text | string = forums.options.find((option) => option.key === forum)?.label ?? forum;
    if (count < demanded) yield { entity: 'meeting', row: null, params: { forum: label, meetings: { da: countPhrase(count, meetings, 'da'), en: countPhrase(count, meetings, 'en') }, year: String(year) } };
  }
}

export const fourMeetingsAYear = defineRule({
  id: 'four-meetings-a-year',
  severity: 'info',
  part: 'yearWheel',
  area: 'decisions',
  title: { da: 'Begge grupper mødes fire gange om året', en: 'Both groups meet four times a year' },
  why: { da: 'Kommissoriet siger fire årlige møder. Der spørges fra oktober, når året kan overskues.', en: 'The terms of reference say four meetings a year. It is asked from October, when the year can be seen.' },
  message: { da: '{forum} har {meetings} i {year}; kommissoriet siger fire.', en: '{forum} has {meetings} in {year}; the terms of reference say four.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: {} },
    { asOf: '2027-10-12', rows: { meeting: ['03-17', '05-26', '09-15', '12-01'].flatMap((day) => [{ forum: 'steering', date: `2027-${day}` }, { forum: 'programme', date: `2027-${day}` }]) } },
  ],
  invalid: [{ asOf: '2027-10-12', rows: { meeting: [{ forum: 'steering', date: '2027-03-17' }, { forum: 'steering', date: '2027-05-26', status: 'cancelled' }] } }],
});
