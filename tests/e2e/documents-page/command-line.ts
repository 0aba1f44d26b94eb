import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './built-page.js';

/** Runs a command line as a person does. */
export function commandLine(script: string, args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const ran = spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts', `${script}.ts`), ...args], { cwd: root, encoding: 'utf8' });
  return { status: ran.status, said: ran.stderr.trim() };
}

/** The files in a folder by name, each with its bytes as text, so that a difference is told by name and not by megabytes. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name.normalize('NFC'), readFileSync(join(folder, name)).toString('latin1')]));
}

/** Names of the files that are not the same in two folders; empty when names and bytes are. */
export function differences(one: string, other: string): readonly string[] {
  const [first, second] = [filesIn(one), filesIn(other)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((name) => first[name] !== second[name]);
}
