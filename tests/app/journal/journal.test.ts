import { describe, expect, it } from 'vitest';
import { baselineEntries, rowsInBaseline } from '../../../src/app/journal/baseline.js';
import { joinContent, longestPart, splitContent } from '../../../src/app/journal/content-parts.js';
import { changesSince } from '../../../src/app/journal/find-changes.js';
import { entryOf, journalRows, type JournalEntry } from '../../../src/app/journal/journal-entry.js';
import { journalState, valuesAtHash } from '../../../src/app/journal/journal-state.js';
import { loggedChanges } from '../../../src/app/journal/logged-changes.js';
import { eachOnce, readJournal } from '../../../src/app/journal/read-journal.js';
import { rowContent, type RowContent } from '../../../src/app/journal/row-content.js';
import { readRegister } from '../../../src/app/read-register.js';
import { exampleRegister } from '../../../src/example/index.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import { plannedRaw } from '../../support/planned-raw.js';

const given = { time: '2027-05-12T10:00:00', who: 'Ida', source: 'pane' as const };

function goal(id: string, name: string): RowContent {
  const content = rowContent('goal', { id, name });
  if (content === null) throw new Error('a goal with a key has content');
  return content;
}

function step(before: RowContent | null, after: RowContent | null, time = given.time): JournalEntry {
  return entryOf({ entity: 'goal', key: (after ?? before)?.key ?? '', before: before?.hash ?? null, after, last: before?.content ?? null }, { ...given, time });
}

/** The register with these entries in its journal, as rows of the sheet. */
function withJournal(register: Register, entries: readonly JournalEntry[]): Register {
  const lines = entries.flatMap(journalRows).map((line, index) => ({ ...line, at: { sheet: 'Ændringslog', row: index + 5 } }));
  return { ...register, rows: { ...register.rows, rowVersion: lines as unknown as Register['rows']['rowVersion'] } };
}

describe('row content', () => {
  it('is the same text whatever the order of fields, without blanks and calculated columns', () => {
    const one = rowContent('project', { id: 'P-0001', name: 'Æblegrød', light: null, delayDays: 30, phase: 'idea' });
    const other = rowContent('project', { phase: 'idea', name: 'Æblegrød', id: ' P-0001 '.trim() });
    expect(one).toEqual(other);
    expect(one?.content).toBe('{"id":"P-0001","name":"Æblegrød","phase":"idea"}');
    expect(rowContent('project', { id: ' ', name: 'x' })).toBeNull();
  });
});

