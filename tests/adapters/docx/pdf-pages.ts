import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWithLibreOffice, libreOffice } from '../../support/libreoffice.js';
import type { NeededTool } from '../../support/needed-tool.js';

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** LibreOffice to lay pages out, and poppler to read them. */
export const pageReader: NeededTool = {
  name: libreOffice.present ? 'pdftotext' : libreOffice.name,
  present: libreOffice.present && hasPdftotext,
  hint: libreOffice.present ? 'Install poppler (poppler-utils).' : libreOffice.hint,
};

/** The text of each page of a document as LibreOffice lays it out. */
export async function pagesOf(docx: Uint8Array): Promise<string[]> {
  const pdf = await convertWithLibreOffice(docx, 'docx', 'pdf');
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-register-pages-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
