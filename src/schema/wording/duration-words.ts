import type { Language } from '../text.js';
import { countPhrase, type CountForms } from './count-phrase.js';

const forms: Readonly<Record<'day' | 'week' | 'month' | 'year', CountForms>> = {
  day: { gender: 'common', one: { da: '{n} dag', en: '{n} day' }, many: { da: '{n} dage', en: '{n} days' } },
  week: { gender: 'common', one: { da: '{n} uge', en: '{n} week' }, many: { da: '{n} uger', en: '{n} weeks' } },
  month: { gender: 'common', one: { da: '{n} måned', en: '{n} month' }, many: { da: '{n} måneder', en: '{n} months' } },
  year: { gender: 'neuter', one: { da: '{n} år', en: '{n} year' }, many: { da: '{n} år', en: '{n} years' } },
};

const daysInMonth = 30.4375;

/** A length of time as people say it: days below two weeks, weeks below two months, months below two years, then years. */
export function durationInWords(days: number, language: Language): string {
  const length = Math.abs(days);
  if (length < 14) return countPhrase(length, forms.day, language);
  if (length < 60) return countPhrase(Math.round(length / 7), forms.week, language);
  const months = Math.round(length / daysInMonth);
  if (months < 24) return countPhrase(months, forms.month, language);
  return countPhrase(Math.round(months / 12), forms.year, language);
}

/** `112 dage`, `én dag`: always days, where the exact length is the point. */
export function daysInWords(days: number, language: Language): string {
  return countPhrase(days, forms.day, language);
}
