import { useState } from 'react';
import { judgeMeasurement, type MeasurementFault } from '../../../app/measurements/judge-measurement.js';
import { measuredValue } from '../../../app/measurements/measured-value.js';
import type { MeasurementEntry } from '../../../app/measurements/measurement-entry.js';
import { typedDay } from '../../../app/measurements/typed-day.js';
import { numberToType } from '../../../app/measurements/typed-number.js';
import { benefitUnit, type MeasurementNature } from '../../../register/choices/benefit.js';
import type { RowOf } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { percentFactor } from '../../../benefits/goal/percent-scale.js';
import { labelOf } from '../../../schema/choice.js';
import type { Language, Text } from '../../../schema/text.js';
import { tableDate } from '../../../schema/wording/date-words.js';
import { words } from './measurements-words.js';

export interface EntryTexts {
  readonly value: string;
  readonly date: string;
  readonly nature: MeasurementNature;
  readonly source: string;
  readonly evidence: string;
  readonly remark: string;
  readonly replaces: string | null;
}

export interface ReadEntry {
  readonly entry: MeasurementEntry | null;
  readonly valueProblem: { readonly text: Text; readonly params: Readonly<Record<string, string>> } | null;
  readonly dateProblem: Text | null;
  readonly faults: readonly MeasurementFault[];
}

function valueProblemOf(typed: string, benefit: RowOf<'benefit'>, language: Language): ReadEntry['valueProblem'] {
  const read = measuredValue(typed, benefit.unit, language);
  const unit = benefit.unit === null ? '' : labelOf(benefitUnit, benefit.unit, language).toLowerCase();
  if (read.kind === 'blank') return { text: words.blank, params: {} };
  if (read.kind === 'text') return { text: benefit.unit === 'yesNo' ? words.notYesNo : words.notNumber, params: {} };
  return read.kind === 'wrong-unit' ? { text: words.wrongUnit, params: { word: read.word, unit } } : null;
}

/** Reads what is typed into a measurement, and judges it as it will be judged when it stands in the register. */
export function readEntry(register: Register, benefit: RowOf<'benefit'>, texts: EntryTexts, language: Language): ReadEntry {
  const value = measuredValue(texts.value, benefit.unit, language);
  const day = typedDay(texts.date);
  // In a form of its own, under a goal shown as `60 %`, nobody means 6,000 per cent by 60. In a pasted column it is asked.
  const factor = value.kind === 'value' ? percentFactor(benefit, value.value) : null;
  const meant = value.kind === 'value' ? Number((value.value * (factor ?? 1)).toPrecision(15)) : 0;
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const entry: MeasurementEntry | null =
    value.kind !== 'value' || day === null || benefit.id === null
      ? null
      : { benefit: benefit.id, date: day, value: meant, nature: texts.nature, source: orNull(texts.source), evidence: orNull(texts.evidence), remark: orNull(texts.remark), replaces: texts.replaces };
  return {
    entry,
    valueProblem: valueProblemOf(texts.value, benefit, language),
    dateProblem: day === null ? words.notDate : null,
    faults: entry === null ? [] : judgeMeasurement(register, benefit, entry),
  };
}

export function typedNumber(value: number, benefit: RowOf<'benefit'>, language: Language): string {
  if (benefit.unit === 'yesNo') return value === 1 ? (language === 'da' ? 'Ja' : 'Yes') : value === 0 ? (language === 'da' ? 'Nej' : 'No') : String(value);
  return numberToType(value, language);
}

export function blankEntry(register: Register, benefit: RowOf<'benefit'>, language: Language): EntryTexts {
  return { value: '', date: tableDate(register.asOf, language), nature: 'measured', source: benefit.source ?? '', evidence: '', remark: '', replaces: null };
}

/** What a proposal changes, as it would have been typed. */
export function fixedTexts(texts: EntryTexts, { fix }: MeasurementFault, benefit: RowOf<'benefit'>, language: Language): EntryTexts {
  const { value, date, nature, replaces } = fix?.entry ?? {};
  return {
    ...texts,
    ...(value === undefined ? {} : { value: typedNumber(value, benefit, language) }),
    ...(date === undefined ? {} : { date: tableDate(date, language) }),
    ...(nature == null ? {} : { nature }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}

/** The form's texts, begun anew for each benefit. */
export function useEntryTexts(register: Register, benefit: RowOf<'benefit'>, language: Language): readonly [EntryTexts, (texts: EntryTexts) => void] {
  const [texts, setTexts] = useState(() => blankEntry(register, benefit, language));
  return [texts, setTexts];
}
