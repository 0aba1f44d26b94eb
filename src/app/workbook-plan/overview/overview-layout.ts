import { columnLetter } from '../../../register/register.js';
import type { ChartBlock, ChartSeries, Light } from '../../../schema/document-models.js';
import type { PlacedCell, PlannedChart } from '../workbook-plan.js';

/** A live count with the result the core computes beside it. */
export interface LiveFigure {
  readonly formula: string;
  readonly value: number | null;
}

/** A small table of live figures with a chart of the same cells beside it. */
export interface OverviewBlock {
  readonly title: string;
  readonly description: string;
  readonly type: 'stacked-bar' | 'bar' | 'column';
  readonly columns: readonly { readonly name: string; readonly light?: Light }[];
  readonly rows: readonly { readonly name: string; readonly nameFormula?: string; readonly figures: readonly LiveFigure[] }[];
  readonly unit?: string;
}

export const columns = { label: 2, figures: 3, chart: 9, chartEnd: 17 } as const;
export const columnWidths = [2, 36, 16, 18, 13, 18, 4, 3, ...Array.from({ length: 9 }, () => 11), 2] as const;

/** Rows a chart stands over: enough for four categories and a legend. */
const chartRows = 14;

/** A block's cells and chart from a row on; `next` is the row below it. */
export function placeBlock(block: OverviewBlock, row: number, sheet: string): { readonly cells: readonly PlacedCell[]; readonly chart: PlannedChart; readonly next: number } {
  const header = row + 1;
  const last = columns.figures + block.columns.length - 1;
  // Over the table alone: the chart beside it has the same words as its title.
  const heading = Array.from({ length: 5 }, (_, index): PlacedCell => ({ row, column: columns.label + index, value: index === 0 ? block.title : null, look: 'section' }));
  const headers: PlacedCell[] = [{ row: header, column: columns.label, value: null, look: 'itemMuted' }, ...block.columns.map(({ name }, index): PlacedCell => ({ row: header, column: columns.figures + index, value: name, look: 'itemFigure' }))];
  const cells = block.rows.flatMap((line, index): PlacedCell[] => [
    { row: header + 1 + index, column: columns.label, value: line.name, ...(line.nameFormula === undefined ? {} : { formula: line.nameFormula }), look: 'item' },
    ...line.figures.map(({ formula, value }, at): PlacedCell => ({ row: header + 1 + index, column: columns.figures + at, value, formula, look: 'itemNumber', numberFormat: '#,##0' })),
  ]);
  const series = block.columns.map(({ name, light }, at): ChartSeries => ({ name, values: block.rows.map(({ figures }) => figures[at]?.value ?? null), ...(light === undefined ? {} : { light }) }));
  const chart: ChartBlock = {
    kind: 'chart',
    type: block.type,
    title: block.title,
    description: block.description,
    categories: block.rows.map(({ name }) => name),
    series,
    numberFormat: '#,##0',
    showValues: true,
    ...(block.unit === undefined ? {} : { unit: block.unit }),
  };
  const end = header + Math.max(block.rows.length + 1, chartRows);
  return {
    cells: [...heading, ...headers, ...cells],
    chart: { chart, cells: { sheet, row: header, column: columns.label }, from: { row: header, column: columns.chart }, to: { row: end, column: columns.chartEnd }, name: `${block.title} (${columnLetter(columns.label)}${String(header)}:${columnLetter(last)}${String(header + block.rows.length)})` },
    next: end + 2,
  };
}
