import { toSerial } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import type { Register } from '../../../register/register.js';
import { settingName } from '../workbook-names.js';
import type { PlacedCell } from '../workbook-plan.js';
import { deadlineReferences, keyed } from './deadlines-sheet.js';
import { heading, right, rows, type StartBlock } from './layout.js';

const title: Text = { da: 'Næste tre frister', en: 'Next three deadlines' };
const none: Text = { da: 'Ingen endnu. Skriv mødernes datoer i Møder.', en: 'None yet. Type the dates in Meetings.' };
const inDays: Text = { da: '[=0]"i dag";[=1]"i morgen";"om "0" dage"', en: '[=0]"today";[=1]"tomorrow";"in "0" days"' };

/** The earliest three of the deadlines gathered on the hidden sheet, with how long there is left. */
export function deadlinesBlock(register: Register): StartBlock {
  const { language } = register;
  const { keys, words } = deadlineReferences(language);
  const next = keyed(register).flat().sort((a, b) => a.key - b.key);
  const cells = [1, 2, 3].flatMap((nth): PlacedCell[] => {
    const row = rows.upper + nth;
    const date = `$F$${String(row)}`;
    const due = next[nth - 1]?.deadline;
    return [
      { row, column: right.first, value: due === undefined ? null : toSerial(due.date), formula: `IFERROR(INT(SMALL(${keys},${String(nth)})),"")`, look: 'itemDate', numberFormat: 'dd-mm-yyyy' },
      { row, column: right.text, value: due?.text[language] ?? (nth === 1 ? none[language] : null), formula: `IF(${date}="",${nth === 1 ? `"${none[language]}"` : '""'},INDEX(${words},MATCH(SMALL(${keys},${String(nth)}),${keys},0)))`, look: 'item' },
      { row, column: right.figure, value: due?.days ?? null, formula: `IF(${date}="","",${date}-${settingName('asOf')})`, look: 'itemFigure', numberFormat: inDays[language] },
    ];
  });
  return { cells: [...heading(rows.upper, right, title[language]), ...cells] };
}
