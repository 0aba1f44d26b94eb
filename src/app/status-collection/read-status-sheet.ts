import { fieldsOf } from '../../schema/entity.js';
import type { RawSheet, RawValue, RawWorkbook } from '../../schema/raw-workbook.js';
import { fill, type Text } from '../../schema/text.js';
import { entities } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import { foldHeader } from '../read-register/sheet-cells.js';
import type { RowEdit } from '../session/register-session.js';
import { isRecord } from '../snapshots/is-record.js';
import { reportEdit, reportedFields, unchangedEdit, type Project, type ReportedField, type ReportedValues } from './reported-fields.js';
import { statusColumns, statusHeaders, statusKeepSheet, type StatusColumn } from './status-sheet.js';

/** Something in an answer that could not be used, with the project it is about. */
export interface StatusRemark {
  readonly project: string | null;
  readonly sentence: Text;
}

export interface StatusAnswers {
  readonly edits: readonly RowEdit[];
  /** Projects of the sheet that say nothing new. */
  readonly silent: readonly string[];
  readonly remarks: readonly StatusRemark[];
}

const sentences = {
  noSheet: { da: 'Filen er intet statusark: den har ingen tabel med Nr. og Trafiklys.', en: 'The file is no status sheet: it has no table with No. and Traffic light.' },
  noProject: { da: 'Projektet {id} findes ikke i porteføljeoversigten.', en: 'The project {id} is not in the portfolio register.' },
  unreadable: { da: '{id}: «{value}» under {field} kan ikke læses. Der skal stå {expected}.', en: '{id}: “{value}” under {field} cannot be read. What belongs there is {expected}.' },
  both: { da: '{id}: der står både Uændret og noget nyt. Det nye er brugt.', en: '{id}: both Unchanged and something new are given. The new is used.' },
} as const satisfies Record<string, Text>;

function remark(project: string | null, key: keyof typeof sentences, params: Readonly<Record<string, string | Text>>): StatusRemark {
  const say = (language: 'da' | 'en'): string => fill(sentences[key][language], Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]])));
  return { project, sentence: { da: say('da'), en: say('en') } };
}

interface FoundAnswers {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<StatusColumn, number>;
}

/** The rows are found by their headers in either language, so that a copied or re-saved sheet is read too. */
function findAnswers(raw: RawWorkbook): FoundAnswers | null {
  for (const sheet of raw.sheets) {
    for (const [index, row] of sheet.rows.slice(0, 30).entries()) {
      const headers = row.map((value) => (typeof value === 'string' ? foldHeader(value) : ''));
      const columns = new Map(statusColumns.flatMap((column) => {
        const at = headers.findIndex((header) => header !== '' && [statusHeaders[column].da, statusHeaders[column].en].map(foldHeader).includes(header));
        return at === -1 ? [] : [[column, at] as const];
      }));
      if (columns.has('id') && columns.has('light')) return { sheet, headerRow: index, columns };
    }
  }
  return null;
}

/** What each project said when the sheet was made; empty for a sheet that has lost its memory. */
function keptValues(raw: RawWorkbook): ReadonlyMap<string, ReportedValues> {
  const rows = raw.sheets.find(({ name }) => name.toLowerCase() === statusKeepSheet)?.rows ?? [];
  return new Map(rows.flatMap(([id, text]) => {
    if (typeof id !== 'string' || typeof text !== 'string') return [];
    try {
      const value: unknown = JSON.parse(text);
      return isRecord(value) ? [[id.toLowerCase(), value as ReportedValues] as const] : [];
    } catch {
      return [];
    }
  }));
}

function isBlank(value: RawValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

const fields = Object.fromEntries(fieldsOf(entities.project));

function readValues(id: string, row: readonly RawValue[], columns: FoundAnswers['columns'], remarks: StatusRemark[]): ReportedValues {
  const values: Partial<Record<ReportedField, unknown>> = {};
  for (const field of reportedFields) {
    const at = columns.get(field);
    const kind = fields[field]?.kind;
    if (at === undefined || !kind) continue;
    const cell = row[at] ?? null;
    const read = kind.decode(cell);
    if (read.ok) values[field] = read.value;
    else remarks.push(remark(id, 'unreadable', { id, value: String(typeof cell === 'object' ? '' : cell), field: statusHeaders[field], expected: kind.describe }));
  }
  return values as ReportedValues;
}

/**
 * The answers of a status sheet as edits of the register: only what is new since the sheet was made. A cell that was
 * emptied says nothing, since people clear what they mean to write over; what cannot be read is told and left.
 */
export function readStatusSheet(raw: RawWorkbook, register: Register): StatusAnswers {
  const found = findAnswers(raw);
  if (found === null) return { edits: [], silent: [], remarks: [{ project: null, sentence: sentences.noSheet }] };
  const kept = keptValues(raw);
  const edits: RowEdit[] = [];
  const silent: string[] = [];
  const remarks: StatusRemark[] = [];
  for (const row of found.sheet.rows.slice(found.headerRow + 1)) {
    const cell = row[found.columns.get('id') ?? 0];
    if (isBlank(cell)) continue;
    const id = String(cell).trim();
    const project = findRow(register, 'project', id);
    if (project?.id == null) {
      remarks.push(remark(id, 'noProject', { id }));
      continue;
    }
    const asked: ReportedValues = kept.get(id.toLowerCase()) ?? project;
    const told = Object.entries(readValues(project.id, row, found.columns, remarks)).filter(([field, value]) => value !== null && value !== asked[field as ReportedField]);
    const unchanged = /^(ja|yes|x|1|true|sand)$/i.test(String(row[found.columns.get('unchanged') ?? -1] ?? '').trim());
    const target = project as Project & { readonly id: string };
    if (told.length > 0) {
      if (unchanged) remarks.push(remark(id, 'both', { id }));
      edits.push(reportEdit(target, Object.fromEntries(told) as ReportedValues, register.asOf, asked));
    } else if (unchanged) edits.push(unchangedEdit(target, register.asOf, register.language));
    else silent.push(project.id);
  }
  return { edits, silent, remarks };
}
