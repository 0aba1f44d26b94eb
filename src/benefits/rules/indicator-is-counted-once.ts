import { defineRule } from '../../register/checking/define-rule.js';
import { groupBy, isSame } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { checkedBenefits } from '../checked-benefits.js';

function* check(register: Register): Iterable<Hit> {
  const measured = checkedBenefits(register).map(({ benefit }) => benefit).filter((benefit) => benefit.partOf === null);
  const alike = groupBy(measured, (benefit) =>
    benefit.indicator === null || benefit.unit === null || benefit.source === null ? null : `${benefit.indicator} ${benefit.unit} ${benefit.source}`,
  );
  for (const [first, ...later] of alike.values()) {
    for (const row of later) {
      if (!first || isSame(first.project, row.project)) continue;
      yield { entity: 'benefit', row, field: 'indicator', params: { other: first.name ?? first.id ?? '' } };
    }
  }
}

export const indicatorIsCountedOnce = defineRule({
  id: 'indicator-is-counted-once',
  severity: 'info',
  part: 'measurements',
  area: 'benefits',
  title: { da: 'Den samme gevinst tælles ikke hos to projekter', en: 'The same benefit is not counted under two projects' },
  why: { da: 'Måles to projekter på det samme tal, tælles gevinsten let to gange. Skriv i så fald Indgår i gevinst.', en: 'When two projects are measured by the same figure the benefit is easily counted twice. If so, fill in Part of benefit.' },
  message: { da: '{title} måles på det samme som {other}.', en: '{title} is measured by the same as {other}.' },
  check,
  valid: [{ rows: { benefit: [{ project: 'P-0001', indicator: 'Breve', unit: 'count', source: 'Post' }, { project: 'P-0002', indicator: 'Breve', unit: 'count', source: 'Post', partOf: 'G-0001' }, { project: 'P-0001', indicator: 'Breve', unit: 'count', source: 'Post' }, { project: 'P-0002', indicator: 'Breve', unit: 'kroner', source: 'Post' }] } }],
  invalid: [{ rows: { benefit: [{ id: 'G-0001', name: 'Færre breve', project: 'P-0001', indicator: 'Breve', unit: 'count', source: 'Post' }, { name: 'Mindre porto', project: 'P-0002', indicator: 'breve', unit: 'count', source: 'Post' }] } }],
});
