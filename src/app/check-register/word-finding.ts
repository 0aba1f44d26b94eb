import { countPhrase, type CountForms } from '../../schema/wording/count-phrase.js';
import { longDate } from '../../schema/wording/date-words.js';
import { shortNumber } from '../../schema/wording/number-words.js';
import { parseIsoDate } from '../../schema/dates.js';
import type { Finding } from '../../schema/finding.js';
import { fill, type Language } from '../../schema/text.js';
import type { FindingGroup } from './group-findings.js';

/** Names people gave are shown as they are, even one that looks like a date. */
const verbatim: ReadonlySet<string> = new Set(['title', 'id', 'shown', 'reference']);

function shown(name: string, value: Finding['params'][string], language: Language): string {
  if (typeof value === 'number') return shortNumber(value, language, 2);
  if (typeof value !== 'string') return value[language];
  const day = verbatim.has(name) ? null : parseIsoDate(value);
  return day === null ? value : longDate(day, language);
}

/** A finding as the sentence people read, with dates and numbers as the language writes them. */
export function wordFinding(finding: Finding, language: Language): string {
  const params = Object.entries(finding.params).map(([name, value]) => [name, shown(name, value, language)] as const);
  return fill(finding.message[language], Object.fromEntries(params));
}

const places: CountForms = {
  gender: 'neuter',
  one: { da: '{title} – ikke opfyldt {n} sted', en: '{title} – not so in {n} place' },
  many: { da: '{title} – ikke opfyldt {n} steder', en: '{title} – not so in {n} places' },
};

/** One line for a whole group: the sentence itself when there is only one, else what is demanded and how often it is not so. */
export function wordGroup(group: FindingGroup, language: Language): string {
  const [only, ...more] = group.findings;
  if (only && more.length === 0) return wordFinding(only, language);
  return countPhrase(group.findings.length, places, language, { title: group.title[language] });
}
