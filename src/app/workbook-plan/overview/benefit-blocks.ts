import { allFigures } from '../../../benefits/benefit-figures.js';
import { labelOf } from '../../../schema/choice.js';
import type { Text } from '../../../schema/text.js';
import { benefitType, benefitUnit, type BenefitType } from '../../../register/choices/benefit.js';
import { benefitFollowUp } from '../../../register/choices/calculated.js';
import { entities } from '../../../register/entities/index.js';
import type { Register } from '../../../register/register.js';
import { formulaContext } from '../formula-context.js';
import type { OverviewBlock } from './overview-layout.js';

const words = {
  standing: { da: 'Gevinster efter type: hvor langt er de?', en: 'Benefits by type: how far are they?' },
  standingAbout: { da: 'Liggende søjler: antal gevinster af hver type, på sporet, bagud, ikke målt og endnu ikke ventet. Tallene står i tabellen ved siden af.', en: 'Bars: benefits of each type, on track, behind, not measured and not due yet. The figures stand in the table beside it.' },
  money: { da: 'Gevinster i kroner: nået og ventet på måledagen', en: 'Benefits in kroner: reached and expected on the day measured' },
  moneyAbout: { da: 'Søjler: kroner om året, der er nået, og som skulle være nået den dag, der blev målt, for hver type. Tallene står i tabellen ved siden af.', en: 'Columns: kroner a year that have been reached, and that should have been on the day measured, for each type. The figures stand in the table beside it.' },
  reached: { da: 'Nået', en: 'Reached' },
  expected: { da: 'Skulle være nået', en: 'Expected' },
  unit: { da: 'kr. om året', en: 'kr. a year' },
} as const satisfies Record<string, Text>;

const standings = ['onTrack', 'behind', 'notMeasured', 'notDue'] as const;

/** Benefits by type and follow-up, as the column beside each benefit says. */
export function standingBlock(register: Register): OverviewBlock {
  const { language } = register;
  const f = formulaContext(entities.benefit, language);
  const figures = allFigures(register);
  return {
    title: words.standing[language],
    description: words.standingAbout[language],
    type: 'stacked-bar',
    columns: standings.map((key) => ({ name: labelOf(benefitFollowUp, key, language) })),
    rows: benefitType.options.map(({ key }) => ({
      name: labelOf(benefitType, key, language),
      figures: standings.map((standing) => ({
        formula: `COUNTIFS(${f.column('benefit', 'type')},${f.choice(benefitType, key)},${f.column('benefit', 'followUp')},${f.choice(benefitFollowUp, standing)})`,
        value: figures.filter(({ benefit, followUp }) => benefit.name !== null && benefit.type === key && followUp === standing).length,
      })),
    })),
  };
}

const moneyTypes = ['budget', 'time', 'other'] as const satisfies readonly BenefitType[];

/** Kroner a year reached and expected on the day each benefit was measured; dis-benefits are subtracted, blanks count for nothing. */
export function moneyBlock(register: Register): OverviewBlock {
  const { language } = register;
  const f = formulaContext(entities.benefit, language);
  const column = (field: string): string => f.column('benefit', field);
  const figures = allFigures(register);
  const size = `ABS(${column('target')}-${column('baseline')})*(1-2*(${column('negative')}=${f.yes}))`;
  const known = `--ISNUMBER(${column('target')}),--ISNUMBER(${column('baseline')}),--ISNUMBER(${column('achievement')}),--ISNUMBER(${column('expectedNow')}),--(${column('followUp')}<>${f.choice(benefitFollowUp, 'dropped')})`;
  const sum = (type: BenefitType, share: 'achievement' | 'expectedNow'): string =>
    `SUMPRODUCT(--(${column('type')}=${f.choice(benefitType, type)}),--(${column('unit')}=${f.choice(benefitUnit, 'kroner')}),${known},${size},${column(share)})`;
  const value = (type: BenefitType, share: 'achievement' | 'expected'): number =>
    figures.reduce((total, one) => {
      const { benefit, achievement, expected, followUp } = one;
      if (benefit.type !== type || benefit.unit !== 'kroner' || benefit.target === null || benefit.baseline === null || achievement === null || expected === null || followUp === 'dropped') return total;
      return total + Math.abs(benefit.target - benefit.baseline) * (benefit.negative === true ? -1 : 1) * (one[share] ?? 0);
    }, 0);
  return {
    title: words.money[language],
    description: words.moneyAbout[language],
    type: 'column',
    unit: words.unit[language],
    columns: [{ name: words.reached[language] }, { name: words.expected[language] }],
    rows: moneyTypes.map((key) => ({
      name: labelOf(benefitType, key, language),
      figures: [
        { formula: sum(key, 'achievement'), value: value(key, 'achievement') },
        { formula: sum(key, 'expectedNow'), value: value(key, 'expected') },
      ],
    })),
  };
}
