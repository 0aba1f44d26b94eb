import { describe, expect, it, vi } from 'vitest';
import type { LiveChange, WorkbookHint } from '../../../src/app/live-workbook.js';
import type { RawValue } from '../../../src/schema/raw-workbook.js';
import { copied, standInFor } from '../../support/office-in-node.js';
import { afterRoundTrips, openedIn, rowsOf, smallRaw, type OpenedWorkbook } from '../../support/office-workbook.js';

const projects: readonly (readonly RawValue[])[] = [['Id', 'Navn', 'Lys'], ['P-1', 'Et', 'Grøn'], ['P-2', 'To', 'Gul'], ['P-3', 'Tre', 'Rød']];

async function two(): Promise<{ readonly mette: OpenedWorkbook; readonly jens: OpenedWorkbook; readonly standIn: ReturnType<typeof standInFor> }> {
  const standIn = standInFor(smallRaw({ tblProjects: { sheet: 'Projekter', rows: projects } }));
  const [mette, jens] = [openedIn(standIn), openedIn(standIn)];
  await mette.workbook.read();
  await jens.workbook.read();
  return { mette, jens, standIn };
}

function edit(key: string, header: string, expected: RawValue, value: string, unchanged: Readonly<Record<string, RawValue>> = {}): LiveChange {
  return { edits: [{ table: 'tblProjects', sought: { keyHeader: 'Id', key }, cells: [{ header, expected, value }], unchanged }], additions: [], removals: [] };
}

const added = (Id: string, Navn: string): LiveChange => ({ edits: [], additions: [{ table: 'tblProjects', keyHeader: 'Id', cells: { Id, Navn } }], removals: [] });
const removed = (key: string, Navn: string): LiveChange => ({ edits: [], additions: [], removals: [{ table: 'tblProjects', sought: { keyHeader: 'Id', key }, expected: { Navn } }] });
const shown = async ({ workbook }: OpenedWorkbook): Promise<unknown> => copied(rowsOf(await workbook.read(), 'tblProjects')).map((row) => Object.values(row).join(' '));

describe('several people in one workbook', () => {
  it('gives the row as it is now when someone else has changed it, and writes nothing', async () => {
    const { mette, jens } = await two();
    expect(await jens.workbook.change(edit('P-2', 'Navn', 'To', 'Jens'))).toEqual({ done: true });
    const outcome = await mette.workbook.change(edit('P-2', 'Navn', 'To', 'Mette'));
    expect(copied(outcome)).toEqual({ done: false, conflicts: [{ table: 'tblProjects', key: 'P-2', why: 'changed', now: { Id: 'P-2', Navn: 'Jens', Lys: 'Gul' } }] });
    expect(await mette.workbook.change(edit('P-2', 'Lys', 'Gul', 'Grøn', { Navn: 'To' }))).toMatchObject({ done: false, conflicts: [{ why: 'changed' }] });
    expect(await shown(mette)).toEqual(['P-1 Et Grøn', 'P-2 Jens Gul', 'P-3 Tre Rød']);
  });

  it('says that a row is gone, there twice, there already, or its column away', async () => {
    const { mette, jens, standIn } = await two();
    await jens.workbook.change(removed('P-2', 'To'));
    expect(await mette.workbook.change(edit('P-2', 'Navn', 'To', 'x'))).toMatchObject({ done: false, conflicts: [{ why: 'gone', now: null }] });
    expect(copied(await mette.workbook.change(added('p-3', 'x')))).toEqual({ done: false, conflicts: [{ table: 'tblProjects', key: 'p-3', why: 'duplicate-key', now: null }] });
    await jens.workbook.change({ edits: [], additions: [{ table: 'tblProjects', cells: { Id: 'P-1', Navn: 'Dobbelt' } }], removals: [] });
    expect(await mette.workbook.change(edit('P-1', 'Navn', 'Et', 'x'))).toMatchObject({ done: false, conflicts: [{ why: 'duplicate-key' }] });
    const table = standIn.workbook.tables[0];
    if (table) standIn.workbook.change(table, { columns: table.columns.map((column) => (column.name === 'Lys' ? { ...column, name: 'Farve' } : column)) });
    const sheet = standIn.workbook.sheets[0];
    if (sheet) standIn.workbook.setCell(sheet, 0, 2, { value: 'Farve', formula: null, style: null });
    expect(await mette.workbook.change(edit('P-3', 'Lys', 'Rød', 'Gul'))).toMatchObject({ done: false, conflicts: [{ why: 'no-such-column' }] });
    expect(await shown(mette)).toEqual(['P-1 Et Grøn', 'P-3 Tre Rød', 'P-1 Dobbelt ']);
  });

  it('finds its row where it has moved to since it was read', async () => {
    const { mette, jens } = await two();
    await jens.workbook.change(removed('P-1', 'Et'));
    expect(await mette.workbook.change(edit('P-3', 'Navn', 'Tre', 'Tre!'))).toEqual({ done: true });
    expect(await shown(jens)).toEqual(['P-2 To Gul', 'P-3 Tre! Rød']);
  });

  it('writes in its own row though another goes while it is being written', async () => {
    const { mette, jens } = await two();
    afterRoundTrips(mette.host, 1, async () => {
      await jens.workbook.change(removed('P-1', 'Et'));
    });
    expect(await mette.workbook.change(edit('P-3', 'Navn', 'Tre', 'Tre!'))).toEqual({ done: true });
    expect(await shown(jens)).toEqual(['P-2 To Gul', 'P-3 Tre! Rød']);
  });

  it('puts back what it has written over when the rows are sorted at that very moment', async () => {
    const { mette, standIn } = await two();
    const sheet = standIn.workbook.sheets[0];
    afterRoundTrips(mette.host, 1, () => {
      [...projects.slice(1)].reverse().forEach((row, index) => {
        row.forEach((value, column) => {
          if (sheet) standIn.workbook.setCell(sheet, 1 + index, column, { value, formula: null, style: null });
        });
      });
    });
    expect(await mette.workbook.change({ ...edit('P-3', 'Navn', 'Tre', 'Tre!'), additions: [{ table: 'tblProjects', keyHeader: 'Id', cells: { Id: 'P-4', Navn: 'Fire' } }] })).toEqual({ done: true });
    expect(await shown(mette)).toEqual(['P-3 Tre! Rød', 'P-2 To Gul', 'P-1 Et Grøn', 'P-4 Fire ']);
  });

  it('keeps the other version when both write the same cell at the same moment', async () => {
    const { mette, jens } = await two();
    afterRoundTrips(mette.host, 1, async () => {
      await jens.workbook.change(edit('P-2', 'Navn', 'To', 'Jens'));
    });
    const outcome = await mette.workbook.change({ ...edit('P-2', 'Navn', 'To', 'Mette'), additions: [{ table: 'tblProjects', keyHeader: 'Id', cells: { Id: 'P-4', Navn: 'Fire' } }] });
    expect(outcome).toMatchObject({ done: false, conflicts: [{ key: 'P-2', why: 'changed', now: { Navn: 'Jens' } }] });
    expect(await shown(mette)).toEqual(['P-1 Et Grøn', 'P-2 Jens Gul', 'P-3 Tre Rød']);
  });

  it('keeps both rows when both add one at the same moment', async () => {
    const { mette, jens } = await two();
    afterRoundTrips(mette.host, 1, async () => {
      await jens.workbook.change(added('P-5', 'Jens'));
    });
    expect(await mette.workbook.change(added('P-4', 'Mette'))).toEqual({ done: true });
    expect(await shown(mette)).toEqual(['P-1 Et Grøn', 'P-2 To Gul', 'P-3 Tre Rød', 'P-5 Jens ', 'P-4 Mette ']);
  });

  it('brings a row back that was taken out instead of its own', async () => {
    const { mette, standIn } = await two();
    const sheet = standIn.workbook.sheets[0];
    afterRoundTrips(mette.host, 1, () => {
      [...projects.slice(1)].reverse().forEach((row, index) => {
        row.forEach((value, column) => {
          if (sheet) standIn.workbook.setCell(sheet, 1 + index, column, { value, formula: null, style: null });
        });
      });
    });
    expect(await mette.workbook.change(removed('P-3', 'Tre'))).toEqual({ done: true });
    expect([...((await shown(mette)) as string[])].sort()).toEqual(['P-1 Et Grøn', 'P-2 To Gul']);
  });
});

