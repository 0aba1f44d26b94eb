import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '../command-line/refusal.js';

const failed = {
  da: 'Ruden kunne ikke bygges. Kør npm run build, og ret det, der står.',
  en: 'The pane could not be built. Run npm run build and put right what it says.',
};

/** The time of the newest file under a folder, in milliseconds; 0 where there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((latest, entry) => (entry.isFile() ? Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs) : latest), 0);
}

function timeOf(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function webpack(root: string, args: readonly string[]): Promise<void> {
  const program = join(dirname(createRequire(import.meta.url).resolve('webpack/package.json')), 'bin/webpack.js');
  return new Promise((resolve, reject) => {
    // What it prints goes to standard error: standard output has the address alone.
    const child = spawn(process.execPath, [program, '--stats', 'errors-warnings', ...args], { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Refusal(failed))));
  });
}

/** Builds the pane and the preview's own page where they are missing or older than their sources. */
export async function buildBundles(root: string, onBuild: (what: 'pane' | 'page') => void): Promise<void> {
  const sources = newest(join(root, 'src'));
  if (timeOf(join(root, 'dist/pane.html')) < sources) {
    onBuild('pane');
    await webpack(root, ['--mode', 'production']);
  }
  if (timeOf(join(root, '.cache/preview/preview.js')) < sources) {
    onBuild('page');
    await webpack(root, ['--config', join(root, '.config/webpack/preview.js')]);
  }
}
