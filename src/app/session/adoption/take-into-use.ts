import type { IsoDate } from '../../../schema/dates.js';
import { longDate } from '../../../schema/wording/date-words.js';
import type { Language } from '../../../schema/text.js';
import { fill } from '../../../schema/text.js';
import type { Adoption } from '../../../adoption/adopt-workbook.js';
import type { RawSheet } from '../../../schema/raw-workbook.js';
import type { AdoptionRecord, AsideSheet } from '../../adopt/live/adoption-record.js';
import { asideName } from '../../adopt/live/free-sheet-names.js';
import type { RestOfPlan } from '../../adopt/live/part-plan.js';
import { planAdoption, type PlannedAdoption } from '../../adopt/live/plan-adoption.js';
import { WorkbookUnavailable, type LiveChart, type LiveWorkbook } from '../../live-workbook.js';
import type { WorkbookFiles } from './adoption-desk.js';
import { refuse } from './attempt.js';

export interface BringInRegister {
  /** Null begins an empty register. */
  readonly adoption: Adoption | null;
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly time: string;
  readonly who: string | null;
  readonly file: string | null;
  /** Sheets of the workbook to put aside, by name. */
  readonly putAside: readonly string[];
  /** All sheets of the workbook as they are before. */
  readonly sheets: readonly RawSheet[];
}

const note = {
  da: 'Arket blev taget i brug som porteføljeoversigt {date}. Ret projekterne dér; her står det, som det var.',
  en: 'This sheet was taken into use as a register on {date}. Change the projects there; here it stands as it was.',
} as const;

function isEmpty({ rows, extras }: RawSheet): boolean {
  return extras.size === 0 && rows.every((row) => row.every((cell) => cell === null || cell === ''));
}

/** Puts sheets back as they were, as far as that goes: the error that led here is the one people are told of. */
async function backAgain(workbook: LiveWorkbook, aside: readonly AsideSheet[]): Promise<void> {
  for (const { before, now } of aside) {
    try {
      await workbook.renameSheet(now, before);
    } catch {
      // The sheet keeps the name it was given; nothing in it has been touched.
    }
  }
}

const undrawn = {
  da: 'Diagrammerne kunne ikke tegnes i denne Excel. Tallene er levende, og et diagram kan sættes ind over dem.',
  en: 'The charts could not be drawn in this Excel. The figures are live, and a chart can be inserted over them.',
} as const;

/** The register is whole without its charts: where they cannot be drawn, the sheet says so. */
async function drawCharts(workbook: LiveWorkbook, charts: readonly LiveChart[], language: Language): Promise<void> {
  const [first] = charts;
  if (first === undefined || workbook.addCharts === undefined) return;
  try {
    await workbook.addCharts(charts);
  } catch {
    await workbook.addNote(first.sheet, 'B1', undrawn[language]);
  }
}

/** What is still to be written of a list that was too large for one go, and what the log says of it. */
export interface LeftOver {
  readonly rest: RestOfPlan;
  readonly time: string;
  readonly reason: string | null;
}

/** Excel on the web takes some 3.6 MB at once; a file well below that comes in. */
const fileThatComesIn = 2_500_000;

/** How often a list is parted further before it is given up. */
const partings = 3;

/** How many projects are to come with the file, when so many more, or a file of so many bytes, were too large. */
function rowsToCome(adoption: Adoption, bytes: number, before: number | null): number {
  return Math.max(1, Math.floor(before === null ? (adoption.rows.length * fileThatComesIn) / Math.max(bytes, fileThatComesIn) : before / 3));
}

/**
 * Brings a register into the open workbook. Old sheets get their new names first, so that the register's own have theirs;
 * they are hidden last, when the new ones are there to be seen. Nothing in the old sheets is changed.
 */
export async function takeIntoUse(workbook: LiveWorkbook, files: WorkbookFiles, order: BringInRegister): Promise<LeftOver | null> {
  const { adoption, language, sheets, putAside } = order;
  const names = sheets.map(({ name }) => name);
  const aside: AsideSheet[] = [];
  const told = fill(note[language], { date: longDate(order.asOf, language) });
  for (const before of putAside) aside.push({ before, note: told, now: asideName(before, [...names, ...aside.map(({ now }) => now)], language) });
  const taken = names.map((name) => aside.find(({ before }) => before === name)?.now ?? name);
  const hidden = sheets.length === 1 && sheets.every(isEmpty) ? names : [];
  const planned = (first?: number): PlannedAdoption => planAdoption({ ...order, adoption, taken, aside, hidden, ...(first === undefined ? {} : { first }) });
  let coming = planned();
  let first: number | null = null;
  let bytes = await files.write(coming.plan);
  const renamed: AsideSheet[] = [];
  try {
    for (const one of aside) {
      await workbook.renameSheet(one.before, one.now);
      renamed.push(one);
    }
    for (let attempt = 0; ; attempt += 1) {
      try {
        await workbook.insertSheets(bytes, coming.sheets);
        break;
      } catch (error) {
        const isTooLarge = error instanceof WorkbookUnavailable && error.reason === 'too-large';
        if (!isTooLarge || adoption === null || attempt >= partings) throw error;
        first = rowsToCome(adoption, bytes.length, first);
        coming = planned(first);
        bytes = await files.write(coming.plan);
      }
    }
  } catch (error) {
    await backAgain(workbook, renamed);
    if (error instanceof WorkbookUnavailable && error.reason === 'too-large') refuse('tooLargeToTakeIn');
    throw error;
  }
  for (const { now, note: text } of aside) {
    await workbook.addNote(now, 'A1', text);
    await workbook.setVisibility(now, 'hidden');
  }
  await drawCharts(workbook, coming.charts, language);
  await workbook.select(coming.start, 'A1');
  for (const name of hidden) await workbook.setVisibility(name, 'hidden');
  return coming.rest === null ? null : { rest: coming.rest, time: order.time, reason: coming.reason };
}

/** Takes out what was brought in, and puts the old sheets back: shown first, since a workbook always shows one. */
export async function takeOut(workbook: LiveWorkbook, record: AdoptionRecord, present: readonly string[]): Promise<void> {
  const here = (name: string): boolean => present.includes(name);
  for (const { now } of record.aside.filter((one) => here(one.now))) await workbook.setVisibility(now, 'visible');
  for (const name of record.hidden.filter(here)) await workbook.setVisibility(name, 'visible');
  await workbook.removeSheets(record.sheets.filter(here));
  for (const { before, now, note: text } of record.aside.filter((one) => here(one.now))) {
    await workbook.removeNote(now, 'A1', text);
    await workbook.renameSheet(now, before);
  }
}
