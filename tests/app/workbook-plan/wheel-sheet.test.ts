import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { checkPackage } from '../../../src/adapters/ooxml/check-package.js';
import { openPackage, partText } from '../../../src/adapters/ooxml/package.js';
import { planWorkbook } from '../../../src/app/workbook-plan/plan-workbook.js';
import { columns, firstHidden, rows, slots } from '../../../src/app/workbook-plan/wheel/wheel-columns.js';
import { planWheelSheet } from '../../../src/app/workbook-plan/wheel/wheel-sheet.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import type { Part } from '../../../src/register/parts.js';
import { columnLetter, type Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { convertWithLibreOffice, hasLibreOffice, itWithLibreOffice } from '../../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../../support/ooxml-validator.js';

const createdAt = '2027-01-01T00:00:00Z';

/** A year with all that can happen: a meeting moved and one called off, events called off or at every meeting, the tasks of a seminar. */
function eventfulYear(): Register {
  const register = exampleRegister('da');
  const meeting = register.rows.meeting.map((row): RowOf<'meeting'> => (row.id === 'M-0015' ? { ...row, date: date('2027-06-09') } : row.id === 'M-0018' ? { ...row, status: 'cancelled' } : row));
  const [first] = register.rows.yearEvent as readonly [RowOf<'yearEvent'>];
  const event = (own: Partial<RowOf<'yearEvent'>>): RowOf<'yearEvent'> => ({ ...first, date: null, meeting: null, workdays: null, repeats: 'never', status: 'planned', type: 'other', responsible: null, ...own });
  const seminar = register.rows.meeting.find(({ forum }) => forum === 'seminar')?.id ?? null;
  const more = [
    event({ id: 'AH-0101', name: 'Lokaler bookes', repeats: 'everyMeeting', workdays: -35 }),
    event({ id: 'AH-0102', name: 'Aflyst fest', date: date('2027-02-02'), status: 'cancelled' }),
    event({ id: 'AH-0103', name: 'Oplægsholdere', meeting: seminar, workdays: -40 }),
    event({ id: 'AH-0104', name: 'Nytår', date: date('2027-01-01') }),
    event({ id: 'AH-0105', name: 'Sidste dag', date: date('2027-12-31') }),
    event({ id: 'AH-0106', name: 'I et andet år', date: date('2028-01-01'), repeats: 'yearly' }),
    event({ id: 'AH-0107', name: 'Uden dag' }),
    event({ id: 'AH-0108', name: null, date: date('2027-05-05') }),
    event({ id: 'AH-0110', name: 'På det aflyste mødes dag', meeting: 'M-0018', date: register.rows.meeting.find(({ id }) => id === 'M-0018')?.date ?? null }),
    event({ id: 'AH-0109', name: 'Efter et aflyst møde', meeting: 'M-0018', workdays: 3 }),
  ];
  return { ...register, rows: { ...register.rows, meeting, yearEvent: [...register.rows.yearEvent, ...more] } };
}

describe('the wheel of the year in the workbook', () => {
  const register = eventfulYear();
  const planned = planWheelSheet(register, true);
  const listed = Array.from({ length: slots }, (_, index) => planned.cells.find(({ row, column }) => row === rows.first + index && column === columns.name)?.value).filter((name) => name !== '');
  let bytes: Uint8Array;
  let recalculated: RawSheet | undefined;

  beforeAll(async () => {
    bytes = await writeWorkbook(planWorkbook(register, { createdAt }));
    if (!hasLibreOffice) return;
    // Without results beside the formulas, so that every figure is LibreOffice's own.
    const bare = planWorkbook(register, { createdAt, calculated: () => undefined });
    const sheets = bare.sheets.map((sheet) => (sheet.name === planned.name ? { ...sheet, cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })) } : sheet));
    const file = await convertWithLibreOffice(await writeWorkbook({ ...bare, sheets }), 'xlsx', 'xlsx');
    recalculated = (await readWorkbook(file)).sheets.find(({ name }) => name === planned.name);
  });

  it('lists what has a day in the year, in the order of time', () => {
    expect(listed[0]).toBe('Nytår');
    expect(listed.at(-1)).toBe('Sidste dag');
    expect(listed.filter((name) => name === 'Lokaler bookes').length).toBeGreaterThanOrEqual(3);
    for (const absent of ['Aflyst fest', 'Oplægsholdere', 'I et andet år', 'Uden dag', 'Efter et aflyst møde', 'På det aflyste mødes dag']) expect(listed).not.toContain(absent);
  });

  itWithLibreOffice('computes list and places as the core does, from the dates in the other sheets alone', () => {
    const wrong = planned.cells.flatMap(({ row, column, value, formula }) => {
      const cell = recalculated?.rows[row - 1]?.[column - 1] ?? null;
      if (formula === undefined) return [];
      // Of the figures, null is #N/A where a mark is of the other kind, and unknown in the columns of keys.
      const isAbsent = value === null && (column === columns.meetingY || column === columns.otherY);
      const same = isAbsent ? typeof cell === 'object' && cell !== null : value === null || (typeof value === 'number' ? typeof cell === 'number' && Math.abs(cell - value) < 1e-6 : (cell ?? '') === value);
      return same ? [] : [`${columnLetter(column)}${String(row)}: ${String(value)} but ${JSON.stringify(cell)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is drawn from the cells, with what they hold beside', () => {
    const [drawing] = planned.drawings ?? [];
    if (drawing === undefined) throw new Error('no drawing');
    const parts = openPackage(bytes);
    const xml = [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map((name) => partText(parts, name)).find((text) => text.includes('scatterChart')) ?? '';
    const series = xml.split('<c:ser>').slice(1);
    expect(series).toHaveLength(drawing.layers.length);
    for (const [index, { x, y }] of drawing.layers.entries()) {
      for (const [tag, points] of [['xVal', x], ['yVal', y]] as const) {
        expect(points.column).toBeGreaterThanOrEqual(firstHidden);
        const own = new RegExp(`<c:${tag}>.*?</c:${tag}>`, 's').exec(series[index] ?? '')?.[0] ?? '';
        expect(own).toContain(`$${columnLetter(points.column)}$${String(points.firstRow)}`);
        expect([...own.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value))).toEqual(points.values.filter((value) => value !== null));
        expect(points.values).toEqual(points.values.map((_, at) => planned.cells.find(({ row, column }) => row === points.firstRow + at && column === points.column)?.value));
      }
    }
    const marks = drawing.layers.filter(({ mark }) => mark !== undefined).map(({ y }) => y.values.filter((value) => value !== null).length);
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(listed.length);
    expect(checkPackage(bytes)).toEqual([]);
  });

  itWithOoxmlValidator('is valid by the Open XML SDK', async () => {
    expect(await validateOoxml(bytes, 'xlsx')).toEqual([]);
  });

  it('is hidden with its part, and has no drawing where Excel would refuse it', () => {
    const first = { ...exampleRegister('da'), parts: new Set<Part>(['core']) };
    expect(planWheelSheet(first, true).visibility).toBe('hidden');
    expect(planned.visibility).toBe('visible');
    expect(planWorkbook(first, { createdAt, charts: false }).sheets.every(({ drawings }) => drawings === undefined)).toBe(true);
  });
});
