import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/command-line/refusal.js';
import { sideloadArguments, type Machine, type Sideload } from '../../scripts/sideload/sideload-command.js';

const windows: Machine = { platform: 'win32', tool: 'tool.js', hasExcel: true };
const linux: Machine = { platform: 'linux', tool: 'tool.js', hasExcel: false };

function refused(sideload: Sideload, machine: Machine): string {
  try {
    sideloadArguments(sideload, machine);
  } catch (error) {
    if (error instanceof Refusal) return `${error.sentence.da} ${error.sentence.en}`;
    throw error;
  }
  throw new Error('was not refused');
}

describe('npm start and npm stop', () => {
  it('start Excel with the pane from this machine, and take it out again', () => {
    expect(sideloadArguments({ action: 'start', document: null }, windows)).toEqual(['tool.js', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000']);
    expect(sideloadArguments({ action: 'stop', document: null }, windows)).toEqual(['tool.js', 'stop', 'manifest.xml', 'desktop']);
  });

  it('use Excel on the web for a workbook there, whose address gets a question mark', () => {
    expect(sideloadArguments({ action: 'start', document: 'https://kommune.sharepoint.com/x/fil.xlsx' }, linux).at(-1)).toBe('https://kommune.sharepoint.com/x/fil.xlsx?web=1');
    expect(sideloadArguments({ action: 'start', document: 'https://kommune.sharepoint.com/fil.xlsx?e=4' }, linux).at(-1)).toBe('https://kommune.sharepoint.com/fil.xlsx?e=4');
  });

  it('say what to do where there is no Excel, no tool, or no such address', () => {
    expect(refused({ action: 'start', document: null }, linux)).toMatch(/Excel er ikke installeret.*\(linux\).*npm run preview.*Excel is not installed/);
    expect(refused({ action: 'start', document: null }, { ...windows, tool: null })).toMatch(/kan ikke startes.*cannot be started/);
    expect(refused({ action: 'stop', document: null }, { ...windows, tool: null })).toMatch(/kan ikke stoppes.*cannot be stopped/);
    expect(refused({ action: 'stop', document: null }, linux)).toMatch(/intet at stoppe.*npm stop -- --document.*nothing to stop/);
    expect(refused({ action: 'start', document: null }, { ...linux, tool: null })).toMatch(/office-addin-debugging er ikke installeret her.*npm run preview.*Upload mit tilføjelsesprogram/);
    for (const document of ['', 'fil.xlsx', 'http://kommune.sharepoint.com/fil.xlsx', 'file:///c:/fil.xlsx']) expect(refused({ action: 'start', document }, windows)).toMatch(/--document skal være/);
    expect(refused({ action: 'start', document: 'c:\\fil.xlsx' }, windows)).toMatch(/--document skal være/);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'sideload-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The command in a process of its own, on a machine made up for it. */
function command(action: Sideload['action'], machine: Machine, ...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly error: string } {
  const script = join(folder, 'run.mts');
  writeFileSync(script, `import { runSideload } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/sideload/run-sideload.ts'))};\nawait runSideload(${JSON.stringify(action)}, () => (${JSON.stringify(machine)}));\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') });
  return { status, out: stdout, error: stderr };
}

/** A tool that notes what it is called with, and ends as it is told. */
function toolThatEnds(status: number): string {
  const tool = join(folder, `tool-${String(status)}.cjs`);
  writeFileSync(tool, `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'called'))}, process.argv.slice(2).join(' ')); process.exit(${String(status)});`);
  return tool;
}

describe('the commands themselves', () => {
  it('hand over to the tool, and end well when it does', () => {
    expect(command('start', { platform: 'win32', tool: toolThatEnds(0), hasExcel: true })).toEqual({ status: 0, out: '', error: '' });
    expect(readFileSync(join(folder, 'called'), 'utf8')).toBe('start manifest.xml desktop --app excel --no-debug --dev-server npm run dev-server --dev-server-port 3000');
  });

  it('end with 2 and one sentence, in the language that is asked for, when the tool fails or is not there', () => {
    const failed = command('stop', { platform: 'win32', tool: toolThatEnds(3), hasExcel: true });
    expect(failed).toEqual({ status: 2, out: '', error: 'office-addin-debugging kunne ikke gøre det; se linjerne ovenfor.\n' });
    const lacking = command('start', { platform: 'linux', tool: null, hasExcel: false }, '--lang', 'en');
    expect([lacking.status, lacking.out, lacking.error.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(lacking.error).toMatch(/^office-addin-debugging is not installed here, so Excel cannot be started\. Install it by npm install --include=optional/);
    const stopped = command('stop', { platform: 'linux', tool: toolThatEnds(0), hasExcel: false });
    expect([stopped.status, stopped.error]).toEqual([2, expect.stringContaining('så her er intet at stoppe')]);
    expect(command('start', { platform: 'linux', tool: null, hasExcel: false }, '--help')).toMatchObject({ status: 0, out: expect.stringContaining('--document') as string });
  });

  it('are what npm start and npm stop run', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    expect([scripts['start'], scripts['stop']]).toEqual(['tsx scripts/start.ts', 'tsx scripts/stop.ts']);
  });
});
