import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { openPackage } from '../../src/adapters/ooxml/package.js';
import { readBack } from '../conformance/read-back.js';
import { convertAllWithLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';
import { lived, sheetPart } from './adopt-living-register.js';
import { runAdopt } from './adopt-process.js';

const header = 'Nr.;Projekt;Fagområde;Projektleder;Slut;Budget;Leverandør;Note til mig';

/** The first list, the one the register is made of. */
const first = [
  header,
  '1;Digital post;Borgerservice;Dorte Lind;30-09-2027;640.000 kr.;Acme;a',
  '2;Omsorgssystem;Ældre;Camilla Ny;15-04-2028;14.200.000 kr.;Care;b',
  '3;Lønsystem;Løn;Per Føns;30-11-2027;3.600.000 kr.;;c',
  '4;Telefoni;Borgerservice;Ida Krag;19-03-2027;1.950.000 kr.;Tele;d',
  '5;Vejlys;Teknik;Kaj Lyng;løbende;400.000 kr.;Lys;e',
];

/** Another list, of another area: two projects are the same, one says something new, two are not known. */
const second = [
  'Nr.;Projekt;Fagområde;Slut;Leverandør;Vægt',
  '1;Omsorgssystem;Ældre;15-04-2028;;10',
  '2;Skærmbesøg;Ældre;30-06-2027;Video;20',
  '3;LØNSYSTEM;Løn;30-11-2027;;30',
  '4;Telefoni;Borgerservice;30-04-2027;;40',
  '5;Elektroniske låse;Ældre;30-11-2027;Nøgle;50',
];

/** The first list again, later: number 1 has a new name, 2 a new end, 5 another supplier; the rest is as it was. */
const third = [
  header,
  '1;Digital Post og MitID;Borgerservice;Dorte Lind;30-09-2027;640.000 kr.;Acme;a',
  '2;Omsorgssystem;Ældre;Camilla Ny;30-06-2028;14.200.000 kr.;Care;b',
  '3;Lønsystem;Løn;Per Føns;30-11-2027;3.600.000 kr.;;c',
  '4;Telefoni;Borgerservice;Ida Krag;19-03-2027;1.950.000 kr.;Tele;d',
  '5;Vejlys;Teknik;Kaj Lyng;løbende;400.000 kr.;Nyt Lys;e',
];

/** A third list: one project as it is, one with an end where there was none, one that is not known. */
const fourth = [
  'Projekt;Fagområde;Slut;Leverandør',
  'Digital post og MitID;Borgerservice;30-09-2027;Acme',
  'Vejlys;Teknik;31-12-2028;',
  'Ny hjemmeside;Staben;23-04-2028;Web',
];

/** A fourth list, made by people who know a project by the name it had before the first list renamed it. */
const fifth = ['Projekt;Fagområde;Projektleder;Slut', 'Digital post;Borgerservice;Dorte Lind;30-09-2027', 'Vejlys på stier;Teknik;;30-09-2027'];

let folder: string;
const files: Record<'register' | 'one' | 'two' | 'again' | 'older' | 'three' | 'named', Uint8Array> = {} as never;
const said: Record<string, string> = {};

function write(name: string, content: readonly string[] | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content instanceof Uint8Array ? content : content.join('\r\n'));
  return path;
}

