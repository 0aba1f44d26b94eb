import { adoptedEntities, type AdoptedEntity } from '../../../adoption/kinds/adopted-entities.js';
import { fill, type Language } from '../../../schema/text.js';
import type { JournalState } from '../../journal/journal-state.js';
import { wholeTable, type JournalEntry } from '../../journal/journal-entry.js';
import type { BroughtIn } from './adoption-desk.js';

const reasons = { da: 'Tilføjet fra {from} (kopi i arket {copies})', en: 'Added from {from} (copy in the sheet {copies})' } as const;
const patterns = [/^Tilføjet fra (.+) \(kopi i arket (.+)\)$/, /^Added from (.+) \(copy in the sheet (.+)\)$/] as const;

/** What the log says of each row of a list; by it the list is known again. No sheet's name has a stroke. */
export function listReason(from: string, copies: readonly string[], language: Language): string {
  return fill(reasons[language], { from, copies: copies.join(' / ') });
}

/** Where a list came from, and the sheets that hold a copy of it; null for another reason. */
function readReason(reason: string | null): { readonly from: string; readonly copies: readonly string[] } | null {
  const match = patterns.map((pattern) => pattern.exec(reason ?? '')).find((one) => one !== null);
  return match ? { from: match[1] ?? '', copies: (match[2] ?? '').split(' / ') } : null;
}

/** Whether rows of an entity may come from a list. */
export function isAdopted(entity: string): entity is AdoptedEntity {
  return adoptedEntities.some((one) => one === entity);
}

/** The journal's lines of lists that were brought in. */
export function listEntries(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.filter(({ source, key, entity, reason }) => source === 'import' && key !== wholeTable && isAdopted(entity) && readReason(reason) !== null);
}

/** Sheets that hold copies of lists, of one or of all that were ever brought in. */
export function copiesOf(entries: readonly JournalEntry[], time: string | null = null): readonly string[] {
  return [...new Set(listEntries(entries).filter((entry) => time === null || entry.time === time).flatMap(({ reason }) => readReason(reason)?.copies ?? []))];
}

/** Lists that were brought in and are not yet taken out, the newest first. */
export function broughtInLists(entries: readonly JournalEntry[], state: JournalState): readonly BroughtIn[] {
  const byTime = new Map<string, JournalEntry[]>();
  for (const entry of listEntries(entries)) byTime.set(entry.time, [...(byTime.get(entry.time) ?? []), entry]);
  return [...byTime].reverse().flatMap(([time, lines]): readonly BroughtIn[] => {
    const present = lines.filter(({ entity, key, hash }) => state.heads.get(entity)?.get(key) === hash);
    const [first] = lines;
    if (!first || present.length === 0) return [];
    return [{
      time,
      who: first.who,
      from: readReason(first.reason)?.from ?? '',
      entities: adoptedEntities.filter((one) => lines.some(({ entity }) => entity === one)),
      added: present.filter(({ previousHash }) => previousHash === null).length,
      changed: present.filter(({ previousHash }) => previousHash !== null).length,
      later: lines.length - present.length,
    }];
  });
}
