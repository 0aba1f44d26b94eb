import { describe, expect, it } from 'vitest';
import { largeRegister } from '../../../scripts/bench/large-register.js';
import { portfolioCounts } from '../../../src/app/overview/portfolio-counts.js';
import { upcomingDeadlines } from '../../../src/app/overview/upcoming-deadlines.js';
import { readRegister } from '../../../src/app/read-register.js';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession, SessionState } from '../../../src/app/session/register-session.js';
import { personAt } from '../../../src/excel-stand-in/host/person.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawValue, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { memoryStore } from '../../support/memory-store.js';
import { copied, standInFor } from '../../support/office-in-node.js';
import { openedIn, rowsOf, smallRaw, type OpenedWorkbook } from '../../support/office-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

const portion = 4_000_000;
const today = date('2027-05-12');

function registerIn(raw: RawWorkbook): Register {
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error('no register');
  return read.register;
}

/** What a task costs on the wire. */
async function costOf({ host }: OpenedWorkbook, task: () => Promise<unknown>): Promise<{ readonly trips: number; readonly bytes: number }> {
  host.traffic = { ...host.traffic, roundTrips: 0, bytesReceived: 0, bytesSent: 0 };
  await task();
  return { trips: host.traffic.roundTrips, bytes: host.traffic.bytesReceived };
}

let second = 0;
const now = (): string => `2027-05-12T10:00:${String((second = (second + 1) % 60)).padStart(2, '0')}`;

function sessionOn({ workbook }: OpenedWorkbook): RegisterSession {
  return createRegisterSession({ workbook, today: () => today, now, store: memoryStore(), who: 'Mette' });
}

describe('a large register', () => {
  it('shows deadlines and counts after two round trips, and then is read whole', async () => {
    const standIn = standInFor(plannedRaw(largeRegister({ projects: 5_000, benefits: 5_000, measurements: 20_000 })));
    const opened = openedIn(standIn);
    const early: { raw: RawWorkbook; trips: number; bytes: number }[] = [];
    let read: RawWorkbook | null = null;
    const whole = await costOf(opened, async () => {
      read = await opened.workbook.read({ early: (raw) => early.push({ raw, trips: opened.host.traffic.roundTrips, bytes: opened.host.traffic.bytesReceived }) });
    });
    const [first] = early;
    if (!first || read === null) throw new Error('nothing came early');
    expect(early).toHaveLength(1);
    expect(first.bytes).toBeLessThan(portion);
    expect(first.trips).toBe(2);
    expect(whole.trips).toBeLessThanOrEqual(3 + Math.ceil(whole.bytes / portion));
    const [atFirst, atLast] = [registerIn(first.raw), registerIn(read)];
    expect(upcomingDeadlines(atFirst, 50)).toEqual(upcomingDeadlines(atLast, 50));
    expect(portfolioCounts(atFirst)).toEqual(portfolioCounts(atLast));
    expect(atFirst.settings).toEqual(atLast.settings);
    expect(atFirst.rows.measurement).toHaveLength(0);
    expect(atFirst.rows.project.some(({ purpose }) => purpose !== null)).toBe(false);
    expect(atLast.rows.measurement).toHaveLength(20_000);
    // The same cells as where nothing is asked for early.
    const plain = await openedIn(standIn).workbook.read();
    for (const { name } of plain.tables) expect(copied(rowsOf(read, name)), name).toEqual(copied(rowsOf(plain, name)));
  });

  it('reads after a change only the sheets concerned, and never again what the log sealed', async () => {
    const standIn = standInFor(plannedRaw(largeRegister({ projects: 2_000, benefits: 2_000, measurements: 8_000 })));
    const mette = openedIn(standIn);
    const session = sessionOn(mette);
    const states: SessionState[] = [];
    session.subscribe(() => states.push(session.state()));
    await session.refresh();
    expect(session.state()).toMatchObject({ phase: 'ready', early: null, failure: null });
    // Start is there before anything can be judged.
    const early = states.find((state) => state.early !== null);
    expect(early).toMatchObject({ phase: 'reading', register: null, check: null });
    // The log holds everything by now, in more bytes than all other sheets together; once read, it stands.
    const all = await costOf(mette, () => session.refresh());
    const again = await costOf(mette, () => session.refresh());
    expect(again.bytes).toBeLessThan(all.bytes / 2);
    expect(again.trips).toBeLessThanOrEqual(2 + Math.ceil(again.bytes / portion));
    // Nor after a save from here, though its line has come to stand in the log.
    const third = session.state().register?.rows.project[3];
    expect(await session.saveRow({ entity: 'project', id: third?.id ?? '', seen: { name: third?.name }, values: { name: 'Mette var her' } })).toMatchObject({ kind: 'saved' });
    expect((await costOf(mette, () => session.refresh())).bytes).toBeLessThan(all.bytes / 2);
    expect(session.state().log[0]).toMatchObject({ who: 'Mette', key: third?.id });
    const jens = openedIn(standIn);
    const other = sessionOn(jens);
    await other.refresh();
    const row = other.state().register?.rows.project[17];
    expect(await other.saveRow({ entity: 'project', id: row?.id ?? '', seen: { name: row?.name }, values: { name: 'Jens var her' } })).toMatchObject({ kind: 'saved' });
    const before = session.state().register;
    const followed = await costOf(mette, async () => {
      mette.host.releaseEvents();
      while (session.state().register === before || session.state().busy) await new Promise((resolve) => setTimeout(resolve, 10));
    });
    const after = session.state().register;
    expect(after?.rows.project[17]?.name).toBe('Jens var her');
    expect(session.state().log[0]).toMatchObject({ who: 'Mette', key: row?.id, kind: 'changed' });
    expect(after?.rows.benefit).toBe(before?.rows.benefit);
    expect(followed.bytes).toBeLessThan(again.bytes / 2);
    expect(followed.trips).toBeLessThanOrEqual(3);
    session.dispose();
    other.dispose();
  });
});

