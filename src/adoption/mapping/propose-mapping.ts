import type { RawSheet, RawTable } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { isBlankCell } from '../values/cell-text.js';
import type { Mapping, SheetMapping, SheetNameMeans } from './mapping.js';
import { readHeading } from '../values/read-heading.js';
import { listOfOthers } from './other-kind.js';
import { proposeSheet } from './propose-sheet.js';
import { fieldsMapped, reasonToLeave, type FoundList } from './which-lists.js';

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

/** A list of projects has a column of names that its header says and two more fields, or is asked for by name. */
function holdsProjects(sheet: SheetMapping): boolean {
  const named = sheet.columns.some((column) => column.to === 'name' && column.confidence > 0.5);
  return named && fieldsMapped(sheet).size >= 3;
}

/** What the names of several sheets stand for; a year goes to the notes, a generic name stands for nothing. */
function meaningOfNames(sheets: readonly SheetMapping[]): (sheet: SheetMapping) => SheetNameMeans | null {
  const isYear = (name: string): boolean => yearly.test(name) && readHeading('project', name) === null;
  const telling = sheets.map((sheet) => sheet.sheet).filter((name) => !generic.test(name) && !isYear(name));
  const has = (field: string): boolean => sheets.some((sheet) => sheet.columns.some((column) => column.to === field));
  const said = telling.map((name) => readHeading('project', name)?.field);
  const categories = telling.length > 0 && said.every((field) => field === 'category');
  const meaning = categories ? 'category' : said.includes('status') ? 'status' : 'area';
  return ({ sheet }) => {
    if (sheets.length < 2 || generic.test(sheet)) return null;
    return isYear(sheet) || (meaning !== 'status' && has(meaning)) ? 'notes' : meaning;
  };
}

/**
 * Proposes how a workbook becomes project rows. `wanted` names the sheets to take; without it, every visible sheet that is
 * a list of projects of its own. Sheets that are not taken are told with the reason.
 */
export function proposeMapping(workbook: SourceWorkbook, wanted: readonly string[] = []): Proposal {
  const notRead: NotRead[] = [];
  const found: FoundList[] = [];
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
      const mapping = proposeSheet('project', sheet, headerRowOfTable(sheet, workbook.tables ?? []));
      const others = mapping && !asked.has(sheet.name.toLowerCase()) ? listOfOthers(mapping.columns.map(({ header }) => header)) : null;
      if (others) refuse(sheet.name, others.da, others.en);
      else if (!mapping) refuse(sheet.name, 'der er ingen overskrifter; skriv f.eks. Projekt over kolonnen med navne', 'there are no headers; write e.g. Project above the column of names');
      else if (!byName && (!holdsProjects(mapping) || otherLists.test(sheet.name))) refuse(sheet.name, 'arket ligner ikke en liste over projekter', 'the sheet does not look like a list of projects');
      else found.push({ sheet, mapping });
    }
  }
  const taken = found.filter((one) => {
    const reason = asked.has(one.sheet.name.toLowerCase()) ? null : reasonToLeave(one, found);
    if (reason) refuse(one.sheet.name, reason.da, reason.en);
    return reason === null;
  });
  const meaning = meaningOfNames(taken.map(({ mapping }) => mapping));
  const sheets = taken.map(({ mapping }) => ({ ...mapping, sheetNameMeans: meaning(mapping) }));
  return { mapping: { version: 1, sheets }, notRead };
}
