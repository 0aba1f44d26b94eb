import { fill, type Language, type Text } from '../../schema/text.js';
import { labelOf } from '../../schema/choice.js';
import { longDate } from '../../schema/wording/date-words.js';
import { trafficLight } from '../../register/choices/project.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { rowHeight } from '../workbook-plan/row-height.js';
import { footerText, productName } from '../workbook-plan/sheet-furniture.js';
import type { PlacedCell, PlannedCell, PlannedSheet, PlannedTableColumn, PlannedValidation, WorkbookPlan } from '../workbook-plan/workbook-plan.js';
import type { AskedProject, StatusCollection } from './collect-status.js';
import { reportedFields } from './reported-fields.js';

/** The very hidden sheet by which an answer is known, and which holds what each project said when it was asked. */
export const statusKeepSheet = '_status';
export const statusKeepVersion = 1;
export const statusTable = 'tblStatusAnswers';
export const statusHeaderRow = 5;

export const statusHeaders = {
  id: entities.project.fields.id.label,
  name: entities.project.fields.name.label,
  unchanged: { da: 'Uændret', en: 'Unchanged' },
  ...Object.fromEntries(reportedFields.map((field) => [field, entities.project.fields[field].label])),
} as Readonly<Record<'id' | 'name' | 'unchanged' | (typeof reportedFields)[number], Text>>;

export const statusColumns = ['id', 'name', 'unchanged', ...reportedFields] as const;
export type StatusColumn = (typeof statusColumns)[number];

const widths: Readonly<Record<StatusColumn, number>> = { id: 10, name: 34, unchanged: 11, light: 12, sinceLast: 46, nextSteps: 46, expectedEnd: 15, expectedCost: 17 };

const words = {
  sheet: { da: 'Status', en: 'Status' },
  title: { da: 'Status til mødet den {date}', en: 'Status for the meeting on {date}' },
  how: {
    da: 'Er intet ændret, så vælg Ja under Uændret. Ellers skriv over det, der stod sidst. Gem arket, og send det retur senest den {due}.',
    en: 'If nothing has changed, choose Yes under Unchanged. Otherwise write over what stood last time. Save the sheet and send it back by {due}.',
  },
  yes: { da: 'Ja', en: 'Yes' },
  prompt: {
    unchanged: { da: 'Ja, hvis intet er ændret siden sidst.', en: 'Yes, if nothing has changed since last time.' },
    other: { da: 'Vælg på listen.', en: 'Choose from the list.' },
  },
} as const;

function cellFor(column: StatusColumn, { project }: AskedProject, language: Language): PlannedCell {
  if (column === 'unchanged') return { value: null, look: 'text', numberFormat: '@' };
  const field = entities.project.fields[column];
  const value = project[column];
  const cell = value === null ? null : field.kind.encode(value as never, language);
  return { value: cell, look: field.kind.name === 'date' || field.kind.name === 'money' ? 'number' : 'text', numberFormat: formatOf(column) };
}

function formatOf(column: StatusColumn): string {
  return column === 'expectedEnd' ? 'dd-mm-yyyy' : column === 'expectedCost' ? '#,##0' : '@';
}

function listOf(column: number, rows: { readonly first: number; readonly last: number }, labels: readonly string[], title: string, prompt: string): PlannedValidation {
  return { column, rows, rule: { type: 'list', source: `"${labels.join(',')}"` }, otherwise: 'warn', promptTitle: title, prompt, error: prompt };
}

function answersSheet(asked: readonly AskedProject[], collection: StatusCollection, language: Language): PlannedSheet {
  const rows = { first: statusHeaderRow + 1, last: statusHeaderRow + asked.length };
  const columns = statusColumns.map((column): PlannedTableColumn => ({
    field: column === 'unchanged' ? null : column,
    header: statusHeaders[column][language],
    headerLook: 'header',
    look: column === 'expectedEnd' || column === 'expectedCost' ? 'number' : 'text',
    numberFormat: formatOf(column),
  }));
  const cells: PlacedCell[] = [
    { row: 1, column: 1, value: fill(words.title[language], { date: longDate(collection.meetingDate, language) }), look: 'sheetTitle' },
    { row: 2, column: 1, value: fill(words.how[language], { due: longDate(collection.dueOn, language) }), look: 'note' },
  ];
  const answers = asked.map((one) => statusColumns.map((column) => cellFor(column, one, language)));
  const columnWidths = statusColumns.map((column) => widths[column]);
  const lights = trafficLight.options.map(({ key }) => labelOf(trafficLight, key, language));
  return {
    name: words.sheet[language],
    visibility: 'visible',
    tabColour: null,
    columns: columnWidths.map((width) => ({ width })),
    rowHeights: new Map([[1, 26], [2, 34]]),
    cells,
    merges: ['A2:H2'],
    tables: [{ name: statusTable, headerRow: statusHeaderRow, firstColumn: 1, columns, rows: answers, rowHeights: answers.map((row) => rowHeight(row, columnWidths)), filterButtons: false }],
    validations: [
      listOf(statusColumns.indexOf('unchanged') + 1, rows, [words.yes[language]], statusHeaders.unchanged[language], words.prompt.unchanged[language]),
      listOf(statusColumns.indexOf('light') + 1, rows, lights, statusHeaders.light[language], words.prompt.other[language]),
    ],
    highlights: [],
    freeze: { rows: statusHeaderRow, columns: 2 },
    gridLines: false,
    activeCell: `C${String(statusHeaderRow + 1)}`,
    print: { landscape: true, pagesWide: 1, headerLeft: productName(language), headerRight: '', footerRight: footerText(language) },
  };
}

/** What stood when the sheet was made, so that an answer can be told from it, and a later change from the answer. */
function keepSheet(asked: readonly AskedProject[], collection: StatusCollection): PlannedSheet {
  const facts: readonly (readonly (string | number | null)[])[] = [
    ['status', statusKeepVersion, collection.meeting],
    ...asked.map(({ project }) => [project.id, JSON.stringify(Object.fromEntries(reportedFields.map((field) => [field, project[field]])))]),
  ];
  const cells = facts.flatMap((row, index) => row.map((value, column): PlacedCell => ({ row: index + 1, column: column + 1, value })));
  return {
    name: statusKeepSheet, visibility: 'veryHidden', tabColour: null, columns: [{ width: 14 }, { width: 60 }, { width: 14 }], rowHeights: new Map(), cells, merges: [], tables: [], validations: [], highlights: [],
    freeze: null, gridLines: true, activeCell: 'A1', print: { landscape: false, pagesWide: 1, headerLeft: '', headerRight: '', footerRight: '' },
  };
}

/** A small workbook for one project manager, filled in with what stands now. */
export function planStatusSheet(register: Register, collection: StatusCollection, asked: readonly AskedProject[]): WorkbookPlan {
  const { language, asOf } = register;
  const title = fill(words.title[language], { date: longDate(collection.meetingDate, language) });
  return {
    language,
    title,
    subject: title,
    creator: productName(language),
    createdAt: `${asOf}T12:00:00Z`,
    sheets: [answersSheet(asked, collection, language), keepSheet(asked, collection)],
    names: [],
  };
}
