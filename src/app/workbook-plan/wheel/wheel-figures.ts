import type { WheelEvent } from '../../../register/meeting-cycle/wheel-events.js';
import { dateOf, partsOf, type IsoDate } from '../../../schema/dates.js';
import { degreesOf } from '../../../register/meeting-cycle/wheel-places.js';
import type { Language } from '../../../schema/text.js';
import { settingName } from '../workbook-names.js';
import type { PlacedCell } from '../workbook-plan.js';
import { columns, rows, slots } from './wheel-columns.js';
import { cellAt, isMeeting, isMeetingFormula, yearCell } from './wheel-list.js';
import { at, circleFormula, coordinate, degreesFormula, placesOf, radius, type Place } from './wheel-places.js';

export const arcPoints = 11;
/** Degrees between two months. */
const seam = 0.7;

/** A column of figures: what stands in it from the first row on, as formula and as the core computes it; null is #N/A. */
interface Figure {
  readonly value: number | null;
  readonly formula: string | null;
}

function down(column: number, figures: readonly Figure[]): readonly PlacedCell[] {
  return figures.map(({ value, formula }, index) => ({ row: rows.first + index, column, value, ...(formula === null ? {} : { formula }), look: 'plain' }));
}

function fixed(places: readonly Place[], which: 'x' | 'y'): readonly Figure[] {
  return places.map((place) => ({ value: Math.round(place[which] * 1000) / 1000, formula: null }));
}

const nowhere: Place = { x: 0, y: 0 };

const ring: readonly Place[] = Array.from({ length: 12 * arcPoints }, (_, index) => {
  const [month, point] = [Math.floor(index / arcPoints), index % arcPoints];
  return at((radius.inner + radius.ring) / 2, month * 30 + seam + (point / (arcPoints - 1)) * (30 - 2 * seam));
});
const monthNames: readonly Place[] = Array.from({ length: 12 }, (_, month) => at((radius.inner + radius.ring) / 2, month * 30 + 15));

function markColumns(events: readonly WheelEvent[], year: number, language: Language): Readonly<Record<number, readonly Figure[]>> {
  const places = placesOf(events, year);
  const each = (figure: (row: number, index: number) => Figure): readonly Figure[] => Array.from({ length: slots }, (_, index) => figure(rows.first + index, index));
  const here = (column: number) => (row: number): string => cellAt(column, row);
  const [key, degrees, circle] = [here(columns.key), here(columns.degrees), here(columns.circle)];
  const distance = (row: number): string => `CHOOSE(${circle(row)},${radius.marks.join(',')})`;
  const isEmpty = (row: number): string => `${key(row)}=""`;
  const before = (column: number, row: number): string => (row === rows.first ? '-999' : cellAt(column, row - 1));
  const mark = (which: 'x' | 'y', wanted: boolean | null) => (row: number, index: number): Figure => {
    const event = events[index];
    const place = places[index]?.centre[which] ?? null;
    if (wanted === null) return { value: place ?? 0, formula: `IF(${isEmpty(row)},0,${coordinate(which, distance(row), degrees(row))})` };
    const round = isMeetingFormula(key(row), language);
    const drawn = coordinate(which, distance(row), degrees(row));
    return { value: event !== undefined && isMeeting(event) === wanted ? place : null, formula: `IF(${isEmpty(row)},NA(),IF(${round},${wanted ? drawn : 'NA()'},${wanted ? 'NA()' : drawn}))` };
  };
  return {
    [columns.degrees]: each((row, index) => ({ value: places[index]?.degrees ?? null, formula: `IF(${isEmpty(row)},"",${degreesFormula(`INT(${key(row)})`)})` })),
    [columns.circle]: each((row, index) => ({ value: places[index] === undefined ? null : places[index].circle + 1, formula: `IF(${isEmpty(row)},"",${circleFormula(degrees(row), columns.circles.map((column) => before(column, row)))})` })),
    ...Object.fromEntries(columns.circles.map((column, at) => [column, each((row) => ({ value: null, formula: `IF(${circle(row)}=${String(at + 1)},${degrees(row)},${before(column, row)})` }))])),
    [columns.x]: each(mark('x', null)),
    [columns.meetingY]: each(mark('y', true)),
    [columns.otherY]: each(mark('y', false)),
  };
}

/** A thin line from the months to each mark, two points each: a line with gaps is not drawn alike by every program. */
function spokeColumns(events: readonly WheelEvent[], year: number): Readonly<Record<number, readonly Figure[]>> {
  const places = placesOf(events, year);
  const line = (which: 'x' | 'y'): readonly Figure[] => Array.from({ length: slots * 2 }, (_, index): Figure => {
    const [slot, isOuter] = [Math.floor(index / 2), index % 2 === 1];
    const row = rows.first + slot;
    const place = places[slot];
    const degrees = cellAt(columns.degrees, row);
    const distance = isOuter ? `(CHOOSE(${cellAt(columns.circle, row)},${radius.marks.join(',')})-${String(radius.mark)})` : String(radius.ring);
    return { value: (place === undefined ? nowhere : isOuter ? place.head : place.foot)[which], formula: `IF(${cellAt(columns.key, row)}="",0,${coordinate(which, distance, degrees)})` };
  });
  return { [columns.spokeX]: line('x'), [columns.spokeY]: line('y') };
}

/** A short line at the as-of date, when it is in the wheel's year. */
function todayColumns(asOf: IsoDate, year: number): Readonly<Record<number, readonly Figure[]>> {
  const day = settingName('asOf');
  const { year: own, month, day: inMonth } = partsOf(asOf);
  const ends = [radius.inner - 16, radius.inner + 1];
  const line = (which: 'x' | 'y'): readonly Figure[] => ends.map((distance): Figure => {
    const drawn = coordinate(which, String(distance), degreesFormula(day));
    return { value: own === year ? at(distance, degreesOf(month, inMonth, year))[which] : which === 'x' ? 0 : null, formula: `IF(YEAR(${day})=${yearCell},${drawn},${which === 'x' ? '0' : 'NA()'})` };
  });
  return { [columns.todayX]: line('x'), [columns.todayY]: line('y') };
}

export type WheelFigures = Readonly<Record<number, readonly Figure[]>>;

/** Everything the drawing's points are told by, a column each. */
export function wheelFigures(events: readonly WheelEvent[], year: number, asOf: IsoDate, language: Language): WheelFigures {
  if (dateOf(year, 1, 1) === null) throw new RangeError(`No year ${String(year)}`);
  return {
    ...markColumns(events, year, language),
    ...spokeColumns(events, year),
    ...todayColumns(asOf, year),
    [columns.ringX]: fixed(ring, 'x'),
    [columns.ringY]: fixed(ring, 'y'),
    [columns.nameX]: fixed([...monthNames, nowhere], 'x'),
    [columns.nameY]: fixed([...monthNames, nowhere], 'y'),
  };
}

export function figureCells(figures: WheelFigures): readonly PlacedCell[] {
  return Object.entries(figures).flatMap(([column, own]) => down(Number(column), own));
}
