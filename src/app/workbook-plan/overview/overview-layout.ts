import { columnLetter } from '../../../register/register.js';
import type { BubblePoint, ChartBlock, ChartSeries, Light } from '../../../schema/document-models.js';
import type { PlacedCell, PlannedChart } from '../workbook-plan.js';

/** A live figure with the result the core computes beside it; a formula that needs its own row is given it. */
export interface LiveFigure {
  readonly formula: string | ((row: number) => string);
  readonly value: number | string | null;
}

interface OverviewColumn {
  readonly name: string;
  readonly light?: Light;
  readonly numberFormat?: string;
}

/** A small table of live figures with a chart of the same cells beside it. */
export interface OverviewBlock {
  readonly title: string;
  readonly description: string;
  /** Of bubbles the figures are place, height and size; each bears the number of its row. */
  readonly type: 'stacked-bar' | 'bar' | 'column' | 'bubble';
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly { readonly name: string; readonly nameFormula?: LiveFigure['formula']; readonly figures: readonly LiveFigure[] }[];
  readonly unit?: string;
  /** Where bubbles are drawn, when that is not where their figures say: a small table of its own, to the right of the chart. */
  readonly drawn?: { readonly about: string; readonly columns: readonly string[]; readonly rows: readonly (readonly LiveFigure[])[] };
}

export const columns = { label: 2, figures: 3, chart: 9, chartEnd: 17, drawn: 19, drawnEnd: 22 } as const;
export const columnWidths = [2, 36, 16, 18, 13, 18, 4, 3, ...Array.from({ length: 9 }, () => 11), 2, ...Array.from({ length: 4 }, () => 14)] as const;

function chartOf(block: OverviewBlock): ChartBlock {
  const { title, description, type, rows, columns: shown, drawn } = block;
  const number = (value: LiveFigure['value'] | undefined): number | null => (typeof value === 'number' ? value : null);
  if (type === 'bubble') {
    const places = drawn?.rows.map((figures) => figures.slice(1)) ?? rows.map(({ figures }) => figures);
    const points = places.map((figures, at): BubblePoint => ({ label: String(at + 1), x: number(figures[0]?.value) ?? 0, y: number(figures[1]?.value) ?? 0, size: number(figures[2]?.value) ?? 0 }));
    return { kind: 'chart', type, title, description, xTitle: shown[0]?.name ?? '', yTitle: shown[1]?.name ?? '', scaleEnd: 100, wholeScale: true, labelsOnBubbles: true, points };
  }
  const series = shown.map(({ name, light }, at): ChartSeries => ({ name, values: rows.map(({ figures }) => number(figures[at]?.value)), ...(light === undefined ? {} : { light }) }));
  return { kind: 'chart', type, title, description, categories: rows.map(({ name }) => name), series, numberFormat: '#,##0', showValues: true, ...(block.unit === undefined ? {} : { unit: block.unit }) };
}

/** Rows a chart stands over: enough for four categories and a legend. */
const chartRows = { bubble: 20, other: 14 } as const;

/** A block's cells and chart from a row on; `next` is the row below it. */
export function placeBlock(block: OverviewBlock, row: number, sheet: string): { readonly cells: readonly PlacedCell[]; readonly chart: PlannedChart; readonly next: number } {
  const header = row + 1;
  const last = columns.figures + block.columns.length - 1;
  // Over the table alone: the chart beside it has the same words as its title.
  const heading = Array.from({ length: 5 }, (_, index): PlacedCell => ({ row, column: columns.label + index, value: index === 0 ? block.title : null, look: 'section' }));
  const headers: PlacedCell[] = [{ row: header, column: columns.label, value: null, look: 'itemMuted' }, ...block.columns.map(({ name }, index): PlacedCell => ({ row: header, column: columns.figures + index, value: name, look: 'itemFigure' }))];
  const written = (formula: LiveFigure['formula'], at: number): string => (typeof formula === 'string' ? formula : formula(at));
  const cells = block.rows.flatMap((line, index): PlacedCell[] => [
    { row: header + 1 + index, column: columns.label, value: line.name, ...(line.nameFormula === undefined ? {} : { formula: written(line.nameFormula, header + 1 + index) }), look: 'item' },
    ...line.figures.map(({ formula, value }, at): PlacedCell => ({ row: header + 1 + index, column: columns.figures + at, value, formula: written(formula, header + 1 + index), look: 'itemNumber', numberFormat: block.columns[at]?.numberFormat ?? '#,##0' })),
  ]);
  const place = { row: header, column: block.drawn === undefined ? columns.label : columns.drawn };
  const drawn = block.drawn === undefined ? [] : [
    { row, column: columns.drawn, value: block.drawn.about, look: 'note' as const },
    ...block.drawn.columns.map((name, at): PlacedCell => ({ row: header, column: columns.drawn + at, value: name, look: 'itemFigure' })),
    ...block.drawn.rows.flatMap((line, index) => line.map(({ formula, value }, at): PlacedCell => ({ row: header + 1 + index, column: columns.drawn + at, value, formula: written(formula, header + 1 + index), look: 'itemNumber', numberFormat: '0;;0' }))),
  ];
  const end = header + Math.max(block.rows.length + 1, block.type === 'bubble' ? chartRows.bubble : chartRows.other);
  return {
    cells: [...heading, ...headers, ...cells, ...drawn],
    chart: { chart: chartOf(block), cells: { sheet, ...place }, from: { row: header, column: columns.chart }, to: { row: end, column: columns.chartEnd }, name: `${block.title} (${columnLetter(columns.label)}${String(header)}:${columnLetter(last)}${String(header + block.rows.length)})` },
    next: end + 2,
  };
}
