import type { ChartBlock, Light } from '../../../schema/chart-models.js';

/** Colours of charts in a workbook, RRGGBB in order: the product's own in place of Office's, so that charts match the sheets. */
export const chartAccents = ['17475B', 'C98A2B', '6FA3B5', '8A5A83', '5C7F4E', '9AA5AB'] as const;

const lights: Readonly<Record<Light, string>> = { red: 'C0261F', yellow: 'F2B824', green: '2E7D32', none: 'A9B4BB' };

/** The first accent with three fifths of white, as a file writes it. */
const paleAccent = 'A2B5BD';

/** A colour for each series: a light's own, else the next accent. */
export function seriesColours(chart: ChartBlock): readonly string[] {
  if (chart.type === 'bubble') return [chart.labelsOnBubbles === true ? paleAccent : chartAccents[0]];
  return chart.series.map(({ light }, at) => (light === undefined ? (chartAccents[at % chartAccents.length] ?? chartAccents[0]) : lights[light]));
}
