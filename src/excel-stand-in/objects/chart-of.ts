import type { Session } from '../interpreter/session.js';
import type { ChartSeries, SheetChart } from '../workbook/chart.js';
import { itemNotFound } from '../workbook/host-error.js';
import type { Sheet } from '../workbook/sheet.js';

/** A chart as the client holds it; what it is like may change. */
export interface ChartOf {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface SeriesOf extends ChartOf {
  readonly series: string;
}

export function currentChart({ sheet, id }: ChartOf, { workbook }: Session): SheetChart {
  const chart = workbook.sheets.includes(sheet) ? sheet.charts.find((one) => one.id === id) : undefined;
  if (!chart) throw itemNotFound('the chart is no longer there');
  return chart;
}

export function patchChart(own: ChartOf, change: (chart: SheetChart) => Partial<SheetChart>, session: Session): void {
  const chart = currentChart(own, session);
  session.workbook.guardSheet(own.sheet, 'allowEditObjects');
  session.workbook.change(own.sheet, { charts: own.sheet.charts.map((one) => (one === chart ? { ...one, ...change(one) } : one)) });
}

export function currentSeries(own: SeriesOf, session: Session): ChartSeries {
  const series = currentChart(own, session).series.find(({ id }) => id === own.series);
  if (!series) throw itemNotFound('the series is no longer there');
  return series;
}

export function patchSeries(own: SeriesOf, change: (series: ChartSeries) => Partial<ChartSeries>, session: Session): void {
  const series = currentSeries(own, session);
  patchChart(own, (chart) => ({ series: chart.series.map((one) => (one === series ? { ...one, ...change(one) } : one)) }), session);
}
