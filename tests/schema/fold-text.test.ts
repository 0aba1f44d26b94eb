import { describe, expect, it } from 'vitest';
import { foldCase } from '../../src/schema/fold-text.js';

/** What folding means, step by step in the platform's own words. */
function spelledOut(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}

describe('foldCase', () => {
  it('folds what people write in two ways into one', () => {
    expect(foldCase('  Nyt   ESDH ')).toBe('nyt esdh');
    expect(foldCase('\u00c6blegr\u00f8d p\u00c5 \u00d8')).toBe('æblegrød på ø');
    expect(foldCase('A\u030arhus')).toBe('århus');
    expect(foldCase('to\u00a0ord\tog\nto')).toBe('to ord og to');
    expect(foldCase('')).toBe('');
  });

  it('does as the platform, the short way and the long, for every letter', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const letter = String.fromCharCode(code);
      for (const text of [letter, `a${letter}B`, ` ${letter}`, `X ${letter}`, `${letter}  y`]) {
        if (foldCase(text) !== spelledOut(text)) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });
});
