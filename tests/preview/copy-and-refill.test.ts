import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { writeWorkbook } from '../../src/adapters/exceljs/write-workbook.js';
import { patchWorkbook } from '../../src/adapters/xlsx-patch/patch-workbook.js';
import { planRegister } from '../../src/app/plan-register.js';
import { exampleAsOf, exampleRegister } from '../../src/example/index.js';
import { personAt } from '../../src/excel-stand-in/host/person.js';
import type { Workbook } from '../../src/excel-stand-in/workbook/workbook.js';
import type { Register } from '../../src/register/register.js';
import { workbookOf } from '../../src/excel-stand-in/workbook/load-raw.js';
import { patchOf } from '../../src/preview/book/copy-of.js';
import { registerIn } from '../../src/preview/book/register-in.js';
import { rawOf } from '../../src/preview/book/raw-of.js';
import { refillCalculated } from '../../src/preview/book/refill-calculated.js';
import { sheetPictures } from '../../src/preview/book/sheet-pictures.js';
import { rowsOf } from '../support/office-workbook.js';

const bytes = await writeWorkbook(planRegister(exampleRegister('da'), { registerId: 'x' }));
const raw = await readWorkbook(bytes);

function registerOf(workbook: Workbook): Register {
  const register = registerIn(workbook, exampleAsOf);
  if (register === null) throw new Error('no register');
  return register;
}

describe('the workbook of the preview', () => {
  it('reads back as it was opened', () => {
    const now = rawOf(workbookOf(raw));
    expect(now.tables).toEqual(raw.tables);
    expect(rowsOf(now, 'tblProjects')).toEqual(rowsOf(raw, 'tblProjects'));
    expect(patchOf(raw, now)).toEqual({ cells: [], rows: [], sheets: [] });
  });

  it('fills calculated columns as the core has them, and follows what is typed', () => {
    const workbook = workbookOf(raw);
    expect(refillCalculated(workbook, registerOf(workbook))).toBe(0);
    const risks = rowsOf(rawOf(workbook), 'tblRisks');
    const risk = risks.find((row) => row['Sandsynlighed'] !== null && row['Konsekvens'] !== null);
    const [key, before] = [String(risk?.['Nr.']), risk?.['Risikotal']];
    const next = risks.map((row) => row['Sandsynlighed']).find((value) => value !== risk?.['Sandsynlighed']);
    expect(typeof before).toBe('number');
    personAt(workbook, null).typeInRow('tblRisks', key, 'Sandsynlighed', String(next));
    expect(refillCalculated(workbook, registerOf(workbook))).toBeGreaterThan(0);
    expect(rowsOf(rawOf(workbook), 'tblRisks').find((row) => row['Nr.'] === key)?.['Risikotal']).not.toBe(before);
  });

  it('counts anew on the sheets of figures, but not where somebody typed over a formula', () => {
    const workbook = workbookOf(raw);
    const person = personAt(workbook, null);
    const shown = (row: number): unknown => workbook.sheetNamed('Start')?.cell(row - 1, 7)?.value;
    const active = exampleRegister('da').rows.project.filter(({ status }) => status === 'active');
    expect(shown(11)).toBe(active.length);
    person.typeInRow('tblProjects', String(active[0]?.id), 'Status', 'Afsluttet');
    person.paste('Start', 'H12', [[99]]);
    refillCalculated(workbook, registerOf(workbook));
    expect(shown(11)).toBe(active.length - 1);
    expect(shown(12)).toBe(99);
  });

  it('knows what the charts and the wheel show now', () => {
    const workbook = workbookOf(raw);
    const barOf = (): unknown => sheetPictures(registerOf(workbook)).get('Overblik')?.charts[0]?.chart;
    const before = JSON.stringify(barOf());
    personAt(workbook, null).typeInRow('tblProjects', 'P-0001', 'Trafiklys', 'Rød');
    expect(JSON.stringify(barOf())).not.toBe(before);
    expect(sheetPictures(registerOf(workbook)).get('Årets hjul')?.drawings[0]?.layers.length).toBeGreaterThan(12);
  });

  it('gives a copy with what was typed and added, and all else as it was', async () => {
    const workbook = workbookOf(raw);
    const person = personAt(workbook, null);
    person.typeInRow('tblProjects', 'P-0001', 'Projekt', 'Skrevet i gitteret');
    const table = workbook.tableNamed('tblGoals');
    if (!table) throw new Error('no goals');
    person.paste(table.sheet.name, `A${String(table.body.top + table.rows + 1)}`, [['M-0099', 'Et nyt mål']]);
    const copy = await readWorkbook(patchWorkbook(bytes, patchOf(raw, rawOf(workbook))));
    expect(rowsOf(copy, 'tblProjects')[0]).toMatchObject({ Projekt: 'Skrevet i gitteret' });
    expect(rowsOf(copy, 'tblGoals').at(-1)).toMatchObject({ 'Nr.': 'M-0099' });
    expect(rowsOf(copy, 'tblBenefits')).toEqual(rowsOf(raw, 'tblBenefits'));
  });
});
