import type { DocumentBlock } from '../../schema/document-models.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import type { BusinessCase, CaseYear } from '../../benefits/money/business-case.js';
import { moneyColumn } from '../blocks/money-column.js';
import { numberCell, recordTable, type RecordColumn } from '../blocks/record-table.js';
import { paragraph } from '../blocks/text-blocks.js';
import type { ReportFacts } from './report-facts.js';

function paybackWords({ payback, years: rows }: BusinessCase, { say, language }: ReportFacts): string {
  if (payback.kind === 'never') return say({ da: 'Investeringen tjenes ikke hjem inden for de år, der regnes over.', en: 'The investment is not earned back within the years counted.' });
  if (payback.kind !== 'after') return say({ da: 'Der er ingen investering skrevet i Økonomi pr. år.', en: 'No investment is entered under Economy by year.' });
  const [years, first] = [shortNumber(payback.years, language, 1), rows[0]?.year ?? ''];
  return payback.fallsAgain
    ? say({ da: 'Investeringen er tjent hjem {years} år efter {first}, men summen bliver negativ igen senere.', en: 'The investment is earned back {years} years after {first}, but the sum falls below zero again later.' }, { years, first })
    : say({ da: 'Investeringen er tjent hjem {years} år efter {first}.', en: 'The investment is earned back {years} years after {first}.' }, { years, first });
}

function notesOf(made: BusinessCase, { say, money }: ReportFacts): readonly string[] {
  return [
    made.priceLevel === null
      ? say({ da: 'Beløb er i løbende priser.', en: 'Amounts are in current prices.' })
      : say({ da: 'Beløb er i {year}-priser.', en: 'Amounts are at {year} prices.' }, { year: made.priceLevel }),
    say({ da: 'Nutidsværdien er {present} med kalkulationsrenten {rates} pct. ({source}).', en: 'The net present value is {present} at discount rates of {rates} per cent ({source}).' }, {
      present: money(made.netPresentValue), rates: made.rates.bands.map(({ rate }) => String(Number((rate * 100).toPrecision(3))).replace('.', ',')).join('/'), source: made.rates.source,
    }),
    ...(made.fullHours === null ? [] : [say({ da: 'Frigjort tid ({hours} timer om året) er ikke regnet med i kroner.', en: 'Released time ({hours} hours a year) is not counted in the money.' }, { hours: Math.round(made.fullHours) })]),
    ...(made.lastingNotCounted === null ? [] : [say({ da: 'Varig driftsudgift på {amount} er ikke trukket fra, da intet siger, hvor meget af den der er mere end før.', en: 'A lasting operating cost of {amount} is not subtracted, since nothing says how much of it is more than before.' }, { amount: money(made.lastingNotCounted) })]),
  ];
}

/** The project's money as a municipality tables it: year by year, investment, effect and payback first, present value beside. */
export function economyBlocks(facts: ReportFacts): readonly DocumentBlock[] {
  const { economy, say, register, language, money } = facts;
  if (economy === null || (economy.investment.operation + economy.investment.capital === 0 && economy.fullEffect === null)) return [];
  const amounts = economy.years.flatMap((year) => [year.operation, year.capital, year.benefits, year.net, year.accumulated]);
  const { unit, show } = moneyColumn(amounts.map((amount) => (amount === 0 ? null : amount)), register.settings.currency, language);
  const column = (title: string, pick: (year: CaseYear) => number): RecordColumn<CaseYear> => ({
    title, width: 18, align: 'right', cell: (year) => (pick(year) === 0 ? null : numberCell(pick(year), show)),
  });
  const last = economy.years.findLastIndex(({ operation, capital, net }, index) => operation !== 0 || capital !== 0 || (index > 0 && net !== economy.years[index - 1]?.net));
  const table = recordTable(
    economy.years.slice(0, Math.max(last + 2, 5, economy.payback.kind === 'after' ? Math.ceil(economy.payback.years) + 1 : 0)),
    [
      { title: say({ da: 'År', en: 'Year' }), width: 10, cell: ({ year }) => String(year), always: true },
      column(say({ da: 'Udgift, drift', en: 'Cost, operation' }), ({ operation }) => operation),
      column(say({ da: 'Udgift, anlæg', en: 'Cost, capital' }), ({ capital }) => capital),
      column(say({ da: 'Varig merudgift', en: 'Lasting extra cost' }), ({ lastingExtra }) => lastingExtra),
      column(say({ da: 'Gevinster', en: 'Benefits' }), ({ benefits }) => benefits),
      { ...column(say({ da: 'Netto', en: 'Net' }), ({ net }) => net), always: true },
      { ...column(say({ da: 'Akkumuleret', en: 'Accumulated' }), ({ accumulated }) => accumulated), always: true },
    ],
    { description: say({ da: 'Projektets udgifter og gevinster år for år', en: "The project's costs and benefits year by year" }), caption: say({ da: 'Udgifter og planlagte gevinster ({unit})', en: 'Costs and planned benefits ({unit})' }, { unit }) },
  );
  const investment = economy.investment.operation + economy.investment.capital;
  const effect = economy.fullEffect === null ? '' : say({ da: 'Den varige effekt ved fuld indfasning er {effect} om året.', en: 'The lasting effect at full phase-in is {effect} a year.' }, { effect: money(economy.fullEffect) });
  const invested = investment === 0 ? '' : say({ da: 'Projektet koster {investment}.', en: 'The project costs {investment}.' }, { investment: money(investment) });
  return [
    { kind: 'heading', level: 1, text: say({ da: 'Økonomi', en: 'Economy' }), bookmark: 'economy' },
    paragraph([invested, effect, paybackWords(economy, facts)].filter(Boolean).join(' ')),
    table,
    paragraph(notesOf(economy, facts).join(' '), 'note'),
  ];
}