function adopt(name: keyof typeof files, source: string, into: string | null): string {
  const out = join(folder, `${name}.xlsx`);
  const ended = runAdopt(['--source', source, '--out', out, ...(into === null ? [] : ['--into', into])]);
  if (ended.code !== 0) throw new Error(ended.error);
  said[name] = ended.out;
  files[name] = new Uint8Array(readFileSync(out));
  return out;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-into-'));
  adopt('register', write('første.csv', first), null);
  files.register = lived(files.register);
  const one = adopt('one', write('anden.csv', second), write('register.xlsx', files.register));
  const two = adopt('two', write('første-juni.csv', third), one);
  adopt('again', write('første-juni.csv', third), two);
  adopt('older', write('anden.csv', second), two);
  adopt('named', write('fjerde.csv', fifth), two);
  adopt('three', write('tredje.csv', fourth), two);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function rowsOf(file: Uint8Array): Promise<readonly unknown[]> {
  const { register, own } = await readBack(file);
  const [supplier, origin] = [own('Leverandør'), own('Kommer fra')];
  return register.rows.project.map((row, at) => [row.id, row.name, row.expectedEnd, row.approvedBudget, supplier?.[at] ?? null, origin?.[at] ?? null]);
}

describe('bringing lists into a register', () => {
  it('tells new, changed and unchanged apart', () => {
    expect(said['one']).toContain('2 nye, 1 ændrede, 2 uændrede, 0 ikke taget med');
    expect(said['one']).toContain('Ændret P-0004 Telefoni: Forventet slut: «19-03-2027» → «30-04-2027»');
    expect(said['one']).toContain('Ny P-0006: Skærmbesøg');
    expect(said['one']).toContain('ingen kolonne til: Vægt');
    expect(said['two']).toContain('0 nye, 3 ændrede, 2 uændrede, 0 ikke taget med');
    expect(said['two']).toContain('Ændret P-0001 Digital post: Projekt: «Digital post» → «Digital Post og MitID»');
    expect(said['two']).toContain('Ændret P-0002 Omsorgssystem: Forventet slut: «15-04-2028» → «30-06-2028»');
    expect(said['two']).toContain('Ændret P-0005 Vejlys: Leverandør: «Lys» → «Nyt Lys»');
    expect(said['three']).toContain('1 nye, 1 ændrede, 1 uændrede, 0 ikke taget med');
    expect(said['three']).toContain('Udfyldt P-0005 Vejlys: Forventet slut: «31-12-2028»');
  });

  it('puts each value where it belongs', async () => {
    expect(await rowsOf(files.two)).toEqual([
      ['P-0001', 'Digital Post og MitID', '2027-09-30', 640_000, 'Acme', 'første nr. 1'],
      ['P-0002', 'Omsorgssystem', '2028-06-30', 14_200_000, 'Care', 'første nr. 2'],
      ['P-0003', 'Lønsystem', '2027-11-30', 3_600_000, null, 'første nr. 3'],
      ['P-0004', 'Telefoni', '2027-04-30', 1_950_000, 'Tele', 'første nr. 4'],
      ['P-0005', 'Vejlys', null, 400_000, 'Nyt Lys', 'første nr. 5'],
      ['P-0006', 'Skærmbesøg', '2027-06-30', null, 'Video', 'anden nr. 2'],
      ['P-0007', 'Elektroniske låse', '2027-11-30', null, 'Nøgle', 'anden nr. 5'],
    ]);
  });

  it('does not put back what another list has changed since, and says so', () => {
    expect(said['two']).toContain('Beholdt P-0004 Telefoni: Forventet slut: «30-04-2027»; listen siger «19-03-2027» ligesom sidst');
    expect(said['older']).toContain('0 nye, 0 ændrede, 5 uændrede');
    expect(said['older']).toContain('Beholdt P-0002 Omsorgssystem: Forventet slut: «30-06-2028»; listen siger «15-04-2028» ligesom sidst');
  });

  it('says which new project is like one that is there', () => {
    expect(said['named']).toContain('Ny P-0008: Vejlys på stier (fjerde, række 3); ligner P-0005 Vejlys (Teknik)\nEr en ny række den samme som en, den ligner, så');
  });

  it('asks about a project that another list still calls by its old name', async () => {
    expect(said['named']).toContain('1 nye, 0 ændrede, 0 uændrede, 1 ikke taget med');
    expect(said['named']).toContain('Ikke taget med: Digital post (fjerde, række 2) er det, som P-0001 Digital Post og MitID hed før.');
    expect((await readBack(files.named)).register.rows.project.map(({ name }) => name)).not.toContain('Digital post');
  });

  it('changes nothing when the same list comes again', () => {
    expect(said['again']).toContain('0 nye, 0 ændrede, 5 uændrede');
    expect(said['again']).toContain('Intet at ændre');
    expect(Buffer.compare(Buffer.from(files.again), Buffer.from(files.two))).toBe(0);
  });

  it('leaves every part of what people have made as it was, byte for byte', () => {
    const before = openPackage(files.register);
    for (const file of [files.one, files.two, files.three]) {
      const after = openPackage(file);
      const changed = [...before].filter(([name, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(after.get(name) ?? [])) !== 0).map(([name]) => name);
      const table = [...before.keys()].filter((name) => name.startsWith('xl/tables/')).find((name) => new TextDecoder().decode(before.get(name)).includes('"tblProjects"'));
      expect(new Set(changed)).toEqual(new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', sheetPart(before, 'Projekter'), table ?? '']));
      for (const part of ['xl/worksheets/sheet90.xml', 'xl/charts/chart90.xml', 'xl/drawings/drawing90.xml', 'xl/comments90.xml', 'xl/comments91.xml', 'xl/drawings/vmlDrawing91.vml']) {
        expect(Buffer.compare(Buffer.from(after.get(part) ?? []), Buffer.from(before.get(part) ?? [])), part).toBe(0);
      }
    }
  });

  it("leaves a person's own columns alone where the list says nothing of them", async () => {
    expect((await readBack(files.three)).own('Note til mig')).toEqual(['a', 'b', 'c', 'd', 'e', null, null, null]);
  });

  it('keeps each list beside the register, hidden', () => {
    const book = new TextDecoder().decode(openPackage(files.two).get('xl/workbook.xml'));
    const kept = [...book.matchAll(/<sheet ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '').filter((attributes) => /name="Kilde /.test(attributes));
    expect(kept.map((attributes) => /name="([^"]*)"/.exec(attributes)?.[1])).toEqual(['Kilde første', 'Kilde anden', 'Kilde første-juni']);
    for (const attributes of kept) expect(attributes).toContain('state="hidden"');
  });

  it('gives packages that hold together', () => {
    for (const file of [files.register, files.one, files.two, files.three]) expect(checkPackage(file)).toEqual([]);
  });

  itWithOoxmlValidator('gives files the Open XML SDK finds valid', async () => {
    expect(await validateOoxml(files.register, 'xlsx')).toEqual([]);
    expect(await validateOoxml(files.three, 'xlsx')).toEqual([]);
  });

  itWithLibreOffice('gives files LibreOffice opens, with all rows and the own sheet', async () => {
    const sheets = await convertAllWithLibreOffice(files.three, 'xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1');
    const text = (name: string): string => new TextDecoder().decode(sheets.get(`file-${name}.csv`));
    for (const name of ['Digital Post og MitID', 'Vejlys', 'Elektroniske låse']) expect(text('Projekter')).toContain(name);
    expect(text('Mit ark')).toContain('Mine tal');
  });
});
