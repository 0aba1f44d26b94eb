import { isBlank, type Cell } from './cell.js';
import type { ChartAxis, ChartCells, ChartSeries, SheetChart } from './chart.js';
import { invalidArgument, notImplemented } from './host-error.js';

/** The types that are built. */
const built = new Set(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'Bubble']);

const plainAxis: ChartAxis = { title: null, minimum: null, maximum: null, majorUnit: null, numberFormat: 'General' };

function column({ sheet, area }: ChartCells, at: number, from: number): ChartCells {
  return { sheet, area: { top: area.top + from, left: area.left + at, rows: area.rows - from, columns: 1 } };
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number';
}

/** How a block is read when a chart is made of it by columns: a first row and a first column that are no numbers are names. */
function seriesOf(data: ChartCells, type: string, newId: () => number): readonly ChartSeries[] {
  const { sheet, area } = data;
  const at = (row: number, place: number): Cell | undefined => sheet.cell(area.top + row, area.left + place);
  const isHeaded = area.rows > 1 && Array.from({ length: area.columns }, (_, place) => at(0, place)).every((cell) => !isNumber(cell));
  const head = isHeaded ? 1 : 0;
  const made = (name: string, cells: ChartSeries['cells']): ChartSeries => ({ id: `s${String(newId())}`, name, cells, colour: null, hasDataLabels: false, labels: new Map() });
  if (type === 'Bubble') {
    if (area.columns !== 3) throw notImplemented('a bubble chart of other than three columns');
    return [made(isHeaded ? String(at(0, 1)?.value ?? '') : 'Series1', { XValues: column(data, 0, head), Values: column(data, 1, head), BubbleSizes: column(data, 2, head) })];
  }
  const isNamed = area.columns > 1 && (isBlank(at(0, 0)) || !isNumber(at(head, 0)));
  const first = isNamed ? 1 : 0;
  return Array.from({ length: area.columns - first }, (_, place) =>
    made(isHeaded ? String(at(0, first + place)?.value ?? '') : `Series${String(place + 1)}`, { Values: column(data, first + place, head), ...(isNamed ? { Categories: column(data, 0, head) } : {}) }),
  );
}

/** A new chart on a sheet, named and placed by nobody yet. */
export function newChart(type: string, data: ChartCells, by: string, number: number, newId: () => number): SheetChart {
  if (!/^[A-Z]\w+$/.test(type)) throw invalidArgument('type');
  if (!built.has(type)) throw notImplemented(`ChartCollection.add of ${type}`);
  if (by !== 'Columns' && !(by === 'Auto' && data.area.rows >= data.area.columns)) throw notImplemented(`ChartCollection.add by ${by}`);
  const series = seriesOf(data, type, newId);
  return {
    id: `{${String(newId()).padStart(8, '0')}-0003-0000-0000-000000000000}`,
    name: `Chart ${String(number)}`,
    type,
    title: { text: series.length === 1 ? (series[0]?.name ?? '') : '', visible: series.length === 1 },
    legend: { visible: true, position: 'Bottom' },
    over: null,
    series,
    axes: { category: plainAxis, value: plainAxis },
  };
}
