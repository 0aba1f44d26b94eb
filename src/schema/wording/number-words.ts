import type { Language } from '../text.js';

/** Danish counts neuter things (`ét projekt`) and common ones (`én sag`) differently; English does not. */
export type Gender = 'neuter' | 'common';

const words: Readonly<Record<Language, readonly string[]>> = {
  da: ['ingen', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number with the language's thousands and decimal marks: `1.234,5`, `1,234.5`; always with that many decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [thousands, point] = language === 'da' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const shown = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? `−${shown}` : shown;
}

/** At most that many decimals, zeros at the end left out: `2`, `2,1`. */
export function shortNumber(value: number, language: Language, decimals = 1): string {
  const shown = formatNumber(value, language, decimals);
  return decimals === 0 ? shown : shown.replace(/0+$/, '').replace(/[.,]$/, '');
}

/** A count as it stands in a sentence: words to twelve, then figures. `count` is a whole number from 0. */
export function countWord(count: number, language: Language, gender: Gender = 'neuter'): string {
  if (count === 1 && language === 'da') return gender === 'neuter' ? 'ét' : 'én';
  return words[language][count] ?? formatNumber(count, language);
}

/** The text with a capital first letter, as at the start of a sentence. */
export function sentenceStart(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('da') + text.slice(first.length);
}
