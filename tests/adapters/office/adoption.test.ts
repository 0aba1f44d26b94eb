import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { emptyRegister } from '../../../src/app/workbook-plan/empty-register.js';
import { planOverviewSheet } from '../../../src/app/workbook-plan/overview/overview-sheet.js';
import { plainSheet, plainWorkbook } from '../../../src/example/plain-sheet/plain-sheet.js';
import { likelySwitches, unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import { date } from '../../../src/schema/dates.js';
import { adoptingSession, asProposed, gained } from '../../support/office-adoption.js';
import { standInFor } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';

const schools = new TextEncoder().encode('Projekt;Fagområde;Projektleder;Slut\nNy skoleintra;Skole;Ida Krag;30-06-2028\nElektroniske låse;Ældre;Kaj Lyng;30-11-2027');

describe.each([['as is likely', likelySwitches], ['all the other way', unlikelySwitches]] as const)('taking a sheet into use over Office.js, %s', (_, switches) => {
  it('sees lights that are only colours, brings the register in, adds a list, and takes both out without a trace', async () => {
    const standIn = standInFor(plainWorkbook(), { switches, readFile: readWorkbook });
    const session = await adoptingSession(openedIn(standIn));
    expect(session.state().phase).toBe('not-a-register');
    const source = gained(await session.adoption.look());
    const seen = source.workbook.sheets.find(({ name }) => name === 'Projekter');
    expect(seen?.rows[3]).toEqual(plainSheet().rows[3]);
    expect([...(seen?.extras.values() ?? [])].filter(({ fill }) => fill !== undefined).length).toBeGreaterThan(30);
    expect([...(seen?.extras.values() ?? [])].filter(({ struck }) => struck === true).length).toBeGreaterThan(0);
    expect(seen?.merges.length).toBeGreaterThan(0);
    const notes = standIn.workbook.comments.map(({ content }) => content);
    expect([...(seen?.extras.values() ?? [])].flatMap(({ note }) => note ?? []).toSorted()).toEqual(notes.toSorted());
    expect(notes.length).toBeGreaterThan(2);

    gained(await session.adoption.takeIntoUse({ source, adoption: asProposed(source), language: 'da', putAside: true }));
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null, log: [] });
    expect(session.state().register?.rows.project).toHaveLength(45);
    expect(session.state().register?.rows.project.filter(({ light }) => light !== null).length).toBeGreaterThan(20);
    const names = (): readonly string[] => standIn.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`);
    expect(names().slice(0, 2)).toEqual(['(gammel) Projekter Hidden', 'Start Visible']);
    expect(names()).toContain('Projekter Visible');
    const overview = standIn.workbook.sheets.find(({ name }) => name === 'Overblik');
    const planned = planOverviewSheet(emptyRegister('da', date('2027-05-12')), true).charts ?? [];
    expect(overview?.charts.map(({ name }) => name)).toEqual(planned.map(({ name }) => name));
    expect(overview?.charts[0]).toMatchObject({ type: 'BarStacked', title: { text: 'Aktive projekter efter kategori og trafiklys' }, series: [{ name: 'Grøn', colour: '#2E7D32', hasDataLabels: true }, { name: 'Gul' }, { name: 'Rød' }, { name: 'Ikke vurderet' }] });
    expect(standIn.workbook.comments.map(({ content }) => content)).toEqual([...notes, expect.stringContaining('taget i brug')]);

    const list = gained(await session.adoption.open('skoler.csv', schools));
    expect(gained(await session.adoption.bringIn(list, asProposed(list)))).toEqual({ added: 2, changed: 0 });
    expect(gained(await session.adoption.previewBringIn(asProposed(list))).patch).toBeNull();

    const other = await adoptingSession(openedIn(standIn));
    expect(other.state().register?.rows.project).toHaveLength(47);
    expect(names().at(-1)).toBe('Kilde skoler Hidden');
    const [brought] = other.adoption.broughtIn();
    expect(gained(await other.adoption.takeOutList(brought?.time ?? ''))).toEqual({ removed: 2, restored: 0, left: 0 });
    gained(await other.adoption.takeOut());
    expect(names()).toEqual(['Projekter Visible']);
    expect(standIn.workbook.comments.map(({ content }) => content)).toEqual(notes);
    expect(other.state().phase).toBe('not-a-register');
  }, 240_000);
});

describe('an Excel that draws no charts', () => {
  it('gets the register whole, with a note on the overview that says so, which goes when the register is taken out', async () => {
    const standIn = standInFor(plainWorkbook(), { readFile: readWorkbook });
    const opened = openedIn(standIn);
    const session = await adoptingSession(opened);
    const before = standIn.workbook.comments.length;
    const source = gained(await session.adoption.look());
    opened.host.faults.fail('GeneralException', { times: 99, matching: /^setPosition$/i });
    gained(await session.adoption.takeIntoUse({ source, adoption: asProposed(source), language: 'da', putAside: true }));
    expect(session.state()).toMatchObject({ phase: 'ready', failure: null });
    const overview = standIn.workbook.sheets.find(({ name }) => name === 'Overblik');
    expect(overview?.charts).toEqual([]);
    const told = standIn.workbook.comments.filter(({ content }) => content.startsWith('Diagrammerne kunne ikke tegnes i denne Excel.'));
    expect(told.map(({ at }) => [at.sheet.name, at.area])).toEqual([['Overblik', { top: 0, left: 1, rows: 1, columns: 1 }]]);
    // The figures stand without them.
    expect(overview?.cell(5, 1)?.value).toBe('Nationalt eller fælleskommunalt');
    gained(await session.adoption.takeOut());
    expect(standIn.workbook.comments).toHaveLength(before);
  }, 240_000);
});
