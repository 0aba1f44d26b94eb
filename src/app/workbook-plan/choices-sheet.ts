import { toSerial } from '../../schema/dates.js';
import { danishHolidays } from '../../schema/holidays.js';
import { fill, type Language } from '../../schema/text.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { planChoiceLists } from './choice-lists.js';
import { columnReference } from './formula-context.js';
import { planNameLists } from './name-lists.js';
import { rowHeight } from './row-height.js';
import { footerText, productName } from './sheet-furniture.js';
import { holidaysTable, keysName, onSheet, settingName, sheetNames } from './workbook-names.js';
import type { PlannedCell, PlannedName, PlannedSheet, PlannedTable } from './workbook-plan.js';

const headerRow = 4;
const holidayColumn = 8;
const nameColumn = 11;
const widths = [22, 26, 34, 13, 10, 60, 3, 13, 26, 3, 28, 3, 28, 3, 28, 3, 28];
const years = { first: 2025, last: 2045 };

const about = {
  da: 'Her står det, man kan vælge mellem, de danske helligdage fra {first} til {last} og de navne, der er skrevet i arkene. Valg og helligdage rettes ikke her; navne må gerne tilføjes.',
  en: 'The values to choose from, Danish public holidays from {first} to {last} and the names typed in the sheets. Values and holidays are not changed here; names may be added.',
};

function planHolidays(language: Language): PlannedTable {
  const headers = language === 'da' ? ['Dato', 'Helligdag'] : ['Date', 'Holiday'];
  const rows: PlannedCell[][] = [];
  for (let year = years.first; year <= years.last; year += 1) {
    for (const { date, name } of danishHolidays(year)) {
      rows.push([{ value: toSerial(date), look: 'date', numberFormat: 'dd-mm-yyyy' }, { value: name[language], look: 'text', numberFormat: '@' }]);
    }
  }
  return {
    name: holidaysTable,
    headerRow,
    firstColumn: holidayColumn,
    filterButtons: false,
    columns: headers.map((header, index) => ({ field: null, header, headerLook: 'header', ...(index === 0 ? { look: 'date', numberFormat: 'dd-mm-yyyy' } : { look: 'text', numberFormat: '@' }) })),
    rows,
  };
}

/** The height of a row of the table of values. */
export function choiceHeight(row: readonly PlannedCell[]): number {
  return rowHeight(row, widths);
}

/** The sheet of values to choose from, holidays and names in use, with the defined names that drop-downs and formulas use. */
export function planChoicesSheet(register: Register): { readonly sheet: PlannedSheet; readonly names: readonly PlannedName[] } {
  const { language } = register;
  const name = sheetNames.choices[language];
  const choices = planChoiceLists(name, headerRow, language);
  const holidays = planHolidays(language);
  const people = planNameLists(register, headerRow, nameColumn);
  const keys = entityKeys.map((key): PlannedName => ({ name: keysName(key), refersTo: columnReference(entities[key].key, 'id', language) }));
  const holidayRange = onSheet(name, `$H$${String(headerRow + 1)}:$H$${String(headerRow + holidays.rows.length)}`);
  return {
    sheet: {
      name,
      visibility: 'hidden',
      tabColour: null,
      columns: widths.map((width) => ({ width })),
      rowHeights: new Map([[1, 27], [headerRow, 24]]),
      cells: [
        { row: 1, column: 1, value: name, look: 'sheetTitle' },
        { row: 2, column: 1, value: fill(about[language], years), look: 'plain' },
      ],
      merges: [],
      tables: [{ ...choices.table, rowHeights: choices.table.rows.map(choiceHeight) }, holidays, ...people.tables],
      validations: [],
      highlights: [],
      freeze: { rows: headerRow, columns: 0 },
      gridLines: false,
      activeCell: 'A5',
      print: { landscape: true, pagesWide: 1, repeatRows: `$${String(headerRow)}:$${String(headerRow)}`, headerLeft: name, headerRight: productName(language), footerRight: footerText(language) },
    },
    names: [...choices.names, ...keys, ...people.names, { name: settingName('holidays'), refersTo: holidayRange }],
  };
}
