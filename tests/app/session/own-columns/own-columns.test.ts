import { describe, expect, it } from 'vitest';
import { exampleRegister } from '../../../../src/example/index.js';
import type { RawValue } from '../../../../src/schema/raw-workbook.js';
import { memoryWorkbook, type MemoryWorkbook } from '../../../support/memory-workbook.js';
import { cell, journalLines, opened } from '../../../support/opened-session.js';
import { renamedColumn, withColumns } from '../../../support/own-columns.js';
import { plannedRaw } from '../../../support/planned-raw.js';

const example = exampleRegister('da');

function book(): MemoryWorkbook {
  const columns = [
    { header: 'Fagcenter', values: ['Ældre', 'Børn'] },
    { header: 'Sidst set', values: [46_500, 46_501], numberFormat: 'dd-mm-yyyy' },
    { header: 'Telefon', values: ['007'] },
    { header: 'Dobbelt', values: example.rows.project.map((_, index) => index * 2), formula: { text: 'ROW()*2' } },
    { header: 'Fejl', values: [{ error: '#N/A' }] },
  ];
  return memoryWorkbook(withColumns(plannedRaw(example), 'tblProjects', columns));
}

const standsIn = (made: MemoryWorkbook, key: string, ...headers: readonly string[]): unknown[] => headers.map((header) => cell(made.raw(), 'tblProjects', key, header));

