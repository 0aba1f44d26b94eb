import type { Adoption } from '../../../adoption/adopt-workbook.js';
import { fieldsOf } from '../../../schema/entity.js';
import type { IsoDate } from '../../../schema/dates.js';
import type { Language } from '../../../schema/text.js';
import { fingerprint } from '../../../register/checking/fingerprint.js';
import { entities, type RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { baselineEntries } from '../../journal/baseline.js';
import { journalRows } from '../../journal/journal-entry.js';
import type { LiveChart } from '../../live-workbook.js';
import { planRegister, type RegisterFile } from '../../plan-register.js';
import { emptyRegister } from '../../workbook-plan/empty-register.js';
import { liveCharts, withoutPictures } from '../../workbook-plan/overview/live-charts.js';
import type { WorkbookPlan } from '../../workbook-plan/workbook-plan.js';
import { newRegister } from '../new-register.js';
import { recordText, type AdoptionRecord, type AsideSheet } from './adoption-record.js';
import { withFreeSheetNames } from './free-sheet-names.js';
import { partPlan, partRows, type RestOfPlan } from './part-plan.js';

export interface AdoptionOrder {
  /** What is taken into use; null begins an empty register. */
  readonly adoption: Adoption | null;
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly time: string;
  readonly who: string | null;
  /** Names of all sheets in the workbook, after those below were put aside. */
  readonly taken: readonly string[];
  /** What the source is called when it is a file and no sheet of the workbook. */
  readonly file: string | null;
  readonly aside: readonly AsideSheet[];
  readonly hidden: readonly string[];
  /** So many projects come in with the sheets; all of them where it is left out. */
  readonly first?: number;
}

export interface PlannedAdoption {
  readonly plan: WorkbookPlan;
  /** Drawn on the sheets once they are in. */
  readonly charts: readonly LiveChart[];
  /** Names of the sheets to bring in, in order. */
  readonly sheets: readonly string[];
  /** The sheet to show when all is done. */
  readonly start: string;
  /** What is written when the sheets are in; null when all comes with them. */
  readonly rest: RestOfPlan | null;
  /** What the log says of each project. */
  readonly reason: string | null;
}

const blankLine = Object.fromEntries(fieldsOf(entities.rowVersion).map(([field]) => [field, null]));

function reasonOf({ adoption, file, language }: AdoptionOrder): string | null {
  const from = file ?? adoption?.sources.map(({ name }) => name).join(', ') ?? '';
  return from === '' ? null : { da: `Taget i brug fra ${from}`, en: `Taken into use from ${from}` }[language];
}

/** The journal begins in the sheets that come in, so that the first line of the change log says where the rows came from. */
function withJournal(register: Register, order: AdoptionOrder): Register {
  const { time, who, first } = order;
  const coming: Register = { ...register, rows: { ...register.rows, project: first === undefined ? register.rows.project : partRows(register.rows.project, first).first } };
  const lines = baselineEntries(coming, { time, who, source: 'import', reason: reasonOf(order) }).flatMap(journalRows);
  const rowVersion = lines.map((line) => ({ ...blankLine, ...line, at: { sheet: '', row: 0 } }) as unknown as RowOf<'rowVersion'>);
  return { ...register, rows: { ...register.rows, rowVersion } };
}

/** The sheets that make a workbook people have open a register, beside the sheets it has. */
export function planAdoption(order: AdoptionOrder): PlannedAdoption {
  const { adoption, language, asOf, time, who, file } = order;
  const made = adoption === null ? { register: emptyRegister(language, asOf), ownColumns: {} } : newRegister(adoption, language, asOf);
  const registerId = fingerprint([time, who, adoption?.sources.map(({ name, rows }) => [name, rows]) ?? []]);
  const build = (record: string): WorkbookPlan => {
    const options: RegisterFile = { registerId, keptSheets: adoption?.sources ?? [], ownColumns: made.ownColumns, adoption: record };
    return withFreeSheetNames(planRegister(withJournal(made.register, order), options), order.taken);
  };
  const from = file === null ? (adoption?.sources.map(({ name }) => name) ?? []) : [file];
  const { project } = made.register.rows;
  const last = order.first === undefined ? null : (partRows(project, order.first).rest.at(-1)?.id ?? null);
  const list = last === null ? null : { count: project.length, last };
  const record = (sheets: readonly string[]): AdoptionRecord => ({ time, who, from, sheets, aside: order.aside, hidden: order.hidden, list });
  const sheets = build('').sheets.map(({ name }) => name);
  const whole = build(recordText(record(sheets)));
  const charts = whole.sheets.flatMap(liveCharts);
  const plan: WorkbookPlan = { ...whole, sheets: whole.sheets.map(withoutPictures) };
  const parted = order.first === undefined ? { plan, rest: null } : partPlan(plan, entities.project.table, order.first);
  return { ...parted, charts, sheets, start: sheets[0] ?? '', reason: reasonOf(order) };
}
