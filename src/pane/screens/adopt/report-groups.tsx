import type { ReactElement } from 'react';
import type { Adoption } from '../../../adoption/adopt-workbook.js';
import { listKind } from '../../../adoption/kinds/list-kinds.js';
import type { Conversion, OtherRow } from '../../../adoption/report/adoption-report.js';
import { otherRowKinds } from '../../../adoption/report/report-lines.js';
import type { Remark } from '../../../adoption/values/reading.js';
import type { ForeignAmounts } from '../../../app/adopt/foreign-amounts.js';
import { useWords } from '../../state/pane-context.js';
import { adoptWords } from './adopt-words.js';
import { ReportGroup, type ReportLine } from './report-group.js';

interface ReportGroupsProps {
  readonly adoption: Adoption;
  readonly remarks: readonly Remark[];
  readonly otherCurrency: ForeignAmounts['otherCurrency'];
  readonly proposed?: readonly ReportLine[];
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 90 ? `${plain.slice(0, 89)}…` : plain;
}

/** What became of the list, as the command line's report tells it: what could not be read first, since that needs a person. */
export function ReportGroups({ adoption, remarks, otherCurrency, proposed = [] }: ReportGroupsProps): ReactElement {
  const word = useWords();
  const { report } = adoption;
  const conversions = report.sheets.flatMap((sheet) => sheet.conversions);
  const several = report.sheets.length > 1;
  const place = (sheet: string, row: number): string => `${several ? `${sheet}, ` : ''}${word(adoptWords.row, { row })}`;
  const cells = (outcome: Conversion['outcome']): readonly ReportLine[] =>
    conversions.filter((one) => one.outcome === outcome).map((one) => ({
      text: `${one.project ?? '?'} · ${shorten(one.header)}: »${shorten(one.source)}«${outcome === 'unconvertible' ? '' : ` → ${shorten(word(one.shown))}`}`,
      below: `${place(one.sheet, one.row)}. ${word(one.remark.text)}`,
    }));
  const otherRows = report.sheets.flatMap(({ sheet, otherRows: rows }) => rows.map((one: OtherRow): ReportLine => ({ text: shorten(one.text), below: `${place(sheet, one.row)}: ${word(otherRowKinds[one.kind])}` })));
  const columns = report.sheets.flatMap(({ sheet, columns: all }) =>
    all.map((column): ReportLine => ({ text: `${shorten(column.header) || column.column} → ${word(column.target)}`, below: `${several ? `${sheet}, ` : ''}${word(adoptWords.cells, { filled: column.filled })}` })),
  );
  const currency = otherCurrency === null ? [] : [{ text: word(adoptWords.otherCurrency, { currencies: otherCurrency.currencies.join(', '), register: otherCurrency.register }) }];
  const known = [...remarks, ...report.remarks, ...report.sheets.flatMap((sheet) => sheet.remarks)].map(({ text }): ReportLine => ({ text: word(text) }));
  const plural = [...new Set(report.sheets.map(({ entity }) => word(listKind(entity).words.plural)))].join(` ${word(adoptWords.or)} `);
  return (
    <>
      <ReportGroup title={word(adoptWords.unconvertible)} lines={cells('unconvertible')} />
      <ReportGroup title={word(adoptWords.doubtful)} lines={cells('doubtful')} />
      <ReportGroup title={word(adoptWords.remarks)} lines={[...currency, ...known, ...proposed]} open />
      <ReportGroup title={word(adoptWords.columns)} lines={columns} />
      <ReportGroup title={word(adoptWords.converted)} lines={cells('converted')} />
      <ReportGroup title={word(adoptWords.otherRows, { plural })} lines={otherRows} />
      <ReportGroup title={word(adoptWords.repeated)} lines={report.repeatedNames.map(({ name, places }) => ({ text: name, below: places.map(({ sheet, row }) => place(sheet, row)).join(', ') }))} />
      <ReportGroup title={word(adoptWords.notRead)} lines={report.notRead.map(({ sheet, reason }) => ({ text: sheet, below: word(reason) }))} />
    </>
  );
}