describe('hints', () => {
  async function heard(deliver: (host: OpenedWorkbook['host']) => void): Promise<{ readonly hints: readonly WorkbookHint[]; readonly mette: OpenedWorkbook; readonly jens: OpenedWorkbook; settled(count?: number): Promise<void> }> {
    const { mette, jens } = await two();
    const hints: WorkbookHint[] = [];
    deliver(mette.host);
    mette.workbook.onHint((hint) => hints.push(hint));
    const settled = async (count = 0): Promise<void> => {
      await vi.waitFor(() => expect(hints.length).toBeGreaterThanOrEqual(count), 60_000);
      await new Promise((resolve) => setTimeout(resolve, 60));
    };
    await vi.waitFor(() => expect(mette.host.session.listening.size).toBe(4), 60_000);
    return { hints, mette, jens, settled };
  }

  it('tells of what others change, once for many changes, and not of its own', async () => {
    const { hints, mette, jens, settled } = await heard(() => undefined);
    await mette.workbook.change(edit('P-1', 'Navn', 'Et', 'mit'));
    await settled();
    expect(hints).toEqual([]);
    await jens.workbook.change({ edits: [...edit('P-2', 'Navn', 'To', 'a').edits, ...edit('P-3', 'Navn', 'Tre', 'b').edits], additions: [], removals: [] });
    await settled(1);
    expect(hints).toEqual([{ what: 'content', remote: true, sheets: ['Projekter'] }]);
    await mette.workbook.select('Projekter', 'B2');
    await settled(2);
    expect(hints.at(-1)).toEqual({ what: 'selection', remote: false });
  });

  it('tells late what is told late, once what comes twice, and reads rightly what is never told', async () => {
    const late = await heard((host) => (host.events = 'held'));
    await late.jens.workbook.change(edit('P-2', 'Navn', 'To', 'sent'));
    await late.settled();
    expect(late.hints).toEqual([]);
    late.mette.host.releaseEvents();
    await late.settled(1);
    expect(late.hints).toHaveLength(1);
    const twice = await heard((host) => (host.events = 'twice'));
    await twice.jens.workbook.change(edit('P-2', 'Navn', 'To', 'to gange'));
    await twice.settled(1);
    expect(twice.hints).toHaveLength(1);
    const never = await heard((host) => (host.events = 'never'));
    await never.jens.workbook.change(edit('P-2', 'Navn', 'To', 'aldrig'));
    await never.settled();
    expect(never.hints).toEqual([]);
    expect(await shown(never.mette)).toContain('P-2 aldrig Gul');
  });

  it('tells nothing after dispose, and nothing to one who no longer listens', async () => {
    const { hints, mette, jens, settled } = await heard(() => undefined);
    mette.workbook.dispose?.();
    await jens.workbook.change(edit('P-2', 'Navn', 'To', 'x'));
    await settled();
    expect(hints).toEqual([]);
  });
});
