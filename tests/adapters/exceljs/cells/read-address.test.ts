import { describe, expect, it } from 'vitest';
import { parseAddress, parseArea } from '../../../../src/adapters/exceljs/cells/read-address.js';
import { CellExtras } from '../../../../src/adapters/exceljs/cells/read-extras.js';

describe('parseAddress', () => {
  it.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['$B$12', 12, 2],
    ['b$7', 7, 2],
    ['XFD1048576', 1_048_576, 16_384],
  ])('reads %s', (text, row, column) => expect(parseAddress(text)).toEqual({ row, column }));

  it.each(['', 'A', '1', '1A', 'A0', 'A1B', 'A 1', 'A-1', 'A1.0', 'Æ1', '@1', '[1', '$', '$1', 'A$', '$$A1', 'A$$1', 'ABCD1', 'XFE1', 'A1048577', 'A00000001', ' A1'])(
    'refuses %j',
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  it('reads areas either way round', () => {
    expect(parseArea('C9:$A$2')).toEqual({ top: 2, left: 1, bottom: 9, right: 3 });
    expect(parseArea('A1:B2:C3')).toBeNull();
  });
});

describe('CellExtras', () => {
  it('is a map from addresses', () => {
    const extras = new CellExtras();
    extras.put(2, 3, { fill: 'FF0000' });
    extras.set('A1', { struck: true });
    extras.set('nowhere', { struck: true });
    extras.put(2, 1, { note: 'n' });
    extras.put(2, 1, undefined);
    expect(new Map(extras)).toEqual(new Map(Object.entries({ C2: { fill: 'FF0000' }, A1: { struck: true } })));
    expect([extras.size, extras.has('C2'), extras.has('A2'), extras.get('$C$2'), extras.get('C3')]).toEqual([2, true, false, { fill: 'FF0000' }, undefined]);
    expect([[...extras.keys()], [...extras.values()], [...extras.entries()].length]).toEqual([['C2', 'A1'], [{ fill: 'FF0000' }, { struck: true }], 2]);
    const told: string[] = [];
    extras.forEach((_, address) => told.push(address));
    expect(told).toEqual(['C2', 'A1']);
  });
});
