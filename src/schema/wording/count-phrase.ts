import { fill, type Language, type Text } from '../text.js';
import { countWord, sentenceStart, type Gender } from './number-words.js';

/** A sentence in the forms a count asks for; `{n}` is the count as a word, `{N}` the same with a capital. */
export interface CountForms {
  readonly none?: Text;
  readonly one: Text;
  readonly many: Text;
  readonly gender?: Gender;
}

/** Chooses the form for a count and fills it; without a form of its own, none is told by the plural. */
export function countPhrase(
  count: number,
  forms: CountForms,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const form = count === 0 ? (forms.none ?? forms.many) : count === 1 ? forms.one : forms.many;
  const n = countWord(count, language, forms.gender);
  return fill(form[language], { ...params, n, N: sentenceStart(n) });
}