describe('cells of people’s own columns in a session', () => {
  it('are saved beside the row’s fields in one call, and stand in one line of the log', async () => {
    const made = book();
    const session = await opened(made.client);
    const name = example.rows.project[0]?.name;
    const seen = { name, 'own:Fagcenter': 'Ældre', 'own:Sidst set': 46_500, 'own:Telefon': '007' };
    const values = { name: 'Nyt navn', 'own:Fagcenter': ' =Sundhed ', 'own:Sidst set': 46_519, 'own:Telefon': '008' };
    const reads = made.client.calls.read;
    expect(await session.saveRow({ entity: 'project', id: 'P-0001', seen, values, days: ['own:Sidst set'] })).toMatchObject({ kind: 'saved', id: 'P-0001' });
    expect(made.client.calls.read).toBe(reads);
    expect(standsIn(made, 'P-0001', 'Projekt', 'Fagcenter', 'Sidst set', 'Telefon')).toEqual(['Nyt navn', '=Sundhed', 46_519, '008']);
    const [change, ...rest] = session.state().log;
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ who: 'Mette Holm', source: 'pane', kind: 'changed', key: 'P-0001' });
    expect(change?.fields).toEqual([
      { field: 'name', before: name, after: 'Nyt navn' },
      { field: 'own:Fagcenter', before: 'Ældre', after: '=Sundhed' },
      { field: 'own:Sidst set', before: { day: '2027-04-23' }, after: { day: '2027-05-12' } },
      { field: 'own:Telefon', before: '007', after: '008' },
    ]);
    // Another pane reads the same, and logs nothing once more.
    const lines = journalLines(made).length;
    const other = await opened(made.another());
    expect(other.state().log).toEqual(session.state().log);
    await session.refresh();
    expect([session.state().log.length, journalLines(made).length]).toEqual([1, lines]);
  });

  it('are logged by themselves each time they are changed, with the row as the journal had it', async () => {
    const made = book();
    const session = await opened(made.client);
    const save = (from: RawValue, to: RawValue): Promise<unknown> => session.saveRow({ entity: 'project', id: 'P-0002', seen: { 'own:Fagcenter': from }, values: { 'own:Fagcenter': to } });
    for (const [from, to] of [['Børn', 'Unge'], ['Unge', 'Børn'], ['Børn', 'Unge']] as const) expect(await save(from, to)).toMatchObject({ kind: 'saved' });
    expect(session.state().log.map(({ fields }) => fields)).toEqual([['Børn', 'Unge'], ['Unge', 'Børn'], ['Børn', 'Unge']].map(([before, after]) => [{ field: 'own:Fagcenter', before, after }]));
    expect(new Set(session.state().log.map(({ id }) => id)).size).toBe(3);
    // What is there already is not written and not logged.
    expect(await save('Børn', 'Unge')).toMatchObject({ kind: 'saved' });
    expect(session.state().log).toHaveLength(3);
    expect((await opened(made.another())).state().log).toEqual(session.state().log);
    // The row's own history goes on from what it was.
    const name = example.rows.project[1]?.name;
    await session.saveRow({ entity: 'project', id: 'P-0002', seen: { name }, values: { name: 'Andet' } });
    expect(session.state().log[0]?.fields).toEqual([{ field: 'name', before: name, after: 'Andet' }]);
  });

  it('come back as they are when someone else has changed them, and nothing is written', async () => {
    const made = book();
    const session = await opened(made.client);
    made.tells = false;
    made.type('tblProjects', 'P-0001', 'Fagcenter', 'Deres');
    const edit = { entity: 'project', id: 'P-0001', seen: { 'own:Fagcenter': 'Ældre' }, values: { 'own:Fagcenter': 'Mit' } } as const;
    expect(await session.saveRow(edit)).toMatchObject({ kind: 'conflict', mine: { 'own:Fagcenter': 'Mit' }, theirs: { 'own:Fagcenter': 'Deres' }, fields: ['own:Fagcenter'] });
    expect(standsIn(made, 'P-0001', 'Fagcenter')).toEqual(['Deres']);
    // Another column of their own is in nobody's way.
    made.type('tblProjects', 'P-0001', 'Telefon', '112');
    expect(await session.saveRow({ ...edit, seen: { 'own:Fagcenter': 'Deres' } })).toMatchObject({ kind: 'saved' });
    expect(standsIn(made, 'P-0001', 'Fagcenter', 'Telefon')).toEqual(['Mit', '112']);
  });

  it('are not written over a formula, nor into a column that has gone or been renamed', async () => {
    const made = book();
    const session = await opened(made.client);
    const refused = async (values: Readonly<Record<string, unknown>>): Promise<string> => {
      const outcome = await session.saveRow({ entity: 'project', id: 'P-0003', seen: {}, values: { name: 'Må ikke komme ind', ...values } });
      return outcome.kind === 'refused' ? outcome.sentence.da : outcome.kind;
    };
    expect(await refused({ 'own:Dobbelt': 5 })).toBe('Der er nu en formel i Dobbelt, så cellen regner selv. Fortryd ændringen dér, og gem igen.');
    expect(await refused({ 'own:Fagcenter': 'x'.repeat(40_000) })).toMatch(/^Fagcenter er på 40000 tegn/);
    made.edit((raw) => renamedColumn(raw, 'tblProjects', 'Fagcenter', 'Center'));
    expect(await refused({ 'own:Fagcenter': 'x' })).toMatch(/^Kolonnen Fagcenter findes ikke i arket Projekter mere/);
    expect(standsIn(made, 'P-0003', 'Dobbelt', 'Projekt')).toEqual([4, example.rows.project[2]?.name]);
  });

  it('are filled in for a new row, which leaves calculated columns to Excel', async () => {
    const made = book();
    const session = await opened(made.client);
    const values = { name: 'Nyt projekt', 'own:Fagcenter': '+Unge', 'own:Sidst set': 46_519, 'own:Telefon': null, 'own:Dobbelt': 7 };
    const outcome = await session.addRow('project', values, ['own:Sidst set']);
    const id = outcome.kind === 'saved' ? outcome.id : '';
    expect(standsIn(made, id, 'Projekt', 'Fagcenter', 'Sidst set', 'Telefon', 'Dobbelt')).toEqual(['Nyt projekt', '+Unge', 46_519, null, null]);
    expect(session.state().log[0]?.fields).toContainEqual({ field: 'own:Sidst set', before: null, after: { day: '2027-05-12' } });
    expect(await session.addRow('project', { name: 'Igen', 'own:Findes ikke': 'x' })).toMatchObject({ kind: 'refused' });
    expect(await session.addRow('project', { name: 'Igen', 'own:Findes ikke': null })).toMatchObject({ kind: 'saved' });
  });

  it('come back with an archived row, errors as errors and formulas as formulas', async () => {
    const made = book();
    const session = await opened(made.client);
    expect(await session.archiveRow('project', 'P-0001', 'Prøve')).toMatchObject({ kind: 'saved' });
    expect(await session.restoreRow('project', 'P-0001')).toMatchObject({ kind: 'saved' });
    expect(standsIn(made, 'P-0001', 'Fagcenter', 'Sidst set', 'Telefon', 'Dobbelt', 'Fejl')).toEqual(['Ældre', 46_500, '007', null, '#N/A']);
  });

  it('are known by what Excel says of them: formulas, days, lists; of a new row as the last row has them', async () => {
    const made = book();
    made.dropDowns = { Fagcenter: { values: ['Ældre', 'Børn'], only: true } };
    const session = await opened(made.client);
    const looks = await session.ownLooks('project', 'P-0002');
    expect(looks?.get('Dobbelt')).toMatchObject({ isFormula: true, value: 2 });
    expect(looks?.get('Sidst set')).toMatchObject({ isFormula: false, numberFormat: 'dd-mm-yyyy', columnFormat: 'dd-mm-yyyy' });
    expect(looks?.get('Fagcenter')?.choices).toEqual({ values: ['Ældre', 'Børn'], only: true });
    expect((await session.ownLooks('project', null))?.get('Dobbelt')?.isFormula).toBe(true);
    expect(await session.ownLooks('project', 'P-9999')).toBeNull();
    made.client.failNext('no-answer');
    await expect(session.ownLooks('project', 'P-0001')).rejects.toMatchObject({ reason: 'no-answer' });
  });
});
