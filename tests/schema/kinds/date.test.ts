import { describe, expect, it } from 'vitest';
import { date } from '../../../src/schema/kinds/date.js';

const { kind } = date({ label: { da: 'Start', en: 'Start' }, help: { da: 'Dagen', en: 'The day' } });

describe('a text where a day belongs', () => {
  it.each<readonly [string, string | null]>([
    ['1. marts 2027', '2027-03-01'],
    ['5. maj 27', '2027-05-05'],
    ['1. mar. 2027', '2027-03-01'],
    ['3-Oct-2027', '2027-10-03'],
    ['12 sept 2027', '2027-09-12'],
    ['31.12.2027', '2027-12-31'],
    ['1/3-27', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['31. juni 2027', null],
    ['1. marsk 2027', null],
    ['marts 2027', null],
    ['13.13.2027', null],
  ])('%s plainly shows %s, which is offered and never taken', (text, day) => {
    const read = kind.decode(text);
    expect(read.ok).toBe(false);
    expect('repair' in read ? (read.repair ?? null) : null).toBe(day);
  });
});
