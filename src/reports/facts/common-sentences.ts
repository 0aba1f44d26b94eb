import { sentencesOf, wholeSentences } from '../../schema/wording/whole-sentences.js';
import type { Project } from './project-standing.js';

const projectsSharing = 5;
const shortest = 40;

/** Sentences are the same when they differ in figures, spaces and capitals only. */
function folded(sentence: string): string {
  return sentence.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, ' ').trim();
}

/** What a project says about how it goes: since last time, else why its light is what it is. */
function wordsOf({ sinceLast, lightReason }: Pick<Project, 'sinceLast' | 'lightReason'>): string | null {
  return sinceLast ?? lightReason;
}

/**
 * Long sentences that five projects or more have in common: phrases of a reporting form, which say nothing of the
 * single project and fill the room of what does.
 */
export function commonSentences(projects: readonly Project[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const project of projects) {
    const own = new Set(sentencesOf(wordsOf(project) ?? '').filter((sentence) => sentence.length >= shortest).map(folded));
    for (const sentence of own) count.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return new Set([...count].filter(([, times]) => times >= projectsSharing).map(([sentence]) => sentence));
}

/**
 * What a project says in whole sentences, phrases it has in common with others left out while anything else remains;
 * null when it says nothing. `most` is a length in characters.
 */
export function ownWords(project: Project, common: ReadonlySet<string>, most: number): string | null {
  const words = wordsOf(project);
  if (words === null) return null;
  const sentences = sentencesOf(words);
  const own = sentences.filter((sentence) => !common.has(folded(sentence)));
  return wholeSentences(own.length === 0 || own.length === sentences.length ? words : own.join(' '), most);
}
