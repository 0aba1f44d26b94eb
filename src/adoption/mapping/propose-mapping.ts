import type { RawSheet, RawTable } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';
import { isBlankCell } from '../values/cell-text.js';
import type { Mapping, SheetMapping, SheetNameMeans } from './mapping.js';
import { readHeading } from '../values/read-heading.js';
import { listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { likelyEntity } from '../sheets/likely-entity.js';
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

const generic = /^(?:ark|sheet|tabel|table|data|projekter?|projects?|(?:it-?)?systemer|systemliste|systems?|applications?|portefølje|portfolio|oversigt|overview|liste?|alle|all|import|export|eksport)[ _-]*\d*$/i;
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

/** A list has a column of names that its header says and two more fields, or is asked for by name. */
function holdsList(sheet: SheetMapping): boolean {
  const named = sheet.columns.some((column) => column.to === 'name' && column.confidence > 0.5);
  return named && fieldsMapped(sheet).size >= 3;
}

/** What the names of several sheets stand for; a year goes to the notes, a generic name stands for nothing. */
function meaningOfNames(entity: AdoptedEntity, all: readonly SheetMapping[]): (sheet: SheetMapping) => SheetNameMeans | null {
  const sheets = all.filter((sheet) => sheet.entity === entity);
  const { unit, struck } = listKind(entity);
  const isYear = (name: string): boolean => yearly.test(name) && readHeading(entity, name) === null;
  const telling = sheets.map((sheet) => sheet.sheet).filter((name) => !generic.test(name) && !isYear(name));
  const has = (field: string): boolean => sheets.some((sheet) => sheet.columns.some((column) => column.to === field));
  const said = telling.map((name) => readHeading(entity, name)?.field);
  const categories = telling.length > 0 && said.every((field) => field === 'category');
  const meaning = categories ? 'category' : said.includes(struck.field) ? 'status' : 'area';
  return ({ sheet }) => {
    if (sheets.length < 2 || generic.test(sheet)) return null;
    return isYear(sheet) || (meaning !== 'status' && has(meaning === 'area' ? unit : meaning)) ? 'notes' : meaning;
  };
}

/** What a sheet is taken for, which it must look like unless it is asked for by name. */
function proposeList(sheet: RawSheet, { headerRow, kind, asked, byName }: { readonly headerRow: number | undefined; readonly kind: AdoptedEntity | null; readonly asked: boolean; readonly byName: boolean }): SheetMapping | Text {
  const likely = likelyEntity(sheet, headerRow);
  const entity = kind ?? likely.entity;
  const { plural, header } = listKind(entity).words;
  const mapping = proposeSheet(entity, sheet, headerRow);
  if (!mapping) return { da: `der er ingen overskrifter; skriv f.eks. ${header.da} over kolonnen med navne`, en: `there are no headers; write e.g. ${header.en} above the column of names` };
  const others = asked || kind !== null ? null : listOfOthers(entity, mapping.columns.map((column) => column.header));
  if (others) return others;
  if (!byName && (!holdsList(mapping) || (entity === 'project' && otherLists.test(sheet.name)))) return { da: `arket ligner ikke en liste over ${plural.da}`, en: `the sheet does not look like a list of ${plural.en}` };
  return kind === null && likely.doubtful ? { ...mapping, doubtful: true } : mapping;
}

/**
 * Proposes how a workbook becomes rows of projects and systems. `wanted` names the sheets to take; without it, every visible
 * sheet that is a list of its own. Sheets that are not taken are told with the reason. `kind` is what a person says they are.
 */
export function proposeMapping(workbook: SourceWorkbook, wanted: readonly string[] = [], kind: AdoptedEntity | null = null): Proposal {
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
      const headerRow = headerRowOfTable(sheet, workbook.tables ?? []);
      const proposed = proposeList(sheet, { headerRow, kind, asked: asked.has(sheet.name.toLowerCase()), byName });
      if ('da' in proposed) refuse(sheet.name, proposed.da, proposed.en);
      else found.push({ sheet, mapping: proposed });
    }
  }
  const taken = found.filter((one) => {
    const reason = asked.has(one.sheet.name.toLowerCase()) ? null : reasonToLeave(one, found);
    if (reason) refuse(one.sheet.name, reason.da, reason.en);
    return reason === null;
  });
  const mappings = taken.map(({ mapping }) => mapping);
  const sheets = mappings.map((mapping) => ({ ...mapping, sheetNameMeans: meaningOfNames(mapping.entity, mappings)(mapping) }));
  return { mapping: { version: 1, sheets }, notRead };
}
