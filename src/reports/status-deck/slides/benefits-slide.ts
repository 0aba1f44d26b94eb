import type { BulletsBlock, ChartBlock, RichText, TableBlock } from '../../../schema/document-models.js';
import type { Text } from '../../../schema/text.js';
import { labelOf } from '../../../schema/choice.js';
import { quarterAndYear, quarterOf } from '../../../schema/wording/date-words.js';
import { shortListOf } from '../../../schema/wording/list-words.js';
import { inMillions, moneyInProse } from '../../../schema/wording/money-words.js';
import { countWord, formatNumber, sentenceStart } from '../../../schema/wording/number-words.js';
import { shorten } from '../../../schema/wording/shorten.js';
import { allFigures } from '../../../benefits/benefit-figures.js';
import { followUpCounts, type FollowUpCounts } from '../../../benefits/totals/follow-up-counts.js';
import { moneyTotals, type MoneyTotals } from '../../../benefits/money/money-totals.js';
import { benefitType } from '../../../register/choices/benefit.js';
import { benefitFollowUp } from '../../../register/choices/calculated.js';
import { moneyColumn } from '../../blocks/money-column.js';
import { recordTable } from '../../blocks/record-table.js';
import { bullets, full, labelled, left, right } from '../../blocks/text-blocks.js';
import { benefitCourse, type CoursePoint } from '../../facts/benefit-course.js';
import type { DeckFacts } from '../deck-facts.js';
import type { SlideDraft } from '../slide-draft.js';

/** `2,1 af de 3,4 mio. kr.` where both are told in millions, else both in full. */
function amountOf(part: number, whole: number, { currency, language }: DeckFacts): string {
  const of = language === 'da' ? 'af de' : 'of the';
  const millions = [part, whole].every((amount) => amount >= 999_500 && amount < 99_950_000);
  const first = millions ? inMillions(part, language).replace(/[.,]0$/, '') : moneyInProse(part, currency, language);
  return `${first} ${of} ${moneyInProse(whole, currency, language)}`;
}

function countsTitle(counts: FollowUpCounts, total: number, { language, say }: DeckFacts): string {
  const word = (n: number): string => countWord(n, language, 'common');
  const said: readonly (readonly [number, Text, Text])[] = [
    [counts.onTrack, { da: 'er på sporet', en: 'is on track' }, { da: 'er på sporet', en: 'are on track' }],
    [counts.behind, { da: 'er bagud', en: 'is behind' }, { da: 'er bagud', en: 'are behind' }],
    [counts.notMeasured, { da: 'mangler en måling', en: 'lacks a measurement' }, { da: 'mangler en måling', en: 'lack a measurement' }],
  ];
  const parts = said.filter(([n]) => n > 0);
  if (parts.length === 0) {
    return total === 1
      ? say({ da: 'Gevinsten skal endnu ikke måles', en: 'The benefit is not due for measurement yet' })
      : say({ da: 'Ingen af de {total} gevinster skal måles endnu', en: 'None of the {total} benefits are due for measurement yet' }, { total: word(total) });
  }
  const [first] = parts;
  const of = total === 1
    ? say({ da: 'gevinsten', en: 'the benefit' })
    : say({ da: '{n} af {total} gevinster', en: '{n} of {total} benefits' }, { n: word(first?.[0] ?? 0), total: word(total) });
  const clauses = parts.map(([n, one, many], index) => `${index === 0 ? of : word(n)} ${say(n === 1 ? one : many)}`);
  const last = clauses.length > 1 ? `${language === 'da' ? 'og' : 'and'} ${clauses.at(-1) ?? ''}` : clauses[0];
  return sentenceStart([...clauses.slice(0, -1), last].join(', '));
}

