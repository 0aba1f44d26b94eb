import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { libreOffice } from './libreoffice.js';
import { itWith, type NeededTool } from './needed-tool.js';

const run = promisify(execFile);

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/** Poppler's pdftotext, which tells where on a page each word stands. */
export const pdftotext: NeededTool = {
  name: 'pdftotext',
  present: isOnPath('pdftotext') || isOnPath('pdftotext.exe'),
  hint: 'Install Poppler, as poppler-utils with most package managers.',
};

export interface PdfWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PdfWord[];
}

/** The words of every page of a PDF with their boxes in points, from the upper left corner. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly PdfPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'portfolio-register-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1 << 28 });
    return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(([, width, height, body = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [...body.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Words that stand over each other by a third of a line or more, or beyond the page: `page 2: «Alle» over «opmærksomhed»`. */
export function collidingWords(pages: readonly PdfPage[]): readonly string[] {
  return pages.flatMap(({ width, height, words }, index) =>
    words.flatMap((word, at) => {
      const beyond = word.left < 0 || word.top < 0 || word.right > width || word.bottom > height ? [`page ${String(index + 1)}: «${word.text}» is beyond the page`] : [];
      const over = words.slice(at + 1).filter((other) => {
        const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
        const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
        return across > 1 && down > Math.min(word.bottom - word.top, other.bottom - other.top) / 3;
      });
      return [...beyond, ...over.map((other) => `page ${String(index + 1)}: «${word.text}» over «${other.text}»`)];
    }),
  );
}

/** A test that looks at pages as LibreOffice sets them; see `itWith`. */
export function itWithRenderedPages(name: string, test: () => Promise<void>, timeout = 240_000): void {
  itWith(libreOffice.present ? pdftotext : libreOffice, name, test, timeout);
}