describe('long texts', () => {
  it('come back from parts that fit into cells and survive being trimmed', () => {
    const texts = ['', 'kort', `${'a'.repeat(31_999)} ${'b'.repeat(40_000)}`, `${'x'.repeat(31_998)}\n \t${'y'.repeat(5)}`, '😀'.repeat(33_000)];
    for (const text of texts) {
      const parts = splitContent(text);
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(longestPart);
      expect(parts.every((part) => part === part.trimEnd())).toBe(true);
      expect(parts.join('').replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')).not.toMatch(/[\ud800-\udfff]/);
      expect(parts.some((part) => /[\ud800-\udbff]$/.test(part))).toBe(false);
      expect(joinContent(parts)).toBe(text);
    }
    expect(joinContent(['a', null])).toBeNull();
  });
});

describe('a journal', () => {
  const [a, b, c] = [goal('M-1', 'A'), goal('M-1', 'B'), goal('M-1', 'C')];

  it('counts a change two panes have written once, and the same change made again as another', () => {
    const [there, back] = [step(a, b), step(b, a)];
    expect(eachOnce([there, there])).toHaveLength(1);
    expect(eachOnce([there, there, back, there])).toEqual([there, back, there]);
    expect(eachOnce([there, step(b, c), there])).toHaveLength(2);
    expect(new Set(loggedChanges(eachOnce([step(null, a), there, back, there]), journalState([step(null, a), there])).map(({ id }) => id)).size).toBe(4);
  });

  it('tells what each field was and became, also of a row taken out', () => {
    const entries = [step(null, a), step(a, b), step(b, null)];
    const log = loggedChanges(entries, journalState(entries));
    expect(log.map(({ kind, fields }) => ({ kind, fields }))).toEqual([
      { kind: 'removed', fields: [{ field: 'name', before: 'B', after: null }] },
      { kind: 'changed', fields: [{ field: 'name', before: 'A', after: 'B' }] },
      { kind: 'added', fields: [{ field: 'name', before: null, after: 'A' }] },
    ]);
  });

  it('knows a row at a time and by its fingerprint', () => {
    const entries = [step(null, a, '2027-01-01T08:00:00'), step(a, b, '2027-02-01T08:00:00'), step(b, null, '2027-03-01T08:00:00')];
    const headAt = (time?: string): string | null | undefined => journalState(entries, time).heads.get('goal')?.get('M-1');
    expect([headAt('2026-12-31T00:00:00'), headAt('2027-01-15T00:00:00'), headAt('2027-02-15T00:00:00'), headAt()]).toEqual([undefined, a.hash, b.hash, null]);
    expect(valuesAtHash(journalState(entries), a.hash)).toEqual({ id: 'M-1', name: 'A' });
  });

  it('is read back from the lines of its sheet, long rows in parts and half entries passed over', () => {
    const long = goal('M-2', 'lang '.repeat(20_000));
    const entry = step(null, long);
    const register = exampleRegister('da');
    expect(journalRows(entry)).toHaveLength(4);
    const read = readRegister(plannedRaw(withJournal(register, [step(null, a), entry, step(a, b)])), date('2027-05-12'));
    if ('notARegister' in read) throw new Error('the example is a register');
    expect(readJournal(read.register)).toEqual([step(null, a), entry, step(a, b)]);
    const half = withJournal(register, [entry]);
    expect(readJournal({ ...half, rows: { ...half.rows, rowVersion: half.rows.rowVersion.slice(0, -1) } })).toEqual([]);
  });

  it('begins with the whole state in few lines, from which every row comes back', () => {
    const read = readRegister(plannedRaw(exampleRegister('da')), date('2027-05-12'));
    if ('notARegister' in read) throw new Error('the example is a register');
    const { register } = read;
    const entries = baselineEntries(register, given);
    const [projects] = entries.filter(({ entity }) => entity === 'project');
    expect(projects && rowsInBaseline(projects).map(({ key }) => key)).toEqual([...new Set(register.rows.project.flatMap(({ id }) => id ?? []))]);
    expect(changesSince(register, journalState(entries))).toEqual([]);
    expect(loggedChanges(entries, journalState(entries))).toEqual([]);
    const [first, ...others] = register.rows.project;
    if (!first) throw new Error('the example has projects');
    const changed: Register = { ...register, rows: { ...register.rows, project: [{ ...first, name: 'Nyt navn' }, ...others.slice(1)] } };
    const found = changesSince(changed, journalState(entries));
    expect(found.map(({ key, after }) => ({ key, gone: after === null }))).toEqual([
      { key: first.id, gone: false },
      { key: others[0]?.id, gone: true },
    ]);
    const log = loggedChanges([...entries, ...found.map((one) => entryOf(one, { ...given, source: 'cell', who: null }))], journalState(entries));
    expect(log.find(({ key }) => key === first.id)?.fields).toEqual([{ field: 'name', before: first.name, after: 'Nyt navn' }]);
  });

  it('keeps measurements by fingerprint alone', () => {
    const row = rowContent('measurement', { id: 'GM-0001', value: 3 });
    const entry = entryOf({ entity: 'measurement', key: 'GM-0001', before: null, after: row }, given);
    expect(entry).toMatchObject({ hash: row?.hash, content: null });
    const [baseline] = baselineEntries(exampleRegister('da'), given).filter(({ entity }) => entity === 'measurement');
    expect(baseline?.content).not.toContain('value');
  });
});
