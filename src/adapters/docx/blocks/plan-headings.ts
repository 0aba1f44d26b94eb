import type { DocumentBlock } from '../../../schema/document-models.js';
import { writeNumber, type LevelFormat } from '../template/level-format.js';
import type { Heading } from './draw-context.js';

const longestBookmark = 40;

/** A bookmark as Word accepts it: a letter first, then letters, digits and underscores, at most 40 of them. */
function bookmarkName(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^[^\p{L}]/u, 'b_$&').slice(0, longestBookmark);
  const base = plain === '' ? 'b' : plain;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base.slice(0, longestBookmark - 4)}_${number}`;
  return name;
}

export interface HeadingPlan {
  readonly headings: readonly Heading[];
  /** Bookmarks as Word has them, by the name the model gives. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

/** Numbers and bookmarks of all headings, known before the first is drawn: contents and links point ahead. */
export function planHeadings(blocks: readonly DocumentBlock[], formats: readonly (LevelFormat | null)[]): HeadingPlan {
  const counts = [0, 0, 0];
  const bookmarks = new Map<string, string>();
  const taken = new Set<string>();
  const headings: Heading[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const format = formats[block.level - 1] ?? null;
    let number = '';
    if (block.numbered !== false) {
      counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
      counts.fill(0, block.level);
      number = format === null ? '' : writeNumber(format, counts.map((count) => Math.max(1, count)));
    }
    let named: string | null = null;
    if (block.bookmark !== undefined && !bookmarks.has(block.bookmark)) {
      named = bookmarkName(block.bookmark, taken);
      taken.add(named.toLowerCase());
      bookmarks.set(block.bookmark, named);
    }
    // Nine digits, as Word's own marks for contents: shorter ones are renumbered when the package is made stable.
    headings.push({ mark: `_Toc${100000001 + headings.length}`, named, level: block.level, text: block.text, number });
  }
  return { headings, bookmarks };
}
