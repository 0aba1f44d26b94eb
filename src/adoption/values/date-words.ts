/** Danish and English names of months and seasons, folded to lower case. */
const monthNames: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb', 'febr'],
  ['marts', 'march', 'mar', 'mrs'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Month number 1 to 12 of a name or its usual abbreviation, with or without full stop; null for any other word. */
export function monthNumber(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, '');
  const at = monthNames.findIndex((names) => names.includes(folded));
  return at < 0 ? null : at + 1;
}

/** A pattern that matches any month's name or abbreviation. */
export const monthPattern = `(?:${monthNames
  .flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')})\\.?(?![\\p{L}])`;

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  forår: [3, 5], foråret: [3, 5], forar: [3, 5], foraar: [3, 5], spring: [3, 5],
  sommer: [6, 8], sommeren: [6, 8], summer: [6, 8],
  efterår: [9, 11], efteråret: [9, 11], efteraar: [9, 11], autumn: [9, 11], fall: [9, 11],
};

/** First and last month of a season within one year; winter crosses the year and is not here. */
export function seasonMonths(word: string): readonly [number, number] | null {
  return seasons[word.toLowerCase()] ?? null;
}

export const seasonPattern = `(?:${Object.keys(seasons)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
