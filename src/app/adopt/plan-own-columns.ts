import type { AdoptedRow } from '../../adoption/rows/adopt-row.js';
import { foldOwnHeader, originHeader, type OwnValue } from '../../adoption/rows/own-columns.js';
import type { Language } from '../../schema/text.js';
import type { OwnColumn } from '../workbook-plan/plan-workbook.js';
import type { PlannedValue } from '../workbook-plan/workbook-plan.js';
import { originText } from './row-origin.js';

const narrowest = 12;
const widest = 40;
/** Room for the filter button at the end of a header. */
const button = 4;

function commonest(formats: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Dates, percentages and plain figures cannot share a column's format: what differs is written as it shows. */
function family(format: string | null): string {
  if (format === null) return 'plain';
  return format.startsWith('dd-mm-yyyy') ? 'date' : format.includes('%') ? 'percent' : 'plain';
}

function columnOf(header: string, values: readonly (OwnValue | null)[]): OwnColumn {
  const figures = values.filter((one): one is OwnValue => typeof one?.value === 'number');
  const format = commonest(figures.map((one) => one.numberFormat));
  const texts = values.filter((one) => typeof one?.value === 'string');
  const looksNumeric = texts.some((one) => /^[\d.,\s]+$/.test(String(one?.value)));
  const shown = (one: OwnValue | null): PlannedValue => {
    if (one === null) return null;
    return typeof one.value === 'number' && family(one.numberFormat) !== family(format) ? one.said.text : one.value;
  };
  const longest = Math.max(header.length + button, ...values.map((one) => one?.said.text.length ?? 0));
  return {
    header,
    values: values.map(shown),
    width: Math.min(widest, Math.max(narrowest, longest + 2)),
    numberFormat: format ?? (figures.length === 0 && looksNumeric ? '@' : 'General'),
  };
}

function nameOf({ values }: AdoptedRow): string | null {
  return typeof values['name'] === 'string' ? values['name'] : null;
}

/** The columns a new register keeps as people's own, in the order of the source, and last the list each row came from. */
export function planOwnColumns(headers: readonly string[], rows: readonly AdoptedRow[], language: Language): readonly OwnColumn[] {
  const own = headers.map((header) => columnOf(header, rows.map((row) => row.own.get(foldOwnHeader(header)) ?? null)));
  const origins = rows.map((row) => originText({ list: row.at.sheet, key: row.sourceKey, name: nameOf(row) }, language));
  return [...own, { header: originHeader[language], values: origins, width: Math.min(widest, Math.max(narrowest, ...origins.map((text) => text.length + 2))) }];
}
