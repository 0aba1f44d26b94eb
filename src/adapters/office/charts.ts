import type { LiveChart } from '../../app/live-workbook.js';
import type { ChartBlock } from '../../schema/chart-models.js';
import type { Conversation, ExcelHost } from './excel-host.js';
import { columnLetters } from './range-address.js';

type CategoryType = Exclude<ChartBlock['type'], 'bubble'>;

const types: Readonly<Record<CategoryType, Excel.ChartType>> = {
  column: 'ColumnClustered' as Excel.ChartType,
  bar: 'BarClustered' as Excel.ChartType,
  'stacked-column': 'ColumnStacked' as Excel.ChartType,
  'stacked-bar': 'BarStacked' as Excel.ChartType,
  line: 'Line' as Excel.ChartType,
};

/** Room beyond the end of a scale, for the bubbles that stand there. */
const beyond = 1.08;

function address({ cells }: LiveChart, column: number, from: number, to: number, width = 1): string {
  const first = `${columnLetters(cells.column + column)}${String(cells.row + from)}`;
  return `${first}:${columnLetters(cells.column + column + width - 1)}${String(cells.row + to)}`;
}

function cellAt({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${String(row)}`;
}

/** Named first: a chart that is not whole is found by its name and drawn anew. */
function begun(sheet: Excel.Worksheet, planned: LiveChart, type: Excel.ChartType, data: string): Excel.Chart {
  const { chart, name, from, to } = planned;
  const made = sheet.charts.add(type, sheet.getRange(data), 'Columns' as Excel.ChartSeriesBy);
  made.name = name;
  made.title.text = chart.type === 'bubble' || chart.unit === undefined ? chart.title : `${chart.title} (${chart.unit})`;
  // The last cell is not covered.
  made.setPosition(cellAt(from), cellAt({ row: to.row - 1, column: to.column - 1 }));
  return made;
}

function addCategoryChart(sheet: Excel.Worksheet, planned: LiveChart, chart: Exclude<ChartBlock, { readonly type: 'bubble' }>): void {
  const made = begun(sheet, planned, types[chart.type], address(planned, 0, 0, chart.categories.length, chart.series.length + 1));
  made.legend.visible = chart.series.length > 1;
  made.legend.position = 'Bottom';
  if (chart.numberFormat !== undefined) made.axes.valueAxis.numberFormat = chart.numberFormat;
  for (const [at, colour] of planned.colours.entries()) {
    const series = made.series.getItemAt(at);
    series.format.fill.setSolidColor(`#${colour}`);
    series.hasDataLabels = chart.showValues === true;
  }
}

/** Excel guesses what the columns of bubbles are; only what they are told afterwards is sure. */
async function addBubbles(sheet: Excel.Worksheet, planned: LiveChart, chart: Extract<ChartBlock, { readonly type: 'bubble' }>, { send }: Conversation): Promise<void> {
  const count = chart.points.length;
  const made = begun(sheet, planned, 'Bubble' as Excel.ChartType, address(planned, 1, 1, count, 3));
  made.legend.visible = false;
  for (const [axis, title] of [[made.axes.categoryAxis, chart.xTitle], [made.axes.valueAxis, chart.yTitle]] as const) {
    axis.title.text = title;
    if (chart.wholeScale !== true || chart.scaleEnd === undefined) continue;
    axis.minimum = 0;
    axis.maximum = chart.scaleEnd * beyond;
    axis.majorUnit = chart.scaleEnd / 4;
    axis.numberFormat = `[>${String(chart.scaleEnd)}]"";0`;
  }
  made.series.load('count');
  await send();
  for (let at = made.series.count - 1; at > 0; at -= 1) made.series.getItemAt(at).delete();
  const series = made.series.getItemAt(0);
  const column = (at: number): Excel.Range => sheet.getRange(address(planned, at, 1, count));
  series.name = chart.yTitle;
  series.setXAxisValues(column(1));
  series.setValues(column(2));
  series.setBubbleSizes(column(3));
  series.format.fill.setSolidColor(`#${planned.colours[0] ?? ''}`);
  series.hasDataLabels = true;
  for (const [at, { label }] of chart.points.entries()) series.points.getItemAt(at).dataLabel.text = label;
}

/** Draws charts of cells on sheets that are there; a chart whose name the sheet has already is left as it is. */
export async function addCharts(host: ExcelHost, charts: readonly LiveChart[]): Promise<void> {
  if (charts.length === 0) return;
  await host.talkAgain(async (conversation, again) => {
    const { context, send } = conversation;
    const sheets = new Map([...new Set(charts.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItem(name)]));
    for (const sheet of sheets.values()) sheet.charts.load('items/name');
    await send();
    for (const planned of charts) {
      const sheet = sheets.get(planned.sheet);
      if (sheet === undefined) continue;
      const there = sheet.charts.items.filter(({ name }) => name === planned.name);
      // What a first attempt has left may be half a chart.
      if (again) for (const one of there) one.delete();
      else if (there.length > 0) continue;
      if (planned.chart.type === 'bubble') await addBubbles(sheet, planned, planned.chart, conversation);
      else addCategoryChart(sheet, planned, planned.chart);
    }
    await send();
  });
}
