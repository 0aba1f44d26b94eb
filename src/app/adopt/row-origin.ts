import type { Language } from '../../schema/text.js';

/** Which list a row came from, and its number there. */
export interface RowOrigin {
  readonly list: string;
  readonly key: string | null;
}

const numberWords: Readonly<Record<Language, string>> = { da: 'nr.', en: 'no.' };

/** `Projekter nr. 12`; the list's name alone where it has no numbers of its own. */
export function originText({ list, key }: RowOrigin, language: Language): string {
  return key === null ? list : `${list} ${numberWords[language]} ${key}`;
}

/** Reads what `originText` writes, in either language. */
export function originOf(text: string): RowOrigin {
  const match = /^(.*\S)\s+(?:nr|no)\.\s+(\S.*)$/s.exec(text.trim());
  return match ? { list: match[1] ?? '', key: match[2] ?? '' } : { list: text.trim(), key: null };
}
