import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/adapters/exceljs/write-workbook.js';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { patchWorkbook } from '../../../src/adapters/xlsx-patch/patch-workbook.js';
import { adoptWorkbook, type Adoption } from '../../../src/adoption/adopt-workbook.js';
import { proposeMapping } from '../../../src/adoption/mapping/propose-mapping.js';
import { intoRegister, type IntoRegister } from '../../../src/app/adopt/into-register.js';
import { newRegister } from '../../../src/app/adopt/new-register.js';
import { withPartsOn } from '../../../src/app/adopt/parts-on.js';
import { planRegister } from '../../../src/app/plan-register.js';
import { readRegister } from '../../../src/app/read-register.js';
import type { Register } from '../../../src/register/register.js';
import { date } from '../../../src/schema/dates.js';
import type { RawSheet, RawValue, RawWorkbook } from '../../../src/schema/raw-workbook.js';
import { sheetOf } from '../../adoption/sheet-of.js';

const today = date('2027-06-01');
const uuid = (digit: string): string => `${digit.repeat(8)}-8b86-4011-b42d-00cf4fc964ff`;

function adoptionOf(...sheets: readonly RawSheet[]): Adoption {
  return adoptWorkbook({ sheets }, proposeMapping({ sheets }).mapping, { language: 'da', year: 2027 });
}

const projects = sheetOf([['Projekt', 'Fagområde', 'Projektleder', 'Slut'], ['Port', 'Havn', 'Ib', '31.12.2027']], { name: 'Projekter i kommunen' });

const headers = ['IT System', 'IT-System (UUID)', 'Lokal System ID', 'Ansv. organisationsenhed', 'Leverandør', 'Livscyklus', 'Noter'];
function kitos(...rows: readonly (readonly RawValue[])[]): RawSheet {
  return sheetOf([headers, ...rows], { name: 'IT Systemer Overblik' });
}
const nexus = ['Nexus', uuid('a'), 'S-1', 'Ældre', 'KMD', 'I drift', 'Se sag'];
const sbsys = ['SBSYS', uuid('b'), 'S-2', 'Staben', 'Brugerklubben', 'I drift', null];

interface Opened {
  readonly bytes: Uint8Array;
  readonly raw: RawWorkbook;
  readonly register: Register;
}

async function open(bytes: Uint8Array): Promise<Opened> {
  const raw = await readWorkbook(bytes);
  const read = readRegister(raw, today);
  if ('notARegister' in read) throw new Error(read.notARegister.en);
  expect(read.findings).toEqual([]);
  return { bytes, raw, register: read.register };
}

async function registerOf(...sheets: readonly RawSheet[]): Promise<Opened> {
  const adoption = adoptionOf(...sheets);
  const made = newRegister(adoption, 'da', today);
  return open(await writeWorkbook(planRegister(made.register, { registerId: 'r', keptSheets: adoption.sources, ownColumns: made.ownColumns })));
}

function into({ register, raw }: Opened, ...sheets: readonly RawSheet[]): IntoRegister {
  return intoRegister(register, raw.sheets, adoptionOf(...sheets));
}

async function written(opened: Opened, ...sheets: readonly RawSheet[]): Promise<Opened> {
  const { patch } = withPartsOn(opened.raw, opened.register, into(opened, ...sheets));
  return patch === null ? opened : open(patchWorkbook(opened.bytes, patch));
}

function counts({ tables }: IntoRegister): readonly unknown[] {
  return tables.map(({ entity, merged }) => [entity, merged.added.length, merged.changed.length, merged.unchanged.length, merged.ambiguous.length + merged.repeated.length]);
}

const visible = ({ raw }: Opened, sheet: string): string | undefined => raw.sheets.find(({ name }) => name === sheet)?.visibility;

