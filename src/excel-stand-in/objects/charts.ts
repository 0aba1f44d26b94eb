import { hostClass, type HostObject, type HostScalar } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import type { SheetChart } from '../workbook/chart.js';
import { invalidArgument, itemNotFound } from '../workbook/host-error.js';
import { newChart } from '../workbook/new-chart.js';
import type { Sheet } from '../workbook/sheet.js';
import { currentChart, patchChart, type ChartOf } from './chart-of.js';
import { standardHeight, standardWidth } from './range-format.js';
import { integer, rangeGiven } from './ranges.js';

function chartObject(session: Session, sheet: Sheet, { id }: SheetChart): HostObject {
  return objectOf(session, 'Chart', { sheet, id });
}

function found(sheet: Sheet, key: unknown): SheetChart | null {
  return sheet.charts.find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || id === key) ?? null;
}

export const charts = hostClass<Sheet>({
  name: 'ChartCollection',
  items: (sheet, session) => sheet.charts.map((chart) => chartObject(session, sheet, chart)),
  item: (sheet, key, session) => {
    const chart = found(sheet, key);
    if (!chart) throw itemNotFound(String(key));
    return chartObject(session, sheet, chart);
  },
  scalars: { Count: { get: ({ charts: all }) => all.length } },
  methods: {
    Add: (sheet, [type, data, by], session) => {
      const { workbook } = session;
      workbook.guardSheet(sheet, 'allowEditObjects');
      const chart = newChart(String(type), rangeGiven(session, data, sheet), typeof by === 'string' ? by : 'Auto', sheet.charts.length + 1, () => workbook.newId());
      workbook.change(sheet, { charts: [...sheet.charts, chart] });
      return chartObject(session, sheet, chart);
    },
    GetCount: ({ charts: all }) => all.length,
    GetItem: (sheet, [key], session) => {
      const chart = found(sheet, key);
      if (!chart) throw itemNotFound(String(key));
      return chartObject(session, sheet, chart);
    },
    GetItemAt: (sheet, [index], session) => {
      const chart = sheet.charts[integer(index)];
      if (!chart) throw invalidArgument('index');
      return chartObject(session, sheet, chart);
    },
    GetItemOrNullObject: (sheet, [key], session) => {
      const chart = found(sheet, key);
      return chart ? chartObject(session, sheet, chart) : null;
    },
  },
});

/** Points from the sheet's edge to a row or column, and over a number of them. */
function along(sizes: ReadonlyMap<number, number>, standard: number, from: number, count: number): number {
  return Array.from({ length: count }, (_, at) => sizes.get(from + at) ?? standard).reduce((sum, size) => sum + size, 0);
}

/** Where the chart stands, in points; it can only be put over cells here. */
function place(read: (chart: NonNullable<SheetChart['over']>, sheet: Sheet) => number): HostScalar<ChartOf> {
  return {
    get: (own, session) => {
      const { over } = currentChart(own, session);
      return read(over ?? { top: 0, left: 0, rows: 15, columns: 8 }, own.sheet);
    },
  };
}

export const chart = hostClass<ChartOf>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  check: currentChart,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (own, session) => currentChart(own, session).name,
      set: (own, value, session) => patchChart(own, () => ({ name: String(value) }), session),
    },
    ChartType: { get: (own, session) => currentChart(own, session).type },
    Top: place(({ top }, { heights }) => along(heights, standardHeight, 0, top)),
    Left: place(({ left }, { widths }) => along(widths, standardWidth, 0, left)),
    Height: place(({ top, rows }, { heights }) => along(heights, standardHeight, top, rows)),
    Width: place(({ left, columns }, { widths }) => along(widths, standardWidth, left, columns)),
  },
  navigations: {
    Title: (own, session) => objectOf(session, 'ChartTitle', own),
    Legend: (own, session) => objectOf(session, 'ChartLegend', own),
    Axes: (own, session) => objectOf(session, 'ChartAxes', own),
    Series: (own, session) => objectOf(session, 'ChartSeriesCollection', own),
    Worksheet: (own, session) => objectOf(session, 'Worksheet', own.sheet),
  },
  methods: {
    Delete: (own, _given, session) => {
      currentChart(own, session);
      session.workbook.guardSheet(own.sheet, 'allowEditObjects');
      session.workbook.change(own.sheet, { charts: own.sheet.charts.filter(({ id }) => id !== own.id) });
    },
    SetPosition: (own, [start, end], session) => {
      const first = rangeGiven(session, start, own.sheet).area;
      const last = end === undefined || end === null ? { ...first, rows: 15, columns: 8 } : rangeGiven(session, end, own.sheet).area;
      const over = { top: first.top, left: first.left, rows: last.top + last.rows - first.top, columns: last.left + last.columns - first.left };
      if (over.rows < 1 || over.columns < 1) throw invalidArgument('endCell');
      patchChart(own, () => ({ over }), session);
    },
  },
});

export const chartTitle = hostClass<ChartOf>({
  name: 'ChartTitle',
  check: currentChart,
  scalars: {
    Text: {
      get: (own, session) => currentChart(own, session).title.text,
      set: (own, value, session) => patchChart(own, () => ({ title: { text: String(value), visible: true } }), session),
    },
    Visible: {
      get: (own, session) => currentChart(own, session).title.visible,
      set: (own, value, session) => patchChart(own, ({ title }) => ({ title: { ...title, visible: value === true } }), session),
    },
  },
});

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

export const chartLegend = hostClass<ChartOf>({
  name: 'ChartLegend',
  check: currentChart,
  scalars: {
    Visible: {
      get: (own, session) => currentChart(own, session).legend.visible,
      set: (own, value, session) => patchChart(own, ({ legend }) => ({ legend: { ...legend, visible: value === true } }), session),
    },
    Position: {
      get: (own, session) => currentChart(own, session).legend.position,
      set: (own, value, session) => {
        if (!positions.includes(String(value))) throw invalidArgument('position');
        patchChart(own, ({ legend }) => ({ legend: { ...legend, position: String(value) } }), session);
      },
    },
  },
});
