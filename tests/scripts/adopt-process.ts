import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the adopt command as a person does. */
export function runAdopt(args: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/adopt.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}
