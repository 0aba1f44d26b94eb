import { describe, expect, it } from 'vitest';
import { judgeMeasurement } from '../../src/app/measurements/judge-measurement.js';
import { measuredValue } from '../../src/app/measurements/measured-value.js';
import { isReady, pasteMeasurements, withFix } from '../../src/app/measurements/paste-measurements.js';
import { createRegisterSession } from '../../src/app/session/create-register-session.js';
import { buildExample } from '../../src/register/checking/build-example.js';
import { date } from '../../src/schema/dates.js';
import { memoryStore } from '../support/memory-store.js';
import { memoryWorkbook } from '../support/memory-workbook.js';

const register = buildExample({
  asOf: '2027-05-12',
  rows: {
    project: [{ id: 'P-0001', status: 'active' }],
    benefit: [
      { id: 'G-0001', name: 'Færre breve', unit: 'count', baseline: 100, target: 50, baselineDate: '2026-12-31', project: 'P-0001' },
      { id: 'G-0002', name: 'Lavere porto', unit: 'kroner', baseline: 1_150_000, target: 690_000, baselineDate: '2026-12-31' },
      { id: 'G-0003', name: 'Flere digitale', unit: 'percent', baseline: 0.2, target: 0.45 },
      { id: 'G-0004', name: 'Bortfaldet', unit: 'count', baseline: 0, target: 5, status: 'dropped' },
      { id: 'G-0005', name: 'Selvbetjening virker', unit: 'yesNo', baseline: 0, target: 1 },
      { id: 'G-0006', name: 'Point', unit: 'percent', baseline: 20, target: 45 },
    ],
    measurement: [{ id: 'GM-0001', benefit: 'G-0001', date: '2027-03-31', value: 80 }],
  },
});
const judged = (benefit: string, day: string, value: number) => {
  const row = register.rows.benefit.find(({ id }) => id === benefit);
  if (!row) throw new Error(benefit);
  return judgeMeasurement(register, row, { benefit, date: date(day), value, nature: null });
};
const codes = (benefit: string, day: string, value: number) => judged(benefit, day, value).map(({ code, fix }) => [code, fix?.entry]);

describe('a value as people write it', () => {
  it.each([
    ['12.500', 'kroner', 12_500], ['1,2 mio. kr.', 'kroner', 1_200_000], ['850 t.kr.', 'kroner', 850_000], ['-7,5', 'count', -7.5], ['−3', 'count', -3],
    ['45 %', 'percent', 0.45], ['45 pct.', 'percent', 0.45], ['0,45', 'percent', 0.45], ['2 uger', 'days', 14], ['Ja', 'yesNo', 1], ['nej', 'yesNo', 0], ['90 min', 'hours', 1.5],
  ] as const)('%s in %s is %d', (typed, unit, value) => {
    expect(measuredValue(typed, unit)).toMatchObject({ kind: 'value', value });
  });

  it('is blank, of another unit, or text, and never nought by mistake', () => {
    expect(measuredValue('  ', 'count')).toEqual({ kind: 'blank' });
    expect(measuredValue('450 timer', 'kroner')).toEqual({ kind: 'wrong-unit', word: 'timer' });
    expect(measuredValue('ikke målt', 'count')).toEqual({ kind: 'text', repair: null });
    expect(measuredValue('ca. 45', 'count')).toEqual({ kind: 'text', repair: 45 });
    expect(measuredValue('måske', 'yesNo')).toEqual({ kind: 'text', repair: null });
  });
});

describe('a measurement before it is written', () => {
  it('is told what is wrong, with what would put it right', () => {
    expect(codes('G-0001', '2027-05-01', 70)).toEqual([]);
    expect(codes('G-0001', '2026-05-01', 70)).toEqual([['before-baseline', { date: '2027-05-01' }]]);
    expect(codes('G-0001', '2026-11-30', 70)).toEqual([['before-baseline', { date: '2026-12-31' }]]);
    expect(codes('G-0001', '2027-12-05', 70)).toEqual([['in-the-future', { date: '2027-05-12' }]]);
    expect(codes('G-0001', '2027-11-30', 70)).toEqual([['in-the-future', { nature: 'forecast' }]]);
    expect(codes('G-0004', '2027-05-01', 2)).toEqual([['dropped', undefined]]);
    expect(codes('G-0003', '2027-05-01', 45)).toEqual([['mixed-percent', { value: 0.45 }]]);
    expect(codes('G-0006', '2027-05-01', 0.45)).toEqual([['mixed-percent', { value: 45 }]]);
    expect(codes('G-0002', '2027-05-01', 900)).toEqual([['implausible', { value: 900_000 }]]);
    expect(codes('G-0001', '2027-03-31', 75)).toEqual([['same-day', { replaces: 'GM-0001' }]]);
    expect(codes('G-0005', '2027-05-01', 0.5)).toEqual([['out-of-unit', { value: 1 }]]);
  });
});

