import type { BenefitLine, BenefitOverview } from '../../src/app/benefits/benefit-overview.js';
import { benefitFollowUp } from '../../src/register/choices/calculated.js';
import { labelOf } from '../../src/schema/choice.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { tableDate } from '../../src/schema/wording/date-words.js';
import { moneyInProse } from '../../src/schema/wording/money-words.js';
import { formatNumber } from '../../src/schema/wording/number-words.js';
import { percentInTable } from '../../src/schema/wording/percent-words.js';

const words = {
  head: { da: 'Gevinster pr. {date}', en: 'Benefits as of {date}' },
  yearly: { da: 'Om året: {realised} hentet, {expected} ventet nu, {target} når alt er nået', en: 'A year: {realised} gained, {expected} expected by now, {target} when all is reached' },
  toDate: { da: 'I alt til nu: {realised} hentet, {planned} planlagt, {approved} efter de godkendte planer', en: 'In all so far: {realised} gained, {planned} planned, {approved} by the approved plans' },
  budgeted: { da: 'Heraf indarbejdet i budgettet: {realised} af {expected} ventet nu', en: 'Of this built into the budget: {realised} of {expected} expected by now' },
  hours: { da: 'Frigjort tid: {hours} timer om året{worth}', en: 'Released time: {hours} hours a year{worth}' },
  worth: { da: ', svarende til {money}; ikke talt med i kronerne', en: ', worth {money}; not counted in the money' },
  due: { da: 'Skal måles: {late} forfaldne, {soon} snart', en: 'To be measured: {late} overdue, {soon} soon' },
  warned: { da: 'På vej til at blive bagud: {keys}', en: 'About to fall behind: {keys}' },
  unfollowed: { da: 'Afsluttet uden opfølgning: {keys}', en: 'Closed without follow-up: {keys}' },
  line: { da: '{id}  {standing}  nået {reached}, ventet {expected}  {name}', en: '{id}  {standing}  reached {reached}, expected {expected}  {name}' },
} as const satisfies Record<string, Text>;

function lineOf(line: BenefitLine, language: Language): string {
  const share = (value: number | null): string => (value === null ? '–' : percentInTable(value, language)).padStart(5);
  return fill(words.line[language], { id: (line.id ?? '').padEnd(7), standing: labelOf(benefitFollowUp, line.followUp, language).padEnd(18), reached: share(line.achievement), expected: share(line.expected), name: line.name ?? '' });
}

/** The overview as lines to read in a terminal. */
export function overviewText(overview: BenefitOverview, currency: string | null, language: Language): string {
  const { asOf, money, toDate, due, warnings, closedWithoutFollowUp, benefits } = overview;
  const told = (amount: number | null): string => (amount === null ? '–' : moneyInProse(amount, currency, language));
  const late = due.filter(({ daysLate }) => daysLate > 0).length;
  const worth = money.hoursInKroner === null ? '' : fill(words.worth[language], { money: told(money.hoursInKroner.realised.amount) });
  const keys = (ids: readonly (string | null)[]): string => ids.flatMap((id) => id ?? []).join(', ') || '–';
  return [
    fill(words.head[language], { date: tableDate(asOf, language) }),
    fill(words.yearly[language], { realised: told(money.kroner.realised.amount), expected: told(money.kroner.expectedNow.amount), target: told(money.kroner.target.amount) }),
    fill(words.toDate[language], { realised: told(toDate.realised), planned: told(toDate.planned), approved: told(toDate.approved) }),
    fill(words.budgeted[language], { realised: told(money.budgeted.realised.amount), expected: told(money.budgeted.expectedNow.amount) }),
    ...(money.hours.realised.amount === null ? [] : [fill(words.hours[language], { hours: formatNumber(money.hours.realised.amount, language), worth })]),
    fill(words.due[language], { late, soon: due.length - late }),
    fill(words.warned[language], { keys: keys(warnings.map(({ id }) => id)) }),
    fill(words.unfollowed[language], { keys: keys(closedWithoutFollowUp.map(({ project }) => project)) }),
    '',
    ...benefits.filter(({ followUp }) => followUp !== 'dropped').map((line) => lineOf(line, language)),
  ].join('\n');
}
