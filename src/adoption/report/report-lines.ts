import { fill, type Language, type Text } from '../../schema/text.js';
import type { AdoptionReport, Conversion, OtherRow, Outcome, SheetReport } from './adoption-report.js';
import { listKind } from '../kinds/list-kinds.js';
import { shownFill } from '../rows/adopt-cells.js';
import { plainText } from '../values/cell-text.js';

const words = {
  sheet: { da: 'Ark «{sheet}»: {projects}, overskrift i række {row}', en: 'Sheet “{sheet}”: {projects}, header in row {row}' },
  column: { da: '  {column} {header} → {target} ({filled}{counts}): {reason}', en: '  {column} {header} → {target} ({filled}{counts}): {reason}' },
  filledCell: { da: '1 celle', en: '1 cell' },
  filledCells: { da: '{n} celler', en: '{n} cells' },
  columnOf: { da: '{header}, kolonne {column}', en: '{header}, column {column}' },
  unnamed: { da: '(uden overskrift)', en: '(no header)' },
  unconvertible: { da: 'Kunne ikke omsættes; teksten står i bemærkningen', en: 'Could not be converted; the text stands in the remark' },
  doubtful: { da: 'Omsat, men bør ses på', en: 'Converted, but should be looked at' },
  converted: { da: 'Omsat', en: 'Converted' },
  group: { da: '  {header}: {remark} ({count})', en: '  {header}: {remark} ({count})' },
  cell: { da: '    række {row}, {project}: «{source}»{shown}', en: '    row {row}, {project}: “{source}”{shown}' },
  blankCell: { da: '    række {row}, {project}{shown}', en: '    row {row}, {project}{shown}' },
  more: { da: '    … og {count} til', en: '    … and {count} more' },
  otherRows: { da: 'Rækker, der ikke er {plural}', en: 'Rows that are no {plural}' },
  otherRow: { da: '  række {row} ({kind}): {text}', en: '  row {row} ({kind}): {text}' },
  repeated: { da: 'Samme navn flere gange: {name} ({places})', en: 'Same name more than once: {name} ({places})' },
  notRead: { da: 'Ark «{sheet}» er ikke taget med: {reason}', en: 'Sheet “{sheet}” was not taken: {reason}' },
  severalNotRead: { da: '{count} ark er ikke taget med: {reason} ({sheets})', en: '{count} sheets were not taken: {reason} ({sheets})' },
} as const satisfies Record<string, Text>;

/** What a row is that is nothing of its own. */
export const otherRowKinds: Readonly<Record<OtherRow['kind'], Text>> = {
  continuation: { da: 'fortsætter rækken over, står i dens bemærkning', en: 'continues the row above, stands in its remark' },
  'repeated-header': { da: 'overskriften igen', en: 'the header again' },
  total: { da: 'sum', en: 'total' },
  heading: { da: 'mellemoverskrift', en: 'heading' },
  footnote: { da: 'fodnote', en: 'footnote' },
};

const countWords: readonly (readonly [Outcome, Text])[] = [
  ['converted', { da: 'omsat', en: 'converted' }],
  ['doubtful', { da: 'bør ses på', en: 'to be looked at' }],
  ['unconvertible', { da: 'ikke omsat', en: 'not converted' }],
];

function counted(n: number, one: Text, many: Text, language: Language): string {
  return fill((n === 1 ? one : many)[language], { n });
}

function shorten(text: string, limit = 90): string {
  const plain = plainText(text);
  return plain.length > limit ? `${plain.slice(0, limit - 1)}…` : plain;
}

/** A painted cell says its colour, every other its text. */
function shownSource(source: string): Text {
  const rgb = /^#([0-9A-F]{6})$/.exec(source)?.[1];
  return rgb === undefined ? { da: source, en: source } : shownFill(rgb);
}

/** A column by its header; by its letter too, where others of the sheet have that header. */
function columnName({ column, header }: Conversion, columns: SheetReport['columns'], language: Language): string {
  const name = shorten(header, 40);
  return columns.filter((one) => one.header === header).length < 2 ? name : fill(words.columnOf[language], { header: name, column });
}

