import type { LiveChart } from '../../live-workbook.js';
import type { PlannedSheet } from '../workbook-plan.js';
import { seriesColours } from './chart-colours.js';

/** Excel on the web takes in no sheet with a chart or a drawing. */
export function withoutPictures({ charts: _afterwards, drawings: _refused, ...sheet }: PlannedSheet): PlannedSheet {
  return sheet;
}

/** A sheet's charts as they are drawn when the sheet is in the open workbook. */
export function liveCharts({ name, charts = [] }: PlannedSheet): readonly LiveChart[] {
  return charts.map((one) => ({ ...one, sheet: name, cells: { ...one.cells, sheet: name }, colours: seriesColours(one.chart) }));
}
