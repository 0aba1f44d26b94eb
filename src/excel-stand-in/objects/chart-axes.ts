import { hostClass, type HostScalar } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import type { ChartAxis } from '../workbook/chart.js';
import { invalidArgument } from '../workbook/host-error.js';
import { currentChart, patchChart, type ChartOf } from './chart-of.js';

interface AxisOf extends ChartOf {
  readonly axis: 'category' | 'value';
}

export const chartAxes = hostClass<ChartOf>({
  name: 'ChartAxes',
  check: currentChart,
  navigations: {
    CategoryAxis: (own, session) => objectOf(session, 'ChartAxis', { ...own, axis: 'category' }),
    ValueAxis: (own, session) => objectOf(session, 'ChartAxis', { ...own, axis: 'value' }),
  },
});

function patchAxis<K extends keyof ChartAxis>(key: K, taken: (value: unknown) => ChartAxis[K]): HostScalar<AxisOf> {
  return {
    // An axis that finds its own ends gives an empty text for them.
    get: (own, session) => currentChart(own, session).axes[own.axis][key] ?? '',
    set: (own, value, session) => {
      const given = taken(value);
      patchChart(own, ({ axes }) => ({ axes: { ...axes, [own.axis]: { ...axes[own.axis], [key]: given } } }), session);
    },
  };
}

function number(value: unknown): number | null {
  if (value === '') return null;
  if (typeof value !== 'number') throw invalidArgument('a number');
  return value;
}

export const chartAxis = hostClass<AxisOf>({
  name: 'ChartAxis',
  check: currentChart,
  scalars: {
    Minimum: patchAxis('minimum', number),
    Maximum: patchAxis('maximum', number),
    MajorUnit: patchAxis('majorUnit', number),
    NumberFormat: patchAxis('numberFormat', String),
  },
  navigations: { Title: (own, session) => objectOf(session, 'ChartAxisTitle', own) },
});

export const chartAxisTitle = hostClass<AxisOf>({
  name: 'ChartAxisTitle',
  check: currentChart,
  scalars: { Text: patchAxis('title', String) },
});
