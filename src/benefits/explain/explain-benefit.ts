import { entities, type EntityKey, type RowOf } from '../../register/entities/index.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { Register } from '../../register/register.js';
import type { Text } from '../../schema/text.js';
import { achievementOf, type BenefitRow } from '../goal/achievement.js';
import { contextOf } from '../benefit-context.js';
import { figuresOf } from '../benefit-figures.js';
import { expectedEffect, expectedTarget, targetSpread } from '../goal/expected-value.js';
import { startOf } from '../plan/expected-fraction.js';
import { realisedToDate } from '../totals/realised-to-date.js';
import type { ExplainedValue, Explanation, ShownAs } from './explanation.js';

export type ExplainedFigure = 'achievement' | 'expected' | 'deviation' | 'forecast' | 'effect' | 'toDate' | 'approved' | 'estimate';

type BenefitField = keyof typeof entities.benefit.fields;

function cell(benefit: BenefitRow, field: BenefitField, as: ShownAs): ExplainedValue {
  const value = benefit[field] as number | string | null;
  return { label: entities.benefit.fields[field].label, value, as, place: { entity: 'benefit', id: benefit.id, field } };
}

function made(label: Text, value: number | string | null, as: ShownAs): ExplainedValue {
  return { label, value, as, place: null };
}

function rowValue(entity: EntityKey, row: { readonly id: string | null }, field: string, label: Text, value: number | null): ExplainedValue {
  return { label, value, as: 'amount', place: { entity, id: row.id, field } };
}

const words = {
  achievement: { da: 'Målopfyldelse', en: 'Achievement' },
  expected: { da: 'Forventet nu', en: 'Expected now' },
  deviation: { da: 'Afvigelse', en: 'Deviation' },
  forecast: { da: 'Prognose på måldatoen', en: 'Forecast on the target date' },
  effect: { da: 'Hentet om året', en: 'Gained a year' },
  toDate: { da: 'Hentet til dato', en: 'Gained to date' },
  approved: { da: 'Nået af godkendt plan', en: 'Reached of approved plan' },
  estimate: { da: 'Forventet værdi om året', en: 'Expected value a year' },
  mean: { da: 'Middelværdi af skønnene', en: 'Mean of the estimates' },
  spread: { da: 'Spredning på skønnene', en: 'Spread of the estimates' },
  judgedOn: { da: 'Holdt op mod planen den', en: 'Held against the plan on' },
  start: { da: 'Gevinsten regnes fra', en: 'The benefit is counted from' },
} as const satisfies Record<string, Text>;

const formulas = {
  line: { da: '(seneste måling − udgangspunkt) ÷ (mål − udgangspunkt)', en: '(latest measurement − baseline) ÷ (target − baseline)' },
  interval: { da: '100 % inden for intervallet; uden for falder det jævnt til 0 % dér, hvor udgangspunktet lå', en: '100 % inside the interval; outside it falls evenly to 0 % where the baseline stood' },
  linear: { da: 'dage gået ÷ dage i alt fra begyndelse til måldato', en: 'days gone ÷ days in all from beginning to target date' },
  slowStart: { da: '3t² − 2t³, hvor t er dage gået ÷ dage i alt', en: '3t² − 2t³, where t is days gone ÷ days in all' },
  steps: { da: 'det trin, der senest blev nået ved et årsskifte', en: 'the step last reached at the end of a year' },
  byYear: { da: 'ret linje mellem årenes værdier', en: "a straight line between the years' values" },
  deviation: { da: 'målopfyldelse − forventet på måledagen (omvendt for en negativ gevinst)', en: 'achievement − expected on the day measured (reversed for a dis-benefit)' },
  forecast: { da: 'ret linje (mindste kvadrater) gennem den seneste måling og de to før, aflæst på måldatoen', en: 'a straight line (least squares) through the latest measurement and the two before, read off on the target date' },
  effect: { da: 'seneste måling − udgangspunkt, regnet mod målet; en negativ gevinst trækkes fra', en: 'latest measurement − baseline, counted towards the target; a dis-benefit is subtracted' },
  toDate: { da: 'summen over de afsluttede måneder af (værdien ved månedens udgang − udgangspunkt) ÷ 12; mellem målinger gælder den seneste', en: "the sum over the months that have ended of (value at the month's end − baseline) ÷ 12; between measurements the last value stands" },
  approved: { da: '(seneste måling − godkendt udgangspunkt) ÷ (godkendt mål − godkendt udgangspunkt)', en: '(latest measurement − approved baseline) ÷ (approved target − approved baseline)' },
  estimate: { da: 'sandsynlighed × (middelværdi − udgangspunkt), hvor middelværdien er (pessimistisk + 4 × mål + optimistisk) ÷ 6', en: 'probability × (mean − baseline), the mean being (pessimistic + 4 × target + optimistic) ÷ 6' },
} as const satisfies Record<string, Text>;

const notes = {
  noUncertainty: { da: 'Linjen hviler på to målinger og siger intet om, hvor usikker den er.', en: 'The line rests on two measurements and says nothing of how uncertain it is.' },
  bearing: { da: 'Et pejlemærke, ikke et løfte: der er ikke taget højde for det, I gør fremover.', en: 'A bearing, not a promise: what you do from now on is not in it.' },
  estimates: { da: 'Trepunktsskøn (PERT: Malcolm m.fl., Operations Research 7, 1959). Mangler et skøn, regnes med målet; uden sandsynlighed regnes gevinsten som sikker.', en: 'Three-point estimate (PERT: Malcolm et al., Operations Research 7, 1959). Where an estimate is missing the target counts; without a probability the benefit counts as certain.' },
  noFigure: { da: 'Der er intet tal, fordi noget af det, der skal regnes med, mangler. Tomt er ikke nul.', en: 'There is no figure, since something it is made of is missing. Blank is not zero.' },
} as const satisfies Record<string, Text>;

