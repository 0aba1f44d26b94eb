import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../scripts/adopt/read-source.js';
import { openRegister } from '../../scripts/command-line/open-register.js';
import { Refusal } from '../../scripts/command-line/refusal.js';
import { openPackage } from '../../src/adapters/ooxml/package.js';
import { oleFile } from '../support/ole-file.js';
import { runAdopt } from './adopt-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const register = readFileSync(join(root, 'templates/portfolio.da.xlsx'));

/** The register's own package with a part of so many blanks: it fills little until it is unpacked. */
function bomb(): Uint8Array {
  const parts = Object.fromEntries([...openPackage(register)].map(([name, bytes]) => [name, bytes]));
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(600 * 1024 * 1024).fill(0x20) }, { level: 1 });
}

function damaged(): Uint8Array {
  const bytes = Uint8Array.from(register);
  for (let at = 3000; at < 9000; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  return bytes;
}

const files: Readonly<Record<string, readonly [content: () => Uint8Array | string, sentence: RegExp]>> = {
  'låst.xlsx': [() => oleFile('EncryptedPackage'), /er beskyttet med adgangskode\. Fjern adgangskoden i Excel/],
  'gammel.xlsx': [() => oleFile('Workbook'), /er i det gamle Excel-format \(\.xls\)\. Åbn den i Excel, gem den som \.xlsx/],
  'ødelagt.xlsx': [damaged, /er beskadiget og kan ikke læses\. Åbn den i Excel, gem den igen, eller find en ældre udgave/],
  'afkortet.xlsx': [() => register.subarray(0, register.length / 2), /er beskadiget og kan ikke læses\./],
  'tekst.xlsx': [() => 'Projekt;Slut\r\nPort;1-1-2027\r\n', /er ikke en Excel-projektmappe\. Vælg en \.xlsx-fil\.$/],
  'tom.xlsx': [() => '', /er tom\. Vælg den rigtige fil\.$/],
  'bombe.xlsx': [bomb, /fylder for meget, når den pakkes ud\./],
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-bad-'));
  for (const [name, [content]] of Object.entries(files)) writeFileSync(join(folder, name), content());
  mkdirSync(join(folder, 'mappe.xlsx'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refusalOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
    return 'was read';
  } catch (error) {
    if (error instanceof Refusal) return error.sentence.da;
    throw error;
  }
}

describe('a file that cannot be read', () => {
  it.each([...Object.entries(files).map(([name, [, sentence]]) => [name, sentence] as const), ['mappe.xlsx', /mappe\.xlsx er en mappe\. Angiv en fil\.$/] as const, ['findes-ikke.xlsx', /findes ikke\. Ret stien, og prøv igen\.$/] as const])(
    '%s: one sentence, as a register and as a list',
    async (name, sentence) => {
      for (const opening of [openRegister(join(folder, name)), readSource(join(folder, name))]) {
        const said = await refusalOf(opening);
        expect(said).toMatch(sentence);
        expect(said.split('\n')).toHaveLength(1);
      }
    },
  );

  it('ends the command with 2, the sentence alone on stderr, and nothing written', () => {
    const before = readdirSync(folder).toSorted();
    const ended = runAdopt(['--source', join(folder, 'afkortet.xlsx'), '--out', join(folder, 'ny.xlsx')]);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/validate.ts', '--workbook', join(folder, 'låst.xlsx'), '--fix', '--out', join(folder, 'ny.xlsx')], { cwd: root, encoding: 'utf8' });
    for (const [code, out, error] of [[ended.code, ended.out, ended.error], [status, stdout, stderr]] as const) {
      expect([code, out]).toEqual([2, '']);
      expect(error.trimEnd().split('\n')).toHaveLength(1);
    }
    expect(readdirSync(folder).toSorted()).toEqual(before);
  });
});
