import { beforeAll, describe, expect, it } from 'vitest';
import { createRegisterSession } from '../../../src/app/session/create-register-session.js';
import type { RegisterSession, SaveOutcome } from '../../../src/app/session/register-session.js';
import type { LiveWorkbook } from '../../../src/app/live-workbook.js';
import { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { entityKeys } from '../../../src/register/entities/index.js';
import { date } from '../../../src/schema/dates.js';
import type { Finding } from '../../../src/schema/finding.js';
import type { RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { momentsOf, tablesWithRowsBelow } from '../../support/cut-off.js';
import { smallRegister } from '../../support/small-register.js';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { standInFor, wireTable } from '../../support/office-in-node.js';
import { openedIn, type OpenedWorkbook } from '../../support/office-workbook.js';
import { plannedRaw } from '../../support/planned-raw.js';

let second = 0;
function now(): string {
  second += 1;
  return `2027-05-12T1${String(Math.floor(second / 3600))}:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}`;
}

async function opened(workbook: LiveWorkbook): Promise<RegisterSession> {
  const session = createRegisterSession({ workbook, today: () => date('2027-05-12'), now, store: memoryStore(), who: 'Mette Holm' });
  await session.refresh();
  return session;
}

/** What every row of the register holds, wherever it stands. */
function contentOf(session: RegisterSession): unknown {
  const { register } = session.state();
  return register && Object.fromEntries(entityKeys.filter((key) => key !== 'rowVersion').map((key) => [key, register.rows[key].map(({ at: _, ...values }) => values)]));
}

/** Lines of the log since the workbook was made, as people read them. */
function logOf(session: RegisterSession): readonly string[] {
  return session.state().log.map(({ kind, entity, key, who, source }) => `${kind} ${entity} ${key} ${String(who)} ${source}`);
}

type Doing = (session: RegisterSession) => Promise<SaveOutcome>;

interface Scenario {
  readonly doing: Doing;
  readonly before?: Doing;
  /** Also in an Excel that has everything the other way about. */
  readonly both: boolean;
}

const findings = (session: RegisterSession, fixable: boolean): readonly Finding[] => (session.state().check?.findings ?? []).filter(({ fix, place }) => (fix !== undefined) === fixable && place.id !== null);
const takeOut: Doing = (session) => session.archiveRow('milestone', 'MP-0002', 'En fejl');

const scenarios: Readonly<Record<string, Scenario>> = {
  'a row saved': { both: true, doing: (session) => session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: '007 æøå', expectedEnd: date('2028-02-29') }, reason: 'Ny plan' }) },
  'a project added': { both: true, doing: (session) => session.addRow('project', { name: '12. maj 2027', remark: 'To linjer\nog en "mere"' }) },
  'rows added': { both: true, doing: (session) => session.addRows('milestone', [1, 2, 3].map((number) => ({ project: 'P-0001', name: `Milepæl ${String(number)}` }))) },
  'a row taken out': { both: false, doing: takeOut },
  'a row brought back': { both: true, before: takeOut, doing: (session) => session.restoreRow('milestone', 'MP-0002') },
  'everything put right that can be': { both: true, doing: (session) => session.applyFixes(findings(session, true)) },
  'findings accepted': { both: false, doing: (session) => session.accept(findings(session, false).slice(0, 2), 'Aftalt') },
};

const excels = { 'as is likely': likelySwitches, 'all the other way': unlikelySwitches };
const cases = Object.entries(excels).flatMap(([excel, switches]) => Object.entries(scenarios).flatMap(([name, scenario]) => (scenario.both || switches === likelySwitches ? [{ excel, switches, name, scenario }] : [])));

/** A workbook whose log has begun. */
let start: RawWorkbook;
beforeAll(async () => {
  const book = memoryWorkbook(plannedRaw(smallRegister()));
  (await opened(book.client)).dispose();
  start = book.raw();
});

/** Excel with the workbook, and one pane that has read it. */
async function begun({ switches, scenario: { before } }: (typeof cases)[number]): Promise<{ readonly standIn: ExcelStandIn; readonly pane: OpenedWorkbook; readonly session: RegisterSession }> {
  const standIn = standInFor(start, { switches });
  const pane = openedIn(standIn);
  const session = await opened(pane.workbook);
  if (before) expect(await before(session)).toMatchObject({ kind: 'saved' });
  return { standIn, pane, session };
}

