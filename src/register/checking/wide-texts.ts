import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { entities } from '../entities/index.js';
import type { Register } from '../register.js';

/** The texts that papers for direktion, chefforum and the areas print. */
const printed = {
  case: ['title', 'recommendation', 'decisionText'],
  project: ['name', 'nextSteps'],
  barrier: ['name', 'ask'],
} as const;

export interface WideText {
  readonly entity: keyof typeof printed;
  readonly row: AnyRow;
  readonly field: string;
  readonly label: Text;
  readonly text: string;
}

/** Every text of the register that goes beyond the two groups, cell by cell; or of one row. */
export function* wideTexts(register: Register, only?: AnyRow): Iterable<WideText> {
  for (const entity of Object.keys(printed) as (keyof typeof printed)[]) {
    const fields = new Map(fieldsOf(entities[entity]));
    for (const row of register.rows[entity] as readonly AnyRow[]) {
      if (only !== undefined && row !== only) continue;
      for (const field of printed[entity]) {
        const text = row[field];
        if (typeof text === 'string') yield { entity, row, field, label: fields.get(field)?.label ?? { da: field, en: field }, text };
      }
    }
  }
}

const word = /[\p{L}\p{N}]+/gu;

/** Whether a text has any of some words, as a word of its own. */
function anyWordOf(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => expression.test(text);
}

/**
 * Finds names of several words in texts: by their first word, then whole, without regard to case, and only where the
 * name ends as a word (a Danish genitive counts). The first name found comes back as it was given.
 */
export function nameFinder(names: Iterable<string>): (text: string) => string | null {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const folded = name.trim().toLowerCase().replace(/\s+/g, ' ');
    const first = folded.match(word)?.[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), name.trim().replace(/\s+/g, ' ')]);
  }
  const mayName = anyWordOf([...byFirst.keys()]);
  return (text) => {
    const lower = text.toLowerCase();
    // Nearly every text has no word that a name begins with.
    if (!mayName(lower)) return null;
    const folded = lower.replace(/\s/g, ' ');
    for (const match of folded.matchAll(word)) {
      for (const name of byFirst.get(match[0]) ?? []) {
        if (!folded.startsWith(name.toLowerCase(), match.index)) continue;
        const rest = folded.slice(match.index + name.length);
        if (/^('?s)?(?![\p{L}\p{N}])/u.test(rest)) return name;
      }
    }
    return null;
  };
}
