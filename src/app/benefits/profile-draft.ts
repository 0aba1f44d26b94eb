import { fieldsOf, type Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import { toSerial, type IsoDate } from '../../schema/dates.js';
import type { Language, Text } from '../../schema/text.js';
import { tableDate } from '../../schema/wording/date-words.js';
import { entities, type RowOf } from '../../register/entities/index.js';
import type { BenefitUnit } from '../../register/choices/benefit.js';
import { measuredValue } from '../measurements/measured-value.js';
import { typedDay } from '../measurements/typed-day.js';
import { numberToType, typedNumber } from '../measurements/typed-number.js';

export type BenefitField = Exclude<keyof RowOf<'benefit'>, 'at'>;

/** A form's content as it is typed, by field. */
export type ProfileDraft = Readonly<Partial<Record<BenefitField, string>>>;

const entity: Entity = entities.benefit;

/** Fields people fill in; calculated ones and the number are not theirs. */
export const profileFields = fieldsOf(entity).filter(([name, field]) => name !== 'id' && field.formula === undefined).map(([name]) => name as BenefitField);

/** Amounts in the benefit's own unit, where `Ja`, `45 %` and `1,2 mio.` are read as such. */
const inUnit: ReadonlySet<BenefitField> = new Set<BenefitField>(['baseline', 'target', 'intervalLow', 'intervalHigh', 'latestValue', 'pessimistic', 'optimistic', 'approvedBaseline', 'approvedTarget', 'approvedIntervalLow', 'approvedIntervalHigh']);

function typedValue(field: Field, value: unknown, unit: BenefitUnit | null, name: BenefitField, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (inUnit.has(name) && unit === 'yesNo') return value === 1 ? (language === 'da' ? 'Ja' : 'Yes') : value === 0 ? (language === 'da' ? 'Nej' : 'No') : String(value);
    if (field.kind.name === 'percent') return `${numberToType(value * 100, language)} %`;
    // A plain year has no thousands mark.
    return field.kind.name === 'number' && name === 'budgetYear' ? String(value) : numberToType(value, language);
  }
  if (field.kind.name === 'date') return tableDate(value as IsoDate, language);
  return typeof value === 'string' ? value : '';
}

export function draftOf(benefit: RowOf<'benefit'>, language: Language): ProfileDraft {
  return Object.fromEntries(profileFields.map((name) => [name, typedValue(entities.benefit.fields[name], benefit[name], benefit.unit, name, language)]));
}

const problems = {
  number: { da: 'Skriv et tal, f.eks. 1.250,5.', en: 'Write a number, e.g. 1250.5.' },
  date: { da: 'Skriv en dato, f.eks. 30-06-2027.', en: 'Write a date, e.g. 30-06-2027.' },
  unit: { da: 'Tallet står i en anden enhed end gevinsten.', en: 'The figure is in another unit than the benefit.' },
  needed: { da: 'Skal udfyldes.', en: 'Must be filled in.' },
  same: { da: 'Målet er det samme som udgangspunktet, så målopfyldelsen kan ikke regnes. Skriv et andet mål.', en: 'The target equals the baseline, so achievement cannot be worked out. Write another target.' },
  ends: { da: 'Måldatoen skal ligge efter begyndelsen og udgangspunktets dato.', en: 'The target date must be after the beginning and the day of the baseline.' },
  way: { da: 'Målet ligger den anden vej, end retningen siger.', en: 'The target lies the other way than the direction says.' },
  interval: { da: 'Intervallet skal gå fra et lavere til et højere tal.', en: 'The interval must go from a lower to a higher number.' },
  share: { da: 'Skriv mellem 0 og 100 %.', en: 'Write between 0 and 100 %.' },
  itself: { da: 'En gevinst kan ikke indgå i sig selv.', en: 'A benefit cannot be part of itself.' },
} as const satisfies Record<string, Text>;

