import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { percentWords } from '../../register/checking/words.js';
import type { Register } from '../../register/register.js';
import type { Text } from '../../schema/text.js';
import type { Hit } from '../../schema/rule.js';
import { achievementOf } from '../goal/achievement.js';
import { historyOf } from '../benefit-context.js';
import { checkedBenefits } from '../checked-benefits.js';

const bounds = { low: 0, high: 2, jump: 0.5 };

function fault(reached: number, before: number | null): Text | null {
  if (reached < bounds.low) return { da: 'det er dårligere end udgangspunktet', en: 'which is worse than the baseline' };
  if (reached > bounds.high) return { da: 'det er mere end dobbelt så meget som målet', en: 'which is more than twice the target' };
  if (before === null || Math.abs(reached - before) <= bounds.jump) return null;
  const previous = percentWords(before);
  return { da: `sidst var det ${previous.da}`, en: `last time it was ${previous.en}` };
}

function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    const reached = achievementOf(benefit, benefit.latestValue);
    if (reached === null) return null;
    const { latestDate } = benefit;
    const last = latestDate === null ? undefined : historyOf(register, benefit).findLast((one) => one.date < latestDate);
    const why = fault(reached, last ? achievementOf(benefit, last.value) : null);
    return why && { entity: 'benefit', row: benefit, field: 'latestValue', params: { reached: percentWords(reached), why } };
  });
}

export const measurementIsPlausible = defineRule({
  id: 'measurement-is-plausible',
  severity: 'warning',
  part: 'core',
  area: 'benefits',
  title: { da: 'Målinger er til at tro på', en: 'Measurements are plausible' },
  why: { da: 'Et spring er oftest en tastefejl, en forkert enhed eller en ny måde at måle på. Er tallet rigtigt, så godtag advarslen.', en: 'A jump is most often a typing error, a wrong unit or a new way of measuring. If the figure is right, accept the warning.' },
  message: { da: '{title} har nået {reached} af målet; {why}.', en: '{title} has reached {reached} of its goal; {why}.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', baseline: 0, target: 10, latestValue: 10, latestDate: '2027-05-01' }, { baseline: 0, target: 10, latestValue: 20 }, { baseline: 0, target: 10, latestValue: 0 }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 5 }] } }],
  invalid: [
    { rows: { benefit: [{ name: 'Færre breve', baseline: 100, target: 50, latestValue: 120 }] } },
    { rows: { benefit: [{ name: 'Færre breve', baseline: 0, target: 10, latestValue: 21 }] } },
    { rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', baseline: 0, target: 10, latestValue: 10, latestDate: '2027-05-01' }], measurement: [{ benefit: 'G-0001', date: '2027-01-01', value: 4 }] } },
  ],
});
