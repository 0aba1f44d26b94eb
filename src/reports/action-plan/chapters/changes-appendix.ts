import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { planDecision } from '../../../register/choices/project.js';
import { findRow } from '../../../register/register.js';
import { recordTable } from '../../blocks/record-table.js';
import { paragraph } from '../../blocks/text-blocks.js';
import type { Chapter } from '../chapter.js';
import { planFacts, type Effort, type PlanFacts } from '../plan-facts.js';

interface Change {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly reason: string | null;
}

function changesSince(draft: PlanFacts, facts: PlanFacts): readonly Change[] {
  const { say, language, money } = facts;
  const word = (effort: Effort | undefined): string => {
    if (!effort) return say({ da: 'Ikke med', en: 'Not in it' });
    const label = labelOf(planDecision, effort.decision, language);
    return effort.amount === null ? label : `${label}, ${money(effort.amount)}`;
  };
  const of = (efforts: readonly Effort[], id: string | null): Effort | undefined => efforts.find(({ project }) => project.id === id);
  const ids = [...new Set([...facts.efforts, ...draft.efforts].map(({ project }) => project.id))];
  return ids.flatMap((id): Change[] => {
    const [before, now] = [of(draft.efforts, id), of(facts.efforts, id)];
    if (word(before) === word(now)) return [];
    return [{ name: findRow(facts.register, 'project', id)?.name ?? before?.project.name ?? '', before: word(before), now: word(now), reason: now?.reason ?? null }];
  });
}

/** Appendix: what has changed since the draft that was sent out. Left out when no draft is given to compare with. */
export function changesAppendix(facts: PlanFacts): Chapter | null {
  const { draft, say, language, year } = facts;
  if (draft === null) return null;
  const before = planFacts(draft, { year, asOf: draft.asOf, createdAt: '' });
  const changes = changesSince(before, facts);
  const day = longDate(draft.asOf, language);
  return {
    id: 'changes',
    title: say({ da: 'Ændringer siden udkastet', en: 'Changes since the draft' }),
    numbered: false,
    blocks:
      changes.length === 0
        ? [paragraph(say({ da: 'Der er ingen ændringer siden udkastet pr. {day}.', en: 'Nothing has changed since the draft of {day}.' }, { day }))]
        : [
            paragraph(say({ da: 'Siden udkastet pr. {day} er dette ændret:', en: 'Since the draft of {day} this has changed:' }, { day })),
            recordTable(
              changes,
              [
                { title: say({ da: 'Indsats', en: 'Effort' }), width: 40, cell: ({ name }) => name },
                { title: say({ da: 'I udkastet', en: 'In the draft' }), width: 28, cell: (change) => change.before },
                { title: say({ da: 'Nu', en: 'Now' }), width: 28, cell: ({ now }) => now },
                { title: say({ da: 'Begrundelse', en: 'Reason' }), width: 40, cell: ({ reason }) => reason },
              ],
              { description: say({ da: 'Ændringer siden udkastet', en: 'Changes since the draft' }) },
            ),
          ],
  };
}
