import { readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Text } from '../../src/schema/text.js';
import { measure } from './measured.js';
import type { Result } from './result-line.js';

const readable: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xlsb', '.xls', '.ods', '.csv']);
const shownSlowest = 5;
const goals = { seconds: 10, megabytes: 1000 };

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase())).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function both(text: string): Text {
  return { da: text, en: text };
}

/** Every file under a folder, each in a process of its own: the slowest, the largest, and how many were refused. */
export async function readersResults(folder: string, progress: (text: string) => void): Promise<readonly Result[]> {
  const files = filesUnder(folder);
  const read: { name: string; seconds: number; peak: number; refused: number }[] = [];
  for (const [index, file] of files.entries()) {
    const name = relative(folder, file);
    progress(`${String(index + 1)}/${String(files.length)} ${name}`);
    const measured = await measure('read-any', [file], 60);
    read.push({ name, seconds: measured?.figures['seconds'] ?? 60, peak: measured?.peak ?? 0, refused: measured?.figures['refused'] ?? 0 });
  }
  const slowest = [...read].sort((a, b) => b.seconds - a.seconds).slice(0, shownSlowest);
  const [largest] = [...read].sort((a, b) => b.peak - a.peak);
  const refused = read.filter((one) => one.refused === 1).length;
  return [
    ...slowest.map((one): Result => ({ what: both(one.name), figure: one.seconds, unit: 's', goal: goals.seconds })),
    ...(largest ? [{ what: both(largest.name), figure: largest.peak, unit: 'MB', goal: goals.megabytes, remark: `${String(files.length - refused)} + ${String(refused)}` } as const] : []),
  ];
}
