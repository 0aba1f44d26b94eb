import { toSerial } from '../../../schema/dates.js';
import type { FormulaContext } from '../../../schema/field.js';
import type { Language, Text } from '../../../schema/text.js';
import { barrierStatus, meetingStatus } from '../../../register/choices/meeting.js';
import { overStatuses, projectStatus } from '../../../register/choices/project.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { deadlinesBySource, type Deadline } from '../../overview/upcoming-deadlines.js';
import { formulaContext } from '../formula-context.js';
import { onSheet, sheetNames } from '../workbook-names.js';
import type { PlacedCell, PlannedSheet } from '../workbook-plan.js';

/** Where the Start sheet's next deadlines come from: dates of one column that lie ahead, and words for the row. */
interface DeadlineSource {
  readonly entity: EntityKey;
  readonly date: string;
  /** The day as an expression over whole columns, where it is not the date column itself. */
  readonly day?: (f: FormulaContext) => string;
  /** Conditions on whole columns, true for rows that still wait. */
  readonly waiting: (f: FormulaContext) => readonly string[];
  /** Column with the words a person knows the row by, and what is due: `{row}` in the text is those words. */
  readonly named: string;
  readonly text: Text;
}

const unlike = (column: string, labels: readonly string[]): readonly string[] => labels.map((label) => `(${column}<>${label})`);

const openMeeting = (f: FormulaContext): readonly string[] =>
  unlike(f.column('meeting', 'status'), (['held', 'minutesApproved', 'cancelled'] as const).map((key) => f.choice(meetingStatus, key)));

const expectedElseAgreed = (f: FormulaContext): string =>
  `(${f.column('milestone', 'expectedDate')}+(${f.column('milestone', 'expectedDate')}="")*${f.column('milestone', 'agreedDate')})`;

const sources: readonly DeadlineSource[] = [
  { entity: 'meeting', date: 'date', waiting: openMeeting, named: 'forum', text: { da: 'Møde: {row}', en: 'Meeting: {row}' } },
  { entity: 'meeting', date: 'casesDue', waiting: openMeeting, named: 'forum', text: { da: 'Frist for sager: {row}', en: 'Cases due: {row}' } },
  { entity: 'meeting', date: 'dispatch', waiting: openMeeting, named: 'forum', text: { da: 'Materialet sendes: {row}', en: 'Material sent: {row}' } },
  { entity: 'milestone', date: 'agreedDate', day: expectedElseAgreed, waiting: (f) => [`(${f.column('milestone', 'actualDate')}="")`], named: 'name', text: { da: 'Milepæl: {row}', en: 'Milestone: {row}' } },
  { entity: 'case', date: 'deadline', waiting: (f) => [`(${f.column('case', 'done')}="")`], named: 'title', text: { da: 'Følg op: {row}', en: 'Follow up: {row}' } },
  { entity: 'benefit', date: 'targetDate', waiting: (f) => [`(${f.column('benefit', 'latestDate')}<${f.column('benefit', 'targetDate')})`], named: 'name', text: { da: 'Mål gevinsten: {row}', en: 'Measure the benefit: {row}' } },
  { entity: 'project', date: 'expectedEnd', waiting: (f) => unlike(f.column('project', 'status'), overStatuses.map((key) => f.choice(projectStatus, key))), named: 'name', text: { da: 'Slutter: {row}', en: 'Ends: {row}' } },
  { entity: 'barrier', date: 'deadline', waiting: (f) => unlike(f.column('barrier', 'status'), (['removed', 'accepted'] as const).map((key) => f.choice(barrierStatus, key))), named: 'name', text: { da: 'Fjern barrieren: {row}', en: 'Remove the barrier: {row}' } },
];

const shown = 3;
const rowsADay = 1_000_000;
const sourcesADay = 1_000_000_000;
const firstRow = 2;
const lastRow = firstRow + sources.length * shown - 1;

/** What the sheet gathers, a list a source, with the number each is sorted and found by: day, then row, then source. */
export function keyed(register: Register): readonly (readonly { readonly key: number; readonly deadline: Deadline }[])[] {
  return deadlinesBySource(register).map((deadlines, order) => deadlines.slice(0, shown).map((deadline) => ({ key: toSerial(deadline.date) + deadline.place / rowsADay + order / sourcesADay, deadline })));
}

/** The day and, in its decimals, the table row and the source: one number that sorts, and that a row is found by. */
function nthDeadline(source: DeadlineSource, order: number, nth: number, language: Language): string {
  const f = formulaContext(entities[source.entity], language);
  const dates = f.column(source.entity, source.date);
  const header = f.own(source.date).replace('[#This Row]', '[#Headers]');
  const day = source.day?.(f) ?? dates;
  const conditions = [`(${day}>=${f.setting('asOf')})`, ...source.waiting(f)].join('*');
  return `IFERROR(_xlfn.AGGREGATE(15,6,(${day}+(ROW(${dates})-ROW(${header}))/${String(rowsADay)}+${String(order)}/${String(sourcesADay)})/(${conditions}),${String(nth)}),"")`;
}

function words(source: DeadlineSource, row: number, language: Language): string {
  const f = formulaContext(entities[source.entity], language);
  const [before = '', after = ''] = source.text[language].split('{row}');
  const found = `INDEX(${f.column(source.entity, source.named)},ROUND(MOD(B${String(row)},1)*1000000,0))`;
  return `IF(B${String(row)}="","","${before}"&${found}&"${after}")`;
}

/** References the Start sheet reads the sorted deadlines through. */
export function deadlineReferences(language: Language): { readonly keys: string; readonly words: string } {
  const name = sheetNames.deadlines[language];
  return { keys: onSheet(name, `$B$${String(firstRow)}:$B$${String(lastRow)}`), words: onSheet(name, `$C$${String(firstRow)}:$C$${String(lastRow)}`) };
}

/** A hidden sheet that gathers the first few deadlines of each source for the Start sheet. */
export function planDeadlinesSheet(register: Register): PlannedSheet {
  const { language } = register;
  const known = keyed(register);
  const headers = language === 'da' ? ['Kilde', 'Dag og række', 'Frist'] : ['Source', 'Day and row', 'Deadline'];
  const cells: PlacedCell[] = headers.map((value, column) => ({ row: 1, column: column + 1, value, look: 'header' }));
  sources.forEach((source, order) => {
    for (let nth = 1; nth <= shown; nth += 1) {
      const row = firstRow + order * shown + nth - 1;
      const due = known[order]?.[nth - 1];
      cells.push(
        { row, column: 1, value: `${entities[source.entity].sheet[language]} ${String(nth)}`, look: 'plain' },
        { row, column: 2, value: due?.key ?? null, formula: nthDeadline(source, order, nth, language), look: 'plain', numberFormat: 'dd-mm-yyyy' },
        { row, column: 3, value: due?.deadline.text[language] ?? null, formula: words(source, row, language), look: 'plain' },
      );
    }
  });
  return {
    name: sheetNames.deadlines[language],
    visibility: 'hidden',
    tabColour: null,
    columns: [{ width: 16 }, { width: 14 }, { width: 60 }],
    rowHeights: new Map(),
    cells,
    merges: [],
    tables: [],
    validations: [],
    highlights: [],
    freeze: { rows: 1, columns: 0 },
    gridLines: true,
    activeCell: 'A2',
    print: { landscape: true, pagesWide: 1, headerLeft: sheetNames.deadlines[language], headerRight: '', footerRight: '' },
  };
}