/** `Vi har hentet 2,1 af de 3,4 mio. kr., vi skulle have hentet nu`; by number where no kroner are expected. */
export function benefitsTitle({ kroner }: MoneyTotals, counts: FollowUpCounts, total: number, facts: DeckFacts): string {
  const { say, currency, language } = facts;
  const [expected, realised] = [kroner.expectedNow.amount, kroner.realised.amount];
  if (expected === null || expected <= 0) return countsTitle(counts, total, facts);
  const money = moneyInProse(expected, currency, language);
  if (realised === null) return say({ da: 'Ingen gevinster i kroner er målt – vi skulle have hentet {money} nu', en: 'No benefits in money have been measured – we should have gained {money} by now' }, { money });
  if (realised >= expected) {
    return say({ da: 'Vi har hentet {realised} – planen var {money} på dette tidspunkt', en: 'We have gained {realised} – the plan was {money} by now' }, { realised: moneyInProse(realised, currency, language), money });
  }
  return say({ da: 'Vi har hentet {part}, vi skulle have hentet nu', en: 'We have gained {part} we should have gained by now' }, { part: amountOf(realised, expected, facts) });
}

/** Expected and realised by quarter; as columns for the day when fewer than two earlier measurements draw a line. */
export function benefitChart(points: readonly CoursePoint[], totals: MoneyTotals, facts: DeckFacts): ChartBlock | null {
  const { say, language, currency } = facts;
  const { kroner } = totals;
  const { unit, scale, numberFormat } = moneyColumn([kroner.target.amount, kroner.expectedNow.amount, ...points.map(({ expected }) => expected)], currency, language);
  const inUnit = (amount: number | null): number | null => (amount === null ? null : scale(amount));
  const look = { kind: 'chart', unit, numberFormat, title: say({ da: 'Gevinster om året', en: 'Benefits a year' }) } as const;
  const [expected, realised] = [say({ da: 'Forventet', en: 'Expected' }), say({ da: 'Hentet', en: 'Gained' })];
  const tell = (amount: number | null): string => (amount === null ? say({ da: 'ikke målt', en: 'not measured' }) : moneyInProse(amount, currency, language));
  if (points.filter((point) => point.realised !== null).length >= 2) {
    const names = points.map(({ date }) => quarterAndYear(quarterOf(date).year, quarterOf(date).quarter, language).replace('kvartal', 'kvt.'));
    const told = points.filter(({ date }) => date <= facts.asOf).map((point, index) => `${names[index] ?? ''}: ${expected.toLowerCase()} ${tell(point.expected)}, ${realised.toLowerCase()} ${tell(point.realised)}`);
    return {
      ...look,
      type: 'line',
      description: told.join('. '),
      categories: names,
      series: [
        { name: expected, values: points.map((point) => inUnit(point.expected)), dashed: true },
        { name: realised, values: points.map((point) => inUnit(point.realised)) },
      ],
    };
  }
  if (kroner.target.amount === null) return null;
  const columns: readonly (readonly [string, number | null])[] = [
    [realised, kroner.realised.amount],
    [say({ da: 'Forventet nu', en: 'Expected now' }), kroner.expectedNow.amount],
    [say({ da: 'Mål', en: 'Target' }), kroner.target.amount],
  ];
  return {
    ...look,
    type: 'column',
    description: columns.map(([name, amount]) => `${name}: ${tell(amount)}`).join('. '),
    categories: columns.map(([name]) => name),
    series: [{ name: say({ da: 'Kroner om året', en: 'Money a year' }), values: columns.map(([, amount]) => inUnit(amount)) }],
    showValues: true,
  };
}

function countsTable(facts: DeckFacts): TableBlock {
  const { register, say, language } = facts;
  const figures = allFigures(register);
  const rows = benefitType.options.map(({ key }) => ({ name: labelOf(benefitType, key, language), counts: followUpCounts(figures, [key]) }));
  const states = ['onTrack', 'behind', 'notMeasured', 'notDue'] as const;
  return recordTable(
    rows.filter(({ counts }) => states.some((state) => counts[state] > 0)),
    [
      { title: say({ da: 'Gevinster efter type', en: 'Benefits by type' }), width: 34, cell: ({ name }) => name },
      ...states.map((state) => ({
        title: labelOf(benefitFollowUp, state, language),
        width: 17,
        align: 'right' as const,
        cell: ({ counts }: { counts: FollowUpCounts }) => ({ number: counts[state], shown: String(counts[state]) }),
      })),
    ],
    { description: say({ da: 'Antal gevinster efter type og opfølgning', en: 'Number of benefits by type and follow-up' }) },
  );
}

