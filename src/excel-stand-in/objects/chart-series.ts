import { hostClass, type HostObject } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import type { ChartSeries } from '../workbook/chart.js';
import { invalidArgument, notImplemented } from '../workbook/host-error.js';
import { currentChart, currentSeries, patchChart, patchSeries, type ChartOf, type SeriesOf } from './chart-of.js';
import { integer, rangeGiven } from './ranges.js';

function seriesObject(session: Session, { sheet, id }: ChartOf, series: ChartSeries): HostObject {
  return objectOf(session, 'ChartSeries', { sheet, id, series: series.id });
}

export const chartSeriesCollection = hostClass<ChartOf>({
  name: 'ChartSeriesCollection',
  check: currentChart,
  items: (own, session) => currentChart(own, session).series.map((series) => seriesObject(session, own, series)),
  scalars: { Count: { get: (own, session) => currentChart(own, session).series.length } },
  methods: {
    Add: (own, [name, index], session) => {
      if (index !== undefined && index !== null) throw notImplemented('ChartSeriesCollection.add at a place');
      const made: ChartSeries = { id: `s${String(session.workbook.newId())}`, name: typeof name === 'string' ? name : '', cells: {}, colour: null, hasDataLabels: false, labels: new Map() };
      patchChart(own, ({ series }) => ({ series: [...series, made] }), session);
      return seriesObject(session, own, made);
    },
    GetCount: (own, _given, session) => currentChart(own, session).series.length,
    GetItemAt: (own, [index], session) => {
      const series = currentChart(own, session).series[integer(index)];
      if (!series) throw invalidArgument('index');
      return seriesObject(session, own, series);
    },
  },
});

/** Makes a series read other cells. */
function reading(dimension: string): (own: SeriesOf, given: readonly unknown[], session: Session) => void {
  return (own, [range], session) => patchSeries(own, ({ cells }) => ({ cells: { ...cells, [dimension]: rangeGiven(session, range, own.sheet) } }), session);
}

export const chartSeries = hostClass<SeriesOf>({
  name: 'ChartSeries',
  check: currentSeries,
  scalars: {
    Name: {
      get: (own, session) => currentSeries(own, session).name,
      set: (own, value, session) => patchSeries(own, () => ({ name: String(value) }), session),
    },
    HasDataLabels: {
      get: (own, session) => currentSeries(own, session).hasDataLabels,
      set: (own, value, session) => patchSeries(own, () => ({ hasDataLabels: value === true }), session),
    },
  },
  navigations: {
    Format: (own, session) => objectOf(session, 'ChartSeriesFormat', own),
    Points: (own, session) => objectOf(session, 'ChartPointsCollection', own),
  },
  methods: {
    Delete: (own, _given, session) => patchChart(own, ({ series }) => ({ series: series.filter(({ id }) => id !== own.series) }), session),
    SetValues: reading('Values'),
    SetXAxisValues: (own, given, session) => reading(currentChart(own, session).type === 'Bubble' ? 'XValues' : 'Categories')(own, given, session),
    SetBubbleSizes: reading('BubbleSizes'),
    GetDimensionValues: (own, [dimension], session) => {
      const cells = currentSeries(own, session).cells[String(dimension)];
      if (!cells) throw invalidArgument(String(dimension));
      const { sheet, area } = cells;
      return Array.from({ length: area.rows * area.columns }, (_, at) => sheet.cell(area.top + Math.floor(at / area.columns), area.left + (at % area.columns))?.value ?? null);
    },
  },
});

export const chartSeriesFormat = hostClass<SeriesOf>({
  name: 'ChartSeriesFormat',
  check: currentSeries,
  navigations: { Fill: (own, session) => objectOf(session, 'ChartFill', own) },
});

export const chartFill = hostClass<SeriesOf>({
  name: 'ChartFill',
  check: currentSeries,
  methods: {
    Clear: (own, _given, session) => patchSeries(own, () => ({ colour: null }), session),
    SetSolidColor: (own, [colour], session) => {
      if (!/^#[0-9a-f]{6}$/i.test(String(colour))) throw invalidArgument('color');
      patchSeries(own, () => ({ colour: String(colour).toUpperCase() }), session);
    },
  },
});

interface PointOf extends SeriesOf {
  readonly at: number;
}

export const chartPoints = hostClass<SeriesOf>({
  name: 'ChartPointsCollection',
  check: currentSeries,
  methods: {
    GetItemAt: (own, [index], session) => {
      const count = currentSeries(own, session).cells['Values']?.area.rows ?? 0;
      const at = integer(index);
      if (at < 0 || at >= count) throw invalidArgument('index');
      return objectOf(session, 'ChartPoint', { ...own, at });
    },
  },
});

export const chartPoint = hostClass<PointOf>({
  name: 'ChartPoint',
  check: currentSeries,
  navigations: { DataLabel: (own, session) => objectOf(session, 'ChartDataLabel', own) },
});

export const chartDataLabel = hostClass<PointOf>({
  name: 'ChartDataLabel',
  check: currentSeries,
  scalars: {
    Text: {
      get: (own, session) => currentSeries(own, session).labels.get(own.at) ?? '',
      set: (own, value, session) => patchSeries(own, ({ labels }) => ({ labels: new Map([...labels, [own.at, String(value)]]) }), session),
    },
  },
});
