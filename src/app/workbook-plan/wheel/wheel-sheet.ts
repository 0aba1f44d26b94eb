import { partsOf } from '../../../schema/dates.js';
import type { Text } from '../../../schema/text.js';
import { entities } from '../../../register/entities/index.js';
import { wheelEvents } from '../../../register/meeting-cycle/wheel-events.js';
import { columnLetter, type Register } from '../../../register/register.js';
import { palette } from '../looks.js';
import { footerText, productName } from '../sheet-furniture.js';
import { settingName, sheetNames } from '../workbook-names.js';
import type { PlacedCell, PlannedSheet, SheetColumn } from '../workbook-plan.js';
import { columns, firstHidden, lastHidden, rows, slots, widths } from './wheel-columns.js';
import { wheelDrawing } from './wheel-drawing.js';
import { figureCells, wheelFigures } from './wheel-figures.js';
import { candidateCells, happenings, listCells, moreRow } from './wheel-list.js';

const words = {
  back: { da: '← Start', en: '← Start' },
  about: {
    da: 'Følger datoerne i arkene Møder og Årshjul: ret dem dér. Det, der gentages fra et andet år, kommer med, når det har fået sin dag.',
    en: 'Follows the dates in the sheets Meetings and Annual wheel: change them there. What repeats from another year is told once it has its day.',
  },
  year: { da: 'År', en: 'Year' },
  yearAbout: { da: 'Skriv et andet år over formlen for at se det.', en: 'Type another year over the formula to see it.' },
  date: { da: 'Dato', en: 'Date' },
  event: { da: 'Aktivitet', en: 'Event' },
  responsible: { da: 'Ansvarlig', en: 'Responsible' },
  more: { da: ' til er ikke med her: se arkene Møder og Årshjul.', en: ' more are not told here: see the sheets Meetings and Annual wheel.' },
} as const satisfies Record<string, Text>;

function furniture(register: Register, year: number): readonly PlacedCell[] {
  const { language } = register;
  const header = ([column, value]: readonly [number, string]): PlacedCell => ({ row: rows.header, column, value, look: column === columns.number ? 'itemOrder' : 'itemMuted' });
  return [
    { row: rows.title, column: columns.number, value: sheetNames.wheel[language], look: 'sheetTitle' },
    { row: rows.title, column: columns.responsible, value: words.back[language], look: 'link', link: { sheet: sheetNames.start[language], cell: 'A1' } },
    { row: rows.about, column: columns.number, value: words.about[language], look: 'note' },
    { row: rows.year, column: columns.number, value: words.year[language], look: 'plain' },
    { row: rows.year, column: columns.date, value: year, formula: `YEAR(${settingName('asOf')})`, look: 'itemDate', numberFormat: '0' },
    { row: rows.year, column: columns.name, value: words.yearAbout[language], look: 'note' },
    ...([[columns.number, entities.yearEvent.fields.id.label[language]], [columns.date, words.date[language]], [columns.name, words.event[language]], [columns.responsible, words.responsible[language]]] as const).map(header),
    { row: moreRow, column: columns.name, value: '', formula: `IF(${happenings}>${String(slots)},${happenings}-${String(slots)}&"${words.more[language]}","")`, look: 'note' },
  ];
}

/**
 * The year as a real wheel with its list, both live: a meeting moved in its sheet moves here. The wheel is a native drawing
 * of hidden figures. Excel on the web takes in no sheet with one; the list is then alone.
 */
export function planWheelSheet(register: Register, withDrawing: boolean): PlannedSheet {
  const { language, asOf, parts } = register;
  const { year } = partsOf(asOf);
  const events = wheelEvents(register, year).filter(({ day }) => day !== null).slice(0, slots);
  const figures = wheelFigures(events, year, asOf, language);
  const column = (number: number): SheetColumn => (number >= firstHidden ? { width: 9, hidden: true } : { width: widths[number] ?? 9 });
  return {
    name: sheetNames.wheel[language],
    visibility: parts.has('yearWheel') ? 'visible' : 'hidden',
    tabColour: palette.accentSoft,
    columns: Array.from({ length: lastHidden }, (_, index) => column(index + 1)),
    rowHeights: new Map([[rows.title, 27], [rows.about, 32], [rows.year, 19]]),
    cells: [...furniture(register, year), ...listCells(events, language), ...candidateCells(language), ...figureCells(figures)],
    merges: [`B${String(rows.about)}:E${String(rows.about)}`],
    tables: [],
    validations: [],
    highlights: [],
    freeze: null,
    gridLines: false,
    activeCell: 'C3',
    print: { landscape: true, pagesWide: 1, pagesTall: 1, area: `$A$1:$${columnLetter(columns.drawingEnd)}$${String(moreRow)}`, headerLeft: '', headerRight: productName(language), footerRight: footerText(language) },
    ...(withDrawing ? { drawings: [wheelDrawing(figures, language)] } : {}),
  };
}
