import { beforeAll, describe, expect } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { planWorkbook } from '../../src/app/workbook-plan/plan-workbook.js';
import { exampleRegister } from '../../src/example/index.js';
import type { Register } from '../../src/register/register.js';
import { fromSerial } from '../../src/schema/dates.js';
import type { RawSheet, RawValue } from '../../src/schema/raw-workbook.js';
import { convertWithLibreOffice, hasLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';

describe('the Start sheet of the example, computed by LibreOffice', () => {
  const register: Register = exampleRegister('da');
  const { asOf, rows } = register;
  let start: RawSheet;
  beforeAll(async () => {
    if (!hasLibreOffice) return;
    const bytes = await writeWorkbook(planWorkbook(register, { createdAt: '2027-01-01T00:00:00Z', calculated: () => undefined }));
    start = (await readWorkbook(await convertWithLibreOffice(bytes, 'xlsx', 'xlsx'))).sheets[0] as RawSheet;
  });
  /** The figure beside a text, in the column to the right that holds one. */
  const figureBeside = (text: string, offset: number): RawValue => {
    for (const row of start.rows) {
      const at = row.indexOf(text);
      if (at !== -1) return row[at + offset] ?? null;
    }
    throw new Error(text);
  };
  const open = rows.project.filter((row) => !['closed', 'stopped', 'rejected'].includes(row.status ?? ''));
  const steering = open.filter((row) => row.followedBy === 'steering');

  itWithLibreOffice('counts the gaps that a count by hand finds', () => {
    expect(figureBeside('Projekter, der følges, uden projektleder', 1)).toBe(open.filter((row) => row.followedBy !== null && row.followedBy !== 'local' && row.leader === null).length);
    expect(figureBeside('Styregruppens projekter uden projektejer', 1)).toBe(steering.filter((row) => row.owner === null).length);
    expect(figureBeside('Projekter i gang, hvor forventet slut er passeret', 1)).toBe(open.filter((row) => row.expectedEnd !== null && row.expectedEnd < asOf).length);
    expect(figureBeside('Gevinster uden gevinstejer', 1)).toBe(rows.benefit.filter((row) => row.owner === null).length);
    expect(figureBeside('Beslutninger, der ikke er fulgt op til tiden', 1)).toBe(rows.case.filter((row) => row.done === null && row.deadline !== null && row.deadline < asOf).length);
    expect(figureBeside('Gevinster uden gevinstejer', 1)).toBeGreaterThan(0);
  });

  itWithLibreOffice('counts active projects, lights and open barriers', () => {
    const active = rows.project.filter((row) => row.status === 'active');
    expect(figureBeside('Aktive projekter', 2)).toBe(active.length);
    expect(figureBeside('heraf med rødt trafiklys', 2)).toBe(active.filter((row) => row.light === 'red').length);
    expect(figureBeside('heraf med grønt trafiklys', 2)).toBe(active.filter((row) => row.light === 'green').length);
    expect(figureBeside('Åbne barrierer', 2)).toBe(rows.barrier.filter((row) => row.status !== null && !['removed', 'accepted'].includes(row.status)).length);
  });

  itWithLibreOffice('names the three deadlines that lie nearest ahead', () => {
    const dates = [
      ...rows.meeting.filter((row) => !['held', 'minutesApproved', 'cancelled'].includes(row.status ?? '')).map((row) => row.date),
      ...rows.case.filter((row) => row.done === null).map((row) => row.deadline),
      ...rows.milestone.filter((row) => row.actualDate === null).map((row) => row.expectedDate ?? row.agreedDate),
      ...open.map((row) => row.expectedEnd),
      ...rows.benefit.filter((row) => row.latestDate === null || (row.targetDate !== null && row.latestDate < row.targetDate)).map((row) => row.targetDate),
      ...rows.barrier.filter((row) => !['removed', 'accepted'].includes(row.status ?? '')).map((row) => row.deadline),
    ].filter((day) => day !== null && day >= asOf).sort();
    const head = start.rows.findIndex((row) => row.includes('Næste tre frister'));
    const column = start.rows[head]?.indexOf('Næste tre frister') ?? -1;
    const shown = [1, 2, 3].map((nth) => start.rows[head + nth] ?? []);
    const days = shown.map((row) => fromSerial(row[column] as number));
    expect([...days].sort()).toEqual(days);
    // The sheet also knows the days material is due, which are computed; nothing of the rest may come before its third line.
    const others = dates.filter((day) => day !== null && day < (days[2] ?? ''));
    expect(others.every((day) => days.includes(day))).toBe(true);
    expect(dates).toContain(days[2]);
    for (const row of shown) {
      expect(row[column + 1]).toMatch(/^[A-ZÆØÅ][^:]+: .+/);
      expect(row[column + 2]).toBeGreaterThanOrEqual(0);
    }
  });
});
