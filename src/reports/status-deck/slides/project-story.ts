import { asSentence } from '../../../schema/wording/sentence.js';
import { sentencesOf, wholeSentences } from '../../../schema/wording/whole-sentences.js';
import { barriersOf } from '../../facts/barrier-facts.js';
import { ownWords } from '../../facts/common-sentences.js';
import { deviationInWords } from '../../facts/deviation-words.js';
import type { Project } from '../../facts/project-standing.js';
import { sameKey } from '../../facts/same-key.js';
import type { DeckFacts } from '../deck-facts.js';
import { decisionCases } from './decisions-slide.js';
import { manyOverdue } from './ends-page.js';

/**
 * The figures first, then the project's own words; null when neither says anything. A passed end is left out of what
 * has words of its own, when it is told for the whole list at once.
 */
export function problemOf(project: Project, facts: DeckFacts, most: number): string | null {
  const own = ownWords(project, facts.common, most);
  const fact = deviationInWords(project, facts, own !== null && manyOverdue(facts) ? ['past'] : []);
  return [fact === null ? null : asSentence(fact), own].filter((one) => one !== null).join(' ') || null;
}

/** How a sentence begins that asks for something rather than tells what is done. */
const asking = /^(vi (beder|ønsker|har brug for)|styregruppen bedes|we (ask|need)|the steering group is asked)\b|\b(beder styregruppen|ask the steering group)\b/i;

/** What is being done, from the field that holds both steps and needs. */
export function stepsOf({ nextSteps }: Project, most: number): string | null {
  if (nextSteps === null) return null;
  const steps = sentencesOf(nextSteps).filter((sentence) => !asking.test(sentence));
  return steps.length === 0 ? null : wholeSentences(steps.join(' '), most);
}

/** What the project asks of the steering group: its case on the agenda, what its open barriers ask for, else its own need. */
export function askOf(project: Project, facts: DeckFacts, most: number): string | null {
  const cases = decisionCases(facts).filter(({ item }) => item.projects?.some((key) => sameKey(key, project.id)));
  const asks = barriersOf(facts.register, project, facts.asOf).flatMap(({ ask }) => ask ?? []);
  const needs = cases.length + asks.length > 0 || project.nextSteps === null ? [] : sentencesOf(project.nextSteps).filter((sentence) => asking.test(sentence));
  const all = [
    ...cases.map(({ number }) => facts.say({ da: 'Beslutning under punkt {number}.', en: 'Decision under item {number}.' }, { number })),
    ...[...asks, ...needs].map((ask) => wholeSentences(ask, most)),
  ];
  return all.slice(0, 2).join(' ') || null;
}
