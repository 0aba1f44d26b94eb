import type { Language } from '../../schema/text.js';

/** Which list a row came from, and its number there, or in a list without numbers what it was called. */
export interface RowOrigin {
  readonly list: string;
  readonly key: string | null;
  readonly name?: string | null;
}

const numberWords: Readonly<Record<Language, string>> = { da: 'nr.', en: 'no.' };

/** `Projekter nr. 12`, or `Projekter: Nyt omsorgssystem` where the list has no numbers of its own. */
export function originText({ list, key, name }: RowOrigin, language: Language): string {
  if (key !== null) return `${list} ${numberWords[language]} ${key}`;
  return name ? `${list}: ${name.replace(/\s+/g, ' ')}` : list;
}

/** Reads what `originText` writes, in either language. */
export function originOf(text: string): RowOrigin {
  const plain = text.trim();
  const called = /^([^:]+): (.+)$/s.exec(plain);
  if (called) return { list: called[1] ?? '', key: null, name: called[2] ?? '' };
  const numbered = /^(.*\S)\s+(?:nr|no)\.\s+(\S.*)$/s.exec(plain);
  return numbered ? { list: numbered[1] ?? '', key: numbered[2] ?? '' } : { list: plain, key: null };
}
