import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pixelsWide = 900;

/** A page of a document as LibreOffice draws it. */
export async function pageOf(document: Uint8Array, extension: 'pptx' | 'docx', page: number): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-register-picture-'));
  try {
    const source = join(folder, `document.${extension}`);
    await writeFile(source, document);
    await run('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], { timeout: 180_000 });
    await run('pdftoppm', ['-png', '-f', String(page), '-l', String(page), '-scale-to-x', String(pixelsWide), '-scale-to-y', '-1', join(folder, 'document.pdf'), join(folder, 'page')]);
    const picture = (await readdir(folder)).find((name) => name.endsWith('.png'));
    if (picture === undefined) throw new Error(`The document has no page ${String(page)}`);
    return new Uint8Array(await readFile(join(folder, picture)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
