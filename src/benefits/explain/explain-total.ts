import type { BenefitUnit } from '../../register/choices/benefit.js';
import type { Register } from '../../register/register.js';
import type { Text } from '../../schema/text.js';
import { allFigures, type BenefitFigures } from '../benefit-figures.js';
import { summable, unitTotals } from '../totals/benefit-totals.js';
import type { BusinessCase } from '../money/business-case.js';
import { signOf, sizeOf } from '../goal/effect.js';
import type { ExplainedValue, Explanation } from './explanation.js';

type TotalLine = 'realised' | 'expectedNow' | 'target';

const titles: Readonly<Record<TotalLine, Text>> = {
  realised: { da: 'Hentet om året i alt', en: 'Gained a year in all' },
  expectedNow: { da: 'Forventet nu i alt', en: 'Expected now in all' },
  target: { da: 'Mål i alt', en: 'Target in all' },
};

const shares: Readonly<Record<TotalLine, (one: BenefitFigures) => number | null>> = {
  realised: ({ achievement }) => achievement,
  expectedNow: ({ expectedNow }) => expectedNow,
  target: () => 1,
};

const formula: Text = {
  da: 'summen af hver gevinsts andel × vejen fra udgangspunkt til mål; negative gevinster trækkes fra, og en gevinst, der indgår i en anden, tælles én gang',
  en: "the sum of each benefit's share × the way from baseline to target; dis-benefits are subtracted, and a benefit that is part of another counts once",
};

/** Opens a total: every benefit in it with what it adds, the largest first, and how many have no figure. */
export function explainTotal(register: Register, unit: BenefitUnit, line: TotalLine): Explanation {
  const inputs = summable(register, allFigures(register), unit).flatMap((one): ExplainedValue[] => {
    const [size, share] = [sizeOf(one.benefit), shares[line](one)];
    const value = size === null || share === null ? null : size * share * signOf(one.benefit);
    const name = one.benefit.name ?? one.benefit.id ?? '';
    return [{ label: { da: name, en: name }, value, as: 'amount', place: { entity: 'benefit', id: one.benefit.id, field: line === 'realised' ? 'latestValue' : 'target' } }];
  });
  const without = inputs.filter(({ value }) => value === null).length;
  const number = (value: ExplainedValue['value']): number => (typeof value === 'number' ? Math.abs(value) : -1);
  return {
    title: titles[line],
    value: unitTotals(register, unit)[line].amount,
    as: 'amount',
    formula,
    inputs: [...inputs].sort((a, b) => number(b.value) - number(a.value)),
    notes: without === 0 ? [] : [{ da: `${String(without)} gevinster har intet tal endnu og er ikke talt som nul.`, en: `${String(without)} benefits have no figure yet and are not counted as zero.` }],
  };
}

function yearRows(made: BusinessCase, pick: 'net' | 'present'): readonly ExplainedValue[] {
  return made.years.map(({ year, net, factor, accumulated }) => ({
    label: { da: pick === 'present' ? `${String(year)}: netto × ${factor.toFixed(4).replace('.', ',')}` : `${String(year)}: akkumuleret`, en: pick === 'present' ? `${String(year)}: net × ${factor.toFixed(4)}` : `${String(year)}: accumulated` },
    value: pick === 'present' ? net * factor : accumulated,
    as: 'amount',
    place: null,
  }));
}

/** Opens a project's payback time or present value, year by year. */
export function explainCase(made: BusinessCase, figure: 'payback' | 'present'): Explanation {
  if (figure === 'present') {
    return {
      title: { da: 'Nutidsværdi', en: 'Net present value' },
      value: made.netPresentValue,
      as: 'amount',
      formula: { da: 'summen af årets netto × diskonteringsfaktor; første år uden diskontering', en: "the sum of each year's net × discount factor; the first year undiscounted" },
      inputs: yearRows(made, 'present'),
      notes: [{ da: `Rente: ${made.rates.source}.`, en: `Rates: ${made.rates.source}.` }],
    };
  }
  const { payback } = made;
  return {
    title: { da: 'Tilbagebetalingstid', en: 'Payback time' },
    value: payback.kind === 'after' ? payback.years : null,
    as: 'years',
    formula: { da: 'antal år, til den akkumulerede sum er nul eller mere; jævnt fordelt inden for året', en: 'years until the accumulated sum is zero or more; evenly within the year' },
    inputs: yearRows(made, 'net'),
    notes: [
      ...(payback.kind === 'after' && payback.fallsAgain ? [{ da: 'Summen bliver negativ igen senere.', en: 'The sum falls below zero again later.' }] : []),
      ...(payback.kind === 'never' ? [{ da: 'Pengene kommer ikke igen inden for de år, der regnes over.', en: 'The money does not come back within the years counted.' }] : []),
      ...(payback.kind === 'no-investment' ? [{ da: 'Der er ingen investering i årene.', en: 'No investment stands in the years.' }] : []),
    ],
  };
}
