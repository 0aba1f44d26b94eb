import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured, TaskName } from './figures.js';

const taskFile = fileURLToPath(new URL('task.ts', import.meta.url));

/** Runs a task in a process of its own, so that neither memory nor compiled code is shared. Null when it was stopped for time. */
export function measure(task: TaskName, args: readonly string[], seconds = 600): Promise<Measured | null> {
  return measured([taskFile, task, ...args], seconds);
}

/** What stands beside the tests it shares its page or its data with; in a process of its own, too. */
function measureBeside(path: string, seconds: number): Promise<Measured | null> {
  return measured([fileURLToPath(new URL(`../../tests/${path}`, import.meta.url))], seconds);
}

/** The pane's times in Chromium; it runs on the page its journeys run on. */
export function measurePane(): Promise<Measured | null> {
  return measureBeside('e2e/pane/measure-pane.ts', 600);
}

/** Selections and weightings in workers of a page in Chromium. */
export function measureSelectionPage(): Promise<Measured | null> {
  return measureBeside('e2e/pane/measure-selection.ts', 120);
}

/** The published knapsacks, where their files are at hand. */
export function measureKnapsacks(): Promise<Measured | null> {
  return measureBeside('conformance/measure-knapsacks.ts', 180);
}

/** What opening and saving cost through Office.js; it runs on the stand-in its tests run on. */
export function measureAdapter(): Promise<Measured | null> {
  return measureBeside('adapters/office/measure-adapter.ts', 600);
}

function measured(args: readonly string[], seconds: number): Promise<Measured | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') resolve(null);
      else if (code === 0) resolve(JSON.parse(out) as Measured);
      else reject(new Error(`${args.join(' ')} ended with ${String(code)}`));
    });
  });
}

export function medianOf(runs: readonly Measured[], figure: string): number {
  const values = runs.map(({ figures }) => figures[figure] ?? Number.NaN).sort((a, b) => a - b);
  return values[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export function peakOf(runs: readonly Measured[]): number {
  return Math.max(...runs.map(({ peak }) => peak));
}
