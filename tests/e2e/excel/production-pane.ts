import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const kept = join(root, '.cache/production-pane');

/** What the build is made from; another build is made when any of it changes. */
function sources(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', '.config/webpack']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex').slice(0, 16);
}

/** Milliseconds after which a build that is said to be under way is taken to have been cut off. */
const tooLong = 900_000;

/** Waits until nobody else makes the same build, since two at once take more than twice the time; true when it is ours to make. */
function isOurs(folder: string, mark: string): boolean {
  for (;;) {
    if (existsSync(folder)) return false;
    try {
      mkdirSync(mark);
      return true;
    } catch {
      if (Date.now() - (statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) > tooLong) rmSync(mark, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
}

/** The folder of the pane as `npm run build` makes it, byte for byte; made once for all tests that ask for it. */
export function productionPane(): string {
  const folder = join(kept, sources());
  mkdirSync(kept, { recursive: true });
  const mark = `${folder}.making`;
  if (!isOurs(folder, mark)) return folder;
  try {
    const making = `${folder}.${String(process.pid)}`;
    execFileSync(process.execPath, [join(root, 'node_modules/webpack-cli/bin/cli.js'), '--mode', 'production', '--config-name', 'pane', '--output-path', making], { cwd: root, stdio: 'pipe' });
    for (const other of readdirSync(kept)) if (!other.includes('.')) rmSync(join(kept, other), { recursive: true });
    renameSync(making, folder);
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
  return folder;
}

/** Bytes of files of the build as a web server sends them. */
export function packedBytes(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}
