import { forum } from '../../../register/choices/meeting.js';
import { yearEventType } from '../../../register/choices/follow-up.js';
import type { WheelEvent } from '../../../register/meeting-cycle/wheel-events.js';
import { columnLetter } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import { toSerial } from '../../../schema/dates.js';
import type { Language } from '../../../schema/text.js';
import type { PlacedCell } from '../workbook-plan.js';
import { columns, lastRow, rows, slots } from './wheel-columns.js';
import { eventKey, fieldOf, meetingKey, most, returningKey, returningRow, steeringDay } from './wheel-keys.js';

/** The cell of the year, absolute. */
export const yearCell = `$${columnLetter(columns.date)}$${String(rows.year)}`;

export function cellAt(column: number, row: number): string {
  return `$${columnLetter(column)}${String(row)}`;
}

export function rangeOf(column: number, first: number, last: number): string {
  return `$${columnLetter(column)}$${String(first)}:$${columnLetter(column)}$${String(last)}`;
}

const candidates = most.events + most.meetings + most.returning * most.steering;
const candidateRange = rangeOf(columns.candidates, rows.first, rows.first + candidates - 1);
export const happenings = `COUNT(${candidateRange})`;

/** Keys of everything in the year, unsorted: the wheel's own events, the meetings, and what returns at every meeting. */
export function candidateCells(language: Language): readonly PlacedCell[] {
  const keys = [
    ...Array.from({ length: most.events }, (_, index) => eventKey(index + 1, yearCell, language)),
    ...Array.from({ length: most.meetings }, (_, index) => meetingKey(index + 1, yearCell, language)),
    ...Array.from({ length: most.returning * most.steering }, (_, index) =>
      returningKey(cellAt(columns.returning, rows.first + Math.floor(index / most.steering)), cellAt(columns.steering, rows.first + (index % most.steering)), yearCell, language)),
  ];
  const down = (column: number, formulas: readonly string[]): readonly PlacedCell[] => formulas.map((formula, index) => ({ row: rows.first + index, column, value: null, formula, look: 'plain' }));
  return [
    ...down(columns.candidates, keys),
    ...down(columns.returning, Array.from({ length: most.returning }, (_, index) => returningRow(index + 1, language))),
    ...down(columns.steering, Array.from({ length: most.steering }, (_, index) => steeringDay(index + 1, yearCell, language))),
  ];
}

const meetingTypes = ['steeringMeeting', 'programmeMeeting', 'seminar'] as const;
const meetingForums = ['steering', 'programme', 'seminar'] as const;

export function isMeeting({ type }: WheelEvent): boolean {
  return (meetingTypes as readonly (string | null)[]).includes(type);
}

/** True for a key whose row is a meeting of the groups or the seminar: those are round, the rest square. */
export function isMeetingFormula(key: string, language: Language): string {
  const labels = [...meetingForums.map((one) => labelOf(forum, one, language)), ...meetingTypes.map((one) => labelOf(yearEventType, one, language))];
  return `ISNUMBER(MATCH(${fieldOf(key, { event: 'type', meeting: 'forum' }, language)},{${[...new Set(labels)].map((label) => `"${label}"`).join(',')}},0))`;
}

/** The year as a list in the order of time, with the numbers of the wheel. */
export function listCells(events: readonly WheelEvent[], language: Language): readonly PlacedCell[] {
  return Array.from({ length: slots }, (_, index): readonly PlacedCell[] => {
    const row = rows.first + index;
    const key = cellAt(columns.key, row);
    const event = events[index] ?? null;
    const unlessEmpty = (formula: string): string => `IF(${key}="","",${formula})`;
    return [
      { row, column: columns.key, value: null, formula: `IFERROR(SMALL(${candidateRange},${String(index + 1)}),"")`, look: 'plain' },
      { row, column: columns.number, value: event === null ? '' : index + 1, formula: unlessEmpty(String(index + 1)), look: 'listNumber' },
      { row, column: columns.date, value: event?.date == null ? '' : toSerial(event.date), formula: unlessEmpty(`INT(${key})`), look: 'listDate', numberFormat: 'dd-mm-yyyy' },
      { row, column: columns.name, value: event?.name ?? '', formula: unlessEmpty(fieldOf(key, { event: 'name', meeting: 'forum' }, language)), look: 'plain' },
      { row, column: columns.responsible, value: event?.responsible ?? '', formula: unlessEmpty(fieldOf(key, { event: 'responsible', meeting: 'secretary' }, language)), look: 'listMuted' },
    ];
  }).flat();
}

export const moreRow = lastRow + 1;
