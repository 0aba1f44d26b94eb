import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { itWith, type NeededTool } from './needed-tool.js';

const run = promisify(execFile);

function findProgram(): string | null {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/Applications/LibreOffice.app/Contents/MacOS',
    'C:\\Program Files\\LibreOffice\\program',
  ];
  for (const folder of folders) for (const name of names) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  return null;
}

const program = findProgram();

export const libreOffice: NeededTool = {
  name: 'LibreOffice',
  present: program !== null,
  hint: 'Install it from libreoffice.org, or with the system\'s package manager.',
};

export const hasLibreOffice = libreOffice.present;

const home = join(tmpdir(), `portfolio-register-libreoffice-${process.getuid?.() ?? 'user'}`);
const lock = join(home, 'lock');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for the one profile, which holds one LibreOffice at a time over all test processes. */
async function takeLock(): Promise<void> {
  await mkdir(home, { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch {
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function convert(bytes: Uint8Array, extension: string, to: string): Promise<Map<string, Uint8Array>> {
  if (program === null) throw new Error(`LibreOffice is missing. ${libreOffice.hint}`);
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-register-convert-'));
  await takeLock();
  try {
    const source = join(folder, `file.${extension}`);
    const target = join(folder, 'out');
    await writeFile(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const { stdout, stderr } = await run(program, [profile, '--headless', '--convert-to', to, '--outdir', target, source], { timeout: 180_000 });
    const names = existsSync(target) ? await readdir(target) : [];
    if (names.length === 0) throw new Error(`LibreOffice converted nothing: ${stdout} ${stderr}`);
    const files = new Map<string, Uint8Array>();
    for (const name of names.sort()) files.set(name, new Uint8Array(await readFile(join(target, name))));
    return files;
  } finally {
    await rm(lock, { force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Every file LibreOffice makes of one, by name. `to` is an extension, with a filter after a colon where needed:
 * `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1` gives `file-<sheet>.csv` per sheet.
 */
export function convertAllWithLibreOffice(bytes: Uint8Array, extension: string, to: string): Promise<Map<string, Uint8Array>> {
  const result = queue.then(() => convert(bytes, extension, to));
  queue = result.catch(() => undefined);
  return result;
}

/** The one file LibreOffice makes of another, as `(bytes, 'pptx', 'pdf')`. Throws when it makes none. */
export async function convertWithLibreOffice(bytes: Uint8Array, extension: string, to: string): Promise<Uint8Array> {
  const [first] = (await convertAllWithLibreOffice(bytes, extension, to)).values();
  return first as Uint8Array;
}

/** A test that asks LibreOffice; see `itWith`. */
export function itWithLibreOffice(name: string, test: () => Promise<void> | void, timeout = 240_000): void {
  itWith(libreOffice, name, test, timeout);
}
