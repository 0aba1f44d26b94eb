import { addMonths, dateOf, partsOf, type IsoDate } from '../../schema/dates.js';
import type { Severity } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import { findByKey } from '../../register/checking/find-by-key.js';
import { percentWords } from '../../register/checking/words.js';
import type { Register } from '../../register/register.js';
import { achievementOf, type BenefitRow } from '../../benefits/goal/achievement.js';
import { percentFactor } from '../../benefits/goal/percent-scale.js';
import { standingOf } from '../../benefits/standing.js';
import type { MeasurementEntry } from './measurement-entry.js';

/** What is wrong with a measurement before it is written, and what would put it right. */
export interface MeasurementFault {
  readonly code: 'before-baseline' | 'in-the-future' | 'dropped' | 'mixed-percent' | 'implausible' | 'same-day' | 'out-of-unit';
  /** An error must be put right or left out; a warning may stand. */
  readonly severity: Severity;
  readonly text: Text;
  readonly fix: { readonly label: Text; readonly entry: Partial<MeasurementEntry> } | null;
}

function told(day: IsoDate): Text {
  return { da: longDate(day, 'da'), en: longDate(day, 'en') };
}

function dayFix(day: IsoDate): MeasurementFault['fix'] {
  const words = told(day);
  return { label: { da: `Ret til ${words.da}`, en: `Change to ${words.en}` }, entry: { date: day } };
}

/** The same day with day and month the other way round, or in the year before: what a mistyped date most often meant. */
function meantDay(day: IsoDate, isPossible: (day: IsoDate) => boolean): IsoDate | null {
  const { year, month, day: date } = partsOf(day);
  const candidates = [dateOf(year, date, month), addMonths(day, -12), addMonths(day, 12)];
  return candidates.find((one): one is IsoDate => one !== null && one !== day && isPossible(one)) ?? null;
}

function dateFaults(register: Register, benefit: BenefitRow, entry: MeasurementEntry): readonly MeasurementFault[] {
  const { baselineDate } = benefit;
  const isPossible = (day: IsoDate): boolean => day <= register.asOf && (baselineDate === null || day >= baselineDate);
  const meant = meantDay(entry.date, isPossible);
  if (entry.date > register.asOf && entry.nature !== 'forecast') {
    const words = told(entry.date);
    const text = { da: `${words.da} er ikke kommet endnu. Det, der ikke er sket, kan ikke være målt.`, en: `${words.en} has not come yet. What has not happened cannot have been measured.` };
    const asForecast = { label: { da: 'Skriv den som prognose', en: 'Write it as a forecast' }, entry: { nature: 'forecast' as const } };
    return [{ code: 'in-the-future', severity: 'error', text, fix: meant === null ? asForecast : dayFix(meant) }];
  }
  if (baselineDate !== null && entry.date < baselineDate) {
    const words = told(baselineDate);
    const text = { da: `Datoen ligger før udgangspunktet, der er målt den ${words.da}.`, en: `The date is before the baseline, which was measured on ${words.en}.` };
    return [{ code: 'before-baseline', severity: 'error', text, fix: meant === null ? dayFix(baselineDate) : dayFix(meant) }];
  }
  return [];
}

function valueFaults(benefit: BenefitRow, entry: MeasurementEntry): readonly MeasurementFault[] {
  const factor = percentFactor(benefit, entry.value);
  if (factor !== null) {
    const value = Number((entry.value * factor).toPrecision(15));
    const shown = (number: number): Text => ({ da: String(number).replace('.', ','), en: String(number) });
    return [{
      code: 'mixed-percent', severity: 'error',
      text: { da: `Målet er skrevet ${factor < 1 ? 'som brøkdel (45 % er 0,45)' : 'i hele procent (45 % er 45)'}, og her står ${shown(entry.value).da}.`, en: `The target is written ${factor < 1 ? 'as a fraction (45 % is 0.45)' : 'in whole per cent (45 % is 45)'}, and here it says ${shown(entry.value).en}.` },
      fix: { label: { da: `Skriv ${shown(value).da}`, en: `Write ${shown(value).en}` }, entry: { value } },
    }];
  }
  if (benefit.unit === 'yesNo' && entry.value !== 0 && entry.value !== 1) {
    return [{ code: 'out-of-unit', severity: 'error', text: { da: 'Gevinsten måles som Ja eller Nej.', en: 'The benefit is measured as Yes or No.' }, fix: { label: { da: 'Skriv Ja', en: 'Write Yes' }, entry: { value: 1 } } }];
  }
  const reached = achievementOf(benefit, entry.value);
  if (reached === null || (reached >= -0.5 && reached <= 2)) return [];
  const words = percentWords(reached);
  const thousand = achievementOf(benefit, entry.value * 1000);
  const isThousands = benefit.unit === 'kroner' && thousand !== null && thousand >= -0.5 && thousand <= 2;
  return [{
    code: 'implausible', severity: 'warning',
    text: { da: `Det er ${words.da} af målet. Er enheden rigtig?`, en: `That is ${words.en} of the goal. Is the unit right?` },
    fix: isThousands ? { label: { da: 'Regn som 1.000 kr.', en: 'Count as kr. 1,000' }, entry: { value: entry.value * 1000 } } : null,
  }];
}

/** Everything that may be said of a measurement before it is written; empty when it is in order. */
export function judgeMeasurement(register: Register, benefit: BenefitRow, entry: MeasurementEntry): readonly MeasurementFault[] {
  if (standingOf(benefit, findByKey(register, 'project', benefit.project)) === 'dropped') {
    return [{ code: 'dropped', severity: 'error', text: { da: 'Gevinsten er bortfaldet og måles ikke mere. Skal den måles igen, så ret gevinststatus først.', en: 'The benefit was dropped and is no longer measured. To measure it again, change its status first.' }, fix: null }];
  }
  const same = rowsWith(register, 'measurement', 'benefit', benefit.id).find((row) => row.date === entry.date && row.replacedBy === null && row.nature !== 'forecast' && row.id !== entry.replaces);
  const twice: readonly MeasurementFault[] =
    same?.id == null || entry.nature === 'forecast' || (entry.replaces ?? null) !== null
      ? []
      : [{ code: 'same-day', severity: 'warning', text: { da: 'Der er allerede en måling fra den dag.', en: 'There is a measurement from that day already.' }, fix: { label: { da: 'Lad den nye rette den gamle', en: 'Let the new one correct the old' }, entry: { replaces: same.id } } }];
  return [...dateFaults(register, benefit, entry), ...valueFaults(benefit, entry), ...twice];
}
