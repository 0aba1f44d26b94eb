import { fill, type Language, type Text } from '../text.js';
import { countWord, type Gender } from './number-words.js';

/** `A, B og C`. Empty for no items. */
export function listOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${language === 'da' ? 'og' : 'and'} ${last}`;
}

const more: Text = { da: '{count} mere', en: '{count} more' };

/** The first items and how many are left out: `A, B og tre mere`. */
export function shortListOf(items: readonly string[], most: number, language: Language, gender: Gender = 'neuter'): string {
  if (items.length <= most) return listOf(items, language);
  const rest = items.length - most;
  return listOf([...items.slice(0, most), fill(more[language], { count: countWord(rest, language, gender) })], language);
}
