import { describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import { largeRegister } from '../../../scripts/bench/large-register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { plannedRaw } from '../../support/planned-raw.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn, rowsOf, smallRaw } from '../../support/office-workbook.js';

const portion = 4_000_000;

describe('what a register costs on the wire', () => {
  it.each([100, 5_000])('%i projects are read in two round trips, and one for each 4 MB of cells', async (projects) => {
    const raw = plannedRaw(largeRegister({ projects, benefits: projects, measurements: projects * 4 }));
    const { workbook, host } = openedIn(standInFor(raw));
    const read = await workbook.read();
    const { roundTrips, bytesReceived, bytesSent, largestAnswer } = host.traffic;
    expect(rowsOf(read, 'tblProjects')).toHaveLength(projects);
    // The first answer may be less than full, since nobody knows yet how long the texts are.
    expect(roundTrips).toBeLessThanOrEqual(projects === 100 ? 2 : 2 + Math.ceil(bytesReceived / portion));
    expect(largestAnswer).toBeLessThan(5 * 1024 * 1024);
    // What is asked does not grow with the number of rows.
    expect(bytesSent).toBeLessThan(200_000);
    host.traffic = { ...host.traffic, roundTrips: 0, bytesReceived: 0 };
    await workbook.read();
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2 + Math.floor(host.traffic.bytesReceived / portion));
  });

  it('a row is saved in at most three round trips, also in a table of 5,000', async () => {
    for (const tableGrows of [true, false]) {
      const { workbook, host } = openedIn(standInFor(plannedRaw(largeRegister({ projects: 5_000, benefits: 10, measurements: 10 })), { switches: { tableGrows } }));
      let minute = 0;
      const now = (): string => `2027-05-12T10:00:${String((minute += 1)).padStart(2, '0')}`;
      const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'Mette' });
      await session.refresh();
      expect(session.state().failure).toBeNull();
      const row = session.state().register?.rows.project[4_000];
      host.traffic = { ...host.traffic, roundTrips: 0, bytesSent: 0, bytesReceived: 0 };
      expect(await session.saveRow({ entity: 'project', id: row?.id ?? '', seen: { name: row?.name }, values: { name: 'Et nyt navn' } })).toMatchObject({ kind: 'saved' });
      expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
      expect(host.traffic.bytesReceived).toBeLessThan(150_000);
      expect(host.traffic.bytesSent).toBeLessThan(100_000);
      host.traffic = { ...host.traffic, roundTrips: 0 };
      expect(await session.addRow('project', { name: 'Projekt 5.001' })).toMatchObject({ kind: 'saved' });
      expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
    }
  });

  it('100,000 rows are read, and one of them is changed', async () => {
    const rows: (readonly RawValue[])[] = Array.from({ length: 100_000 }, (_, index) => [`P-${String(index)}`, `Projekt ${String(index)}`, index, null]);
    const { workbook, host } = openedIn(standInFor(smallRaw({ tblProjects: { sheet: 'Projekter', rows: [['Id', 'Navn', 'Beløb', 'Egen'], ...rows] } })));
    const read = await workbook.read();
    expect(rowsOf(read, 'tblProjects').at(-1)).toMatchObject({ Id: 'P-99999', Beløb: 99_999 });
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(2 + Math.floor(host.traffic.bytesReceived / 2_000_000));
    host.traffic = { ...host.traffic, roundTrips: 0 };
    const edit = { table: 'tblProjects', sought: { keyHeader: 'Id', key: 'P-99999' }, cells: [{ header: 'Navn', expected: 'Projekt 99999', value: 'Nyt' }] };
    expect(await workbook.change({ edits: [edit], additions: [], removals: [] })).toEqual({ done: true });
    expect(host.traffic.roundTrips).toBe(2);
  });
});
