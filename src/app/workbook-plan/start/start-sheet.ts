import type { Text } from '../../../schema/text.js';
import type { Register } from '../../../register/register.js';
import { palette } from '../looks.js';
import { asOfToday, footerText, productName } from '../sheet-furniture.js';
import { settingName, sheetNames } from '../workbook-names.js';
import type { PlacedCell, PlannedSheet } from '../workbook-plan.js';
import { deadlinesBlock } from './deadlines-block.js';
import { gaps } from './gaps.js';
import { gapsBlock } from './gaps-block.js';
import { columnWidths, left, right, rows } from './layout.js';
import { nowBlock } from './now-block.js';
import { sheetsBlock } from './sheets-block.js';
import { stepsBlock } from './steps-block.js';

const tagline: Text = { da: 'Kommunens digitaliseringsprojekter, gevinster og beslutninger ét sted', en: "The municipality's digitalisation projects, benefits and decisions in one place" };
const asOf: Text = { da: 'Tal pr.', en: 'Figures as of' };

function rowHeights(): ReadonlyMap<number, number> {
  const heights = new Map([[1, 6], [rows.title, 32], [rows.organisation, 20], [4, 8], [rows.upper, 36], [rows.lower, 24]]);
  for (let row = rows.upper + 1; row <= rows.lower + gaps.length + 1; row += 1) if (!heights.has(row)) heights.set(row, 19);
  return heights;
}

/** A band of the accent colour over the whole width, with the title, the organisation and the date on it. */
function bannerCells(register: Register): PlacedCell[] {
  const { language, settings } = register;
  const organisation = settingName('organisation');
  const written: readonly PlacedCell[] = [
    { row: rows.title, column: left.number, value: productName(language), look: 'bannerTitle' },
    { row: rows.organisation, column: left.number, value: settings.organisation ?? tagline[language], formula: `IF(${organisation}="","${tagline[language]}",${organisation})`, look: 'bannerText' },
    { row: rows.title, column: right.text, value: asOf[language], look: 'bannerLabel' },
    { row: rows.title, column: right.figure, ...asOfToday(register), look: 'bannerDate' },
  ];
  const band: PlacedCell[] = [];
  for (let row = 1; row <= rows.organisation + 1; row += 1) {
    for (let column = 1; column <= columnWidths.length; column += 1) {
      band.push(written.find((cell) => cell.row === row && cell.column === column) ?? { row, column, value: null, look: 'banner' });
    }
  }
  return band;
}

/** What a newcomer sees first: what to do, what is due, what is missing, where things are, and how to get more. */
export function planStartSheet(register: Register): PlannedSheet {
  const { language } = register;
  const blocks = [stepsBlock(language), deadlinesBlock(register), nowBlock(register), gapsBlock(register), sheetsBlock(register)];
  return {
    name: sheetNames.start[language],
    visibility: 'visible',
    tabColour: palette.accent,
    columns: columnWidths.map((width) => ({ width })),
    rowHeights: rowHeights(),
    cells: [
      ...bannerCells(register),
      ...blocks.flatMap((block) => block.cells),
    ],
    merges: blocks.flatMap((block) => block.merges ?? []),
    tables: [],
    validations: [],
    highlights: blocks.flatMap((block) => block.highlights ?? []),
    freeze: null,
    gridLines: false,
    activeCell: 'A1',
    print: { landscape: true, pagesWide: 1, headerLeft: '', headerRight: productName(language), footerRight: footerText(language) },
  };
}
