import { projectCategory } from '../../register/choices/project.js';
import type { RawSheet, RawTable } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { isBlankCell } from '../values/cell-text.js';
import { headerWords } from '../sheets/header-words.js';
import type { Mapping, SheetMapping, SheetNameMeans } from './mapping.js';
import { parseChoice } from '../values/parse-choice.js';
import { proposeSheet } from './propose-sheet.js';
import { projectField } from '../values/read-field.js';

/** The part of a workbook that is looked through; a csv file is one sheet without tables. */
export interface SourceWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly tables?: readonly RawTable[];
}

export interface NotRead {
  readonly sheet: string;
  readonly reason: Text;
}

export interface Proposal {
  readonly mapping: Mapping;
  readonly notRead: readonly NotRead[];
}

const generic = /^(?:ark|sheet|tabel|table|data|projekter?|projects?|portefølje|portfolio|oversigt|overview|liste?|alle|all|import|export|eksport)[ _-]*\d*$/i;
/** Lists of other things that also have a column of projects. */
const otherLists = /risi(?:ci|ko)|risk|gevinst|benefit|milepæl|milestone|barriere|møde|meeting|beslutning|decision|interessent|stakeholder|timeregistrering|\blog\b/i;
const yearly = /^(?:\D*)(?:19|20)\d{2}\D*$/;

function isEmpty(sheet: RawSheet): boolean {
  return sheet.rows.every((row) => row.every((cell) => isBlankCell(cell)));
}

function headerRowOfTable(sheet: RawSheet, tables: readonly RawTable[]): number | undefined {
  const own = tables.filter((table) => table.sheet === sheet.name && table.columns.length >= 2);
  return own.toSorted((a, b) => b.lastRow - b.firstRow - (a.lastRow - a.firstRow))[0]?.headerRow;
}

function fieldsMapped(sheet: SheetMapping): ReadonlySet<string> {
  return new Set(sheet.columns.filter((column) => projectField(column.to) !== null).map((column) => column.to));
}

/** A list of projects has a column of names that its header says and two more fields, or is asked for by name. */
function holdsProjects(sheet: SheetMapping): boolean {
  const named = sheet.columns.some((column) => column.to === 'name' && column.confidence > 0.5);
  return named && fieldsMapped(sheet).size >= 3;
}

function headerSet(sheet: SheetMapping): ReadonlySet<string> {
  return new Set(sheet.columns.map((column) => headerWords(column.header).join(' ')).filter((header) => header !== ''));
}

function sameHeaders(a: SheetMapping, b: SheetMapping): boolean {
  const [one, other] = [headerSet(a), headerSet(b)];
  const common = [...one].filter((header) => other.has(header)).length;
  return common >= 2 && common / (one.size + other.size - common) >= 0.5;
}

/** What the names of several sheets stand for; a year goes to the notes, a generic name stands for nothing. */
function meaningOfNames(sheets: readonly SheetMapping[]): (sheet: SheetMapping) => SheetNameMeans | null {
  const telling = sheets.map((sheet) => sheet.sheet).filter((name) => !generic.test(name) && !yearly.test(name));
  const has = (field: string): boolean => sheets.some((sheet) => sheet.columns.some((column) => column.to === field));
  const categories = telling.length > 0 && telling.every((name) => parseChoice(projectCategory, name.replace(/ ?projekter$/i, '')).kind === 'value');
  const meaning = categories ? 'category' : 'area';
  return ({ sheet }) => {
    if (sheets.length < 2 || generic.test(sheet)) return null;
    return yearly.test(sheet) || has(meaning) ? 'notes' : meaning;
  };
}

/** Sheets with the same headers belong together; the largest such group is the portfolio. */
function mainSheet(found: readonly SheetMapping[], rowsOf: (sheet: SheetMapping) => number): SheetMapping | null {
  const weight = (sheet: SheetMapping): number => fieldsMapped(sheet).size * found.filter((other) => sameHeaders(sheet, other)).reduce((sum, other) => sum + rowsOf(other), 0);
  return found.toSorted((a, b) => weight(b) - weight(a))[0] ?? null;
}

/**
 * Proposes how a workbook becomes project rows. `wanted` names the sheets to take; without it, every visible sheet that is
 * a list of projects and has the same headers as the largest of them. Sheets that are not taken are told with the reason.
 */
export function proposeMapping(workbook: SourceWorkbook, wanted: readonly string[] = []): Proposal {
  const notRead: NotRead[] = [];
  const found: { readonly sheet: RawSheet; readonly mapping: SheetMapping }[] = [];
  const asked = new Set(wanted.map((name) => name.trim().toLowerCase()));
  const shown = workbook.sheets.filter((sheet) => sheet.visibility === 'visible' && !isEmpty(sheet));
  const only = asked.size === 0 && shown.length === 1 ? shown[0] : undefined;
  const refuse = (sheet: string, da: string, en: string): void => void notRead.push({ sheet, reason: { da, en } });
  for (const name of wanted) {
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase())) refuse(name, 'arket findes ikke i filen', 'there is no such sheet in the file');
  }
  for (const sheet of workbook.sheets) {
    const byName = asked.has(sheet.name.toLowerCase()) || sheet === only;
    if (asked.size > 0 && !byName) refuse(sheet.name, 'arket er ikke valgt', 'the sheet was not chosen');
    else if (sheet.visibility !== 'visible' && !byName) refuse(sheet.name, 'arket er skjult', 'the sheet is hidden');
    else if (isEmpty(sheet)) refuse(sheet.name, 'arket er tomt', 'the sheet is empty');
    else {
      const mapping = proposeSheet(sheet, headerRowOfTable(sheet, workbook.tables ?? []));
      if (!mapping) refuse(sheet.name, 'der er ingen overskrifter', 'there are no headers');
      else if (!byName && (!holdsProjects(mapping) || otherLists.test(sheet.name))) refuse(sheet.name, 'arket ligner ikke en liste over projekter', 'the sheet does not look like a list of projects');
      else found.push({ sheet, mapping });
    }
  }
  const rowsOf = (mapping: SheetMapping): number => (found.find((one) => one.mapping === mapping)?.sheet.rows.length ?? 0) - mapping.headerBottom;
  const main = mainSheet(found.map((one) => one.mapping), rowsOf);
  const taken = found.filter(({ sheet, mapping }) => {
    const fits = asked.has(sheet.name.toLowerCase()) || !main || sameHeaders(main, mapping);
    if (!fits) refuse(sheet.name, `overskrifterne er andre end i «${main.sheet}»; vælg arket ved navn, hvis det skal med`, `its headers differ from those of “${main.sheet}”; choose the sheet by name to take it along`);
    return fits;
  });
  const meaning = meaningOfNames(taken.map(({ mapping }) => mapping));
  const sheets = taken.map(({ mapping }) => ({ ...mapping, sheetNameMeans: meaning(mapping) }));
  return { mapping: { version: 1, sheets }, notRead };
}
