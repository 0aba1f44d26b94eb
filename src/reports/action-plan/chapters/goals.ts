import type { DocumentBlock } from '../../../schema/document-models.js';
import { dateOf } from '../../../schema/dates.js';
import { countPhrase } from '../../../schema/wording/count-phrase.js';
import { listOf } from '../../../schema/wording/list-words.js';
import type { RowOf } from '../../../register/entities/index.js';
import { groupedTable } from '../../blocks/record-table.js';
import { bullets, paragraph } from '../../blocks/text-blocks.js';
import { sameKey } from '../../facts/same-key.js';
import { introduction, subheading, type Chapter } from '../chapter.js';
import type { PlanFacts } from '../plan-facts.js';

interface CoveredGoal {
  readonly goal: RowOf<'goal'>;
  readonly efforts: readonly string[];
}

/** The goals valid in the year, with the prioritised efforts that contribute to each. */
export function coveredGoals(facts: PlanFacts): readonly CoveredGoal[] {
  const { register, year, subjects } = facts;
  const [first, last] = [dateOf(year, 1, 1) ?? '', dateOf(year, 12, 31) ?? ''];
  return register.rows.goal
    .filter(({ name, validFrom, validTo }) => name !== null && (validFrom === null || validFrom <= last) && (validTo === null || validTo >= first))
    .map((goal) => {
      const links = register.rows.projectGoal.filter((row) => sameKey(row.goal, goal.id) && (row.contribution ?? 0) > 0);
      const own = subjects.filter(({ id }) => links.some((row) => sameKey(row.project, id)));
      return { goal, efforts: own.flatMap(({ name }) => name ?? []) };
    });
}

/** Chapter 3: which goals the efforts contribute to, and which have none. Left out where no goals are kept. */
export function goals(facts: PlanFacts): Chapter | null {
  const { say, language, has } = facts;
  const covered = has('goals') ? coveredGoals(facts) : [];
  if (covered.length === 0) return null;
  const uncovered = covered.filter(({ efforts }) => efforts.length === 0);
  const named = bullets(uncovered.map(({ goal }) => goal.name ?? ''));
  if (uncovered.length === covered.length) {
    const none = countPhrase(covered.length, { gender: 'neuter', one: { da: 'Målet har ingen prioriteret indsats endnu:', en: 'The goal has no prioritised effort yet:' }, many: { da: 'Ingen af de {n} mål har en prioriteret indsats endnu:', en: 'None of the {n} goals has a prioritised effort yet:' } }, language);
    return { id: 'goals', title: say({ da: 'Strategiske mål', en: 'Strategic goals' }), numbered: true, blocks: [...introduction(facts, 'goals'), paragraph(none), named] };
  }
  const strategies = [...new Set(covered.map(({ goal }) => goal.strategy))];
  const table = groupedTable(
    strategies.map((strategy) => ({ heading: strategy, records: covered.filter(({ goal }) => goal.strategy === strategy) })),
    [
      { title: say({ da: 'Mål', en: 'Goal' }), width: 44, cell: ({ goal }) => goal.name },
      { title: say({ da: 'Indsatser, der bidrager', en: 'Efforts that contribute' }), width: 80, cell: ({ efforts }) => (efforts.length === 0 ? say({ da: 'Ingen', en: 'None' }) : listOf(efforts, language)) },
    ],
    { description: say({ da: 'Strategiske mål og de indsatser, der bidrager til dem', en: 'Strategic goals and the efforts that contribute to them' }) },
  );
  const missing: readonly DocumentBlock[] =
    uncovered.length === 0
      ? [paragraph(say({ da: 'Alle mål har mindst én prioriteret indsats.', en: 'Every goal has at least one prioritised effort.' }))]
      : [
          subheading(say({ da: 'Mål uden indsatser', en: 'Goals without efforts' }), 'uncovered-goals'),
          paragraph(countPhrase(uncovered.length, { one: { da: '{N} mål har ingen prioriteret indsats:', en: '{N} goal has no prioritised effort:' }, many: { da: '{N} mål har ingen prioriteret indsats:', en: '{N} goals have no prioritised effort:' } }, language)),
          named,
        ];
  return {
    id: 'goals',
    title: say({ da: 'Strategiske mål', en: 'Strategic goals' }),
    numbered: true,
    blocks: [...introduction(facts, 'goals'), table, ...missing],
  };
}