/** Names of the benefits that are behind or lack a measurement: what someone must do something about. */
function laggingBenefits({ register, say, language }: DeckFacts): readonly BulletsBlock[] {
  const figures = allFigures(register);
  const named = (state: 'behind' | 'notMeasured'): readonly RichText[] => {
    const names = figures.filter(({ followUp }) => followUp === state).flatMap(({ benefit }) => benefit.name ?? []);
    return names.length === 0 ? [] : [labelled(say(benefitFollowUpText[state]), shortListOf(names.map((name) => shorten(name, 100)), 3, language))];
  };
  const items = [...named('behind'), ...named('notMeasured')];
  return items.length === 0 ? [] : [bullets(items)];
}

const benefitFollowUpText = { behind: { da: 'Bagud', en: 'Behind' }, notMeasured: { da: 'Mangler en måling', en: 'Lacks a measurement' } } as const;

function footnoteOf({ budgeted, hours, hoursInKroner }: MoneyTotals, facts: DeckFacts): string {
  const { say, language, currency } = facts;
  const money = (amount: number): string => moneyInProse(amount, currency, language);
  return [
    say({ da: 'Kroner er pr. år.', en: 'Money is per year.' }),
    ...(budgeted.expectedNow.amount === null ? [] : [say({ da: 'Heraf indarbejdet i budgettet: {realised} hentet af {expected} ventet nu.', en: 'Of this built into the budget: {realised} gained of {expected} expected by now.' }, { realised: money(budgeted.realised.amount ?? 0), expected: money(budgeted.expectedNow.amount) })]),
    ...(hours.realised.amount === null
      ? []
      : hoursInKroner?.realised.amount == null
        ? [say({ da: 'Frigjort tid: {hours} timer om året, ikke omregnet til kroner.', en: 'Released time: {hours} hours a year, not turned into money.' }, { hours: formatNumber(hours.realised.amount, language) })]
        : [say({ da: 'Frigjort tid: {hours} timer om året, svarende til {money} ved {rate} i timen; ikke talt med i kronerne.', en: 'Released time: {hours} hours a year, worth {money} at {rate} an hour; not counted in the money.' }, { hours: formatNumber(hours.realised.amount, language), money: money(hoursInKroner.realised.amount), rate: money(hoursInKroner.rate) })]),
  ].join(' ');
}

/** Slide 8: what has been gained against what should have been by now, and how the benefits without kroner stand. */
export function benefitsSlide(facts: DeckFacts): SlideDraft | null {
  const { register, say, has } = facts;
  const figures = allFigures(register).filter(({ standing }) => standing === 'counted');
  if (figures.length === 0) return null;
  const totals = moneyTotals(register);
  const counts = followUpCounts(figures, benefitType.options.map(({ key }) => key));
  const chart = benefitChart(has('measurements') ? benefitCourse(register, 4, 4) : [], totals, facts);
  const table = countsTable(facts);
  const lagging = laggingBenefits(facts);
  return {
    id: 'benefits',
    name: { da: 'Gevinster', en: 'Benefits' },
    layout: chart === null ? 'content' : 'two-columns',
    title: benefitsTitle(totals, counts, counts.onTrack + counts.behind + counts.notMeasured + counts.notDue, facts),
    contents: chart === null ? [full(table), ...lagging.map(full)] : [left(chart), right(table), ...lagging.map(right)],
    footnote: footnoteOf(totals, facts),
    sources: [
      { entity: 'benefit', fields: ['type', 'unit', 'baseline', 'target', 'targetDate', 'latestValue', 'latestDate', 'budgeted'] },
      ...(has('measurements') ? [{ entity: 'measurement' as const, fields: ['benefit', 'date', 'value'] }] : []),
    ],
    rules: [
      say({
        da: 'Hentet = andel af vejen fra udgangspunkt til mål ved seneste måling. Forventet nu = det, planen siger pr. opgørelsesdatoen. En gevinst, der indgår i en anden, tælles én gang; timer lægges aldrig sammen med kroner.',
        en: 'Gained = share of the way from baseline to target at the latest measurement. Expected now = what the plan says for the as-of date. A benefit that is part of another counts once; hours are never added to money.',
      }),
    ],
  };
}
