import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, longText, name, text } from '../../schema/kinds/index.js';
import { approvalForm, forum, meetingForm, meetingStatus } from '../choices/meeting.js';
import { casesDueFormula, dispatchFormula } from '../formulas/meeting-deadlines.js';

const approval = { da: 'Formandens godkendelse', en: "The chair's approval" };
const attendance = { da: 'Deltagere', en: 'Attendance' };

export const meeting = defineEntity({
  key: 'meeting',
  table: 'tblMeetings',
  prefix: 'M',
  label: { da: 'Møde', en: 'Meeting' },
  plural: { da: 'Møder', en: 'Meetings' },
  sheet: { da: 'Møder', en: 'Meetings' },
  about: {
    da: 'Møderne i styregruppen og programgruppen. Skriv datoen, så regnes fristerne ud.',
    en: 'The meetings of the steering group and the programme group. Type the date and the deadlines follow.',
  },
  part: 'core',
  titleField: 'id',
  list: ['status', 'casesDue', 'timeAndPlace'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. M-0001.', en: 'Set by itself, e.g. M-0001.' }, former: ['Møde-ID'], width: 9 }),
    forum: choice(forum, { label: { da: 'Forum', en: 'Forum' }, help: { da: 'Hvem mødes?', en: 'Who meets?' }, required: true, width: 18 }),
    date: date({ label: { da: 'Dato', en: 'Date' }, help: { da: 'Mødedagen.', en: 'The day of the meeting.' }, required: true }),
    timeAndPlace: text({ label: { da: 'Tid/sted', en: 'Time/place' }, help: { da: 'F.eks. kl. 9-11, mødelokale 3.', en: 'E.g. 9-11, meeting room 3.' }, max: 120, width: 26 }),
    casesDue: date({ formula: casesDueFormula, label: { da: 'Frist for sager', en: 'Cases due' }, help: { da: 'Regnes baglæns fra mødet i arbejdsdage; antallet står i Opsætning.', en: 'Counted back from the meeting in working days; the number is in the settings.' }, former: ['Frist for indstillinger'] }),
    dispatch: date({ formula: dispatchFormula, label: { da: 'Udsendes', en: 'To be sent' }, help: { da: 'Senest den dag sendes materialet; antallet af arbejdsdage står i Opsætning.', en: 'The day the material is sent at the latest; the number of working days is in the settings.' }, former: ['Udsendelsesdato'] }),
    status: choice(meetingStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Hvor langt mødet er.', en: 'How far the meeting has come.' }, width: 24 }),
    approvedByChair: date({ label: { da: 'Godkendt af formand', en: 'Approved by the chair' }, help: { da: 'Dagen, formanden sagde ja til materialet. Indtil da står der UDKAST på det.', en: 'The day the chair approved the material. Until then it is stamped DRAFT.' }, former: ['Godkendt af formand (dato)'], group: approval, width: 13 }),
    approvedHow: choice(approvalForm, { label: { da: 'hvordan', en: 'how' }, help: { da: 'Mail, telefon, Teams eller mundtligt.', en: 'Mail, phone, Teams or in person.' }, former: ['Godkendt hvordan'], group: approval, width: 12 }),
    caseNumber: text({ label: { da: 'Sagsnr.', en: 'Case number' }, help: { da: 'Mødesagen i ESDH-systemet.', en: 'The meeting in the records system.' }, max: 60, width: 16 }),

    form: choice(meetingForm, { part: 'yearWheel', label: { da: 'Mødeform', en: 'Form' }, help: { da: 'Ordinært, ekstraordinært eller skriftlig behandling.', en: 'Ordinary, extraordinary or written procedure.' }, width: 18 }),
    number: text({ part: 'yearWheel', label: { da: 'Møde nr.', en: 'Meeting no.' }, help: { da: 'F.eks. 2/2027.', en: 'E.g. 2/2027.' }, former: ['Nr. i året'], max: 20, width: 10 }),
    chair: name('person', { part: 'organisation', label: { da: 'Mødeleder', en: 'Chair' }, help: { da: 'Den, der leder mødet.', en: 'The person who chairs the meeting.' }, group: attendance, width: 20 }),
    secretary: name('person', { part: 'organisation', label: { da: 'Referent', en: 'Secretary' }, help: { da: 'Den, der skriver referat.', en: 'The person who writes the minutes.' }, group: attendance, width: 20 }),
    participants: longText({ part: 'organisation', label: { da: 'Deltagere', en: 'Participants' }, help: { da: 'Ét navn pr. linje; tom = forummets medlemmer.', en: "One name a line; blank = the forum's members." }, group: attendance, width: 28 }),
    apologies: longText({ part: 'organisation', label: { da: 'Afbud', en: 'Apologies' }, help: { da: 'Ét navn pr. linje.', en: 'One name a line.' }, group: attendance, width: 22 }),
    sent: date({ part: 'yearWheel', label: { da: 'Udsendt', en: 'Sent' }, help: { da: 'Dagen, materialet blev sendt.', en: 'The day the material was sent.' } }),
    minutesApproved: date({ part: 'yearWheel', label: { da: 'Referat godkendt', en: 'Minutes approved' }, help: { da: 'Dagen, referatet blev godkendt.', en: 'The day the minutes were approved.' } }),
    area: name('organisationUnit', { part: 'organisation', label: { da: 'Område', en: 'Area' }, help: { da: 'For et chefmøde: det fagområde, der mødes.', en: 'For a managers meeting: the area that meets.' }, width: 24 }),
    course: longText({ part: 'yearWheel', label: { da: 'Forløb', en: 'Course' }, help: { da: 'Ét trin pr. linje: hvornår, hvad, hvordan og hvem. Skrives af panelet.', en: 'One step a line: when, what, how and who. Written by the pane.' }, width: 40 }),
    skipReason: text({ part: 'yearWheel', label: { da: 'Trin sprunget over, fordi', en: 'Step skipped because' }, help: { da: 'F.eks. hastesag, eller mødet aflyst.', en: 'E.g. an urgent case, or the meeting cancelled.' }, former: ['Årsag'], max: 255, width: 28 }),
  },
});
