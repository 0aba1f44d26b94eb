import type { RowPlace } from '../../schema/entity.js';
import { foldText } from '../../schema/choice.js';
import type { Language, Text } from '../../schema/text.js';
import { projectPhase, projectStatus } from '../../register/choices/project.js';
import { listKind, type AdoptedEntity } from '../kinds/list-kinds.js';
import { adoptField, recordConversion, type FieldSource, type RowInProgress, type SaidCell } from './adopt-cells.js';
import type { Conversion } from '../report/adoption-report.js';
import { cellText, isBlankCell, plainText } from '../values/cell-text.js';
import type { ColumnMapping, SheetNameMeans } from '../mapping/mapping.js';
import { foldOwnHeader, type OwnValue } from './own-columns.js';
import { readHeading } from '../values/read-heading.js';
import { parseChoice } from '../values/parse-choice.js';
import { RowNotes, type NoteLine } from './row-notes.js';
import type { Remark } from '../values/reading.js';
import type { SourceCell } from '../values/source-cell.js';

/** One row of the source as a row of the register: values by field key, a missing field is blank. No number has been given yet. */
export interface AdoptedRow {
  readonly entity: AdoptedEntity;
  /** Where it stood in the source. */
  readonly at: RowPlace;
  /** The source's own number or key of it, to recognise it by next time. */
  readonly sourceKey: string | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** The values of the columns that are kept as a person's own, by folded header. */
  readonly own: ReadonlyMap<string, OwnValue>;
  /** The cell each value was read from, where it was read from one. */
  readonly said: Readonly<Record<string, SaidCell>>;
  /** Fields whose cell says something that could not be read: nothing is proposed for them. */
  readonly unread: readonly string[];
  /** The lines of the remark that are not the source's own remark. */
  readonly notes: readonly NoteLine[];
}

/** A column kept as it is, with its name in the register. */
export interface KeptColumn {
  readonly mapping: ColumnMapping;
  readonly header: string;
  readonly read: (source: SourceCell) => OwnValue | null;
}

/** What all rows of a sheet have in common. */
export interface SheetContext {
  readonly entity: AdoptedEntity;
  readonly sheet: string;
  readonly language: Language;
  /** Columns by field, the filling-in ones last; the name comes first, since reports say it. */
  readonly fields: ReadonlyMap<string, readonly FieldSource[]>;
  /** Columns that fill no field. */
  readonly others: readonly ColumnMapping[];
  /** Those of them that are kept as a person's own. */
  readonly own: readonly KeptColumn[];
  readonly sheetNameMeans: SheetNameMeans | null;
  /** What the headings over the rows stand for: statuses where one of them is, else areas unless they say otherwise. */
  readonly headingsMean: 'status' | null;
}

/** A word in the phase column that is a status (`Afsluttet`), or the other way round, goes where it belongs. */
function swapStatusAndPhase(row: RowInProgress): void {
  const pairs = [['phase', 'status', projectStatus], ['status', 'phase', projectPhase]] as const;
  for (const [from, to, list] of pairs) {
    const at = row.conversions.findIndex((one) => one.field === from && one.outcome === 'unconvertible');
    const problem = row.conversions[at];
    if (!problem) continue;
    const reading = parseChoice(list, problem.source);
    const meant = reading.kind === 'value' ? list.options.find((option) => option.key === reading.value) : undefined;
    // A former name, such as a phase of KITOS, is known in its own column only: `Afventer` as a status is no idea.
    if (meant?.former?.some((former) => foldText(former) === foldText(problem.source))) continue;
    if (reading.kind !== 'value' || (row.values.get(to) ?? reading.value) !== reading.value) continue;
    row.values.set(to, reading.value);
    row.said.set(to, { header: problem.header, text: problem.source });
    row.notes.remove(problem.header, problem.source);
    row.conversions.splice(at, 1, {
      ...problem,
      field: to,
      value: reading.value,
      shown: meant?.label ?? problem.shown,
      outcome: 'converted',
      confidence: 0.8,
      remark: { code: 'status-or-phase', text: { da: `værdien hører til ${list.label.da}`, en: `the value belongs to ${list.label.en}` } },
    });
  }
}

function unreadHeading({ da, en }: Text): Remark {
  return {
    code: 'heading-not-in-list',
    text: { da: `de andre overskrifter er fra listen ${da}, men denne er ikke en værdi i den`, en: `the other headings are of the list ${en}, but this is no value of it` },
  };
}

function setOfHeading(row: RowInProgress, field: string, value: unknown, heading: string): void {
  row.values.set(field, value);
  row.said.set(field, { header: '', text: heading });
}

/** A heading over the rows, or the sheet's name: a category or status it plainly names, else the area or unit. */
function applyHeading(row: RowInProgress, heading: string, means: SheetNameMeans | null): void {
  const { unit, struck: { field: status, list } } = listKind(row.entity);
  const read = readHeading(row.entity, heading);
  if (read !== null) {
    if (!row.values.has(read.field)) setOfHeading(row, read.field, read.value, heading);
    else if (row.values.get(read.field) !== read.value) row.notes.add('', heading);
    return;
  }
  if (means === 'status') {
    row.notes.add('', heading);
    if (!row.values.has(status)) recordConversion(row, { column: 1, header: heading }, status, heading, { remark: unreadHeading(list.label) });
    return;
  }
  if (means !== 'category' && !row.values.has(unit)) setOfHeading(row, unit, heading, heading);
  else if (row.values.get(unit) !== heading) row.notes.add('', heading);
}

