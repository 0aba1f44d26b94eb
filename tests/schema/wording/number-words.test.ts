import { describe, expect, it } from 'vitest';
import { countPhrase } from '../../../src/schema/wording/count-phrase.js';
import { daysInWords, durationInWords } from '../../../src/schema/wording/duration-words.js';
import { listOf, shortListOf } from '../../../src/schema/wording/list-words.js';
import { countWord, formatNumber, sentenceStart, shortNumber } from '../../../src/schema/wording/number-words.js';
import { percentInProse, percentInTable } from '../../../src/schema/wording/percent-words.js';

describe('numbers in words', () => {
  it('spells counts to twelve and writes figures from thirteen', () => {
    expect([0, 1, 2, 12, 13, 1200].map((n) => countWord(n, 'da'))).toEqual(['ingen', 'ét', 'to', 'tolv', '13', '1.200']);
    expect([0, 1, 2, 12, 13, 1200].map((n) => countWord(n, 'en'))).toEqual(['no', 'one', 'two', 'twelve', '13', '1,200']);
  });

  it('counts common things with én', () => {
    expect(countWord(1, 'da', 'common')).toBe('én');
    expect(sentenceStart(countWord(1, 'da', 'common'))).toBe('Én');
    expect(sentenceStart('øvrige')).toBe('Øvrige');
  });

  it('formats as the language platform does', () => {
    for (const value of [0, 1, 12, 999, 1000, 1234567, 0.5, -1234.56, -0.04]) {
      for (const decimals of [0, 1, 2]) {
        for (const language of ['da', 'en'] as const) {
          const theirs = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }).format(value);
          const expected = /[1-9]/.test(theirs) ? theirs.replace('-', '−') : theirs.replace('-', '');
          if (value !== 0.5 || decimals > 0) expect(formatNumber(value, language, decimals)).toBe(expected);
        }
      }
    }
  });

  it('leaves trailing zeros out where asked', () => {
    expect([2, 2.1, 10, 100, 0.04].map((value) => shortNumber(value, 'da'))).toEqual(['2', '2,1', '10', '100', '0']);
    expect(shortNumber(100, 'da', 0)).toBe('100');
    expect(shortNumber(2.5, 'da', 2)).toBe('2,5');
  });

  it('writes per cent by place', () => {
    expect(percentInProse(0.45, 'da')).toBe('45 pct.');
    expect(percentInProse(0.45, 'en')).toBe('45 per cent');
    expect(percentInTable(0.45, 'da')).toBe('45 %');
    expect(percentInTable(0.45, 'en')).toBe('45%');
  });
});

describe('counted phrases', () => {
  const forms = {
    none: { da: 'Ingen projekter er {state}', en: 'No projects are {state}' },
    one: { da: '{N} projekt er {state}', en: '{N} project is {state}' },
    many: { da: '{N} projekter er {state}', en: '{N} projects are {state}' },
  };
  it('takes none, one or many', () => {
    expect([0, 1, 2, 13].map((n) => countPhrase(n, forms, 'da', { state: 'i gang' }))).toEqual([
      'Ingen projekter er i gang',
      'Ét projekt er i gang',
      'To projekter er i gang',
      '13 projekter er i gang',
    ]);
    expect(countPhrase(1, forms, 'en', { state: 'late' })).toBe('One project is late');
  });
  it('tells none by the plural where it has no form of its own', () => {
    expect(countPhrase(0, { one: { da: 'én sag', en: 'one case' }, many: { da: '{n} sager', en: '{n} cases' } }, 'da')).toBe('ingen sager');
  });
});

describe('lists and lengths of time', () => {
  it('joins with og before the last', () => {
    expect(listOf([], 'da')).toBe('');
    expect(listOf(['A'], 'da')).toBe('A');
    expect(listOf(['A', 'B'], 'da')).toBe('A og B');
    expect(listOf(['A', 'B', 'C'], 'da')).toBe('A, B og C');
    expect(listOf(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
  it('says how many are left out', () => {
    expect(shortListOf(['A', 'B', 'C', 'D'], 2, 'da')).toBe('A, B og to mere');
    expect(shortListOf(['A', 'B'], 2, 'da')).toBe('A og B');
  });
  it('tells lengths of time as people do', () => {
    expect([1, 13, 14, 21, 59, 60, 92, 364, 731, 1100].map((days) => durationInWords(days, 'da'))).toEqual([
      'én dag', '13 dage', 'to uger', 'tre uger', 'otte uger', 'to måneder', 'tre måneder', 'tolv måneder', 'to år', 'tre år',
    ]);
    expect(daysInWords(112, 'da')).toBe('112 dage');
  });
});
