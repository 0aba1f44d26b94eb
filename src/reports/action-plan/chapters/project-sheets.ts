import type { DocumentBlock, FactsBlock } from '../../../schema/document-models.js';
import { labelOf } from '../../../schema/choice.js';
import { longDate } from '../../../schema/wording/date-words.js';
import { listOf } from '../../../schema/wording/list-words.js';
import { countWord, sentenceStart } from '../../../schema/wording/number-words.js';
import { oneLine } from '../../../schema/wording/shorten.js';
import { projectCategory, projectPhase } from '../../../register/choices/project.js';
import { findRow } from '../../../register/register.js';
import { functionOf } from '../../facts/person-function.js';
import { sameKey } from '../../facts/same-key.js';
import { goalInWords } from '../../facts/benefit-goal-words.js';
import { subheading, type Chapter } from '../chapter.js';
import { effortsOf, type Effort, type PlanFacts } from '../plan-facts.js';
import { reasonFor } from './effort-table.js';

function timeOf({ start, expectedEnd, goLive }: Effort['project'], { say, language }: PlanFacts): string | null {
  const parts = [
    [start === null ? null : say({ da: 'fra {date}', en: 'from {date}' }, { date: longDate(start, language) }), expectedEnd === null ? null : say({ da: 'til {date}', en: 'to {date}' }, { date: longDate(expectedEnd, language) })].filter((part) => part !== null).join(' ') || null,
    goLive === null ? null : say({ da: 'ibrugtagning {date}', en: 'go-live {date}' }, { date: longDate(goLive, language) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : sentenceStart(parts.join('; '));
}

function moneyOf({ project, amount }: Effort, { say, money, year }: PlanFacts): string | null {
  const parts = [
    amount === null ? null : say({ da: '{money} i {year}', en: '{money} in {year}' }, { money: money(amount), year }),
    project.approvedBudget === null ? null : say({ da: 'budget i alt {money}', en: 'budget in all {money}' }, { money: money(project.approvedBudget) }),
    project.expectedCost === null || project.expectedCost === project.approvedBudget ? null : say({ da: 'forventet {money}', en: 'expected {money}' }, { money: money(project.expectedCost) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : sentenceStart(parts.join(', '));
}

function benefitsOf({ project }: Effort, facts: PlanFacts): string | null {
  const own = facts.register.rows.benefit.filter((row) => sameKey(row.project, project.id) && row.name !== null && row.status !== 'dropped');
  const told = own.slice(0, 4).map((row) => {
    const goal = goalInWords(row, facts);
    return `${row.name ?? ''}${goal === null ? '' : ` (${goal})`}`;
  });
  if (told.length === 0) return project.noBenefitReason === null ? null : oneLine(project.noBenefitReason);
  return `${told.join('; ')}${own.length > told.length ? facts.say({ da: ' og {n} mere', en: ' and {n} more' }, { n: countWord(own.length - told.length, facts.language, 'common') }) : ''}`;
}

function sheet(effort: Effort, facts: PlanFacts): FactsBlock {
  const { project } = effort;
  const { say, language, register } = facts;
  const goals = register.rows.projectGoal
    .filter((row) => sameKey(row.project, project.id) && (row.contribution ?? 0) > 0)
    .flatMap((row) => findRow(register, 'goal', row.goal)?.name ?? []);
  const waits = (project.dependsOn ?? []).flatMap((key) => findRow(register, 'project', key)?.name ?? []);
  const lines: readonly (readonly [string, string | null])[] = [
    [say({ da: 'Formål', en: 'Purpose' }), project.purpose === null ? null : oneLine(project.purpose)],
    [say({ da: 'Hvorfor nu', en: 'Why now' }), reasonFor(effort, facts)],
    [say({ da: 'Kategori', en: 'Category' }), project.category === null ? null : labelOf(projectCategory, project.category, language)],
    [say({ da: 'Fagområde', en: 'Area' }), project.area],
    [say({ da: 'Projektejer', en: 'Project owner' }), functionOf(register, project.owner)],
    [say({ da: 'Fase', en: 'Phase' }), project.phase === null ? null : labelOf(projectPhase, project.phase, language)],
    [say({ da: 'Tid', en: 'Schedule' }), timeOf(project, facts)],
    [say({ da: 'Økonomi', en: 'Economy' }), moneyOf(effort, facts)],
    [say({ da: 'Gevinster', en: 'Benefits' }), benefitsOf(effort, facts)],
    [say({ da: 'Bidrager til', en: 'Contributes to' }), goals.length === 0 ? null : listOf(goals, language)],
    [say({ da: 'Venter på', en: 'Waits for' }), waits.length === 0 ? null : listOf(waits, language)],
    [say({ da: 'Samarbejdspartnere', en: 'Partners' }), project.partners],
  ];
  return {
    kind: 'facts',
    description: say({ da: 'Projektark: {name}', en: 'Project sheet: {name}' }, { name: project.name ?? '' }),
    facts: lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
  };
}

/** Appendix: half a page on each prioritised effort. */
export function projectSheets(facts: PlanFacts): Chapter | null {
  const efforts = effortsOf(facts, 'prioritised').filter(({ project }) => project.name !== null);
  if (efforts.length === 0) return null;
  return {
    id: 'project-sheets',
    title: facts.say({ da: 'Projektark', en: 'Project sheets' }),
    numbered: false,
    blocks: efforts.flatMap((effort, index): DocumentBlock[] => [subheading(effort.project.name ?? '', `sheet-${String(index + 1)}`, false), sheet(effort, facts)]),
  };
}
