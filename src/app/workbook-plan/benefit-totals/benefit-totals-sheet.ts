import type { Text } from '../../../schema/text.js';
import type { Register } from '../../../register/register.js';
import { palette } from '../looks.js';
import { asOfToday, footerText, productName } from '../sheet-furniture.js';
import { sheetNames } from '../workbook-names.js';
import type { PlacedCell, PlannedSheet } from '../workbook-plan.js';
import { kronerByType, sumsByUnit } from './benefit-tables.js';
import { budgetTable } from './budget-table.js';
import type { LiveTable } from './live-table.js';
import { ratesTable } from './rates-table.js';

const about: Text = {
  da: 'Tallene er levende formler over arkene Gevinster, Målinger og Gevinster pr. år. Tomt er ikke nul: der er intet tal endnu.',
  en: 'The figures are live formulas over the sheets Benefits, Measurements and Benefits by year. Blank is not zero: there is no figure yet.',
};
const asOf: Text = { da: 'Tal pr.', en: 'Figures as of' };

const label = 2;
const firstFigure = 3;
const figureColumns = 5;

function placed(table: LiveTable, row: number): readonly PlacedCell[] {
  const heading = Array.from({ length: figureColumns + 1 }, (_, index): PlacedCell => ({ row, column: label + index, value: index === 0 ? table.title : null, look: 'section' }));
  const header = row + 2;
  return [
    ...heading,
    { row: row + 1, column: label, value: table.about, look: 'note' },
    { row: header, column: label, value: null, look: 'itemMuted' },
    ...table.columns.map((name, index): PlacedCell => ({ row: header, column: firstFigure + index, value: name, look: 'itemFigure' })),
    ...table.rows.flatMap(({ name, nameFormula, figures, numberFormat = '#,##0' }, index): PlacedCell[] => [
      { row: header + 1 + index, column: label, value: name, ...(nameFormula === undefined ? {} : { formula: nameFormula }), look: 'item' },
      ...figures.map(({ formula, value }, at): PlacedCell => ({ row: header + 1 + index, column: firstFigure + at, value, formula, look: 'itemNumber', numberFormat })),
    ]),
  ];
}

/** The benefits' sums as live formulas, for readers without the add-in. Hidden until benefits are followed in depth. */
export function planBenefitTotalsSheet(register: Register): PlannedSheet {
  const { language, parts } = register;
  const cells: PlacedCell[] = [
    { row: 1, column: label, value: sheetNames.benefitTotals[language], look: 'sheetTitle' },
    { row: 1, column: label + figureColumns - 1, value: asOf[language], look: 'itemFigure' },
    { row: 1, column: label + figureColumns, ...asOfToday(register), look: 'itemDate' },
    { row: 2, column: label, value: about[language], look: 'note' },
  ];
  const merges = [2];
  const rowHeights = new Map([[1, 30], [2, 34]]);
  let row = 4;
  for (const table of [sumsByUnit(register), kronerByType(register), budgetTable(register), ratesTable(register)]) {
    cells.push(...placed(table, row));
    merges.push(row + 1);
    rowHeights.set(row + 1, 34);
    row += table.rows.length + 4;
  }
  return {
    name: sheetNames.benefitTotals[language],
    visibility: parts.has('measurements') ? 'visible' : 'hidden',
    tabColour: palette.accent,
    columns: [{ width: 2 }, { width: 34 }, ...Array.from({ length: figureColumns }, () => ({ width: 18 })), { width: 2 }],
    rowHeights,
    cells,
    merges: merges.map((at) => `B${String(at)}:G${String(at)}`),
    tables: [],
    validations: [],
    highlights: [],
    freeze: null,
    gridLines: false,
    activeCell: 'A1',
    print: { landscape: false, pagesWide: 1, headerLeft: '', headerRight: productName(language), footerRight: footerText(language) },
  };
}
