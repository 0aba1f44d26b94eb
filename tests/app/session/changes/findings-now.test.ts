import { describe, expect, it } from 'vitest';
import { findingsNow } from '../../../../src/app/session/changes/findings-now.js';
import type { Reading } from '../../../../src/app/session/readings/reading.js';
import type { Finding, FindingParams } from '../../../../src/schema/finding.js';

function finding(id: string | null, row: number | null, params: FindingParams = {}): Finding {
  return { rule: 'some-rule', severity: 'warning', message: { da: '{title}', en: '{title}' }, params, place: { entity: 'case', id, field: 'title', sheet: 'Sager', row, address: null } };
}

const reading = (...findings: readonly Finding[]): Reading => ({ check: { findings } }) as unknown as Reading;

describe('the findings meant, in a later reading', () => {
  it('follow a row that has moved, by its key', () => {
    const moved = finding('S-0001', 9);
    expect(findingsNow(reading(finding('S-0002', 4), moved), [finding('S-0001', 4)])).toEqual([moved]);
  });

  it('are told apart by what they say where they have no row', () => {
    const [first, second] = [finding(null, null, { number: 'S-0001' }), finding(null, null, { number: 'S-0002' })];
    expect(findingsNow(reading(first, second), [finding(null, null, { number: 'S-0001' })])).toEqual([first]);
    expect(findingsNow(reading(first, second), [finding(null, null, { number: 'S-0003' })])).toEqual([]);
  });

  it('are taken as they now read where only one is of the kind, and once', () => {
    const now = finding('S-0001', 5, { days: 12 });
    expect(findingsNow(reading(now), [finding('S-0001', 5, { days: 11 }), now])).toEqual([now]);
    expect(findingsNow(reading(), [finding('S-0001', 5)])).toEqual([]);
  });
});