describe('a pasted table', () => {
  it('is read by its header, in Danish and as Excel copies it', () => {
    const { lines, ready } = pasteMeasurements(register, 'Dato\tGevinst\tVærdi\tKilde\tArt\r\n30-04-2027\tG-0001\t72\tPost\tSkønnet\r\n01.05.2027\tflere digitale\t38 %\t\t\r\n');
    expect(lines.map(({ problem }) => problem)).toEqual([null, null]);
    expect(ready).toMatchObject([
      { benefit: 'G-0001', date: '2027-04-30', value: 72, source: 'Post', nature: 'estimated' },
      { benefit: 'G-0003', date: '2027-05-01', value: 0.38, source: null, nature: null },
    ]);
  });

  it('says of each bad line what is wrong, and keeps it from being written', () => {
    const text = 'G-0001;01-05-2027;ikke målt\nG-0999;01-05-2027;3\nG-0002;01-05-2027;450 timer\nG-0001;i går;3\nG-0001;01-05-2027;\nG-0003;01-05-2027;45\nG-0001;02-05-2027;70';
    const { lines, ready } = pasteMeasurements(register, text);
    expect(lines.map((line) => isReady(line))).toEqual([false, false, false, false, false, false, true]);
    expect(lines.map(({ problem }) => problem?.da.slice(0, 20) ?? null)).toEqual(['Værdien er ikke et t', 'Gevinsten findes ikk', 'Værdien står i timer', 'Datoen kan ikke læse', 'Værdien mangler. Tom', null, null]);
    expect(ready).toHaveLength(1);
    const mixed = lines[5];
    const [fault] = mixed?.faults ?? [];
    expect(mixed && fault && isReady(withFix(register, mixed, fault))).toBe(true);
  });
});

describe('measurements through a session', () => {
  async function opened() {
    const book = memoryWorkbook();
    const session = createRegisterSession({ workbook: book.client, today: () => date('2027-05-12'), now: () => '2027-05-12T10:00:00', store: memoryStore(), who: 'mh' });
    await session.refresh();
    return { book, session, rows: () => session.state().register?.rows };
  }

  it('are written in one call, with the latest on the benefit’s row', async () => {
    const { book, session, rows } = await opened();
    const calls = book.client.calls.change;
    const outcome = await session.addMeasurements([
      { benefit: 'G-0001', date: date('2027-05-11'), value: 640_000, nature: null, source: 'Regnskab' },
      { benefit: 'G-0005', date: date('2027-05-11'), value: 1_050_000, nature: 'estimated' },
      { benefit: 'G-0001', date: date('2027-06-30'), value: 900_000, nature: 'forecast' },
    ]);
    expect(outcome.kind).toBe('saved');
    expect(book.client.calls.change - calls).toBe(1);
    expect(rows()?.measurement.slice(-3).map(({ benefit, value, nature, recordedOn }) => [benefit, value, nature, recordedOn])).toEqual([
      ['G-0001', 640_000, 'measured', '2027-05-12'], ['G-0005', 1_050_000, 'estimated', '2027-05-12'], ['G-0001', 900_000, 'forecast', '2027-05-12'],
    ]);
    expect(rows()?.benefit.filter(({ id }) => id === 'G-0001' || id === 'G-0005').map(({ latestValue, latestDate }) => [latestValue, latestDate])).toEqual([[640_000, '2027-05-11'], [1_050_000, '2027-05-11']]);
  });

  it('are corrected by a new row; the old one stays and counts no more', async () => {
    const { session, rows } = await opened();
    const old = rows()?.measurement.filter(({ benefit }) => benefit === 'G-0001').at(-1);
    const count = rows()?.measurement.length ?? 0;
    await session.addMeasurements([{ benefit: 'G-0001', date: old?.date ?? date('2027-05-01'), value: 123_000, nature: null, replaces: old?.id ?? null }]);
    const added = rows()?.measurement.at(-1);
    expect(rows()?.measurement).toHaveLength(count + 1);
    expect(rows()?.measurement.find(({ id }) => id === old?.id)).toMatchObject({ value: old?.value, replacedBy: added?.id });
    expect(rows()?.benefit.find(({ id }) => id === 'G-0001')).toMatchObject({ latestValue: 123_000, latestDate: old?.date });
  });

  it('are not written twice when Excel wrote them without answering', async () => {
    const { book, session, rows } = await opened();
    const entry = { benefit: 'G-0001', date: date('2027-05-11'), value: 640_000, nature: null };
    const count = rows()?.measurement.length ?? 0;
    book.client.failAfterNextChange('other');
    expect((await session.addMeasurements([entry])).kind).toBe('failed');
    expect((await session.addMeasurements([entry])).kind).toBe('saved');
    expect(rows()?.measurement).toHaveLength(count + 1);
  });
});
