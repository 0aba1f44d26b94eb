import { asSentence } from '../../../schema/wording/sentence.js';
import { firstSentences, oneLine } from '../../../schema/wording/shorten.js';
import type { Attention } from '../../facts/attention.js';
import { barriersOf } from '../../facts/barrier-facts.js';
import { deviationInWords } from '../../facts/deviation-words.js';
import type { Project } from '../../facts/project-standing.js';
import { sameKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import { decisionCases } from './decisions-slide.js';

const exceptionPages = 4;

export function exceptionId({ project }: Attention): string {
  return `exception-${project.id ?? `row-${String(project.at.row)}`}`;
}

/** What the project says about how it goes: since last time, else why its light is what it is. */
export function ownWords({ sinceLast, lightReason }: Project, most: number): string | null {
  const text = sinceLast ?? lightReason;
  return text === null ? null : firstSentences(text, most);
}

/** The figures first, then the project's own words; null when neither says anything. */
export function problemOf(project: Project, facts: DeckFacts, most: number): string | null {
  const fact = deviationInWords(project, facts);
  const own = ownWords(project, most);
  return [fact === null ? null : asSentence(fact), own].filter((one) => one !== null).join(' ') || null;
}

/** How a sentence begins that asks for something rather than tells what is done. */
const asking = /^(vi (beder|ønsker|har brug for)|styregruppen bedes|we (ask|need)|the steering group is asked)\b|\b(beder styregruppen|ask the steering group)\b/i;

function sentences(text: string): readonly string[] {
  return oneLine(text).split(/(?<=[.!?])\s+(?=[A-ZÆØÅ])/);
}

/** What is being done, from the field that holds both steps and needs. */
export function stepsOf({ nextSteps }: Project, most: number): string | null {
  if (nextSteps === null) return null;
  const steps = sentences(nextSteps).filter((sentence) => !asking.test(sentence));
  return steps.length === 0 ? null : firstSentences(steps.join(' '), most);
}

/** What the project asks of the steering group: its case on the agenda, what its open barriers ask for, else its own need. */
export function askOf(project: Project, facts: DeckFacts, most: number): string | null {
  const cases = decisionCases(facts).filter(({ item }) => item.projects?.some((key) => sameKey(key, project.id)));
  const asks = barriersOf(facts.register, project, facts.asOf).flatMap(({ ask }) => ask ?? []);
  const needs = cases.length + asks.length > 0 || project.nextSteps === null ? [] : sentences(project.nextSteps).filter((sentence) => asking.test(sentence));
  const all = [
    ...cases.map(({ number }) => facts.say({ da: 'Beslutning under punkt {number}.', en: 'Decision under item {number}.' }, { number })),
    ...[...asks, ...needs].map((ask) => firstSentences(ask, most)),
  ];
  return all.slice(0, 2).join(' ') || null;
}

/** What of a project fills a page: dates or money to hold against each other, or words of its own. */
function hasPage(project: Project): boolean {
  const { agreedEnd, expectedEnd, approvedBudget, expectedCost, sinceLast, lightReason, nextSteps, purpose } = project;
  return [agreedEnd, expectedEnd, approvedBudget, expectedCost, sinceLast, lightReason, nextSteps, purpose].some((value) => value !== null);
}

/** The projects of appendix A: the four gravest that have something to show; the others stand in appendix B. */
export function withOwnPage({ attention }: Pick<DeckFacts, 'attention'>): readonly Attention[] {
  return attention.filter(({ project }) => hasPage(project)).slice(0, exceptionPages);
}
