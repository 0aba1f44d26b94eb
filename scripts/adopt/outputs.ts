import { basename, dirname, extname, join } from 'node:path';
import { fill, type Language } from '../../src/schema/text.js';
import type { Output } from '../command-line/files.js';

/** Cells shown of each group on the terminal; the report file has them all. */
export const cellLimit = 5;

const endings = { mapping: { da: 'kortlægning.json', en: 'mapping.json' }, report: { da: 'rapport.txt', en: 'report.txt' } } as const;
const written = { da: 'Skrevet: {files}', en: 'Written: {files}' } as const;

/** The workbook, and beside it the mapping to edit and the whole report. */
export function outputsBeside(out: string, workbook: Uint8Array, mapping: string, report: string, language: Language): readonly Output[] {
  const stem = join(dirname(out), basename(out, extname(out)));
  const text = new TextEncoder();
  return [
    { path: out, bytes: workbook },
    { path: `${stem}.${endings.mapping[language]}`, bytes: text.encode(mapping) },
    { path: `${stem}.${endings.report[language]}`, bytes: text.encode(`${report}\n`) },
  ];
}

export function saved(outputs: readonly Output[], language: Language): string {
  return fill(written[language], { files: outputs.map((one) => one.path).join(', ') });
}
