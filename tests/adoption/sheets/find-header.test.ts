import { describe, expect, it } from 'vitest';
import { classifyRows } from '../../../src/adoption/sheets/classify-rows.js';
import { findHeader } from '../../../src/adoption/sheets/find-header.js';
import { scoreHeader } from '../../../src/adoption/sheets/score-header.js';
import type { RawSheet } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../sheet-of.js';

function shape(sheet: RawSheet): unknown {
  const header = findHeader('project', sheet);
  return header && [header.top, header.bottom, header.columns.map((column) => (column.group ? `${column.group} / ${column.header}` : column.header))];
}

describe('finding the header', () => {
  it('takes the first row of a plain sheet', () => {
    expect(shape(sheetOf([['Projekt', 'Fagområde', 'Status'], ['Nyt intranet', 'HR', 'Aktiv']]))).toEqual([1, 1, ['Projekt', 'Fagområde', 'Status']]);
  });

  it('passes title rows, merged or not, and blank rows', () => {
    const sheet = sheetOf(
      [['Digitaliseringsprojekter i Birkholm Kommune'], ['Opdateret 3. maj 2027', null, 'Ansvarlig: Sekretariatet'], [], ['Nr.', 'Projektnavn', 'Afdeling', 'Slutdato'], [1, 'Nyt intranet', 'HR', '1-5-2028']],
      { merges: ['A1:D1'] },
    );
    expect(shape(sheet)).toEqual([4, 4, ['Nr.', 'Projektnavn', 'Afdeling', 'Slutdato']]);
    expect(findHeader('project', sheet)?.titles).toEqual(['Digitaliseringsprojekter i Birkholm Kommune', 'Opdateret 3. maj 2027', 'Ansvarlig: Sekretariatet']);
  });

  it('joins two lines under merged headings', () => {
    const sheet = sheetOf(
      [
        ['Projekt', 'Fagområde', 'Økonomi', null, 'Tid', null],
        [null, null, 'Budget', 'Forventet udgift', 'Start', 'Slut'],
        ['Nyt intranet', 'HR', 100000, 120000, '1-1-2027', '1-5-2028'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    );
    expect(shape(sheet)).toEqual([1, 2, ['Projekt', 'Fagområde', 'Økonomi / Budget', 'Økonomi / Forventet udgift', 'Tid / Start', 'Tid / Slut']]);
  });

  it('joins years under a budget, and names each column with it', () => {
    const sheet = sheetOf(
      [
        ['Projekt', 'Ansvarlige', null, 'Budget (t.kr.)', null, 'Plan', null, 'Faktisk', null],
        [null, 'Projektleder', 'Projektejer', 2026, 2027, 'Start', 'Slut', 'Start', 'Slut'],
        ['Nyt intranet', 'Ane', 'Bo', 100, 200, '1-1-2027', '1-5-2028', null, null],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1', 'H1:I1'] },
    );
    expect(shape(sheet)).toEqual([1, 2, ['Projekt', 'Ansvarlige / Projektleder', 'Ansvarlige / Projektejer', 'Budget (t.kr.) 2026', 'Budget (t.kr.) 2027', 'Plan Start', 'Plan Slut', 'Faktisk Start', 'Faktisk Slut']]);
  });

  it('joins two lines that are not merged', () => {
    const sheet = sheetOf([
      ['Projekt', 'Fagområde', 'Økonomi', null, 'Tid', null],
      [null, null, 'Budget', 'Forventet udgift', 'Start', 'Slut'],
      ['Nyt intranet', 'HR', 100000, 120000, '1-1-2027', '1-5-2028'],
    ]);
    expect(shape(sheet)).toEqual([1, 2, ['Projekt', 'Fagområde', 'Økonomi / Budget', 'Økonomi / Forventet udgift', 'Tid / Start', 'Tid / Slut']]);
  });

  it('adds a line of units to the header above it', () => {
    const sheet = sheetOf([['Projekt', 'Budget', 'Slutdato'], [null, '(1.000 kr.)', '(dd-mm-åååå)'], ['Nyt intranet', 100, '1-5-2028']]);
    expect(shape(sheet)).toEqual([1, 2, ['Projekt', 'Budget (1.000 kr.)', 'Slutdato (dd-mm-åååå)']]);
  });

  it('does not take the first project for a second line', () => {
    const sheet = sheetOf([['Projekt', 'Fagområde', 'Status'], ['Portal', 'Projektkontoret', 'Aktiv'], ['Intranet', 'HR', 'Aktiv']]);
    expect(shape(sheet)).toEqual([1, 1, ['Projekt', 'Fagområde', 'Status']]);
  });

  it('keeps equal headers apart and names columns without one', () => {
    const sheet = sheetOf([['Projekt', 'Rating', 'Rating', null], ['Intranet', 'Rød', null, 'x']]);
    expect(findHeader('project', sheet)?.columns.map(({ column, header }) => [column, header])).toEqual([[1, 'Projekt'], [2, 'Rating'], [3, 'Rating'], [4, '']]);
  });

  it('reads line breaks inside a header as one line', () => {
    expect(shape(sheetOf([['Projekt', 'Forventet\nslut', 'Projekt-\nleder'], ['a', 'b', 'c']]))).toEqual([1, 1, ['Projekt', 'Forventet slut', 'Projekt- leder']]);
  });

  it('finds none among figures', () => {
    expect(findHeader('project', sheetOf([[1, 2, 3], [4, 5, 6]]))).toBeNull();
    expect(findHeader('project', sheetOf([]))).toBeNull();
  });

  it('believes the table of the workbook', () => {
    expect(findHeader('project', sheetOf([['Projekt', 'Status', 'Fase'], ['a', 'b', 'c'], ['Navn', 'X', 'Y']]), 3)?.top).toBe(3);
  });
});

describe('what a header stands for', () => {
  it.each([
    ['Projektnavn', 'name'], ['Projektets navn', 'name'], ['project_name', 'name'], ['projectName', 'name'], ['IT Projekt', 'name'],
    ['Fagomraade', 'area'], ['Ansv. organisationsenhed', 'area'], ['Ansvarlig organisationsenhed', 'area'], ['Department', 'area'],
    ['Projektleder', 'leader'], ['Tovholder', 'leader'], ['Projektejer', 'owner'], ['SRO', 'owner'],
    ['Startdato', 'start'], ['Slutdato', 'expectedEnd'], ['Forventet slutdato', 'expectedEnd'], ['Slutdato (baseline)', 'agreedEnd'], ['Slutdato (faktisk)', 'actualEnd'], ['Deadline', 'agreedEnd'],
    ['Budget (1.000 kr.)', 'approvedBudget'], ['Godkendt budget', 'approvedBudget'], ['Prognose', 'expectedCost'], ['Forbrug', 'spent'],
    ['RAG', 'light'], ['Trafiklys', 'light'], ['Status: Samlet', 'light'], ['Status projekt: Dato', 'statusDate'],
    ['Formål/baggrund', 'purpose'], ['Bemærkninger', 'remark'], ['Næste skridt', 'nextSteps'],
    ['Projektnr.', 'sourceKey'], ['ProjektID', 'sourceKey'],
    ['Hvem er projektleder?', 'leader'], ['Hvad koster det (i hele tusinde kr.)?', 'expectedCost'], ['Hvornår er det færdigt?', 'expectedEnd'], ['Hvordan går det (rød/gul/grøn)?', 'light'],
    ['Project / Workstream', 'name'], ['Projekt eller indsats', 'name'], ['Projektleder navn', 'leader'], ['Bucket Name', undefined], ['Tildelt til', 'leader'],
    ['Budget comment', 'remark'], ['Leverandør', undefined], ['Leder mail', undefined], ['Fase: Slutdato', 'phase'],
  ])('%s is %s', (header, target) => {
    expect(scoreHeader('project', header)[0]?.target).toBe(target);
  });
});

describe('what the rows below the header are', () => {
  const header = ['Projekt', 'Fagområde', 'Status', 'Budget'];
  const kinds = (rows: RawSheet['rows'], more: Parameters<typeof sheetOf>[1] = {}): readonly string[] => {
    const sheet = sheetOf([header, ...rows], more);
    const found = findHeader('project', sheet);
    return found ? classifyRows(sheet, found, 1).map((row) => (row.heading ? `${row.kind} under ${row.heading}` : row.kind)) : [];
  };

  it('tells totals, blanks and repeated headers from projects', () => {
    expect(kinds([['A', 'HR', 'Aktiv', 1], [], ['I alt', null, null, 1], header, ['B', 'HR', 'Aktiv', 2], ['Total:', null, null, 3]])).toEqual([
      'project', 'blank', 'total', 'repeated-header', 'project', 'total',
    ]);
  });

  it('takes a text above a further header for the name of that list, and the title for that of the first', () => {
    const sheet = sheetOf([['Igangværende'], header, ['A', 'HR', 'x', 1], [], ['Afsluttede'], header, ['B', 'HR', 'x', 1]]);
    const found = findHeader('project', sheet);
    expect(found && classifyRows(sheet, found, 1).map((row) => `${row.kind} under ${row.heading ?? '-'}`)).toEqual([
      'project under Igangværende', 'blank under Igangværende', 'heading under Afsluttede', 'repeated-header under Afsluttede', 'project under Afsluttede',
    ]);
  });

  it('does not take names that begin like a total for one', () => {
    expect(kinds([['Samlet borgerportal', null, null, 100], ['Total Cost Management', 'HR', 'Aktiv', 1], ['Summen', 'HR', 'Aktiv', 1]])).toEqual(['project', 'project', 'project']);
  });

  it('takes lone texts straight above full rows for headings', () => {
    expect(kinds([['Ældre'], ['A', null, 'Aktiv', 1], ['B', null, 'Aktiv', 1], ['Skole'], ['C', null, 'Aktiv', 1]])).toEqual([
      'heading under Ældre', 'project under Ældre', 'project under Ældre', 'heading under Skole', 'project under Skole',
    ]);
  });

  it('takes a text merged across for a heading', () => {
    expect(kinds([['A', 'HR', 'Aktiv', 1], ['Lokale projekter'], ['B'], ['C']], { merges: ['A3:D3'] })).toEqual(['project', 'heading under Lokale projekter', 'project under Lokale projekter', 'project under Lokale projekter']);
    expect(kinds([['A', 'HR', 'Aktiv', 1], ['Lokale projekter'], ['B', 'IT', 'Aktiv', 2]], { merges: ['A3:D3'] })).toEqual(['project', 'heading under Lokale projekter', 'project under Lokale projekter']);
  });

  it('takes names alone for projects where they do not head anything', () => {
    expect(kinds([['A', 'HR', 'Aktiv', 1], ['B'], ['C'], ['D', 'HR', 'Aktiv', 1]])).toEqual(['project', 'project', 'project', 'project']);
    expect(kinds([['A'], ['B'], ['C']])).toEqual(['project', 'project', 'project']);
    expect(kinds([['A', 'HR', 'Aktiv', 1], ['B']])).toEqual(['project', 'project']);
    expect(kinds([['A'], ['B', 'HR', 'Aktiv', 1], ['C', 'HR', 'Aktiv', 1]])).toEqual(['project', 'project', 'project']);
  });

  it('keeps footnotes apart, but not projects named like them', () => {
    expect(kinds([['A', 'HR', 'Aktiv', 1], [], ['Kilde: økonomisystemet'], ['* afventer byrådet']])).toEqual(['project', 'blank', 'footnote', 'footnote']);
    expect(kinds([['A', 'HR', 'Aktiv', 1], ['Kildeskattesystem'], ['Noteapparat']])).toEqual(['project', 'project', 'project']);
  });

  it('lets rows under a merged name continue their project', () => {
    expect(kinds([['A', 'HR', 'Aktiv', 1], [null, 'IT', null, 2], ['B', 'HR', 'Aktiv', 1]], { merges: ['A2:A3'] })).toEqual(['project', 'continuation', 'project']);
  });
});
