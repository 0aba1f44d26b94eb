import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBack } from '../conformance/read-back.js';
import { runAdopt } from './adopt-process.js';

const systems = ['System;Leverandør;Systemejer;Kontraktudløb;Årlig udgift;Kritikalitet', 'SBSYS;Brugerklubben;Ida Holm;31-12-2028;450.000;Høj', 'Nexus;KMD;Bo Lund;løbende;1.250.000;Afgørende'];
const projects = ['Projekt;Fagområde;Projektleder;Slut', 'Port;Havn;Ib Dam;31-12-2027'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-adopt-systems-'));
  writeFileSync(join(folder, 'systemer.csv'), systems.join('\r\n'));
  writeFileSync(join(folder, 'projekter.csv'), projects.join('\r\n'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, name);
}

function run(...args: readonly string[]): string {
  const { code, out, error } = runAdopt(args);
  expect([code, error]).toEqual([0, '']);
  return out;
}

async function rowsOf(name: string): Promise<readonly unknown[]> {
  const { register } = await readBack(new Uint8Array(readFileSync(at(name))));
  return [...register.rows.project.map((row) => [row.id, row.name]), ...register.rows.system.map((row) => [row.id, row.name, row.annualCost, row.criticality])];
}

describe('npm run adopt with a list of systems', () => {
  it('brings it into a register of projects, by the mapping as a person has corrected it, and once only', async () => {
    run('--source', at('projekter.csv'), '--out', at('a.xlsx'));
    const out = run('--source', at('systemer.csv'), '--into', at('a.xlsx'), '--out', at('b.xlsx'));
    expect(out).toContain('Ark «systemer»: 2 systemer, overskrift i række 1');
    expect(out).toContain('Systemer holdt op mod porteføljeoversigten: 2 nye, 0 ændrede, 0 uændrede, 0 ikke taget med.');
    expect(out).toContain('Slået til: Systemportefølje.');
    expect(await rowsOf('b.xlsx')).toEqual([['P-0001', 'Port'], ['SY-0001', 'SBSYS', 450_000, 'high'], ['SY-0002', 'Nexus', 1_250_000, null]]);

    const mapping = readFileSync(at('b.kortlægning.json'), 'utf8');
    expect(mapping).toContain('"kind": "systems"');
    writeFileSync(at('rettet.json'), mapping.replace('"Afgørende": null', '"Afgørende": "Høj"'));
    const corrected = run('--source', at('systemer.csv'), '--map', at('rettet.json'), '--into', at('b.xlsx'), '--out', at('c.xlsx'));
    expect(corrected).toContain('Udfyldt SY-0002 Nexus: Kritikalitet: «Høj»');
    expect((await rowsOf('c.xlsx')).at(-1)).toEqual(['SY-0002', 'Nexus', 1_250_000, 'high']);

    expect(run('--source', at('systemer.csv'), '--map', at('rettet.json'), '--into', at('c.xlsx'), '--out', at('d.xlsx'))).toContain('Intet at ændre');
    expect(Buffer.compare(readFileSync(at('c.xlsx')), readFileSync(at('d.xlsx')))).toBe(0);
  });

  it('takes it for what a person says it is', async () => {
    run('--source', at('systemer.csv'), '--kind', 'projects', '--out', at('a.xlsx'));
    expect(await rowsOf('a.xlsx')).toEqual([['P-0001', 'SBSYS'], ['P-0002', 'Nexus']]);
  });

  it('says what it may be, and that a mapping says it already', () => {
    const wrong = runAdopt(['--source', at('systemer.csv'), '--kind', 'gevinster', '--out', at('a.xlsx')]);
    expect([wrong.code, wrong.error.trim()]).toEqual([2, '--kind kan være projects eller systems, ikke gevinster.']);
    writeFileSync(at('kort.json'), JSON.stringify({ version: 1, sheets: [{ sheet: 'systemer', headerTop: 1, columns: [{ column: 'A', to: 'name' }] }] }));
    const other = runAdopt(['--source', at('systemer.csv'), '--kind', 'systems', '--map', at('kort.json'), '--out', at('a.xlsx')]);
    expect(other.error).toMatch(/^Kortlægningen kort\.json siger noget andet end --kind systems\./);
  });
});
