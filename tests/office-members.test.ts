import { describe, expect, it } from 'vitest';
import { officeMembersOf } from './support/office-members.js';

/** The manifest asks for this; what came later is asked for where it is used. */
const base = 14;
/** The client in the package ends here, so nothing later can be tried in the stand-in. */
const newestTried = 15;
/** Used behind a question although no test can reach it: notes of the older kind, which only newer Excels give. */
const untried = /^(Workbook\.notes|NoteCollection\.|Note\.)/;

const product = officeMembersOf('src/adapters/office');

function versionOf(set: string | null): number {
  const version = /^ExcelApi 1\.(\d+)$/.exec(set ?? '')?.[1];
  return version === undefined ? (set === null ? 0 : Infinity) : Number(version);
}

describe('the members of Office.js the product uses', () => {
  it('are found', () => {
    expect(product.find(({ member }) => member === 'Table.resize')).toMatchObject({ set: 'ExcelApi 1.13' });
    expect(product.find(({ member }) => member === 'Range.values')).toMatchObject({ set: 'ExcelApi 1.1' });
  });

  it('are those the manifest asks for, or are asked for where they are used', () => {
    const unasked = product.filter(({ set, isGuarded }) => versionOf(set) > base && !isGuarded);
    expect(unasked.map(({ member, set, file, line }) => `${file}:${String(line)} ${member} (${set ?? ''})`)).toEqual([]);
  });

  it('end where the client in the package ends, but for what is named here', () => {
    const later = product.filter(({ member, set }) => versionOf(set) > newestTried && !untried.test(member));
    expect(later.map(({ member, set, file, line }) => `${file}:${String(line)} ${member} (${set ?? ''})`)).toEqual([]);
  });

  it('are each held against what Microsoft says of them', () => {
    const checked = new Set(officeMembersOf('src/excel-checks').map(({ member }) => member));
    const unchecked = new Set(product.map(({ member }) => member).filter((member) => !checked.has(member) && !untried.test(member) && !/^RequestContext\./.test(member)));
    expect([...unchecked].sort()).toEqual([]);
  });
});
