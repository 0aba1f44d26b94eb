import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readWorkbook } from '../../../src/adapters/exceljs/read-workbook.js';
import { readCsv } from '../../../src/adoption/sheets/read-csv.js';
import { UnreadableFile } from '../../../src/app/ports.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

/** Reads one file of whatever kind; `refused` is 1 when it is told with a reason that it cannot be read. */
export async function readAny([path = '']: readonly string[]): Promise<Figures> {
  const bytes = new Uint8Array(readFileSync(path));
  const [seconds, refused] = await timed(async () => {
    try {
      if (extname(path).toLowerCase() === '.csv') readCsv(bytes, 'file');
      else await readWorkbook(bytes);
      return 0;
    } catch (error) {
      if (error instanceof UnreadableFile) return 1;
      throw error;
    }
  });
  return { seconds, refused };
}
