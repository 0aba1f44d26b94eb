import { describe, expect, it } from 'vitest';
import { formerNames } from '../../../src/app/adopt/former-names.js';
import { originOf } from '../../../src/app/adopt/row-origin.js';
import { baselineEntries } from '../../../src/app/journal/baseline.js';
import { entryOf, journalRows } from '../../../src/app/journal/journal-entry.js';
import { rowContent } from '../../../src/app/journal/row-content.js';
import type { Register } from '../../../src/register/register.js';
import { buildExampleRegister } from '../../../src/example/example-register.js';
import { sheetOf } from '../../adoption/sheet-of.js';

const example = buildExampleRegister('da', []);
const [first, second] = example.rows.project;
if (!first || !second) throw new Error('the example has no projects');

const circumstances = { time: '2027-05-12T10:00:00', who: 'BØ', source: 'pane' } as const;

/** The example with a log: it began with all rows, then the first project was called something else twice. */
function logged(): Register {
  const named = (name: string): ReturnType<typeof rowContent> => rowContent('project', { ...first, name } as never);
  const [before, between, now] = [named('Første navn'), named('Andet navn'), named(String(first?.name))];
  if (!before || !between || !now) throw new Error('no content');
  const change = (from: NonNullable<typeof before>, to: NonNullable<typeof before>): ReturnType<typeof entryOf> => entryOf({ entity: 'project', key: to.key, before: from.hash, after: to }, circumstances);
  const entries = [...baselineEntries({ ...example, rows: { ...example.rows, project: [{ ...first, name: 'Første navn' } as never] } }, circumstances), change(before, between), change(between, now)];
  const lines = entries.flatMap(journalRows).map((line) => ({ ...line, at: { sheet: '', row: 0 } }));
  return { ...example, rows: { ...example.rows, rowVersion: lines as never } };
}

describe('the names a project has had', () => {
  it('are those the log knows, from its beginning on', () => {
    const names = formerNames(logged(), 'project', [], () => null);
    expect(names(first)).toEqual(['Første navn', 'Andet navn']);
    expect(names(second)).toEqual([]);
  });

  it('are what the copy of its list says under its number', () => {
    const copy = sheetOf([['Vores projekter'], ['Nr.', 'Projekt', 'Slutdato'], ['1', 'Gammelt navn', '1.2.2027'], ['2', String(second.name), '1.3.2027']], { name: 'Kilde Vores liste' });
    const names = formerNames(example, 'project', [copy], (row) => originOf(row === first ? 'Vores liste nr. 1' : 'Vores liste nr. 2'));
    expect(names(first)).toEqual(['Gammelt navn']);
    expect(names(second)).toEqual([]);
  });
});
