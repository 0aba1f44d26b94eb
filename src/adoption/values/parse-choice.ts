import { findOption, type ChoiceList } from '../../schema/choice.js';
import type { Text } from '../../schema/text.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { choiceSynonyms, likelySynonyms } from './choice-synonyms.js';
import { likelySystemWords, systemSynonyms } from './system-words.js';
import { blankReading, exactly, roughly, unreadable, withLeftover, type Reading } from './reading.js';

/** A person's own words for a list's values, decided for one column: text → key, or null for "none of ours". */
export type OwnValues = Readonly<Record<string, string | null>>;

function folded(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/^(?:\d{1,2}|[a-h])[.):]\s*(?=\p{L})/u, '')
    .replace(/^\d{1,2} ?- ?(?=\p{L})/u, '')
    .replace(/[.!:]+$/, '')
    .trim();
}

type KeysByWord = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Keys by folded word, for each list; of a word that stands twice the first counts. */
function keysByWord(synonyms: typeof choiceSynonyms): KeysByWord {
  return new Map(Object.entries(synonyms).map(([list, words]) => [list, new Map(Object.entries(words).flatMap(([key, same]) => same.map((word) => [folded(word), key] as const)).reverse())]));
}

const meaning = keysByWord({ ...choiceSynonyms, ...systemSynonyms });
const likely = keysByWord({ ...likelySynonyms, ...likelySystemWords });

const saysMore: Text = { da: 'ordet siger også, hvordan det går; det er bevaret', en: 'the word also says how it goes; it is kept' };
const saysLess: Text = { da: 'ordet siger kun, om systemet bruges, ikke hvor i sit liv det er; det er bevaret', en: 'the word says only whether the system is used, not where in its life it is; it is kept' };

/** Nothing that long is a value's name. */
const longestName = 120;

function bySynonym(list: ChoiceList, text: string): string | null {
  if (text.length > longestName) return null;
  const wanted = folded(text);
  const named = findOption(list, text) ?? findOption(list, wanted);
  return named ? named.key : (meaning.get(list.name)?.get(wanted) ?? null);
}

function notListed(list: ChoiceList): Reading<string> {
  return unreadable('not-in-list', { da: `ikke en værdi i listen ${list.label.da}`, en: `not a value of the list ${list.label.en}` });
}

/**
 * Reads one of a list's values from its label in either language, a former label or a usual other word; a number before
 * it (`2. Analyse`) and a comment after it (`Aktiv - afventer data`) are seen through, the comment is kept.
 */
export function parseChoice(list: ChoiceList, cell: RawValue, own: OwnValues = {}): Reading<string> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const text = plainText(cellText(cell));
  const decided = Object.entries(own).find(([word]) => plainText(word).toLowerCase() === text.toLowerCase());
  if (decided && decided[1] !== null) return exactly(decided[1]);
  if (isPlaceholder(text)) return blankReading;
  if (decided) return notListed(list);
  const key = bySynonym(list, text);
  if (key !== null) return exactly(key);
  const guess = text.length > longestName ? undefined : likely.get(list.name)?.get(folded(text));
  if (guess !== undefined) {
    return withLeftover(roughly(guess, 0.7, 'likely-word', list.name === 'systemLifecycle' ? saysLess : saysMore));
  }
  const head = /^(.+?)\s*(?:\(| - |[:;] |, )/u.exec(text)?.[1];
  const before = head ? bySynonym(list, head) : null;
  if (before !== null) {
    return withLeftover(roughly(before, 0.8, 'comment-beside', { da: 'der står mere i cellen; det er bevaret', en: 'the cell says more; it is kept' }));
  }
  return notListed(list);
}
