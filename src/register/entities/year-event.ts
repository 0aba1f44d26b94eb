import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, name, number, ref, text } from '../../schema/kinds/index.js';
import { progress, recurrence, yearEventType } from '../choices/follow-up.js';
import { yearEventDayFormula } from '../formulas/year-event-day.js';

export const yearEvent = defineEntity({
  key: 'yearEvent',
  table: 'tblYearEvents',
  prefix: 'AH',
  label: { da: 'Aktivitet i årshjulet', en: 'Event of the annual wheel' },
  plural: { da: 'Aktiviteter i årshjulet', en: 'Events of the annual wheel' },
  sheet: { da: 'Årshjul', en: 'Annual wheel' },
  about: {
    da: 'Årets gang: møder, statusindmelding, budgetønsker, gevinstopfølgning, seminar og indsatsplan. Jeres eget hjul; det, der er lagt ind, er et forslag.',
    en: 'The course of the year: meetings, status collection, budget requests, benefit follow-up, seminar and action plan. Your own wheel; what is there is a proposal.',
  },
  part: 'yearWheel',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. AH-0001.', en: 'Set by itself, e.g. AH-0001.' }, former: ['Hændelse-ID'], width: 9 }),
    name: text({ label: { da: 'Aktivitet', en: 'Event' }, help: { da: 'Kort, som den skal stå i hjulet.', en: 'Short, as it is to stand in the wheel.' }, former: ['Titel', 'Hændelse'], required: true, max: 120, width: 42 }),
    type: choice(yearEventType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Hvad slags aktivitet er det?', en: 'What kind of event is it?' }, required: true, width: 28 }),
    date: date({ label: { da: 'Dato', en: 'Date' }, help: { da: 'Dagen i år; tom, når den regnes fra et møde.', en: 'The day this year; blank when it is counted from a meeting.' }, former: ['Måned/dato'] }),
    repeats: choice(recurrence, { label: { da: 'Gentages', en: 'Repeats' }, help: { da: 'Nej, hvert år eller ved hvert møde.', en: 'No, every year or at every meeting.' }, width: 20 }),
    meeting: ref('meeting', { label: { da: 'Møde', en: 'Meeting' }, help: { da: 'Det møde, fristen regnes fra.', en: 'The meeting the deadline is counted from.' }, former: ['Møde-ID'], width: 10 }),
    workdays: number({ label: { da: 'Arbejdsdage før/efter mødet', en: 'Working days before/after the meeting' }, help: { da: 'Minus er før: -15 er 15 arbejdsdage før.', en: 'Minus is before: -15 is 15 working days before.' }, former: ['Frist relativ til møde'], whole: true, min: -250, max: 250, width: 13 }),
    day: date({ formula: yearEventDayFormula, label: { da: 'Falder den', en: 'Falls on' }, help: { da: 'Datoen, eller dagen regnet fra mødet i arbejdsdage.', en: 'The date, or the day counted from the meeting in working days.' } }),
    responsible: name('person', { label: { da: 'Ansvarlig', en: 'Responsible' }, help: { da: 'Den, der sørger for det.', en: 'The person who sees to it.' }, width: 22 }),
    status: choice(progress, { label: { da: 'Status', en: 'Status' }, help: { da: 'Planlagt, i gang, gennemført eller aflyst.', en: 'Planned, under way, done or cancelled.' }, width: 13 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, max: 400, width: 30 }),
  },
});
