import { describe, expect, it } from 'vitest';
import { unavailableSentence } from '../../src/app/unavailable-sentences.js';
import type { UnavailableReason } from '../../src/app/live-workbook.js';

const reasons: readonly UnavailableReason[] = ['no-answer', 'cell-edit', 'read-only', 'protected', 'no-such-table', 'no-such-sheet', 'too-large', 'too-many-rows', 'session-lost', 'unsupported', 'outside-table', 'below-table', 'beside-table', 'sheet-name-taken', 'other'];

describe('what the workbook that is open refused', () => {
  it.each(reasons)('%s is said in whole sentences with what to do, in both languages', (reason) => {
    for (const where of [null, 'Projekter']) {
      const { da, en } = unavailableSentence({ reason, where });
      for (const text of [da, en]) {
        expect(text).not.toMatch(/[{}]/);
        expect(text.split(/[.;] /).length).toBeGreaterThan(1);
        expect(text).toMatch(/\.$/);
      }
      expect(da).not.toBe(en);
    }
  });

  it('names the sheet where there is one', () => {
    expect(unavailableSentence({ reason: 'protected', where: 'Gevinster' }).da).toContain('Gevinster er beskyttet');
    expect(unavailableSentence({ reason: 'no-such-table', where: 'Projekter' }).en).toContain('on the sheet Projekter');
  });
});
