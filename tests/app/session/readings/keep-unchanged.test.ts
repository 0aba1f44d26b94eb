import { describe, expect, it } from 'vitest';
import { keepUnchanged } from '../../../../src/app/session/readings/keep-unchanged.js';
import { readingInSteps, type Reading } from '../../../../src/app/session/readings/reading.js';
import { applyLiveChange } from '../../../../src/app/session/readings/apply-live-change.js';
import { followJournal } from '../../../../src/app/journal/follow-journal.js';
import { inOneGo } from '../../../../src/app/steps.js';
import { exampleRegister } from '../../../../src/example/index.js';
import { seeded } from '../../../../src/example/seeded.js';
import { entityKeys } from '../../../../src/register/entities/index.js';
import { date } from '../../../../src/schema/dates.js';
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../../../../src/schema/raw-workbook.js';
import { plannedRaw } from '../../../support/planned-raw.js';

const today = date('2027-05-12');

function read(raw: RawWorkbook, before: Reading | null): Reading {
  const reading = inOneGo(readingInSteps(keepUnchanged(before?.raw ?? null, raw), today, before));
  if (reading === null) throw new Error('no register');
  return reading;
}

/** The same cells in other objects, as they come from Excel each time. */
function copied(raw: RawWorkbook): RawWorkbook {
  return {
    names: new Map(raw.names),
    tables: raw.tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column })) })),
    sheets: raw.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? { ...cell } : cell))), extras: new Map([...sheet.extras].map(([address, extra]) => [address, { ...extra }])) })),
  };
}

function inSheet(raw: RawWorkbook, name: string, change: (rows: RawValue[][]) => void): RawWorkbook {
  const sheets = raw.sheets.map((sheet): RawSheet => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return { ...sheet, rows };
  });
  return { ...raw, sheets };
}

function resized(raw: RawWorkbook, table: RawTable, by: number): RawWorkbook {
  return { ...raw, tables: raw.tables.map((one) => (one.name === table.name ? { ...one, lastRow: one.lastRow + by } : one)) };
}

const texts: readonly RawValue[] = ['', null, 'Et ord', 'P-0005', 'p-0005 Nyt omsorgssystem', 12, -3, 46_300, true, { error: '#REF!' }, 'Ja', 'Jonas Dam', 'snart'];

/** Something a person does in a table: types in a cell, puts in, takes out or moves a row. */
function edited(raw: RawWorkbook, next: () => number): RawWorkbook {
  const pick = <T,>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const table = pick(raw.tables.filter(({ firstRow, lastRow }) => lastRow > firstRow));
  const at = table.firstRow - 1 + Math.floor(next() * (table.lastRow - table.firstRow + 1));
  const what = next();
  if (what < 0.7) {
    const column = table.firstColumn - 1 + Math.floor(next() * table.columns.length);
    return inSheet(raw, table.sheet, (rows) => {
      const cells = rows[at] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = pick(texts);
      rows[at] = cells;
    });
  }
  if (what < 0.8) return resized(inSheet(raw, table.sheet, (rows) => rows.splice(at, 0, [...(rows[at] ?? [])])), table, 1);
  if (what < 0.9) return resized(inSheet(raw, table.sheet, (rows) => rows.splice(at, 1)), table, -1);
  return inSheet(raw, table.sheet, (rows) => rows.splice(table.firstRow - 1, 0, ...rows.splice(at, 1)));
}

describe('a reading held against the one before', () => {
  const first = read(plannedRaw(exampleRegister()), null);

  it('says of a hundred edits, one after the other, what a reading from the beginning says', () => {
    const next = seeded(7);
    let raw = first.raw;
    let reading = first;
    for (let turn = 0; turn < 100; turn += 1) {
      raw = edited(raw, next);
      // Now and then as another object everywhere, as it comes from Excel.
      reading = read(turn % 3 === 0 ? copied(raw) : raw, reading);
      if (turn % 5 !== 0) continue;
      const anew = read(copied(raw), null);
      expect(reading.register).toEqual(anew.register);
      expect(reading.check).toEqual(anew.check);
      expect(reading.quality).toBe(anew.quality);
    }
  });

  it('is the very same where nothing has changed, whatever objects the cells came in', () => {
    expect(read(copied(first.raw), first)).toBe(first);
  });

  it('makes one row anew when one cell has changed', () => {
    const table = first.raw.tables.find(({ name }) => name === 'tblProjects') as RawTable;
    const sought = { keyHeader: 'Nr.', key: 'P-0005' };
    const applied = applyLiveChange(first.raw, { edits: [{ table: table.name, sought, cells: [{ header: 'Projekt', expected: first.register.rows.project.find(({ id }) => id === 'P-0005')?.name ?? null, value: 'Nyt navn' }] }], additions: [], removals: [] });
    if (!applied.done) throw new Error('conflict');
    for (const raw of [applied.raw, copied(applied.raw)]) {
      const { register } = read(raw, first);
      for (const key of entityKeys) if (key !== 'project') expect(register.rows[key]).toBe(first.register.rows[key]);
      const others = register.rows.project.filter((row, index) => row !== first.register.rows.project[index]);
      expect(others.map(({ id, name }) => [id, name])).toEqual([['P-0005', 'Nyt navn']]);
    }
  });

  it('is not kept over midnight', () => {
    const [sheet, at] = first.raw.sheets.flatMap(({ name, rows }) => rows.flatMap((row, index) => (row.includes('Opgørelsesdato') ? [[name, index] as const] : [])))[0] ?? ['', 0];
    const raw = inSheet(first.raw, sheet, (rows) => {
      rows[at] = (rows[at] ?? []).map((cell) => (typeof cell === 'number' ? null : cell));
    });
    const before = read(raw, null);
    const next = inOneGo(readingInSteps(raw, date('2027-05-13'), before));
    expect(next?.register.asOf).not.toBe(before.register.asOf);
  });

  it('has a journal that follows the rows, and not what they once were', () => {
    const begun = followJournal(first.register, [], [], '2027-05-12T10:00:00');
    const next = seeded(11);
    let raw = first.raw;
    for (let turn = 0; turn < 30; turn += 1) raw = edited(raw, next);
    const kept = read(raw, first);
    const anew = read(copied(raw), null);
    const since = (register: Reading['register']) => followJournal(register, begun.pending, [], '2027-05-12T11:00:00').pending;
    expect(since(kept.register)).toEqual(since(anew.register));
    expect(since(kept.register).length).toBeGreaterThan(begun.pending.length);
  });
});
