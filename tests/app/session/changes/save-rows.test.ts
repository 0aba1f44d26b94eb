import { describe, expect, it } from 'vitest';
import { date } from '../../../../src/schema/dates.js';
import { memoryWorkbook } from '../../../support/memory-workbook.js';
import { cell, opened } from '../../../support/opened-session.js';

describe('saving and adding rows in a session', () => {
  it('saves a row in one call, as the kinds write it, and logs it', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const before = session.state().register?.rows.project.find(({ id }) => id === 'P-0001');
    const reads = book.client.calls.read;
    const values = { name: '=1+1 og meget mere', expectedEnd: date('2028-02-29'), light: 'red' };
    const outcome = await session.saveRow({ entity: 'project', id: 'P-0001', seen: { name: before?.name, expectedEnd: before?.expectedEnd, light: before?.light }, values, reason: 'Ny plan' });
    expect(outcome).toMatchObject({ kind: 'saved', id: 'P-0001' });
    expect(book.client.calls.read).toBe(reads);
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Navn') ?? cell(book.raw(), 'tblProjects', 'P-0001', 'Projekt')).toBe('=1+1 og meget mere');
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Forventet slut')).toBe(46812);
    expect(cell(book.raw(), 'tblProjects', 'P-0001', 'Trafiklys')).toBe('Rød');
    const [first, ...rest] = session.state().log;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ who: 'Mette Holm', source: 'pane', entity: 'project', key: 'P-0001', kind: 'changed', reason: 'Ny plan' });
    expect(first?.fields).toContainEqual({ field: 'expectedEnd', before: before?.expectedEnd, after: '2028-02-29' });
    expect(session.state().register?.rows.project.find(({ id }) => id === 'P-0001')?.light).toBe('red');
  });

  it('gives both versions when someone else was faster, and writes nothing', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const name = session.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.name;
    const header = 'Projekt';
    expect(cell(book.raw(), 'tblProjects', 'P-0002', header)).toBe(name);
    book.tells = false;
    book.type('tblProjects', 'P-0002', header, 'Deres navn');
    const outcome = await session.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Mit navn' } });
    expect(outcome).toMatchObject({ kind: 'conflict', mine: { name: 'Mit navn' }, fields: ['name'] });
    expect(outcome.kind === 'conflict' ? outcome.theirs?.['name'] : null).toBe('Deres navn');
    expect(cell(book.raw(), 'tblProjects', 'P-0002', header)).toBe('Deres navn');
  });

  it('keeps what someone else wrote in other fields of the row', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const light = session.state().register?.rows.project.find(({ id }) => id === 'P-0002')?.light;
    book.tells = false;
    book.type('tblProjects', 'P-0002', 'Projekt', 'Deres navn');
    expect(await session.saveRow({ entity: 'project', id: 'P-0002', seen: { light }, values: { light: light === 'red' ? 'green' : 'red' } })).toMatchObject({ kind: 'saved' });
    expect(session.state().log.map(({ source, who }) => ({ source, who }))).toEqual([{ source: 'pane', who: 'Mette Holm' }, { source: 'cell', who: null }]);
    expect(session.state().log[0]?.fields.map(({ field }) => field)).toEqual(['light']);
    expect(session.state().log[1]?.fields.map(({ field }) => field)).toEqual(['name']);
  });

  it('refuses what a cell cannot hold with a sentence', async () => {
    const session = await opened(memoryWorkbook().client);
    const refused = async (values: Record<string, unknown>): Promise<string> => {
      const outcome = await session.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values });
      return outcome.kind === 'refused' ? outcome.sentence.da : outcome.kind;
    };
    expect(await refused({ expectedEnd: '2027-02-31' })).toContain('Forventet slut');
    expect(await refused({ light: 'lilla' })).toContain('Grøn');
    expect(await refused({ approvedBudget: 'mange' })).toContain('kroner');
    expect(await refused({ approvedBudget: Number.NaN })).toContain('kroner');
    expect(await refused({ name: 'x'.repeat(40_000) })).toContain('40000');
    expect(await refused({ delayDays: 3 })).toContain('regnes ud');
    expect(await refused({ id: 'P-9' })).toContain('Nummeret');
    expect(await refused({ nonsense: 1 })).toContain('nonsense');
  });

  it('gives a new row a key that neither the table nor the journal has held', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const first = await session.addRow('goal', { name: 'Et mål' });
    const id = first.kind === 'saved' ? first.id : '';
    expect(await session.archiveRow('goal', id, 'Oprettet ved en fejl')).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal.some((row) => row.id === id)).toBe(false);
    const second = await session.addRow('goal', { name: 'Et andet mål' });
    const number = (key: string): number => Number(key.split('-')[1]);
    expect(number(second.kind === 'saved' ? second.id : '')).toBe(number(id) + 1);
    expect(session.state().log.map(({ kind, key }) => ({ kind, key }))).toEqual([
      { kind: 'added', key: second.kind === 'saved' ? second.id : '' },
      { kind: 'removed', key: id },
      { kind: 'added', key: id },
    ]);
    expect(session.state().log[1]?.fields).toContainEqual({ field: 'name', before: 'Et mål', after: null });
  });

  it('adds several rows or none', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const count = session.state().register?.rows.milestone.length ?? 0;
    const good = { project: 'P-0001', name: 'Idriftsættelse' };
    expect(await session.addRows('milestone', [good, { ...good, baselineDate: 'i morgen', plannedDate: 'i morgen' }])).toMatchObject({ kind: 'refused' });
    expect(session.state().register?.rows.milestone).toHaveLength(count);
    const outcome = await session.addRows('milestone', [good, good]);
    expect(outcome.kind === 'saved' ? outcome.ids?.length : 0).toBe(2);
    expect(session.state().register?.rows.milestone).toHaveLength(count + 2);
  });

  it('does not add a row twice when Excel did not answer the first time', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const count = session.state().register?.rows.goal.length ?? 0;
    book.client.failAfterNextChange('no-answer');
    expect(await session.addRow('goal', { name: 'Kun én gang' })).toMatchObject({ kind: 'failed' });
    expect(session.state().failure?.reason).toBe('no-answer');
    expect(await session.addRow('goal', { name: 'Kun én gang' })).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal).toHaveLength(count + 1);
    expect(session.state().log[0]).toMatchObject({ kind: 'added', who: 'Mette Holm', source: 'pane' });
    expect(session.state().failure).toBeNull();
  });

  it('takes nobody else’s row for the one that Excel did not answer about', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    book.client.failNext('no-answer', 'change');
    expect(await session.addRow('goal', { name: 'Mit' })).toMatchObject({ kind: 'failed' });
    // Nothing had been written, and a colleague gets the number.
    const colleague = await opened(book.another());
    expect(await colleague.addRow('goal', { name: 'Kollegaens' })).toMatchObject({ kind: 'saved' });
    await session.refresh();
    expect(await session.addRow('goal', { name: 'Mit' })).toMatchObject({ kind: 'saved' });
    expect(session.state().register?.rows.goal.slice(-2).map(({ name }) => name)).toEqual(['Kollegaens', 'Mit']);
  });
});
