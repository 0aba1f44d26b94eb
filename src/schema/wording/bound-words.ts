import { months, shortMonths } from './date-words.js';

function oneOf(words: readonly string[]): string {
  return words.map((word) => word.replace('.', '\\.')).join('|');
}

/** What belongs on one line, each with a group before and after the space that must not end it. */
const pairs: readonly RegExp[] = [
  new RegExp(`(\\b\\d{1,2}\\.) (?=(?:${oneOf(months.da)})\\b)`, 'g'),
  new RegExp(`(\\b\\d{1,2}) (?=(?:${oneOf(months.en)})\\b)`, 'g'),
  new RegExp(`(\\b(?:${oneOf([...months.da, ...months.en, ...shortMonths.da, ...shortMonths.en])})) (?=\\d{4}\\b)`, 'g'),
  /(\d) (?=(?:mio\.|mia\.|kr\.|pct\.|%|million\b|billion\b))/g,
  /((?:mio\.|mia\.|million|billion)) (?=kr\.)/g,
  /(\b\d\.) (?=kvartal\b)/g,
  /(\b(?:kl|nr|pr)\.) (?=\d)/gi,
];

/** A text whose dates, amounts and numbers with their units are not parted at the end of a line. */
export function boundWords(text: string): string {
  return pairs.reduce((bound, pair) => bound.replace(pair, '$1\u00A0'), text);
}

/** The same of every text in a document's model; keys and numbers are as they were. */
export function boundTexts<Model>(model: Model): Model {
  if (typeof model === 'string') return boundWords(model) as Model;
  if (Array.isArray(model)) return model.map((one: unknown) => boundTexts(one)) as Model;
  if (typeof model !== 'object' || model === null) return model;
  return Object.fromEntries(Object.entries(model).map(([key, value]: [string, unknown]) => [key, key === 'notes' ? value : boundTexts(value)])) as Model;
}
