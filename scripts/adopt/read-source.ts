import { basename, extname } from 'node:path';
import { UnreadableFile, type RawWorkbook } from '../../src/app/ports.js';
import { readWorkbook } from '../../src/adapters/exceljs/read-workbook.js';
import { asLists } from '../../src/adoption/sheets/as-lists.js';
import { readCsv } from '../../src/adoption/sheets/read-csv.js';
import type { SourceWorkbook } from '../../src/adoption/mapping/propose-mapping.js';
import type { Remark } from '../../src/adoption/values/reading.js';
import { about, readInput } from '../command-line/files.js';

export interface Source {
  readonly workbook: SourceWorkbook;
  /** The whole workbook, where it is one. */
  readonly raw: RawWorkbook | null;
  readonly bytes: Uint8Array;
  readonly remarks: readonly Remark[];
}

const textEndings = ['.csv', '.txt', '.tsv'];

function looksLikePackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Reads a foreign file: a workbook by its first bytes, a table of text by its ending. Throws Refusal. */
export async function readSource(path: string): Promise<Source> {
  const bytes = readInput(path);
  return about(path, async () => {
    const asText = textEndings.includes(extname(path).toLowerCase()) && !looksLikePackage(bytes);
    if (!asText) {
      const raw = await readWorkbook(bytes);
      return { ...asLists<SourceWorkbook>(raw), raw, bytes };
    }
    if (bytes.length === 0) throw new UnreadableFile('empty-file');
    const reading = readCsv(bytes, basename(path, extname(path)));
    if (reading.sheet.rows.every((row) => row.every((cell) => cell === null))) throw new UnreadableFile('no-sheets');
    const { workbook, remarks } = asLists<SourceWorkbook>({ sheets: [reading.sheet] });
    return { workbook, raw: null, bytes, remarks: [...reading.remarks, ...remarks] };
  });
}
