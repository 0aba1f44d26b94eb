import { defineRule } from '../../register/checking/define-rule.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { Hit } from '../../schema/rule.js';
import { ranking, type RankedProject } from '../ranking.js';

const enough = 3;

/** How many projects got the same on a criterion; null as soon as two differ. */
function alike(ranked: readonly RankedProject[], criterion: RowOf<'criterion'>): number | null {
  let [count, first]: [number, number | null] = [0, null];
  for (const one of ranked) {
    const value = one.contributions.find((part) => part.criterion === criterion && part.weight > 0)?.value ?? null;
    if (value === null) continue;
    if (first !== null && value !== first) return null;
    first = value;
    count += 1;
  }
  return count;
}

function* check(register: Register): Iterable<Hit> {
  const ranked = ranking(register).filter((one) => one.rank !== null);
  for (const criterion of register.rows.criterion) {
    const count = alike(ranked, criterion);
    if (count !== null && count >= enough) yield { entity: 'criterion', row: criterion, field: 'weight', params: { count } };
  }
}

const flat = (scores: readonly number[]) => ({
  rows: {
    criterion: [{ id: 'K-0001', name: 'Værdi', weight: 1 }],
    project: scores.map((_, index) => ({ id: `P-000${String(index)}`, followedBy: 'steering', status: 'proposed' })),
    assessment: scores.map((score, index) => ({ project: `P-000${String(index)}`, criterion: 'K-0001', score })),
  },
});

export const criterionTellsProjectsApart = defineRule({
  id: 'criterion-tells-projects-apart',
  severity: 'info',
  part: 'prioritisation',
  area: 'prioritisation',
  title: { da: 'Et kriterium skiller projekterne ad', en: 'A criterion tells the projects apart' },
  why: { da: 'Får alle det samme, flytter kriteriet ingenting, men tager vægt fra de andre.', en: 'If all get the same the criterion moves nothing but takes weight from the others.' },
  message: { da: 'Alle {count} projekter har fået det samme på {title}.', en: 'All {count} projects got the same on {title}.' },
  check,
  valid: [flat([3, 3, 4]), flat([3, 3])],
  invalid: [flat([3, 3, 3])],
});
