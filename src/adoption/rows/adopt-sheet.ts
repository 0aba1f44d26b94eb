import type { RawSheet } from '../../schema/raw-workbook.js';
import type { Language, Text } from '../../schema/text.js';
import { columnLetter } from '../../register/register.js';
import { shownValue, type FieldSource } from './adopt-cells.js';
import { adoptRow, type AdoptedRow, type KeptColumn, type SheetContext } from './adopt-row.js';
import type { ColumnReport, Conversion, OtherRow, Outcome, SheetReport } from '../report/adoption-report.js';
import { cellAt, extrasAt } from '../sheets/cell-address.js';
import { cellText, isBlankCell, isPlaceholder, plainText } from '../values/cell-text.js';
import { classifyRows } from '../sheets/classify-rows.js';
import { hintsOf } from '../sheets/content-fit.js';
import { readHeading } from '../values/read-heading.js';
import { headerAt, type SheetHeader } from '../sheets/find-header.js';
import type { ColumnMapping, SheetMapping } from '../mapping/mapping.js';
import { ownHeaders, ownReader } from './own-columns.js';
import { adoptedField, listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { paintedPlan } from './painted-plan.js';
import type { Remark } from '../values/reading.js';
import type { RowNotes } from './row-notes.js';
import { sheetRemarks } from './sheet-remarks.js';
import type { SourceCell } from '../values/source-cell.js';
import { sourceColumn } from '../sheets/source-column.js';
import { spreadMerges } from '../sheets/spread-merges.js';
import { spreadOutline } from '../sheets/spread-outline.js';

export interface AdoptionOptions {
  /** The language of the lines written in the remark. */
  readonly language: Language;
  /** The year meant by `uge 34` and `5. maj`; null leaves them unread. */
  readonly year: number | null;
}

export interface AdoptedSheet {
  readonly rows: readonly AdoptedRow[];
  /** What the columns kept as a person's own are called in the register, in the order of the sheet. */
  readonly ownHeaders: readonly string[];
  readonly report: SheetReport;
}

function outlineRemark(header: string): Remark {
  return {
    code: 'outline',
    text: {
      da: `«${header}» står kun på den første række i hver gruppe; rækkerne under har fået det samme.`,
      en: `“${header}” stands on the first row of each group only; the rows below were given the same.`,
    },
  };
}

function doubtfulRemark(entity: AdoptedEntity): Remark {
  const [{ plural: own }, { plural: others }] = [listKind(entity).words, listKind(entity === 'system' ? 'project' : 'system').words];
  return {
    code: 'doubtful-kind',
    text: {
      da: `Arket er læst som en liste over ${own.da}, men overskrifterne passer også til ${others.da}. Er det ${others.da}, så vælg det (på kommandolinjen: --kind ${others.en}).`,
      en: `The sheet was read as a list of ${own.en}, but its headers fit ${others.en} as well. If they are ${others.en}, choose that (on the command line: --kind ${others.en}).`,
    },
  };
}

const paintedLabel: Text = { da: 'Farvede felter', en: 'Painted cells' };

const targetWords: Readonly<Record<string, Text>> = {
  own: { da: 'egen kolonne', en: 'a column of its own' },
  sourceKey: { da: 'egen kolonne', en: 'a column of its own' },
  notes: { da: 'Bemærkning', en: 'Remark' },
  kept: { da: 'kun i den bevarede kopi', en: 'in the kept copy only' },
};

/** Finds each mapped column by its place and header, else by its header alone; a column that is neither is told. */
function placeColumns(header: SheetHeader, mapping: SheetMapping, remarks: Remark[]): readonly ColumnMapping[] {
  const placed = mapping.columns.flatMap((column) => {
    const here = header.columns.find((one) => one.column === column.column);
    if (here && (column.header === '' || here.header === column.header)) return [{ ...column, header: here.header }];
    const elsewhere = header.columns.filter((one) => one.header !== '' && one.header.toLowerCase() === plainText(column.header).toLowerCase());
    const moved = elsewhere.length === 1 ? elsewhere[0] : undefined;
    if (moved) return [{ ...column, column: moved.column, header: moved.header }];
    const at = `${columnLetter(column.column)} «${column.header}»`;
    remarks.push({ code: 'column-missing', text: { da: `Kolonne ${at} fra kortlægningen findes ikke i arket.`, en: `Column ${at} of the mapping is not in the sheet.` } });
    return [];
  });
  const forgotten = header.columns.filter((one) => !placed.some((column) => column.column === one.column));
  const kept = forgotten.map(({ column, header: text }): ColumnMapping => ({ column, header: text, to: 'kept', confidence: 1, reason: { da: 'kortlægningen nævner ikke kolonnen', en: 'the mapping does not name the column' } }));
  return [...placed, ...kept];
}

/** Columns by field in the order they are read: the name first, a filling-in column after the one it fills in for. */
function fieldsOf(sheet: RawSheet, header: SheetHeader, columns: readonly ColumnMapping[], rows: readonly number[], mapping: SheetMapping, options: AdoptionOptions): ReadonlyMap<string, readonly FieldSource[]> {
  const fields = new Map<string, FieldSource[]>();
  const ordered = columns.toSorted((a, b) => Number(b.to === 'name') - Number(a.to === 'name') || Number(a.fallback ?? false) - Number(b.fallback ?? false));
  for (const column of ordered) {
    if (adoptedField(mapping.entity, column.to) === null) continue;
    const group = header.columns.find((one) => one.column === column.column)?.group ?? '';
    const source = sourceColumn(sheet, { column: column.column, header: column.header, group }, rows);
    const hints = hintsOf(source, {
      unit: column.unit ?? null,
      currency: mapping.currency,
      values: column.values ?? {},
      year: options.year,
      ...(column.decimalMark ? { decimalMark: column.decimalMark } : {}),
      ...(column.dateOrder ? { dateOrder: column.dateOrder } : {}),
    });
    fields.set(column.to, [...(fields.get(column.to) ?? []), { mapping: column, hints }]);
  }
  return fields;
}

/** Columns kept as they are, with their names and how their cells are read. */
function keptColumns(entity: AdoptedEntity, sheet: RawSheet, columns: readonly ColumnMapping[], rows: readonly number[], options: AdoptionOptions): readonly KeptColumn[] {
  const headers = ownHeaders(entity, columns, options.language);
  return columns.flatMap((mapping) => {
    const header = headers.get(mapping.column);
    const source = sourceColumn(sheet, { column: mapping.column, header: mapping.header, group: '' }, rows);
    return header === undefined ? [] : [{ mapping, header, read: ownReader(source, mapping.to === 'sourceKey') }];
  });
}

function columnReport(entity: AdoptedEntity, sheet: RawSheet, column: ColumnMapping, rows: readonly number[], conversions: readonly Conversion[], own: readonly KeptColumn[]): ColumnReport {
  const header = own.find(({ mapping }) => mapping === column)?.header;
  const named = header === undefined || header === column.header ? undefined : { da: `egen kolonne «${header}»`, en: `a column of its own, “${header}”` };
  const letter = columnLetter(column.column);
  const field = adoptedField(entity, column.to);
  const filled = rows.filter((row) => {
    const cell = cellAt(sheet, row, column.column);
    return !isBlankCell(cell) && !(typeof cell === 'string' && isPlaceholder(cell));
  }).length;
  const told = conversions.filter((one) => one.column === letter && one.remark.code !== 'struck-out');
  const count = (outcome: Outcome): number => told.filter((one) => one.outcome === outcome).length;
  const coloured = told.filter((one) => one.source.startsWith('#') && one.remark.code === 'colour-only').length;
  const counts = { converted: count('converted'), doubtful: count('doubtful'), unconvertible: count('unconvertible') };
  const exact = field ? Math.max(0, filled + coloured - told.length) : filled;
  return {
    column: letter,
    header: column.header,
    to: column.to,
    target: field?.label ?? named ?? targetWords[column.to] ?? shownValue(entity, column.to, column.to),
    confidence: column.confidence,
    reason: column.reason,
    filled,
    counts: { exact, ...counts },
  };
}

/** The remark of a row: the source's own first, then what had no field, then what continued on rows below. */
function withRemark(row: AdoptedRow, notes: RowNotes): AdoptedRow {
  const own = row.values['remark'];
  const added = notes.text();
  const remark = [typeof own === 'string' ? own : null, added].filter((part) => part !== null).join('\n');
  return remark === '' ? row : { ...row, values: { ...row.values, remark }, notes: notes.lines };
}

/** Makes rows of a sheet by its mapping. Every row below the header becomes one or stands in the report. */
export function adoptSheet(source: RawSheet, mapping: SheetMapping, options: AdoptionOptions): AdoptedSheet {
  const { entity } = mapping;
  const remarks: Remark[] = mapping.doubtful ? [doubtfulRemark(entity)] : [];
  const { spreading, outlined } = listKind(entity);
  const header = headerAt(entity, source, mapping.headerTop, mapping.headerBottom);
  const columns = placeColumns(header, mapping, remarks);
  const nameColumn = columns.find((column) => column.to === 'name' && !column.fallback)?.column ?? null;
  const merged = spreadMerges(source, new Set(columns.filter((column) => spreading.has(column.to)).map((column) => column.column)), header.bottom);
  const rows = classifyRows(source, header, nameColumn);
  const projectRows = rows.filter((row) => row.kind === 'project').map((row) => row.row);
  const grouping = columns.filter(({ to, column }) => outlined.has(to) && nameColumn !== null && column < nameColumn);
  const { sheet, spread } = spreadOutline(merged, grouping.map(({ column }) => column), projectRows);
  remarks.push(...grouping.filter(({ column }) => spread.includes(column)).map(({ header: text }) => outlineRemark(text)));
  const fields = fieldsOf(sheet, header, columns, projectRows, mapping, options);
  const own = keptColumns(entity, sheet, columns, projectRows, options);
  const context: SheetContext = {
    entity,
    sheet: source.name,
    language: options.language,
    fields,
    others: columns.filter((column) => adoptedField(entity, column.to) === null),
    own,
    sheetNameMeans: mapping.sheetNameMeans,
    headingsMean: rows.some(({ heading }) => heading !== null && readHeading(entity, heading)?.field === listKind(entity).struck.field) ? 'status' : null,
  };
  const plan = paintedPlan(sheet, columns, nameColumn, projectRows);
  if (plan) remarks.push(plan.remark);
  const made: { row: AdoptedRow; notes: RowNotes }[] = [];
  const conversions: Conversion[] = [];
  const otherRows: OtherRow[] = [];
  for (const { row, kind, heading, text } of rows) {
    if (kind === 'project') {
      const cellOf = (column: number): SourceCell => ({ row, cell: cellAt(sheet, row, column), extras: extrasAt(sheet, row, column) });
      const adopted = adoptRow(context, row, heading, cellOf);
      if (plan) adopted.notes.add(paintedLabel[options.language], plan.of(row));
      made.push({ row: adopted.row, notes: adopted.notes });
      conversions.push(...adopted.conversions);
    } else if (kind !== 'blank') {
      otherRows.push({ row, kind, text });
      if (kind === 'continuation') addContinuation(made.at(-1)?.notes, sheet, row, columns);
    }
  }
  const adoptedRows = made.map(({ row, notes }) => withRemark(row, notes));
  return {
    rows: adoptedRows,
    ownHeaders: own.map(({ header }) => header),
    report: {
      sheet: source.name,
      entity,
      headerTop: header.top,
      headerBottom: header.bottom,
      projects: adoptedRows.length,
      currency: mapping.currency,
      columns: columns.map((column) => columnReport(entity, sheet, column, projectRows, conversions, own)),
      conversions,
      otherRows,
      remarks: [...remarks, ...sheetRemarks(sheet, columns, fields, adoptedRows, projectRows, mapping)],
    },
  };
}

function addContinuation(notes: RowNotes | undefined, sheet: RawSheet, row: number, columns: readonly ColumnMapping[]): void {
  for (const { column, header } of columns) notes?.add(header, cellText(cellAt(sheet, row, column), extrasAt(sheet, row, column)));
}