function goalCells(benefit: BenefitRow): readonly ExplainedValue[] {
  if (benefit.direction === 'interval') return [cell(benefit, 'intervalLow', 'amount'), cell(benefit, 'intervalHigh', 'amount'), cell(benefit, 'baseline', 'amount')];
  return [cell(benefit, 'baseline', 'amount'), cell(benefit, 'target', 'amount')];
}

function measured(benefit: BenefitRow): readonly ExplainedValue[] {
  return [cell(benefit, 'latestValue', 'amount'), cell(benefit, 'latestDate', 'date')];
}

function planInputs(register: Register, benefit: BenefitRow): readonly ExplainedValue[] {
  const { plan } = contextOf(register, benefit);
  const years = benefit.phasing === 'steps' || benefit.phasing === 'byYear' ? rowsWith(register, 'benefitYear', 'benefit', benefit.id) : [];
  return [
    made(words.start, startOf(benefit, plan), 'date'),
    cell(benefit, 'targetDate', 'date'),
    ...years.map((row) => rowValue('benefitYear', row, 'expectedValue', { da: `Ved udgangen af ${String(row.year ?? '')}`, en: `At the end of ${String(row.year ?? '')}` }, row.expectedValue)),
    made(words.judgedOn, figuresOf(register, benefit).judgedOn, 'date'),
  ];
}

function measurementRows(register: Register, benefit: BenefitRow, days: readonly string[]): readonly ExplainedValue[] {
  return rowsWith(register, 'measurement', 'benefit', benefit.id)
    .filter((row: RowOf<'measurement'>) => row.nature !== 'forecast' && row.replacedBy === null && row.date !== null && days.includes(row.date))
    .map((row) => rowValue('measurement', row, 'value', { da: `Måling ${row.date ?? ''}`, en: `Measurement ${row.date ?? ''}` }, row.value));
}

/** Opens one figure of a benefit. */
export function explainBenefit(register: Register, benefit: BenefitRow, figure: ExplainedFigure): Explanation {
  const figures = figuresOf(register, benefit);
  const title = words[figure];
  const opened = (value: number | null, as: ShownAs, formula: Text, inputs: readonly ExplainedValue[], more: readonly Text[] = []): Explanation => ({
    title, value, as, formula, inputs, notes: value === null ? [...more, notes.noFigure] : more,
  });
  switch (figure) {
    case 'achievement':
      return opened(figures.achievement, 'share', benefit.direction === 'interval' ? formulas.interval : formulas.line, [...measured(benefit), ...goalCells(benefit)]);
    case 'expected':
      return opened(figures.expected, 'share', formulas[benefit.phasing ?? 'linear'], planInputs(register, benefit));
    case 'deviation':
      return opened(figures.deviation, 'share', formulas.deviation, [made(words.achievement, figures.achievement, 'share'), made(words.expected, figures.expected, 'share'), made(words.judgedOn, benefit.latestDate, 'date')]);
    case 'effect':
      return opened(figures.effect, 'amount', formulas.effect, [...measured(benefit), ...goalCells(benefit)]);
    case 'approved':
      return opened(figures.approvedAchievement, 'share', formulas.approved, [...measured(benefit), cell(benefit, 'approvedBaseline', 'amount'), cell(benefit, 'approvedTarget', 'amount'), cell(benefit, 'approvedOn', 'date')]);
    case 'estimate': {
      const [mean, spread] = [expectedTarget(benefit), targetSpread(benefit)];
      const three = mean === null ? [] : [made(words.mean, mean, 'amount'), made(words.spread, spread, 'amount')];
      return opened(expectedEffect(benefit), 'amount', formulas.estimate, [cell(benefit, 'baseline', 'amount'), cell(benefit, 'pessimistic', 'amount'), cell(benefit, 'target', 'amount'), cell(benefit, 'optimistic', 'amount'), cell(benefit, 'probability', 'share'), ...three], [notes.estimates]);
    }
    case 'toDate': {
      const toDate = realisedToDate(benefit, contextOf(register, benefit), register.asOf);
      const unknown = toDate?.unknownMonths ?? 0;
      const more = unknown > 0 ? [{ da: `${String(unknown)} måneder før første måling er ikke talt med.`, en: `${String(unknown)} months before the first measurement are not counted.` }] : [];
      const history = contextOf(register, benefit).history.map(({ date }) => date);
      return opened(toDate?.realised ?? null, 'amount', formulas.toDate, [cell(benefit, 'baseline', 'amount'), ...measurementRows(register, benefit, history), ...measured(benefit)], more);
    }
    case 'forecast': {
      const { forecast } = figures;
      const uncertainty: readonly Text[] = forecast === null ? [] : forecast.range === null ? [notes.noUncertainty, notes.bearing] : [notes.bearing];
      const range = forecast?.range ? [made({ da: 'Laveste af linjerne gennem to', en: 'Lowest of the lines through two' }, forecast.range.low, 'amount'), made({ da: 'Højeste af linjerne gennem to', en: 'Highest of the lines through two' }, forecast.range.high, 'amount')] : [];
      const share = forecast === null ? [] : [made(words.achievement, achievementOf(benefit, forecast.value), 'share')];
      const before = (forecast?.basis ?? []).slice(0, -1).map(({ date }) => date);
      return opened(forecast?.value ?? null, 'amount', formulas.forecast, [...measurementRows(register, benefit, before), ...measured(benefit), cell(benefit, 'targetDate', 'date'), ...share, ...range], uncertainty);
    }
  }
}