function isStruck(cells: readonly SourceCell[], name: SourceCell | null): boolean {
  if (name && !isBlankCell(name.cell)) return name.extras?.struck === true;
  const filled = cells.filter(({ cell }) => !isBlankCell(cell));
  return filled.length > 0 && filled.every(({ extras }) => extras?.struck === true);
}

function markStopped(row: RowInProgress, name: ColumnMapping | null): void {
  const { field, list, value, ended } = listKind(row.entity).struck;
  const before = row.values.get(field);
  if (typeof before === 'string' && ended.has(before)) return;
  row.values.set(field, value);
  row.said.delete(field);
  const shown = before === undefined ? '' : list.options.find((option) => option.key === before)?.label.da ?? '';
  recordConversion(row, name ?? { column: 1, header: '' }, field, shown, {
    value,
    confidence: 0.7,
    remark: { code: 'struck-out', text: { da: 'rækken er streget over i kilden', en: 'the row is struck out in the source' } },
  });
}

function addCellNotes(row: RowInProgress, context: SheetContext, cells: readonly { readonly mapping: ColumnMapping; readonly source: SourceCell }[]): void {
  const { told } = listKind(row.entity);
  for (const { mapping, source } of cells) {
    const note = plainTextOfNote(source.extras?.note);
    if (note === '') continue;
    if (told?.fields.has(mapping.to)) {
      const before = row.values.get(told.to);
      row.values.set(told.to, typeof before === 'string' ? `${before}\n${note}` : note);
    } else row.notes.add(mapping.header, note, context.language === 'da' ? `Note ved ${mapping.header}` : `Note on ${mapping.header}`);
  }
}

function plainTextOfNote(note: string | undefined): string {
  return (note ?? '')
    .replace(/^\[(?:Threaded comment|Trådet kommentar|Kommentartråd)\][\s\S]*?\n(?:Comment|Kommentar):\s*/i, '')
    .replace(/\n(?:Reply|Svar):\s*/gi, '\n– ')
    .trim();
}

/** Turns one row of the source into a row of the register with its conversions. `heading` is the text standing over the row, if any. */
export function adoptRow(context: SheetContext, rowNumber: number, heading: string | null, cellOf: (column: number) => SourceCell): { readonly row: AdoptedRow; readonly notes: RowNotes; readonly conversions: readonly Conversion[] } {
  const row: RowInProgress = { entity: context.entity, sheet: context.sheet, row: rowNumber, values: new Map(), said: new Map(), notes: new RowNotes(context.language), conversions: [] };
  for (const [field, sources] of context.fields) adoptField(row, field, sources, cellOf);
  if (row.entity === 'project') swapStatusAndPhase(row);
  if (heading !== null) applyHeading(row, heading, context.headingsMean);
  if (context.sheetNameMeans === 'notes') row.notes.add(context.language === 'da' ? 'Ark' : 'Sheet', context.sheet);
  else if (context.sheetNameMeans !== null) applyHeading(row, context.sheet, context.sheetNameMeans);

  const nameMapping = context.fields.get('name')?.[0]?.mapping ?? null;
  const mapped = [...[...context.fields.values()].flat().map(({ mapping }) => mapping), ...context.others];
  const cells = mapped.map((mapping) => ({ mapping, source: cellOf(mapping.column) }));
  const nameCell = nameMapping ? cellOf(nameMapping.column) : null;
  if (isStruck(cells.map(({ source }) => source), nameCell)) markStopped(row, nameMapping);

  let sourceKey: string | null = null;
  for (const mapping of context.others) {
    const { cell, extras } = cellOf(mapping.column);
    if (isBlankCell(cell)) continue;
    const text = cellText(cell, extras);
    if (mapping.to === 'sourceKey') sourceKey = text;
    if (mapping.to === 'notes') row.notes.add(mapping.header, text);
  }
  const own = new Map<string, OwnValue>();
  for (const { mapping, header, read } of context.own) {
    const value = read(cellOf(mapping.column));
    if (value) own.set(foldOwnHeader(header), value);
  }
  const link = nameCell?.extras?.link;
  if (link && !row.values.has('link')) row.values.set('link', link);
  else if (link && row.values.get('link') !== link) row.notes.add('Link', link);
  addCellNotes(row, context, cells);
  const made: AdoptedRow = {
    entity: context.entity,
    at: { sheet: context.sheet, row: rowNumber },
    sourceKey: sourceKey === null ? null : plainText(sourceKey),
    values: Object.fromEntries(row.values),
    own,
    said: Object.fromEntries(row.said),
    unread: [...new Set(row.conversions.filter(({ outcome }) => outcome === 'unconvertible').map(({ field }) => field))],
    notes: [],
  };
  return { row: made, notes: row.notes, conversions: row.conversions };
}