describe('a small register', () => {
  it('is read at once', async () => {
    const opened = openedIn(standInFor(plannedRaw(largeRegister({ projects: 100, benefits: 100, measurements: 400 }))));
    const early: RawWorkbook[] = [];
    expect(await costOf(opened, () => opened.workbook.read({ early: (raw) => early.push(raw) }))).toMatchObject({ trips: 2 });
    expect(early).toEqual([]);
  });
});

describe('a table whose rows move while it is read', () => {
  const count = 300;
  const key = (index: number): string => `P-${String(index).padStart(4, '0')}`;

  /** A log is taken to be long until it has been read, so that this one is read in parts. */
  function book(keys: (index: number) => RawValue = key): RawWorkbook {
    const rows = Array.from({ length: count }, (_, index): readonly RawValue[] => [keys(index), `Projekt ${String(index)}`, `Tekst ${String(index)}`, 'Egen']);
    const lines = Array.from({ length: 150 }, (_, index): readonly RawValue[] => [`l${String(index)}`, `Indhold ${String(index)}`]);
    return smallRaw({
      tblProjects: { sheet: 'Projekter', rows: [['Nr.', 'Projekt', 'Siden sidst', 'Vores'], ...rows] },
      tblRowVersions: { sheet: 'Ændringslog', rows: [['Nr.', 'Indhold'], ...lines] },
    });
  }

  const moves: readonly (readonly [what: string, move: (person: ReturnType<typeof personAt>) => void])[] = [
    ['a row is put in', (person) => person.insertSheetRows('Projekter', 5, 1)],
    ['rows are sorted', (person) => person.sort('tblProjects', 'Projekt')],
    ['a row is taken out', (person) => person.deleteRow('tblProjects', key(7))],
    ['the last row is taken out', (person) => person.deleteRow('tblProjects', key(count - 1))],
    ['two keys change places', (person) => {
      person.typeInRow('tblProjects', key(5), 'Nr.', 'x');
      person.typeInRow('tblProjects', key(6), 'Nr.', key(5));
      person.typeInRow('tblProjects', 'x', 'Nr.', key(6));
    }],
    ['nothing happens', () => undefined],
  ];

  for (const [what, move] of moves) {
    it(`is read as it stands when ${what} between the parts`, async () => {
      const standIn = standInFor(book());
      const opened = openedIn(standIn);
      let early = 0;
      let moved = false;
      const read = await opened.workbook.read({
        early: () => {
          early += 1;
          if (!moved) move(personAt(standIn.workbook, null));
          moved = true;
        },
      });
      expect(early).toBe(what === 'nothing happens' ? 1 : 2);
      expect(copied(rowsOf(read, 'tblProjects'))).toEqual(copied(rowsOf(await openedIn(standIn).workbook.read(), 'tblProjects')));
    });
  }

  it('gives up parting it when rows keep moving', async () => {
    const standIn = standInFor(book());
    const opened = openedIn(standIn);
    let early = 0;
    const read = await opened.workbook.read({
      early: () => {
        personAt(standIn.workbook, null).deleteRow('tblProjects', key(early));
        early += 1;
      },
    });
    expect(early).toBe(2);
    expect(copied(rowsOf(read, 'tblProjects'))).toEqual(copied(rowsOf(await openedIn(standIn).workbook.read(), 'tblProjects')));
  });

  it.each([['the same key twice', (index: number): RawValue => key(index % 299)], ['a blank key', (index: number): RawValue => (index === 9 ? null : key(index))]] as const)('is read whole afterwards where it has %s', async (_, keys) => {
    const opened = openedIn(standInFor(book(keys)));
    const read = await opened.workbook.read({ early: () => undefined });
    expect(copied(rowsOf(read, 'tblProjects')).map((row) => row['Siden sidst'])).toEqual(Array.from({ length: count }, (_unused, index) => `Tekst ${String(index)}`));
  });

  it('is read anew though its sheet is said not to have changed, when it has other rows or columns', async () => {
    const standIn = standInFor(book());
    const opened = openedIn(standIn);
    await opened.workbook.read();
    personAt(standIn.workbook, null).typeInRow('tblProjects', key(4), 'Projekt', 'Ikke hørt');
    const kept = await opened.workbook.read({ changed: ['Ændringslog'] });
    expect(rowsOf(kept, 'tblProjects')[4]?.['Projekt']).toBe('Projekt 4');
    personAt(standIn.workbook, null).deleteRow('tblProjects', key(8));
    const read = await opened.workbook.read({ changed: ['Ændringslog'] });
    expect(rowsOf(read, 'tblProjects')[4]?.['Projekt']).toBe('Ikke hørt');
    expect(rowsOf(read, 'tblProjects')).toHaveLength(count - 1);
  });

  it('is read anew when it was written in from here, of which no hint tells', async () => {
    const standIn = standInFor(book());
    const opened = openedIn(standIn);
    await opened.workbook.read();
    const edit = { table: 'tblProjects', sought: { keyHeader: 'Nr.', key: key(2) }, cells: [{ header: 'Projekt', expected: 'Projekt 2', value: 'Eget' }] };
    expect(await opened.workbook.change({ edits: [edit], additions: [], removals: [] })).toEqual({ done: true });
    const read = await opened.workbook.read({ changed: ['Ændringslog'] });
    expect(rowsOf(read, 'tblProjects')[2]?.['Projekt']).toBe('Eget');
  });

  it('has its log read again where a line is no longer what it was', async () => {
    const standIn = standInFor(book());
    const opened = openedIn(standIn);
    await opened.workbook.read();
    const person = personAt(standIn.workbook, null);
    person.typeInRow('tblRowVersions', 'l7', 'Indhold', 'Et andet indhold');
    person.typeInRow('tblRowVersions', 'l7', 'Nr.', 'l7b');
    const read = await opened.workbook.read();
    expect(rowsOf(read, 'tblRowVersions')[7]).toEqual({ 'Nr.': 'l7b', Indhold: 'Et andet indhold' });
    expect(rowsOf(read, 'tblRowVersions')[149]).toEqual({ 'Nr.': 'l149', Indhold: 'Indhold 149' });
  });
});
