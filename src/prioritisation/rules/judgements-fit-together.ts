import { defineRule } from '../../register/checking/define-rule.js';
import { groupBy } from '../../register/checking/keys.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { formatNumber } from '../../schema/wording/number-words.js';
import { comparedCriteria } from '../weighing/comparisons.js';
import { pairwiseWeights } from '../weighing/pairwise-weights.js';
import { randomIndexTables } from '../weighing/random-index.js';

const ratioWords = (ratio: number) => ({ da: formatNumber(ratio, 'da', 2), en: formatNumber(ratio, 'en', 2) });

function* check(register: Register): Iterable<Hit> {
  // Rows without a name are one person's.
  for (const [, comparison] of groupBy(register.rows.comparison, (row) => row.assessor ?? '–')) {
    const { criteria, judgements } = comparedCriteria({ ...register, rows: { ...register.rows, comparison } });
    if (judgements === null) continue;
    const { consistencyRatio, isConsistent, revise, table } = pairwiseWeights(judgements);
    if (isConsistent || consistencyRatio === null) continue;
    const [one, other] = revise === null ? [] : [criteria[revise.row], criteria[revise.column]];
    const row = comparison.find(({ more, less }) => [more, less].every((key) => key === one?.id || key === other?.id)) ?? comparison[0] ?? null;
    const pair = one && other ? `${one.name ?? one.id ?? ''} / ${other.name ?? other.id ?? ''}` : '–';
    yield { entity: 'comparison', row, field: 'times', params: { ratio: ratioWords(consistencyRatio), table: randomIndexTables[table].name, pair } };
  }
}

const criterion = [1, 2, 3].map((k) => ({ id: `K-000${String(k)}`, name: `Kriterium ${String(k)}`, weight: 1 }));

export const judgementsFitTogether = defineRule({
  id: 'judgements-fit-together',
  severity: 'warning',
  part: 'prioritisationDepth',
  area: 'prioritisation',
  title: { da: 'De parvise sammenligninger hænger sammen', en: 'The pairwise comparisons fit together' },
  why: { da: 'Modsiger sammenligningerne hinanden, er vægtene tilfældige. Over 0,10 bør de ses efter.', en: 'If the comparisons contradict each other the weights are accidental. Above 0.10 they should be looked at again.' },
  message: { da: 'Sammenligningerne hænger ikke sammen (konsistens {ratio} mod {table}; højst 0,10). Se først på {pair}.', en: 'The comparisons do not fit together (consistency {ratio} against {table}; at most 0.10). Look first at {pair}.' },
  check,
  valid: [
    { rows: { criterion, comparison: [{ more: 'K-0001', less: 'K-0002', times: 2 }, { more: 'K-0002', less: 'K-0003', times: 2 }, { more: 'K-0001', less: 'K-0003', times: 4 }] } },
    { rows: { criterion, comparison: [{ more: 'K-0001', less: 'K-0002', times: 9 }] } },
  ],
  invalid: [{ rows: { criterion, comparison: [{ id: 'PV-0001', more: 'K-0001', less: 'K-0002', times: 5 }, { more: 'K-0002', less: 'K-0003', times: 5 }, { more: 'K-0003', less: 'K-0001', times: 3 }] } }],
});
