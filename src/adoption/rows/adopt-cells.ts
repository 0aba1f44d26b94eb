import { inBoth, type Text } from '../../schema/text.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import type { TrafficLight } from '../../register/choices/project.js';
import { columnLetter } from '../../register/register.js';
import type { Conversion } from '../report/adoption-report.js';
import { cellText } from '../values/cell-text.js';
import type { ColumnMapping } from '../mapping/mapping.js';
import { colourName } from '../values/fill-hue.js';
import { worseLight } from '../values/parse-light.js';
import { adoptedField, type AdoptedEntity } from '../kinds/list-kinds.js';
import { readForField, type ColumnHints } from '../values/read-field.js';
import { doubtfulBelow, roughly, type Reading, type Remark } from '../values/reading.js';
import type { RowNotes } from './row-notes.js';
import type { SourceCell } from '../values/source-cell.js';

/** One source column of a field, ready to be read row by row. */
export interface FieldSource {
  readonly mapping: ColumnMapping;
  readonly hints: ColumnHints;
}

/** The one source cell a value was read from, as a person sees it. */
export interface SaidCell {
  readonly header: string;
  readonly text: string;
}

/** What reading a row has come to so far. */
export interface RowInProgress {
  readonly entity: AdoptedEntity;
  readonly sheet: string;
  readonly row: number;
  readonly values: Map<string, unknown>;
  readonly said: Map<string, SaidCell>;
  readonly notes: RowNotes;
  readonly conversions: Conversion[];
}

/** A field's value as people read it, in both languages. */
export function shownValue(entity: AdoptedEntity, field: string, value: unknown): Text {
  const kind = adoptedField(entity, field)?.kind;
  const label = kind?.choices?.options.find((option) => option.key === value)?.label;
  if (label) return label;
  if (kind?.name === 'date' && typeof value === 'string') {
    const day = value.split('-').reverse().join('-');
    return { da: day, en: value };
  }
  if (kind?.name === 'money' && typeof value === 'number') return inBoth((language) => shortNumber(value, language, 2));
  const text = String(value);
  return typeof value === 'number' ? { da: text.replace('.', ','), en: text } : { da: text, en: text };
}

/** A painted cell without text, as people would say it. */
export function shownFill(rgb: string): Text {
  const name = colourName(rgb);
  return { da: `${name.da} celle`, en: `${name.en} cell` };
}

export function recordConversion(row: RowInProgress, mapping: Pick<ColumnMapping, 'column' | 'header'>, field: string, source: string, made: { readonly value: unknown; readonly confidence: number; readonly remark: Remark } | { readonly remark: Remark }): void {
  const read = 'value' in made ? made : null;
  const project = row.values.get('name');
  row.conversions.push({
    sheet: row.sheet,
    row: row.row,
    column: columnLetter(mapping.column),
    header: mapping.header,
    field,
    project: typeof project === 'string' ? project : null,
    source,
    value: read?.value ?? null,
    shown: read ? shownValue(row.entity, field, read.value) : { da: '', en: '' },
    outcome: read === null ? 'unconvertible' : read.confidence < doubtfulBelow ? 'doubtful' : 'converted',
    confidence: read?.confidence ?? 0,
    remark: made.remark,
  });
}

/** A second column has another value for a field that already has one. */
function settle(field: string, first: unknown, second: unknown): Reading<unknown> {
  const remark = {
    da: 'to kolonner siger hver sit; den værste er brugt',
    en: 'two columns differ; the worse one is used',
  };
  if (field.startsWith('light') && typeof first === 'string' && typeof second === 'string') {
    return roughly(worseLight(first as TrafficLight, second as TrafficLight), 0.6, 'columns-differ', remark);
  }
  return roughly(first, 0.6, 'columns-differ', { da: 'to kolonner siger hver sit; den første er brugt', en: 'two columns differ; the first is used' });
}

/**
 * Reads a row's cells for one field: the first column, then the ones that fill in where it is blank. What cannot be read,
 * and what a cell says besides its value, goes to the notes with its header and to the report with its row.
 */
export function adoptField(row: RowInProgress, field: string, sources: readonly FieldSource[], cellOf: (column: number) => SourceCell): void {
  for (const { mapping, hints } of sources) {
    const source = cellOf(mapping.column);
    const reading = readForField(row.entity, field, source, hints);
    if (reading.kind === 'blank') continue;
    const text = cellText(source.cell, source.extras);
    const said = text === '' && source.extras?.fill ? `#${source.extras.fill}` : text;
    if (reading.kind === 'problem') {
      recordConversion(row, mapping, field, said, reading);
      row.notes.add(mapping.header, text === '' && source.extras?.fill ? shownFill(source.extras.fill)[row.notes.language] : said);
      continue;
    }
    const before = row.values.get(field);
    if (before !== undefined) {
      if (before === reading.value) continue;
      const settled = settle(field, before, reading.value);
      row.said.delete(field);
      row.notes.add(mapping.header, said);
      if (settled.kind === 'value' && settled.remark) {
        row.values.set(field, settled.value);
        recordConversion(row, mapping, field, said, { value: settled.value, confidence: settled.confidence, remark: settled.remark });
      }
      continue;
    }
    row.values.set(field, reading.value);
    row.said.set(field, { header: mapping.header, text: said });
    if (reading.leftover) row.notes.add(mapping.header, said);
    if (reading.remark) recordConversion(row, mapping, field, said, { value: reading.value, confidence: reading.confidence, remark: reading.remark });
  }
}