describe('a pane that is closed in the middle of saving loses nothing, doubles nothing and gets nobody stuck', () => {
  it.each(cases)('$name, Excel $excel', async (one) => {
    const { doing } = one.scenario;
    const { standIn, pane, session } = await begun(one);
    const before = { content: contentOf(session), log: logOf(session) };
    const moments = momentsOf(pane.host, standIn);
    expect(await doing(session)).toMatchObject({ kind: 'saved' });
    await session.refresh();
    const after = { content: contentOf(session), log: logOf(session) };
    session.dispose();
    expect(after.content).not.toEqual(before.content);
    expect(moments.length).toBeGreaterThan(1);

    for (const [index, workbook] of moments.entries()) {
      const at = `after ${String(index)} of ${String(moments.length - 1)} requests that change something`;
      const again = await opened(openedIn(new ExcelStandIn(workbook, wireTable(), { switches: one.switches })).workbook);
      expect(again.state().failure, at).toBeNull();
      expect(tablesWithRowsBelow(workbook), at).toEqual([]);
      // All of it stands from the first such request on.
      expect(contentOf(again), at).toEqual(index === 0 ? before.content : after.content);
      expect(logOf(again), at).toEqual(index === 0 ? before.log : after.log);
      expect(await again.addRow('goal', { name: 'Det næste' }), at).toMatchObject({ kind: 'saved' });
      if (index === 0) expect(await doing(again), at).toMatchObject({ kind: 'saved' });
      await again.refresh();
      expect(again.state().register?.rows.goal.filter(({ name }) => name === 'Det næste'), at).toHaveLength(1);
      expect(logOf(again), at).toHaveLength(after.log.length + 1);
      again.dispose();
    }
  }, 120_000);

  it.each(Object.entries(excels))('the first lines of the log, Excel %s', async (_, switches) => {
    const standIn = standInFor(plannedRaw(smallRegister()), { switches });
    const pane = openedIn(standIn);
    const moments = momentsOf(pane.host, standIn);
    const session = await opened(pane.workbook);
    const lines = session.state().register?.rows.rowVersion.map(({ id }) => id);
    expect(lines?.length).toBeGreaterThan(2);
    session.dispose();
    for (const workbook of moments) {
      const again = await opened(openedIn(new ExcelStandIn(workbook, wireTable(), { switches })).workbook);
      expect(again.state()).toMatchObject({ failure: null, log: [], takenIn: null });
      await again.refresh();
      expect(again.state().register?.rows.rowVersion.map(({ id }) => id)).toEqual(lines);
      expect(tablesWithRowsBelow(workbook)).toEqual([]);
      again.dispose();
    }
  }, 120_000);
});

describe('a colleague whose pane was closed in the middle of saving', () => {
  it('holds nobody up who has read the workbook before and hears of nothing', async () => {
    const standIn = standInFor(start, { switches: unlikelySwitches });
    const mine = openedIn(standIn);
    const session = await opened(mine.workbook);
    mine.host.events = 'never';
    const theirs = openedIn(standIn);
    const other = await opened(theirs.workbook);
    const send = theirs.host.send.bind(theirs.host);
    const closed = new Promise<void>((resolve) => {
      theirs.host.send = async (text, flags) => {
        const answer = await send(text, flags);
        if (tablesWithRowsBelow(standIn.workbook).length === 0) return answer;
        resolve();
        return new Promise<never>(() => undefined);
      };
    });
    await Promise.race([other.addRow('milestone', { name: 'Kollegaens' }), closed]);
    other.dispose();
    expect(tablesWithRowsBelow(standIn.workbook)).toEqual(['tblMilestones', 'tblRowVersions']);
    expect(await session.addRow('milestone', { name: 'Mit' })).toMatchObject({ kind: 'saved' });
    await session.refresh();
    expect(session.state().register?.rows.milestone.slice(-2).map(({ name }) => name)).toEqual(['Kollegaens', 'Mit']);
    expect(tablesWithRowsBelow(standIn.workbook)).toEqual([]);
  });
});
