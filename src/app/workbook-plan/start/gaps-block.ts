import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import type { Text } from '../../../schema/text.js';
import { firstDataRow } from '../entity-sheet.js';
import { formulaContext } from '../formula-context.js';
import type { PlacedCell } from '../workbook-plan.js';
import { countFormula, gaps } from './gaps.js';
import { heading, left, rows, type StartBlock } from './layout.js';

const title: Text = { da: 'De ti vigtigste mangler', en: 'The ten most important gaps' };
const count: Text = { da: '[=0]"✓ ingen";0', en: '[=0]"✓ none";0' };

/** Each gap with its live count and a link to the sheet where it is closed. */
export function gapsBlock(register: Register): StartBlock {
  const { language } = register;
  const first = rows.lower + 1;
  const cells = gaps.flatMap((gap, index): PlacedCell[] => [
    { row: first + index, column: left.number, value: index + 1, look: 'itemOrder' },
    { row: first + index, column: left.text, value: gap.text[language], look: 'item', link: { sheet: entities[gap.entity].sheet[language], cell: `A${String(firstDataRow)}` } },
    { row: first + index, column: left.figure, value: gap.count(register), formula: countFormula(gap, formulaContext(entities[gap.entity], language)), look: 'itemNumber', numberFormat: count[language] },
  ]);
  const figures = `D${String(first)}:D${String(first + gaps.length - 1)}`;
  return {
    cells: [...heading(rows.lower, left, title[language]), ...cells],
    highlights: [
      { range: figures, formula: `$D${String(first)}>0`, highlight: 'attention' },
      { range: figures, formula: `$D${String(first)}=0`, highlight: 'done' },
    ],
  };
}
