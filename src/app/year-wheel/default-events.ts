import { addDays, dateOf, mondayOfWeek, type IsoDate } from '../../schema/dates.js';
import { addWorkdays, isWorkday } from '../../schema/holidays.js';
import type { Text } from '../../schema/text.js';
import type { RowOf } from '../../register/entities/index.js';

type EventType = NonNullable<RowOf<'yearEvent'>['type']>;

/** A yearly event of the proposed wheel with the day it is proposed for. */
export interface DefaultEvent {
  readonly type: EventType;
  readonly name: Text;
  readonly on: (year: number) => IsoDate | null;
  readonly remark?: Text;
}

/** The day itself when it is a working day, else the last one before it. */
function workdayAtMost(day: IsoDate | null): IsoDate | null {
  return day === null || isWorkday(day) ? day : addWorkdays(day, -1);
}

function inWeek(year: number, week: number, weekday: number): IsoDate | null {
  const monday = mondayOfWeek(year, week);
  return monday === null ? null : addDays(monday, weekday - 1);
}

export const defaultEvents: readonly DefaultEvent[] = [
  { type: 'benefitFollowUp', name: { da: 'Gevinstopfølgning', en: 'Benefit follow-up' }, on: (year) => workdayAtMost(dateOf(year, 1, 31)) },
  {
    type: 'budgetRequests',
    name: { da: 'Frist for budgetønsker', en: 'Budget requests due' },
    on: (year) => workdayAtMost(inWeek(year, 22, 5)),
    remark: { da: 'Et forslag. Datoen står i kommunens budgetprocedure fra januar.', en: "A proposal. The date is in the municipality's budget procedure from January." },
  },
  { type: 'systemReview', name: { da: 'Gennemgang af systemporteføljen', en: 'Review of the system portfolio' }, on: (year) => inWeek(year, 33, 3) },
  {
    type: 'budgetAdopted',
    name: { da: 'Budgettet vedtages', en: 'The budget is adopted' },
    on: (year) => workdayAtMost(dateOf(year, 10, 15)),
    remark: { da: 'Et forslag. Ret til kommunalbestyrelsens egen dato.', en: "A proposal. Change it to the council's own date." },
  },
];

/** What a seminar asks for, in working days before (minus) and after it. */
export const seminarTasks: readonly { readonly workdays: number; readonly name: Text }[] = [
  { workdays: -120, name: { da: 'Seminar: tema, dato og budget aftales i programgruppen', en: 'Seminar: subject, date and budget agreed in the programme group' } },
  { workdays: -100, name: { da: 'Seminar: lokale og forplejning bookes', en: 'Seminar: room and catering booked' } },
  { workdays: -80, name: { da: 'Seminar: oplægsholdere aftales', en: 'Seminar: speakers agreed' } },
  { workdays: -40, name: { da: 'Seminar: invitation med program sendes', en: 'Seminar: invitation with programme sent' } },
  { workdays: -15, name: { da: 'Seminar: frist for tilmelding', en: 'Seminar: registration closes' } },
  { workdays: -10, name: { da: 'Seminar: deltagerliste og forplejning bekræftes', en: 'Seminar: list of participants and catering confirmed' } },
  { workdays: -3, name: { da: 'Seminar: materiale, udstyr og roller på dagen er klar', en: 'Seminar: material, equipment and roles of the day are ready' } },
  { workdays: 2, name: { da: 'Seminar: evaluering sendes til deltagerne', en: 'Seminar: evaluation sent to the participants' } },
  { workdays: 10, name: { da: 'Seminar: nye idéer og erfaringer skrives i oversigten', en: 'Seminar: new ideas and lessons entered in the register' } },
];
