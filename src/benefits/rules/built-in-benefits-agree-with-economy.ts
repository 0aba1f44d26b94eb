import { defineRule } from '../../register/checking/define-rule.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { budgetLines } from '../money/budget-reconciliation.js';

function* check(register: Register): Iterable<Hit> {
  // Most registers have no savings of the economy to hold against, and the lines cost every benefit's course.
  if (!register.rows.projectYear.some(({ year, saving }) => year !== null && saving !== null)) return;
  for (const { year, area, builtIn, economy, difference } of budgetLines(register)) {
    // To the krone: less than one is rounding of what was entered.
    if (builtIn === null || economy === null || difference === null || Math.abs(difference) < 1) continue;
    yield { entity: 'benefitYear', row: null, field: 'budgetedAmount', params: { year: String(year), area: area ?? '–', builtIn, economy } };
  }
}

export const builtInBenefitsAgreeWithEconomy = defineRule({
  id: 'built-in-benefits-agree-with-economy',
  severity: 'info',
  part: 'economy',
  area: 'economy',
  title: { da: 'Gevinster i budgettet passer med økonomien', en: 'Benefits in the budget agree with the economy' },
  why: { da: 'Det, gevinsterne siger er trukket ud, og det, økonomi har trukket ud, skal være det samme beløb.', en: 'What the benefits say was taken out and what finance took out should be the same amount.' },
  message: { da: '{area} {year}: gevinsterne siger {builtIn} kr., økonomien {economy} kr.', en: '{area} {year}: the benefits say kr. {builtIn}, the economy kr. {economy}.' },
  check,
  valid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', budgeted: true, budgetArea: 'Ældre', baseline: 0, target: 5 }], benefitYear: [{ benefit: 'G-0001', year: 2027, budgetedAmount: 5 }, { benefit: 'G-0001', year: 2028, budgetedAmount: 5 }], projectYear: [{ project: 'P-0001', year: 2027, budgetArea: 'ældre', saving: 5 }] } }],
  invalid: [{ rows: { benefit: [{ id: 'G-0001', unit: 'kroner', budgeted: true, budgetArea: 'Ældre', baseline: 0, target: 5 }], benefitYear: [{ benefit: 'G-0001', year: 2027, budgetedAmount: 5 }], projectYear: [{ project: 'P-0001', year: 2027, budgetArea: 'Ældre', saving: 4 }] } }],
});
