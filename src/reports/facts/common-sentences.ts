import { sentencesOf, wholeSentences } from '../../schema/wording/whole-sentences.js';
import type { Project } from './project-standing.js';

const projectsSharing = 5;
/** A shorter sentence in common, such as `Afventer KOMBIT.`, is a message, not a phrase; in characters. */
const longPhrase = 40;

/** Sentences are the same when they differ in figures, spaces and capitals only. */
function folded(sentence: string): string {
  return sentence.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}

/** What a project says about how it goes: since last time, else why its light is what it is. */
function wordsOf({ sinceLast, lightReason }: Pick<Project, 'sinceLast' | 'lightReason'>): string | null {
  return sinceLast ?? lightReason;
}

/** Sentences that five projects or more have in common, as phrases of a reporting form are. */
export function commonSentences(projects: readonly Project[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const project of projects) {
    const own = new Set(sentencesOf(wordsOf(project) ?? '').map(folded));
    for (const sentence of own) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return new Set([...count].filter(([, times]) => times >= projectsSharing).map(([sentence]) => sentence));
}

/**
 * What a project says in whole sentences; null when it says nothing. Long phrases it has in common with others say
 * nothing of the single project and are left out, while any sentence of its own remains. `most` is in characters.
 */
export function ownWords(project: Project, common: ReadonlySet<string>, most: number): string | null {
  const words = wordsOf(project);
  if (words === null) return null;
  const sentences = sentencesOf(words);
  const isPhrase = (sentence: string): boolean => sentence.length >= longPhrase && common.has(folded(sentence));
  if (!sentences.some(isPhrase) || sentences.every((sentence) => common.has(folded(sentence)))) return wholeSentences(words, most);
  return wholeSentences(sentences.filter((sentence) => !isPhrase(sentence)).join(' '), most);
}