/** Conversions of one outcome, grouped by column and cause, with up to `limit` cells of each. */
function conversionLines({ conversions, columns }: SheetReport, outcome: Conversion['outcome'], language: Language, limit: number): readonly string[] {
  const groups = new Map<string, Conversion[]>();
  for (const one of conversions) {
    if (one.outcome !== outcome) continue;
    const key = `${one.column}|${one.remark.text[language]}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  if (groups.size === 0) return [];
  const lines: string[] = [words[outcome][language]];
  for (const group of groups.values()) {
    const first = group[0];
    if (!first) continue;
    lines.push(fill(words.group[language], { header: columnName(first, columns, language), remark: first.remark.text[language], count: group.length }));
    for (const one of group.slice(0, limit)) {
      const shown = outcome === 'unconvertible' ? '' : ` → ${shorten(one.shown[language], 60)}`;
      lines.push(fill((one.source === '' ? words.blankCell : words.cell)[language], { row: one.row, project: shorten(one.project ?? '?', 50), source: shorten(shownSource(one.source)[language]), shown }));
    }
    if (group.length > limit) lines.push(fill(words.more[language], { count: group.length - limit }));
  }
  return lines;
}

/** `1 projekt`, `12 systemer`. */
export function thingsIn({ entity, projects }: SheetReport, language: Language): string {
  const { one, plural } = listKind(entity).words;
  return projects === 1 ? one[language] : `${String(projects)} ${plural[language]}`;
}

function sheetLines(sheet: SheetReport, language: Language, limit: number): readonly string[] {
  const lines = [fill(words.sheet[language], { sheet: sheet.sheet, projects: thingsIn(sheet, language), row: sheet.headerBottom })];
  for (const column of sheet.columns) {
    const counts = countWords.filter(([outcome]) => column.counts[outcome] > 0).map(([outcome, word]) => `, ${String(column.counts[outcome])} ${word[language]}`);
    lines.push(fill(words.column[language], { column: column.column, header: shorten(column.header, 50) || words.unnamed[language], target: column.target[language], filled: counted(column.filled, words.filledCell, words.filledCells, language), counts: counts.join(''), reason: column.reason[language] }));
  }
  lines.push(...sheet.remarks.map((remark) => remark.text[language]));
  for (const outcome of ['unconvertible', 'doubtful', 'converted'] as const) lines.push(...conversionLines(sheet, outcome, language, limit));
  if (sheet.otherRows.length > 0) lines.push(fill(words.otherRows[language], { plural: listKind(sheet.entity).words.plural[language] }));
  lines.push(...sheet.otherRows.map(({ row, kind, text }) => fill(words.otherRow[language], { row, kind: otherRowKinds[kind][language], text: shorten(text) })));
  return lines;
}

/** Sheets that were left, those of one reason on one line. */
function notReadLines({ notRead }: AdoptionReport, language: Language): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { sheet, reason } of notRead) byReason.set(reason[language], [...(byReason.get(reason[language]) ?? []), sheet]);
  return [...byReason].map(([reason, sheets]) => {
    const [sheet = ''] = sheets;
    return sheets.length === 1 ? fill(words.notRead[language], { sheet, reason }) : fill(words.severalNotRead[language], { count: sheets.length, reason, sheets: sheets.join(', ') });
  });
}

/** The report as lines of text; `limit` cells are shown of each group of equal causes. */
export function reportLines(report: AdoptionReport, language: Language, limit = 10): readonly string[] {
  return [
    ...report.sheets.flatMap((sheet) => sheetLines(sheet, language, limit)),
    ...report.remarks.map((remark) => remark.text[language]),
    ...report.repeatedNames.map(({ name, places }) =>
      fill(words.repeated[language], { name, places: places.map(({ sheet, row }) => `${sheet} ${String(row)}`).join(', ') }),
    ),
    ...notReadLines(report, language),
  ];
}
