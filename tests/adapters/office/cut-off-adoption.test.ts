import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import type { RegisterSession } from '../../../src/app/session/register-session.js';
import { ExcelStandIn } from '../../../src/excel-stand-in/host/stand-in.js';
import { unlikelySwitches } from '../../../src/excel-stand-in/workbook/switches.js';
import type { Workbook } from '../../../src/excel-stand-in/workbook/workbook.js';
import type { RawSheet, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { momentsOf, tablesWithRowsBelow } from '../../support/cut-off.js';
import { adoptingSession, asProposed, gained } from '../../support/office-adoption.js';
import { standInFor, wireTable } from '../../support/office-in-node.js';
import { openedIn } from '../../support/office-workbook.js';

const rows: RawSheet['rows'] = [
  ['Projekt', 'Fagområde', 'Projektleder', 'Slut', 'Bemærkning'],
  ['Nyt omsorgssystem', 'Ældre', 'Ida Krag', '30-06-2028', 'Afventer udbud'],
  ['Digital post', 'Borgerservice', 'Kaj Lyng', '30-11-2027', null],
  ['Fælles sundhedskort', 'Sundhed', 'Ida Krag', '31-12-2027', null],
];
const foreign: RawWorkbook = { sheets: [{ name: 'Projekter', visibility: 'visible', rows, extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() };
const schools = new TextEncoder().encode('Projekt;Fagområde;Projektleder;Slut\nNy skoleintra;Skole;Ida Krag;30-06-2028\nElektroniske låse;Ældre;Kaj Lyng;30-11-2027');
const switches = unlikelySwitches;

function reopened(workbook: Workbook): { readonly workbook: Workbook; readonly session: Promise<RegisterSession> } {
  return { workbook, session: adoptingSession(openedIn(new ExcelStandIn(workbook, wireTable(), { switches, readFile: readWorkbook }))) };
}

const projects = (session: RegisterSession): readonly unknown[] => session.state().register?.rows.project.map(({ id, name, remark }) => [id, name, remark]) ?? [];
const texts = ({ sheets }: Workbook, name: string): unknown => sheets.find((sheet) => sheet.name === name)?.cells.map((row) => row?.map((cell) => cell?.value ?? null));

async function takenIntoUse(session: RegisterSession): Promise<void> {
  const source = gained(await session.adoption.look());
  gained(await session.adoption.takeIntoUse({ source, adoption: asProposed(source), language: 'da', putAside: true }));
}

describe('a pane that is closed while a sheet is taken into use', () => {
  it('leaves either the sheet as it was, which can be taken into use, or a whole register, which can be used and taken out', async () => {
    const standIn = standInFor(foreign, { switches, readFile: readWorkbook });
    const pane = openedIn(standIn);
    const session = await adoptingSession(pane);
    const moments = momentsOf(pane.host, standIn);
    await takenIntoUse(session);
    const whole = projects(session);
    expect(whole).toHaveLength(3);
    const original = texts(standIn.workbook, '(gammel) Projekter');
    const sheets = standIn.workbook.sheets.map(({ name }) => name);
    session.dispose();

    const seen = new Set<string>();
    for (const [index, moment] of moments.entries()) {
      const at = `after ${String(index)} of ${String(moments.length - 1)}`;
      const { workbook, session: opening } = reopened(moment);
      const again = await opening;
      const { phase, failure } = again.state();
      seen.add(phase);
      expect(failure, at).toBeNull();
      if (phase === 'not-a-register') await takenIntoUse(again);
      expect(projects(again), at).toEqual(whole);
      // The copy is called after the name the sheet had by then.
      expect(workbook.sheets.map(({ name }) => name.replace('Kilde (gammel) ', 'Kilde ')).toSorted(), at).toEqual(sheets.toSorted());
      expect(texts(workbook, '(gammel) Projekter'), at).toEqual(original);
      expect(await again.addRow('project', { name: 'Det næste' }), at).toMatchObject({ kind: 'saved', id: 'P-0004' });
      gained(await again.adoption.takeOut());
      expect(workbook.sheets.map(({ visibility }) => visibility), at).toEqual(['Visible']);
      again.dispose();
    }
    expect([...seen].sort()).toEqual(['not-a-register', 'ready']);
  }, 240_000);

  it('leaves a further list whole, or to be brought in once more without anything standing twice', async () => {
    const standIn = standInFor(foreign, { switches, readFile: readWorkbook });
    const pane = openedIn(standIn);
    const session = await adoptingSession(pane);
    await takenIntoUse(session);
    const moments = momentsOf(pane.host, standIn);
    const bring = async (into: RegisterSession): Promise<void> => {
      const list = gained(await into.adoption.open('skoler.csv', schools));
      if (gained(await into.adoption.previewBringIn(asProposed(list))).patch !== null) gained(await into.adoption.bringIn(list, asProposed(list)));
    };
    await bring(session);
    const whole = projects(session);
    expect(whole).toHaveLength(5);
    session.dispose();
    for (const [index, moment] of moments.entries()) {
      const at = `after ${String(index)} of ${String(moments.length - 1)}`;
      const { workbook, session: opening } = reopened(moment);
      const again = await opening;
      expect(again.state().failure, at).toBeNull();
      await bring(again);
      expect(projects(again), at).toEqual(whole);
      expect(tablesWithRowsBelow(workbook), at).toEqual([]);
      expect(again.state().log.filter(({ entity }) => entity === 'project').map(({ key }) => key).toSorted(), at).toEqual(['P-0004', 'P-0005']);
      expect(await again.addRow('project', { name: 'Det næste' }), at).toMatchObject({ kind: 'saved', id: 'P-0006' });
      again.dispose();
    }
  }, 240_000);
});
