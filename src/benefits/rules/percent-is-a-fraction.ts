import { defineRule } from '../../register/checking/define-rule.js';
import { hitsIn } from '../../register/checking/hits-in.js';
import { change } from '../../register/checking/repairs.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

const figures = ['baseline', 'target', 'latestValue', 'intervalLow', 'intervalHigh'] as const;

/** 0.45 and 45 in one row: one of them is a hundred times the other, since a change from 0.45 to 45 per cent points is no goal. */
function check(register: Register): readonly Hit[] {
  return hitsIn(checkedBenefits(register), ({ benefit }) => {
    if (benefit.unit !== 'percent') return null;
    const fractions = figures.filter((field) => benefit[field] !== null && benefit[field] !== 0 && Math.abs(benefit[field]) < 1);
    const points = figures.filter((field) => Math.abs(benefit[field] ?? 0) > 10);
    const [first] = points;
    if (fractions.length === 0 || !first) return null;
    const values = Object.fromEntries(points.map((field) => [field, (benefit[field] ?? 0) / 100]));
    const label = { da: 'Skriv alle som brøkdele (45 % = 0,45)', en: 'Write all as fractions (45 % = 0.45)' };
    return { entity: 'benefit', row: benefit, field: first, params: { value: benefit[first] ?? 0 }, fix: change(label, 'benefit', benefit, values) };
  });
}

export const percentIsAFraction = defineRule({
  id: 'percent-is-a-fraction',
  severity: 'error',
  part: 'core',
  area: 'benefits',
  title: { da: 'Procenter er skrevet på samme måde', en: 'Percentages are written in one way' },
  why: { da: 'Står der 0,45 det ene sted og 45 det andet, bliver målopfyldelsen hundrede gange for stor eller lille.', en: 'With 0.45 in one place and 45 in the other, achievement becomes a hundred times too large or small.' },
  message: { da: '{title} blander brøkdele og hele procenter: {value} ved siden af tal under 1.', en: '{title} mixes fractions and whole percentages: {value} beside figures below 1.' },
  check,
  valid: [{ rows: { benefit: [{ unit: 'percent', baseline: 0.45, target: 1, latestValue: 0.5 }, { unit: 'percent', baseline: 45, target: 90 }, { unit: 'percent', baseline: 0, target: 80 }, { unit: 'days', baseline: 0.5, target: 45 }] } }],
  invalid: [{ rows: { benefit: [{ name: 'Flere digitale ansøgninger', unit: 'percent', baseline: 0.45, target: 80 }] } }],
});
