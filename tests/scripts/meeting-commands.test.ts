import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const empty = join(root, 'templates/portfolio.da.xlsx');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-register-meetings-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('the commands around a meeting', () => {
  it('say in one sentence why they cannot run, and write nothing', () => {
    const out = join(folder, 'none');
    const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
      ['calendar', ['--year', 'næste'], /^«næste» er ikke et år\. Skriv f\.eks\. --year 2028\.\n$/],
      ['calendar', ['--year', '2028'], /^Der er ingen møder eller aktiviteter i 2028\. Lav årshjulet først\.\n$/],
      ['area-sheets', ['--area', 'Rumfart'], /^Ingen aktive projekter har det fagområde\./],
      ['minutes', ['--meeting', 'M-9999'], /^Mødet «M-9999» findes ikke\./],
      ['chair-memo', [], /intet kommende møde i styregruppen/],
    ];
    for (const [script, args, sentence] of refused) {
      const { code, err } = run(script, '--workbook', empty, '--out', out, ...args);
      expect([script, code]).toEqual([script, 2]);
      expect(err).toMatch(sentence);
    }
    expect(existsSync(out)).toBe(false);
  });
});
