import { describe, expect, it } from 'vitest';
import { buildExample } from '../../../src/register/checking/build-example.js';
import { findByKey, hasPlainUniqueKeys } from '../../../src/register/checking/find-by-key.js';
import { groupBy } from '../../../src/register/checking/keys.js';
import { oncePer } from '../../../src/register/checking/once-per.js';
import { referredRows } from '../../../src/register/checking/referred-rows.js';
import { rowsWith } from '../../../src/register/checking/rows-with.js';

const register = buildExample({
  rows: {
    project: [{ id: 'p-0001', name: 'first' }, { id: 'P-0001', name: 'second' }, { id: ' P-0002 ', name: 'third' }, { name: 'no key' }],
    benefit: [{ name: 'a', project: 'P-0002' }, { name: 'b', project: 'P-0009' }, { name: 'c', project: 'p-0002 ' }, { name: 'd' }],
  },
});

describe('looking rows up by key', () => {
  it('finds the first row of a key, however key and reference are written', () => {
    for (const written of ['p-0001', 'P-0001', ' p-0001']) expect(findByKey(register, 'project', written)?.name).toBe('first');
    for (const written of ['P-0002', ' P-0002 ', 'p-0002']) expect(findByKey(register, 'project', written)?.name).toBe('third');
    for (const written of ['P-0003', '', null]) expect(findByKey(register, 'project', written)).toBeNull();
  });

  it('finds all rows that refer to a key, in the order of the sheet', () => {
    expect(rowsWith(register, 'benefit', 'project', 'p-0002').map(({ name }) => name)).toEqual(['a', 'c']);
    expect(rowsWith(register, 'benefit', 'project', null)).toEqual([]);
  });

  it('follows a reference in every row at once, as it is followed in one', () => {
    const apart = buildExample({ rows: { project: [{ id: 'P-0001' }, { id: 'P-0002' }], benefit: [{ project: 'P-0001' }, { project: 'P-0002' }, {}, { project: 'P-0001' }, { project: 'P-0009' }] } });
    for (const one of [register, apart]) {
      expect(referredRows(one, 'benefit', 'project', 'project')).toEqual(one.rows.benefit.map(({ project }) => findByKey(one, 'project', project)));
    }
  });

  it('tells tables whose keys need no folding', () => {
    const keysOf = (...ids: readonly (string | null)[]): boolean => hasPlainUniqueKeys(ids.map((id) => ({ id })));
    expect([keysOf(), keysOf('P-0001', null, 'P-0002', null)]).toEqual([true, true]);
    expect([keysOf('P-0001', 'P-0001'), keysOf('P-0001', 'p-0001'), keysOf(' P-0001'), keysOf('')]).toEqual([false, false, false, false]);
  });

  it('groups rows that stand apart as those that stand together', () => {
    const groups = groupBy(['a', 'A ', 'b', 'a', '', ' ', 'B'], (text) => text);
    expect([...groups]).toEqual([['a', ['a', 'A ', 'a']], ['b', ['b', 'B']]]);
  });
});

describe('oncePer', () => {
  it('makes its value once for each whole, also when that is nothing', () => {
    let times = 0;
    const made = oncePer((_: object) => {
      times += 1;
      return undefined;
    });
    made(register);
    made(register);
    expect(times).toBe(1);
    made({ ...register });
    expect(times).toBe(2);
  });
});
