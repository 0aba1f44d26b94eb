import type { DocumentBlock } from '../../../schema/document-models.js';
import { longDate, monthInTable } from '../../../schema/wording/date-words.js';
import { oneLine } from '../../../schema/wording/shorten.js';
import { numberCell, recordTable } from '../../blocks/record-table.js';
import { moneyInTable } from '../../../schema/wording/money-words.js';
import type { Effort, PlanFacts } from '../plan-facts.js';

/** Why an effort is in the plan: the programme group's own sentence, else what the register says. */
export function reasonFor({ project, reason }: Effort, { say, language, ranking }: PlanFacts): string | null {
  if (reason !== null) return oneLine(reason);
  if (project.obligation === 'must') {
    const basis = project.legalBasis === null ? '' : `: ${oneLine(project.legalBasis)}`;
    const deadline = project.legalDeadline === null ? '' : say({ da: ', frist {date}', en: ', deadline {date}' }, { date: longDate(project.legalDeadline, language) });
    return `${say({ da: 'Skal-opgave', en: 'A must' })}${basis}${deadline}`;
  }
  const rank = ranking.find((one) => one.project === project)?.rank ?? null;
  return rank === null ? null : say({ da: 'Nr. {rank} i prioriteringen', en: 'No. {rank} in the ranking' }, { rank });
}

/** Efforts with reason, money of the year and when they are in use. */
export function effortTable(efforts: readonly Effort[], facts: PlanFacts, description: string): DocumentBlock {
  const { say, language, year, register } = facts;
  const currency = register.settings.currency?.trim() || 'kr.';
  return recordTable(
    efforts,
    [
      { title: say({ da: 'Indsats', en: 'Effort' }), width: 38, cell: ({ project }) => project.name },
      { title: say({ da: 'Fagområde', en: 'Area' }), width: 27, cell: ({ project }) => project.area },
      { title: say({ da: 'Begrundelse', en: 'Reason' }), width: 44, cell: (effort) => reasonFor(effort, facts) },
      { title: say({ da: 'I brug', en: 'In use' }), width: 22, cell: ({ project }) => monthInTable(project.goLive, language) },
      { title: say({ da: 'Slut', en: 'End' }), width: 22, cell: ({ project }) => monthInTable(project.expectedEnd, language) },
      { title: say({ da: 'I {year} ({currency})', en: 'In {year} ({currency})' }, { year, currency }), width: 18, align: 'right', cell: ({ amount }) => numberCell(amount, (value) => moneyInTable(value, language)) },
    ],
    { description },
  );
}
