import { unitTotals, type UnitTotals } from '../../../benefits/totals/benefit-totals.js';
import { hourlyRateOn } from '../../../benefits/money/hourly-rate.js';
import { isYearlyAmount } from '../../../benefits/totals/realised-to-date.js';
import { toDateTotals } from '../../../benefits/totals/to-date-totals.js';
import { benefitType, benefitUnit, type BenefitUnit } from '../../../register/choices/benefit.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { labelOf } from '../../../schema/choice.js';
import type { Text } from '../../../schema/text.js';
import { formulaContext } from '../formula-context.js';
import type { LiveFigure, LiveTable } from './live-table.js';
import { hourlyRateFormula } from './rates-table.js';

const words = {
  byUnit: { da: 'Summer efter enhed', en: 'Sums by unit' },
  byUnitAbout: { da: 'Kun ens lægges sammen: kroner med kroner, timer med timer; af andre enheder vises antallet. Negative gevinster trækkes fra; en gevinst, der indgår i en anden, tælles én gang.', en: 'Only like is added to like: kroner to kroner, hours to hours; of other units the number is shown. Dis-benefits are subtracted; a benefit that is part of another counts once.' },
  byType: { da: 'Kroner efter type', en: 'Kroner by type' },
  byTypeAbout: { da: 'Gevinster, der måles i kroner, om året.', en: 'Benefits measured in kroner, a year.' },
  number: { da: 'Antal', en: 'Number' },
  target: { da: 'Når målet er nået', en: 'When the target is reached' },
  expected: { da: 'Forventet nu', en: 'Expected now' },
  gained: { da: 'Hentet om året', en: 'Gained a year' },
  toDate: { da: 'Hentet til dato', en: 'Gained to date' },
  worth: { da: 'Timerne i kroner, ikke lagt til', en: 'The hours in kroner, not added' },
} as const satisfies Record<string, Text>;

type Condition = readonly [column: string, equals: string];

interface Line {
  readonly conditions: readonly Condition[];
  readonly totals: UnitTotals;
  readonly toDate: number | null;
}

/** The sum of a column over the rows that fulfil the conditions and have a number; nothing where none has. */
function sumWhere(conditions: readonly Condition[], column: string): string {
  const tests = conditions.map(([range, value]) => `--(${range}=${value})`).join(',');
  const pairs = conditions.map(([range, value]) => `${range},${value}`).join(',');
  return `IF(SUMPRODUCT(${tests},--ISNUMBER(${column}))=0,"",SUMIFS(${column},${pairs}))`;
}

function figuresOf({ conditions, totals, toDate }: Line, column: (field: string) => string): readonly LiveFigure[] {
  const { realised, expectedNow, target } = totals;
  const count = `COUNTIFS(${conditions.map(([range, value]) => `${range},${value}`).join(',')})`;
  return [
    { formula: count, value: target.counted + target.without },
    { formula: sumWhere(conditions, column('fullEffect')), value: target.amount },
    { formula: sumWhere(conditions, column('plannedEffect')), value: expectedNow.amount },
    { formula: sumWhere(conditions, column('effect')), value: realised.amount },
    { formula: sumWhere(conditions, column('realisedToDate')), value: toDate },
  ];
}

const headers = ['number', 'target', 'expected', 'gained', 'toDate'] as const;

export function sumsByUnit(register: Register): LiveTable {
  const { language } = register;
  const f = formulaContext(entities.benefit, language);
  const column = (field: string): string => f.column('benefit', field);
  const lineOf = (unit: BenefitUnit): Line => ({
    conditions: [[column('unit'), f.choice(benefitUnit, unit)], [column('summed'), f.yes]],
    totals: unitTotals(register, unit),
    toDate: toDateTotals(register, unit).realised,
  });
  const rate = hourlyRateOn(register);
  const hours = figuresOf(lineOf('hours'), column);
  const worth = hours.map(({ formula, value }, index): LiveFigure => {
    if (index === 0) return { formula, value };
    const inForce = hourlyRateFormula(register);
    const times = `IF(N(${inForce})=0,"",(${formula})*${inForce})`;
    return { formula: `IFERROR(${times},"")`, value: value === null || rate === null || rate === 0 ? null : value * rate };
  });
  return {
    title: words.byUnit[language],
    about: words.byUnitAbout[language],
    columns: headers.map((key) => words[key][language]),
    // Percentages, days and scores of different things are no sum: of those only the number of benefits is told.
    rows: [...benefitUnit.options.map(({ key, label }) => ({ name: label[language], figures: figuresOf(lineOf(key), column).slice(0, isYearlyAmount({ unit: key }) ? undefined : 1) })), { name: words.worth[language], figures: worth }],
  };
}

export function kronerByType(register: Register): LiveTable {
  const { language } = register;
  const f = formulaContext(entities.benefit, language);
  const column = (field: string): string => f.column('benefit', field);
  return {
    title: words.byType[language],
    about: words.byTypeAbout[language],
    columns: headers.map((key) => words[key][language]),
    rows: benefitType.options.map(({ key }) => {
      const conditions: readonly Condition[] = [[column('unit'), f.choice(benefitUnit, 'kroner')], [column('summed'), f.yes], [column('type'), f.choice(benefitType, key)]];
      const isOf = ({ benefit }: { readonly benefit: { readonly type: string | null } }): boolean => benefit.type === key;
      return { name: labelOf(benefitType, key, language), figures: figuresOf({ conditions, totals: unitTotals(register, 'kroner', isOf), toDate: toDateTotals(register, 'kroner', isOf).realised }, column) };
    }),
  };
}
