import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import ExcelJS from 'exceljs';
import { readBack } from '../conformance/read-back.js';
import { runAdopt } from './adopt-process.js';

const list = ['Projekt;Fagområde;Status;Slut;Budget;Note', 'Port;Havn;Kører;31-12-2027;500;a', 'Broen;Vej;Aktiv;løbende;1.200;b'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-adopt-'));
  writeFileSync(join(folder, 'liste.csv'), list.join('\r\n'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, name);
}

/** Every file of the folder with its content, so that any change shows. */
function contents(): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [name, statSync(at(name)).isFile() ? readFileSync(at(name), 'latin1') : '(folder)']));
}

async function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('npm run adopt', () => {
  it.each([
    ['da', ['--help'], ['Tager et fremmed ark', 'Brug: npm run adopt -- …', 'skal angives', 'Kortlægning, som er rettet i hånden.']],
    ['en', ['--help', '--lang', 'en'], ['Takes a foreign sheet', 'Usage: npm run adopt -- …', 'required', 'Mapping edited by hand.']],
  ])('explains itself in %s', (_language, args, parts) => {
    const { code, out, error } = runAdopt(args);
    expect([code, error]).toEqual([0, '']);
    for (const part of [...parts, '--source F', '--sheet S', '--kind K', '--map M.json', '--into F', '--preview', '--out F', '--lang da|en', '--help']) expect(out).toContain(part);
  });

  it('makes a register, a mapping to edit and a whole report', async () => {
    const { code, out, error } = runAdopt(['--source', at('liste.csv'), '--out', at('ud/register.xlsx')]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('I alt 2 projekter. Celler, der ikke kunne omsættes:');
    expect(out).toMatch(/Næste skridt: åbn \S+\.xlsx i Excel, og se, hvad der mangler: npm run validate -- --workbook "\S+\.xlsx"\nEr en kolonne blevet til noget forkert, så ret \S+\.kortlægning\.json, og kør igen med --map/);
    expect(out).toContain('Ark «liste»: 2 projekter, overskrift i række 1');
    expect(readdirSync(at('ud')).sort()).toEqual(['register.kortlægning.json', 'register.rapport.txt', 'register.xlsx']);
    const { register } = await readBack(new Uint8Array(readFileSync(at('ud/register.xlsx'))));
    expect(register.rows.project.map((row) => [row.id, row.name, row.status])).toEqual([['P-0001', 'Port', 'active'], ['P-0002', 'Broen', 'active']]);
  });

  it('gives the same file for the same list', () => {
    for (const name of ['en.xlsx', 'to.xlsx']) expect(runAdopt(['--source', at('liste.csv'), '--out', at(name)]).code).toBe(0);
    expect(Buffer.compare(readFileSync(at('en.xlsx')), readFileSync(at('to.xlsx')))).toBe(0);
  });

  it('shows what would happen and writes nothing', () => {
    const before = contents();
    const { code, out } = runAdopt(['--source', at('liste.csv'), '--preview']);
    expect(code).toBe(0);
    expect(out).toContain('2 projekter');
    expect(contents()).toEqual(before);
  });
});

describe('a mapping edited by hand', () => {
  it('changes the result when it is passed back, under its own name', async () => {
    expect(runAdopt(['--source', at('liste.csv'), '--out', at('register.xlsx')]).code).toBe(0);
    const map = at('register.kortlægning.json');
    const mapping = JSON.parse(readFileSync(map, 'utf8')) as { sheets: { columns: { header: string; to: string; unit?: number; values?: Record<string, string> }[] }[] };
    for (const column of mapping.sheets[0]?.columns ?? []) {
      if (column.header === 'Budget') column.unit = 1000;
      if (column.header === 'Note') column.to = 'sinceLast';
      if (column.header === 'Status') column.values = { Kører: 'I bero' };
    }
    const edited = JSON.stringify(mapping);
    writeFileSync(map, edited);
    const { code, error } = runAdopt(['--source', at('liste.csv'), '--map', map, '--out', at('register.xlsx')]);
    expect([code, error]).toEqual([0, '']);
    expect(readFileSync(map, 'utf8')).toBe(edited);
    const { register, own } = await readBack(new Uint8Array(readFileSync(at('register.xlsx'))));
    expect(register.rows.project.map((row) => [row.status, row.approvedBudget, row.sinceLast])).toEqual([['paused', 500_000, 'a'], ['active', 1_200_000, 'b']]);
    expect(own('Note')).toBeNull();
  });
});

describe('what cannot be done', () => {
  const refusals: readonly (readonly [what: string, prepare: () => Promise<readonly string[]> | readonly string[], sentence: RegExp])[] = [
    ['a file that is not there', () => ['--source', at('findes-ikke.xlsx')], /^Filen .*findes-ikke\.xlsx findes ikke\. Ret stien, og prøv igen\.$/],
    ['a folder', () => (mkdirSync(at('mappe')), ['--source', at('mappe')]), /mappe er en mappe\. Angiv en fil\.$/],
    ['an empty file', () => (writeFileSync(at('tom.csv'), ''), ['--source', at('tom.csv')]), /^tom\.csv er tom\. Vælg den rigtige fil\.$/],
    ['a file of another kind', () => (writeFileSync(at('notat.docx'), 'hej'), ['--source', at('notat.docx')]), /^notat\.docx er ikke en Excel-projektmappe\. Vælg en \.xlsx-fil\.$/],
    [
      'a workbook without a list of projects',
      async () => (writeFileSync(at('opskrifter.xlsx'), await workbook({ Kager: [['Mel', 'Sukker', 'Æg'], [1, 2, 3]], Brød: [['Rug', 'Salt'], [4, 5]] })), ['--source', at('opskrifter.xlsx')]),
      /^Der blev ikke fundet en liste over projekter eller systemer i opskrifter\.xlsx \(Kager: .*; Brød: .*\)\. Vælg arket med --sheet, eller vælg en anden fil\.$/,
    ],
    ['a list without projects', () => (writeFileSync(at('hoved.csv'), 'Projekt;Fagområde;Slut\r\n'), ['--source', at('hoved.csv')]), /^Der er ingen projekter under overskriften i hoved\.csv\./],
    ['a sheet that is not there', () => ['--source', at('liste.csv'), '--sheet', 'Ældre'], /Ældre: arket findes ikke i filen/],
    ['a mapping that is no JSON', () => (writeFileSync(at('kort.json'), '{"version": 1,'), ['--source', at('liste.csv'), '--map', at('kort.json')]), /^Kortlægningen kort\.json kan ikke bruges: JSON: .*Ret filen, og prøv igen\.$/],
    [
      'a mapping to fields that are not there',
      () => (writeFileSync(at('kort.json'), JSON.stringify({ version: 1, sheets: [{ sheet: 'liste', headerTop: 1, columns: [{ column: 'A', to: 'navn' }] }] })), ['--source', at('liste.csv'), '--map', at('kort.json')]),
      /^Kortlægningen kort\.json kan ikke bruges: «liste» A, "to": "navn" er ikke et felt; se listen "targets" nederst i filen\. Ret filen, og prøv igen\.$/,
    ],
    [
      'the mapping of another workbook',
      () => (writeFileSync(at('kort.json'), JSON.stringify({ version: 1, sheets: [{ sheet: 'Projekter', headerTop: 1, columns: [{ column: 'A', to: 'name' }] }] })), ['--source', at('liste.csv'), '--map', at('kort.json')]),
      /^Kortlægningen kort\.json passer ikke til liste\.csv: arket Projekter findes ikke\./,
    ],
    [
      'a mapping whose columns are not in the sheet',
      () => (writeFileSync(at('kort.json'), JSON.stringify({ version: 1, sheets: [{ sheet: 'liste', headerTop: 1, columns: [{ column: 'A', header: 'Indsats', to: 'name' }] }] })), ['--source', at('liste.csv'), '--map', at('kort.json')]),
      /^Kortlægningen kort\.json passer ikke til liste\.csv: i arket liste er der ingen kolonne med projektets navn\./,
    ],
    [
      'a sheet that is not in the mapping',
      () => (writeFileSync(at('kort.json'), JSON.stringify({ version: 1, sheets: [{ sheet: 'liste', headerTop: 1, columns: [{ column: 'A', to: 'name' }] }] })), ['--source', at('liste.csv'), '--map', at('kort.json'), '--sheet', '2026']),
      /^Kortlægningen kort\.json har ikke arket 2026\./,
    ],
    ['the list itself as the result', () => ['--source', at('liste.csv'), '--out', at('liste.csv')], /liste\.csv er selv input\. Vælg et andet navn til resultatet; input overskrives aldrig\.$/],
    ['a list as the register', () => ['--source', at('liste.csv'), '--into', at('liste.csv')], /liste\.csv er ikke en Excel-projektmappe/],
    ['a foreign workbook as the register', async () => (writeFileSync(at('andet.xlsx'), await workbook({ Ark1: [['Projekt'], ['Port']] })), ['--source', at('liste.csv'), '--into', at('andet.xlsx')]), /^andet\.xlsx: Filen er ikke en porteføljeoversigt\./],
    [
      'a register as the foreign sheet',
      () => {
        runAdopt(['--source', at('liste.csv'), '--out', at('register.xlsx')]);
        return ['--source', at('register.xlsx'), '--out', at('register2.xlsx')];
      },
      /^register\.xlsx er allerede en porteføljeoversigt\./,
    ],
    ['no source', () => [], /^Tilvalget --source mangler: skriv --source F\. Se: npm run adopt -- --help$/],
    ['no place for the result', () => ['--source', at('liste.csv'), '--out='], /^Tilvalget --out skal have en værdi/],
    ['an option that is not known', () => ['--source', at('liste.csv'), '--skjult'], /^Tilvalget --skjult kendes ikke\./],
  ];

  it.each(refusals)('is said in one sentence and nothing is written: %s', async (_what, prepare, sentence) => {
    const given = await prepare();
    const args = given.includes('--out') ? given : [...given, '--out', at('ud.xlsx')];
    const before = contents();
    const { code, out, error } = runAdopt(args);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error.trimEnd()).toMatch(sentence);
    expect(contents()).toEqual(before);
  });

  it('is that there is no place for the result', () => {
    const { code, error } = runAdopt(['--source', at('liste.csv')]);
    expect([code, error.trim()]).toEqual([2, 'Tilvalget --out mangler: skriv --out F. Se: npm run adopt -- --help']);
  });

  it('is said in English when English is asked for', () => {
    const { code, error } = runAdopt(['--source', at('findes-ikke.xlsx'), '--out', at('ud.xlsx'), '--lang', 'en']);
    expect([code, error.trim()]).toEqual([2, `The file ${at('findes-ikke.xlsx')} does not exist. Correct the path and try again.`]);
  });
});
