import { number, text } from '../schema/kinds/index.js';
import type { Text } from '../schema/text.js';

const counted: Text = { da: 'Tælles uden weekender og danske helligdage.', en: 'Counted without weekends and Danish public holidays.' };

function workdays(label: Text, help: Text = counted) {
  return number({ label, help, min: 0, max: 250, whole: true });
}

/** When the meetings of a year are proposed, and the chain of days before and after each; all of it the municipality's own to change. */
export const meetingSettingFields = {
  meetingWeeks: text({
    label: { da: 'Styregruppen mødes i ugerne', en: 'The steering group meets in weeks' },
    help: { da: 'Ugenumre adskilt af komma. Et forslag: kommissoriets bilag om årshjul er tomt.', en: 'Week numbers separated by commas. A proposal: the annex of the terms of reference is empty.' },
  }),
  meetingWeekday: number({
    label: { da: 'Mødedag (1 = mandag, 5 = fredag)', en: 'Day of the meeting (1 = Monday, 5 = Friday)' },
    help: { da: 'Den ugedag, møderne foreslås på.', en: 'The weekday meetings are proposed on.' },
    min: 1,
    max: 5,
    whole: true,
  }),
  seminarWeek: number({
    label: { da: 'Digitaliseringsseminar i uge', en: 'Digitalisation seminar in week' },
    help: { da: 'Seminaret foreslås torsdag i den uge.', en: 'The seminar is proposed for the Thursday of that week.' },
    min: 1,
    max: 52,
    whole: true,
  }),
  statusRequestWorkdays: workdays({ da: 'Status bestilles: arbejdsdage før mødet', en: 'Status requested: working days before the meeting' }),
  statusDueWorkdays: workdays({ da: 'Status er inde: arbejdsdage før mødet', en: 'Status is in: working days before the meeting' }),
  programmeMeetingWorkdays: workdays({ da: 'Programgruppen mødes: arbejdsdage før styregruppen', en: 'The programme group meets: working days before the steering group' }),
  freezeWorkdays: workdays({ da: 'Udgaven låses: arbejdsdage før mødet', en: 'The edition is frozen: working days before the meeting' }),
  toChairWorkdays: workdays({ da: 'Materialet til formanden: arbejdsdage før mødet', en: 'Material to the chair: working days before the meeting' }),
  approvalWorkdays: workdays({ da: 'Formanden har godkendt: arbejdsdage før mødet', en: 'The chair has approved: working days before the meeting' }),
  minutesWorkdays: workdays({ da: 'Referatet sendes: arbejdsdage efter mødet', en: 'Minutes sent: working days after the meeting' }),
  executiveWorkdays: workdays({ da: 'Direktion og chefforum orienteres: arbejdsdage efter mødet', en: 'Executive board and managers forum informed: working days after the meeting' }),
  minutesApprovedWorkdays: workdays({ da: 'Referatet er godkendt: arbejdsdage efter mødet', en: 'Minutes approved: working days after the meeting' }),
  caseHeadings: text({
    label: { da: 'Overskrifter i sager', en: 'Headings of cases' },
    help: {
      da: 'Tom = de sædvanlige. Ellers i den rækkefølge, de skal stå, adskilt af semikolon; et andet navn efter lighedstegn: Resumé; Sagsfremstilling = Problemstilling; Indstilling.',
      en: 'Blank = the usual ones. Otherwise in the order they are to stand, separated by semicolons; another name after an equals sign: Summary; Presentation = Problem; Recommendation.',
    },
  }),
} as const;

export const defaultMeetingSettings = {
  meetingWeeks: '11, 21, 37, 48',
  meetingWeekday: 3,
  seminarWeek: 40,
  statusRequestWorkdays: 30,
  statusDueWorkdays: 20,
  programmeMeetingWorkdays: 15,
  freezeWorkdays: 12,
  toChairWorkdays: 10,
  approvalWorkdays: 7,
  minutesWorkdays: 3,
  executiveWorkdays: 5,
  minutesApprovedWorkdays: 10,
  caseHeadings: null,
} as const;
