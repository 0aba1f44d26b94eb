import { basename, dirname, extname, join } from 'node:path';
import { fill, type Language } from '../../src/schema/text.js';
import type { Output } from '../command-line/files.js';

/** Cells shown of each group on the terminal; the report file has them all. */
export const cellLimit = 5;

const endings = { mapping: { da: 'kortlægning.json', en: 'mapping.json' }, report: { da: 'rapport.txt', en: 'report.txt' } } as const;
const written = { da: 'Skrevet: {files}', en: 'Written: {files}' } as const;
const next = {
  check: {
    da: 'Næste skridt: åbn {workbook} i Excel, og se, hvad der mangler: npm run validate -- --workbook "{workbook}"',
    en: 'Next: open {workbook} in Excel and see what is missing: npm run validate -- --workbook "{workbook}"',
  },
  correct: {
    da: 'Er en kolonne blevet til noget forkert, så ret {mapping}, og kør igen med --map "{mapping}".',
    en: 'If a column has become something wrong, edit {mapping} and run again with --map "{mapping}".',
  },
} as const;

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

/** What was written, and what to do now. */
export function saved(outputs: readonly Output[], language: Language): string {
  const paths = outputs.map((one) => one.path);
  const mapping = paths.find((path) => path.endsWith(endings.mapping[language]));
  return [
    fill(written[language], { files: paths.join(', ') }),
    fill(next.check[language], { workbook: paths[0] ?? '' }),
    ...(mapping === undefined ? [] : [fill(next.correct[language], { mapping })]),
  ].join('\n');
}
