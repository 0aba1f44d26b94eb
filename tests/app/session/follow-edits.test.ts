import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../support/memory-store.js';
import { memoryWorkbook } from '../../support/memory-workbook.js';
import { journalLines, opened, settle } from '../../support/opened-session.js';

describe('edits a session follows', () => {
  it('follows an edit made in a cell, and says that nobody knows who made it', async () => {
    const book = memoryWorkbook();
    const session = await opened(book.client);
    const lines = journalLines(book).length;
    book.type('tblProjects', 'P-0003', 'Projekt', 'Skrevet i cellen');
    await settle(session);
    expect(session.state().log[0]).toMatchObject({ who: null, source: 'cell', key: 'P-0003', kind: 'changed' });
    // Excel's own undo must still reach the person's edit, so nothing is written behind it.
    expect(journalLines(book)).toHaveLength(lines);
    await session.setSetting('organisation', 'Nykommune');
    expect(journalLines(book)).toHaveLength(lines + 1);
    expect(session.state().log).toHaveLength(1);
  });

  it('finds what was changed and taken out while no pane was open', async () => {
    const book = memoryWorkbook();
    const store = memoryStore();
    (await opened(book.client, store)).dispose();
    book.type('tblProjects', 'P-0004', 'Projekt', 'Ændret i nat');
    const next = await opened(book.another(), store);
    expect(next.state().sinceLast).toMatchObject([{ key: 'P-0004', source: 'cell', who: null }]);
    expect(next.state().sinceLast?.[0]?.fields[0]?.after).toBe('Ændret i nat');
    next.dispose();
    const third = await opened(book.another(), store);
    expect(third.state().sinceLast).toEqual([]);
    expect(third.state().log).toHaveLength(1);
  });

  it('counts a change two panes have seen once', async () => {
    const book = memoryWorkbook();
    const [one, two] = [await opened(book.client), await opened(book.another(), memoryStore(), 'Jens')];
    book.type('tblProjects', 'P-0005', 'Projekt', 'Set af begge');
    await settle(one);
    await settle(two);
    book.tells = false;
    await one.setSetting('organisation', 'A');
    await two.setSetting('currency', 'kr.  ');
    await two.saveRow({ entity: 'project', id: 'P-0001', seen: {}, values: { name: 'Ny' } });
    await one.refresh();
    expect(one.state().log.filter(({ key }) => key === 'P-0005')).toHaveLength(1);
  });
});
