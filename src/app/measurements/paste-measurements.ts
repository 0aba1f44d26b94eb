import { foldText } from '../../schema/choice.js';
import type { Text } from '../../schema/text.js';
import type { IsoDate } from '../../schema/dates.js';
import { parseDate } from '../../adoption/values/parse-date.js';
import { entities } from '../../register/entities/index.js';
import { measurementNature, type MeasurementNature } from '../../register/choices/benefit.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import type { Register } from '../../register/register.js';
import type { BenefitRow } from '../../benefits/goal/achievement.js';
import { pastedLines } from '../pasted-lines.js';
import { judgeMeasurement, type MeasurementFault } from './judge-measurement.js';
import { measuredValue } from './measured-value.js';
import type { MeasurementEntry } from './measurement-entry.js';

type Column = 'benefit' | 'date' | 'value' | 'nature' | 'source' | 'measuredBy' | 'remark' | 'evidence';

/** One pasted line: what it was read as, or why it was not. */
export interface PastedLine {
  /** 1 for the first line of the paste. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly benefit: BenefitRow | null;
  readonly entry: MeasurementEntry | null;
  /** Why it cannot be read. */
  readonly problem: Text | null;
  readonly remark: Text | null;
  readonly faults: readonly MeasurementFault[];
}

export interface PastedMeasurements {
  /** The line that names the columns; null where there is none. */
  readonly header: readonly string[] | null;
  readonly lines: readonly PastedLine[];
  /** Entries that can be written as they are. */
  readonly ready: readonly MeasurementEntry[];
}

const more: Readonly<Partial<Record<Column, readonly string[]>>> = {
  benefit: ['gevinst', 'gevinstnr', 'gevinst nr', 'nr', 'benefit', 'no'],
  date: ['dato', 'måledato', 'målt den', 'date'],
  value: ['værdi', 'måling', 'tal', 'value', 'seneste måling'],
};
const order: readonly Column[] = ['benefit', 'date', 'value', 'nature', 'source', 'measuredBy', 'remark', 'evidence'];

function columnNamed(header: string): Column | null {
  const wanted = foldText(header).replace(/\.$/, '');
  return order.find((column) => {
    const { label, former = [] } = entities.measurement.fields[column] as { label: Text; former?: readonly string[] };
    return [label.da, label.en, ...former, ...(more[column] ?? [])].some((one) => foldText(one).replace(/\.$/, '') === wanted);
  }) ?? null;
}

function benefitNamed(register: Register, text: string): BenefitRow | null {
  const byKey = findByKey(register, 'benefit', text);
  if (byKey) return byKey;
  const wanted = foldText(text);
  const named = register.rows.benefit.filter(({ name, indicator }) => [name, indicator].some((one) => one !== null && foldText(one) === wanted));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function natureNamed(text: string): MeasurementNature | null {
  const wanted = foldText(text);
  return measurementNature.options.find(({ label, former = [] }) => [label.da, label.en, ...former].some((one) => foldText(one) === wanted))?.key ?? null;
}

const problems = {
  benefit: { da: 'Gevinsten findes ikke. Skriv gevinstens nummer, f.eks. G-0012.', en: 'There is no such benefit. Write its number, e.g. G-0012.' },
  date: { da: 'Datoen kan ikke læses. Skriv den som 30-06-2027.', en: 'The date cannot be read. Write it as 30-06-2027.' },
  blank: { da: 'Værdien mangler. Tomt er ikke nul.', en: 'The value is missing. Blank is not zero.' },
  text: { da: 'Værdien er ikke et tal.', en: 'The value is not a number.' },
} as const satisfies Record<string, Text>;

function readLine(register: Register, cellOf: (column: Column) => string, line: number, cells: readonly string[]): PastedLine {
  const benefit = benefitNamed(register, cellOf('benefit'));
  const unread = (problem: Text): PastedLine => ({ line, cells, benefit, entry: null, problem, remark: null, faults: [] });
  if (benefit?.id == null) return unread(problems.benefit);
  const typed = cellOf('date');
  const day = parseDate(/^\d{5}$/.test(typed) ? Number(typed) : typed, { year: null });
  if (day.kind !== 'value') return unread(problems.date);
  const value = measuredValue(cellOf('value'), benefit.unit, register.language);
  if (value.kind === 'blank') return unread(problems.blank);
  if (value.kind === 'wrong-unit') return unread({ da: `Værdien står i ${value.word}, men gevinsten måles i en anden enhed.`, en: `The value is in ${value.word}, but the benefit is measured in another unit.` });
  if (value.kind === 'text' && value.repair === null) return unread(problems.text);
  const orNull = (column: Column): string | null => (cellOf(column) === '' ? null : cellOf(column));
  const number = value.kind === 'value' ? value.value : (value.repair ?? 0);
  const entry: MeasurementEntry = {
    benefit: benefit.id, date: day.value as IsoDate, value: number, nature: natureNamed(cellOf('nature')), source: orNull('source'), measuredBy: orNull('measuredBy'), remark: orNull('remark'), evidence: orNull('evidence'),
  };
  if (value.kind === 'text') {
    const faults: readonly MeasurementFault[] = [{ code: 'out-of-unit', severity: 'error', text: problems.text, fix: { label: { da: `Skriv ${String(number).replace('.', ',')}`, en: `Write ${String(number)}` }, entry: { value: number } } }];
    return { line, cells, benefit, entry, problem: null, remark: null, faults };
  }
  return { line, cells, benefit, entry, problem: null, remark: value.remark, faults: judgeMeasurement(register, benefit, entry) };
}

/** True when a line may be written: read, and nothing in it must be put right. */
export function isReady({ entry, faults }: PastedLine): boolean {
  return entry !== null && faults.every(({ severity }) => severity !== 'error');
}

/** A line with a proposal taken, judged anew. */
export function withFix(register: Register, line: PastedLine, fault: MeasurementFault): PastedLine {
  if (line.entry === null || line.benefit === null || fault.fix === null) return line;
  const entry = { ...line.entry, ...fault.fix.entry };
  return { ...line, entry, faults: judgeMeasurement(register, line.benefit, entry) };
}

/**
 * Measurements out of a pasted table: a benefit's number or name, date and value, and what else its header names. Without
 * a header the columns are benefit, date, value, nature, source. Nothing is written; every line says what came of it.
 */
export function pasteMeasurements(register: Register, text: string): PastedMeasurements {
  const grid = pastedLines(text);
  const named = (grid[0] ?? []).map(columnNamed);
  const hasHeader = named.filter((column) => column !== null).length >= 2;
  const columns = hasHeader ? named : order;
  const lines = grid.slice(hasHeader ? 1 : 0).map((cells, index) => {
    const cellOf = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    return readLine(register, cellOf, index + (hasHeader ? 2 : 1), cells);
  });
  return { header: hasHeader ? (grid[0] ?? null) : null, lines, ready: lines.filter(isReady).flatMap(({ entry }) => entry ?? []) };
}
