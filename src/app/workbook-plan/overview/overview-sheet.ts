import type { Text } from '../../../schema/text.js';
import { columnLetter, type Register } from '../../../register/register.js';
import { firstDataRow } from '../entity-sheet.js';
import { palette } from '../looks.js';
import { asOfToday, footerText, productName } from '../sheet-furniture.js';
import { sheetNames } from '../workbook-names.js';
import type { PlacedCell, PlannedChart, PlannedSheet } from '../workbook-plan.js';
import { moneyBlock, standingBlock } from './benefit-blocks.js';
import { capacityBlock } from './capacity-block.js';
import { columns, columnWidths, placeBlock, type OverviewBlock } from './overview-layout.js';
import { categoryBlock, movementBlock } from './project-blocks.js';
import { valueMapBlock } from './value-map-block.js';

const words = {
  title: { da: 'Overblik', en: 'Overview' },
  asOf: { da: 'Tal pr.', en: 'Figures as of' },
  about: { da: 'Tallene er levende formler over de andre ark, og diagrammerne følger dem.', en: 'The figures are live formulas over the other sheets, and the charts follow them.' },
} as const satisfies Record<string, Text>;

function blocksOf(register: Register): readonly OverviewBlock[] {
  const { parts } = register;
  return [
    categoryBlock(register),
    ...(parts.has('statusHistory') ? [movementBlock(register)] : []),
    standingBlock(register),
    ...(parts.has('measurements') ? [moneyBlock(register)] : []),
    ...(parts.has('capacity') ? [capacityBlock(register)] : []),
    ...(parts.has('prioritisation') ? [valueMapBlock(register, firstDataRow)] : []),
  ];
}

/** Points: a row that no one has made higher, and what a landscape page holds at the size its columns just fit in. */
const print = { percent: 60, rowHeight: 15, page: 850 } as const;

/** Rows that begin a new page, so that no chart is cut in two. */
function breaksAbove(blocks: readonly { readonly first: number; readonly next: number }[]): readonly number[] {
  const above: number[] = [];
  let begins = 1;
  for (const { first, next } of blocks) {
    if ((next - begins) * print.rowHeight <= print.page || first === begins) continue;
    above.push(first);
    begins = first;
  }
  return above;
}

/**
 * The workbook's own overview for readers without the add-in: small tables of live figures, each with a native chart of
 * the same cells. Hidden in the first month, when there is little to see.
 */
export function planOverviewSheet(register: Register, withCharts: boolean): PlannedSheet {
  const { language } = register;
  const name = sheetNames.overview[language];
  const cells: PlacedCell[] = [
    { row: 1, column: columns.label, value: words.title[language], look: 'sheetTitle' },
    { row: 2, column: columns.label, value: words.about[language], look: 'note' },
    { row: 1, column: columns.chartEnd - 1, value: words.asOf[language], look: 'itemFigure' },
    { row: 1, column: columns.chartEnd, ...asOfToday(register), look: 'itemDate' },
  ];
  const charts: PlannedChart[] = [];
  const places: { readonly first: number; readonly next: number }[] = [];
  let row = 4;
  for (const block of blocksOf(register)) {
    const placed = placeBlock(block, row, name);
    cells.push(...placed.cells);
    charts.push(placed.chart);
    places.push({ first: row, next: placed.next - 1 });
    row = placed.next;
  }
  return {
    name,
    visibility: register.parts.size > 1 ? 'visible' : 'hidden',
    tabColour: palette.accent,
    columns: columnWidths.map((width) => ({ width })),
    rowHeights: new Map([[1, 30], [2, 20]]),
    cells,
    merges: ['B2:G2'],
    tables: [],
    validations: [],
    highlights: [],
    freeze: null,
    gridLines: false,
    activeCell: 'A1',
    print: { landscape: true, pagesWide: 1, breaks: { percent: print.percent, above: breaksAbove(places) }, area: `$A:$${columnLetter(columns.chartEnd + 1)}`, headerLeft: '', headerRight: productName(language), footerRight: footerText(language) },
    ...(withCharts ? { charts } : {}),
  };
}
