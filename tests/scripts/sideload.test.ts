import { describe, expect, it } from 'vitest';
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
    expect(refused({ action: 'start', document: 'c:\\fil.xlsx' }, windows)).toMatch(/--document skal være/);
  });
});