describe('bringing systems into a register', () => {
  it('puts projects and systems each in its table, and shows the systems', async () => {
    const before = await registerOf(projects);
    expect([before.register.parts.has('systems'), visible(before, 'Systemer')]).toEqual([false, 'hidden']);
    const after = await written(before, kitos(nexus, sbsys));
    expect(after.register.rows.system.map(({ id, name, kitosUuid, supplier, lifecycle, remark }) => [id, name, kitosUuid, supplier, lifecycle, remark])).toEqual([
      ['SY-0001', 'Nexus', uuid('a'), 'KMD', 'operational', 'Se sag'],
      ['SY-0002', 'SBSYS', uuid('b'), 'Brugerklubben', 'operational', null],
    ]);
    expect(after.register.rows.project).toHaveLength(1);
    expect([after.register.parts.has('systems'), visible(after, 'Systemer'), visible(after, 'Kilde IT Systemer Overblik')]).toEqual([true, 'visible', 'hidden']);
    expect(counts(into(after, kitos(nexus, sbsys), projects))).toEqual([['project', 0, 0, 1, 0], ['system', 0, 0, 2, 0]]);
    expect(into(after, kitos(nexus, sbsys)).patch).toBeNull();
  });

  it('makes one register of a list of each', async () => {
    const { register } = await registerOf(projects, kitos(nexus));
    expect([register.rows.project.map(({ name }) => name), register.rows.system.map(({ name }) => name)]).toEqual([['Port'], ['Nexus']]);
  });

  it("knows a system by its key of KITOS whatever it is called, else by the municipality's own number, else by its name", async () => {
    const opened = await registerOf(kitos(nexus, sbsys));
    const [renamed] = into(opened, kitos(['KMD Nexus', uuid('A'), null, 'Sundhed', 'KMD', 'I drift', 'Se sag'])).tables;
    expect(renamed?.merged.changed.map(({ row, changes }) => [row.id, changes.map(({ field, after }) => [field, after])])).toEqual([['SY-0001', [['name', 'KMD Nexus'], ['unit', 'Sundhed']]]]);
    const own = sheetOf([['Navn', 'Lokalt ID', 'Leverandør', 'Systemejer', 'Kontraktudløb'], ['Nexus omsorg', 's-1', 'KMD', 'Ida', '31.12.2028'], ['sbsys', null, 'Brugerklubben', 'Bo', '30.06.2028'], ['GIS', null, 'Esri', 'Kaj', null]], { name: 'Vores' });
    const [found] = into(opened, own).tables;
    expect(found?.merged.changed.map(({ row }) => row.id)).toEqual(['SY-0001', 'SY-0002']);
    expect(found?.merged.added.map(({ values }) => values.name)).toEqual(['GIS']);
  });

  it('never takes two systems of KITOS for one because they have a name in common', async () => {
    const opened = await registerOf(kitos(nexus, sbsys));
    expect(counts(into(opened, kitos(['Nexus', uuid('c'), null, 'Handicap', 'KMD', 'I drift', null])))).toEqual([['system', 1, 0, 0, 0]]);
  });

  it('leaves what a person has changed while the list says what it said before, and the part off where they want it so', async () => {
    const opened = await registerOf(kitos(nexus, sbsys));
    const table = opened.register.tables.system;
    const place = { sheet: table?.sheet ?? '', row: opened.register.rows.system[0]?.at.row ?? 0 };
    const typed = await open(patchWorkbook(opened.bytes, { cells: [{ ...place, column: table?.columns['supplier'] ?? 0, value: 'KMD A/S' }], rows: [], sheets: [] }));
    const [held] = into(typed, kitos(nexus, sbsys)).tables;
    expect(held?.merged.held.flatMap(({ changes }) => changes.map(({ field, before, after }) => [field, before, after]))).toEqual([['supplier', 'KMD A/S', 'KMD']]);
    const off = { ...typed, register: { ...typed.register, parts: new Set(['core' as const]) } };
    const changed = into(off, kitos(nexus, ['SBSYS', uuid('b'), 'S-2', 'Staben', 'Ny', 'I drift', null]));
    expect(withPartsOn(off.raw, off.register, changed).parts).toEqual([]);
  });
});
