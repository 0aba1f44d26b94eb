import { asLists } from '../../../adoption/sheets/as-lists.js';
import { readCsv } from '../../../adoption/sheets/read-csv.js';
import type { SourceWorkbook } from '../../../adoption/mapping/propose-mapping.js';
import { UnreadableFile } from '../../ports.js';
import type { AdoptionSource, WorkbookFiles } from './adoption-desk.js';

const textEnding = /\.(csv|txt|tsv)$/i;

/** The largest file read inside the pane, in bytes: it shares its memory with Excel. */
const largestInPane = 30 * 1024 * 1024;

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Reads a foreign file: a workbook by its first bytes, a table of text by its ending. Throws UnreadableFile. */
export async function readSourceFile(name: string, bytes: Uint8Array, files: () => Promise<WorkbookFiles>): Promise<AdoptionSource> {
  if (bytes.length === 0) throw new UnreadableFile('empty-file');
  if (bytes.length > largestInPane) throw new UnreadableFile('too-large');
  if (!textEnding.test(name) || isPackage(bytes)) {
    return { ...asLists<SourceWorkbook>(await (await files()).read(bytes)), file: name };
  }
  const { sheet, remarks } = readCsv(bytes, name.replace(textEnding, ''));
  if (sheet.rows.every((row) => row.every((cell) => cell === null))) throw new UnreadableFile('no-sheets');
  const lists = asLists<SourceWorkbook>({ sheets: [sheet] });
  return { workbook: lists.workbook, file: name, remarks: [...remarks, ...lists.remarks] };
}