function decoded(name: BenefitField, text: string, unit: BenefitUnit | null, language: Language): { readonly value: unknown } | { readonly problem: Text } {
  const { kind } = entities.benefit.fields[name] as Field;
  if (text === '') return { value: null };
  if (inUnit.has(name)) {
    const read = measuredValue(text, unit, language);
    if (read.kind === 'value') return { value: read.value };
    return { problem: read.kind === 'wrong-unit' ? problems.unit : problems.number };
  }
  if (kind.name === 'date') {
    const day = typedDay(text);
    return day === null ? { problem: problems.date } : { value: day };
  }
  if (kind.name === 'flag') return { value: text === 'yes' };
  if (kind.name === 'percent') {
    const number = typedNumber(text, language);
    if (number === null) return { problem: problems.number };
    const share = text.includes('%') || number <= 1 ? number : number / 100;
    return share < 0 || share > 1 ? { problem: problems.share } : { value: share };
  }
  if (kind.name === 'number' || kind.name === 'money') {
    const number = typedNumber(text, language);
    return number === null ? { problem: problems.number } : { value: number };
  }
  return { value: text };
}

export interface ReadDraft {
  /** What can be read, on top of what stood there: enough to draw a plan from while it is typed. */
  readonly row: RowOf<'benefit'>;
  readonly problems: Readonly<Partial<Record<BenefitField, Text>>>;
}

function planProblems(row: RowOf<'benefit'>): Partial<Record<BenefitField, Text>> {
  const { baseline, target, direction, intervalLow, intervalHigh, targetDate, realisationStart, baselineDate } = row;
  const found: Partial<Record<BenefitField, Text>> = {};
  if (direction === 'interval') {
    if (intervalLow !== null && intervalHigh !== null && intervalLow >= intervalHigh) found.intervalHigh = problems.interval;
  } else if (baseline !== null && target !== null) {
    if (baseline === target) found.target = problems.same;
    else if ((direction === 'higher' && target < baseline) || (direction === 'lower' && target > baseline)) found.direction = problems.way;
  }
  const begins = [realisationStart, baselineDate].flatMap((day) => (day === null ? [] : [toSerial(day)]));
  if (targetDate !== null && begins.some((day) => day >= toSerial(targetDate))) found.targetDate = problems.ends;
  if (row.partOf !== null && row.partOf === row.id) found.partOf = problems.itself;
  return found;
}

/** Reads a form over the row it began from; what cannot be read keeps its old value and is told. */
export function readDraft(before: RowOf<'benefit'>, draft: ProfileDraft, language: Language): ReadDraft {
  const found: Partial<Record<BenefitField, Text>> = {};
  const unit = (draft.unit === undefined ? before.unit : draft.unit === '' ? null : draft.unit) as BenefitUnit | null;
  const values: Record<string, unknown> = {};
  for (const name of profileFields) {
    const typed = draft[name];
    if (typed === undefined) continue;
    const read = decoded(name, typed.trim(), unit, language);
    if ('problem' in read) found[name] = read.problem;
    else values[name] = read.value;
  }
  const row = { ...before, ...values } as RowOf<'benefit'>;
  for (const name of ['project', 'name', 'type'] as const) if (row[name] === null) found[name] ??= problems.needed;
  return { row, problems: { ...planProblems(row), ...found } };
}

/** The fields that differ from the row, for saving. */
export function changedFields(before: RowOf<'benefit'>, row: RowOf<'benefit'>): { readonly seen: Record<string, unknown>; readonly values: Record<string, unknown> } {
  const changed = profileFields.filter((name) => before[name] !== row[name]);
  return { seen: Object.fromEntries(changed.map((name) => [name, before[name]])), values: Object.fromEntries(changed.map((name) => [name, row[name]])) };
}

/** A benefit with nothing in it yet. */
export function blankBenefit(): RowOf<'benefit'> {
  return { ...Object.fromEntries(fieldsOf(entity).map(([name]) => [name, null])), at: { sheet: '', row: 0 } } as unknown as RowOf<'benefit'>;
}
