import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '../../src/adapters/ooxml/check-package.js';
import { convertWithLibreOffice, itWithLibreOffice } from '../support/libreoffice.js';
import { itWithOoxmlValidator, validateOoxml } from '../support/ooxml-validator.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'portfolio-demo-'));

type Ending = 'xlsx' | 'pptx' | 'docx';

function run(script: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [tsx, join(root, 'scripts', `${script}.ts`), ...args], { cwd: folder, encoding: 'utf8' });
}

function made(): readonly { readonly name: string; readonly ending: Ending; readonly bytes: Uint8Array }[] {
  return readdirSync(join(folder, 'out'))
    .filter((name) => /\.(xlsx|pptx|docx)$/.test(name))
    .map((name) => ({ name, ending: name.slice(-4) as Ending, bytes: new Uint8Array(readFileSync(join(folder, 'out', name))) }));
}

describe('the demo', () => {
  let summary = '';

  beforeAll(() => {
    summary = execFileSync(process.execPath, [tsx, join(root, 'scripts/demo.ts')], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes a register, findings, a deck, a plan, an agenda and a file per case, and says where', () => {
    const names = readdirSync(join(folder, 'out'));
    expect(names).toEqual(expect.arrayContaining(['Porteføljeoversigt Egefjord.xlsx', 'Tjek.txt', 'Status Styregruppen 2027-05-26.pptx', 'Indsatsplan 2028.docx', 'Dagsorden Styregruppen 2027-05-26.docx']));
    expect(names.filter((name) => name.startsWith('Sag S-')).length).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(summary).toContain(join('out', name));
  });

  itWithOoxmlValidator('writes files without a fault in the Open XML SDK and in the package', async () => {
    for (const { name, ending, bytes } of made()) {
      expect(checkPackage(bytes), name).toEqual([]);
      expect(await validateOoxml(bytes, ending), name).toEqual([]);
    }
  }, 240_000);

  itWithLibreOffice('writes files that open elsewhere', async () => {
    for (const { name, ending, bytes } of made().filter(({ name }) => !name.startsWith('Sag '))) {
      const [to, begins] = ending === 'xlsx' ? (['ods', 'PK'] as const) : (['pdf', '%PDF-'] as const);
      const opened = await convertWithLibreOffice(bytes, ending, to);
      expect(new TextDecoder().decode(opened.slice(0, begins.length)), name).toBe(begins);
    }
  });

  it('makes from the written register, in another process, what the demo made', () => {
    const register = join(folder, 'out', 'Porteføljeoversigt Egefjord.xlsx');
    const again = join(folder, 'again');
    expect(run('status-deck', '--workbook', register, '--out', again).stderr).toBe('');
    expect(run('action-plan', '--workbook', register, '--year', '2028', '--out', again).stderr).toBe('');
    expect(run('agenda', '--workbook', register, '--meeting', '26-05-2027', '--out', again).stderr).toBe('');
    const names = readdirSync(again);
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      expect(Buffer.compare(readFileSync(join(again, name)), readFileSync(join(folder, 'out', name))), name).toBe(0);
    }
  });

  it('ends validate with 1 while something must be put right, and with findings that name their cell', () => {
    const register = join(folder, 'out', 'Porteføljeoversigt Egefjord.xlsx');
    const { status, stdout } = run('validate', '--workbook', register, '--format', 'json', '--severity', 'error');
    expect(status).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; sheet: string; address: string; message: string }[] };
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(finding.severity).toBe('error');
      expect(finding.address).toMatch(/^[A-Z]+\d+$/);
      expect(finding.message).not.toMatch(/\{\w+\}/);
    }
  });

  it('repairs a copy, and what was repaired is found no more', () => {
    const register = join(folder, 'out', 'Porteføljeoversigt Egefjord.xlsx');
    const fixed = join(folder, 'fixed.xlsx');
    const before = readFileSync(register);
    expect(run('validate', '--workbook', register, '--fix', '--out', fixed).status).toBe(0);
    expect(Buffer.compare(readFileSync(register), before)).toBe(0);
    const rules = (path: string): string[] => {
      const { findings } = JSON.parse(run('validate', '--workbook', path, '--format', 'json').stdout) as { findings: { rule: string; fixable: boolean }[] };
      return findings.filter((finding) => finding.fixable).map((finding) => finding.rule);
    };
    expect(rules(register).length).toBeGreaterThan(0);
    expect(rules(fixed)).toEqual([]);
  });

  it('accepts a finding with a reason until its value changes', () => {
    const register = join(folder, 'out', 'Porteføljeoversigt Egefjord.xlsx');
    const accepted = join(folder, 'accepted.xlsx');
    expect(run('validate', '--workbook', register, '--accept', 'uuid-has-its-form', '--out', accepted).status).toBe(2);
    expect(run('validate', '--workbook', register, '--accept', 'uuid-has-its-form', '--reason', 'Kommer fra KITOS', '--out', accepted).status).toBe(0);
    const result = JSON.parse(run('validate', '--workbook', accepted, '--format', 'json').stdout) as { findings: { rule: string }[]; accepted: { rule: string; reason: string }[] };
    expect(result.findings.map((finding) => finding.rule)).not.toContain('uuid-has-its-form');
    expect(result.accepted).toEqual([expect.objectContaining({ rule: 'uuid-has-its-form', reason: 'Kommer fra KITOS' })]);
  });
});
