import type { RawSheet } from '../schema/raw-workbook.js';
import type { Text } from '../schema/text.js';
import { adoptSheet, type AdoptionOptions } from './rows/adopt-sheet.js';
import type { AdoptedRow } from './rows/adopt-row.js';
import type { AdoptionReport, SheetReport } from './report/adoption-report.js';
import { plainText } from './values/cell-text.js';
import type { AdoptedEntity } from './kinds/list-kinds.js';
import type { Mapping } from './mapping/mapping.js';
import { foldOwnHeader } from './rows/own-columns.js';
import type { NotRead, SourceWorkbook } from './mapping/propose-mapping.js';
import type { Remark } from './values/reading.js';

export interface Adoption {
  readonly rows: readonly AdoptedRow[];
  readonly report: AdoptionReport;
  /** What the columns kept as people's own are called, over all sheets; columns of several sheets with one header are one. */
  readonly ownColumns: readonly string[];
  /** The sheets that were taken, as they stood: the register keeps a copy of each. */
  readonly sources: readonly RawSheet[];
  /** The one currency of all amounts (ISO code or sign); null when none is said. Never converted. */
  readonly currency: string | null;
}

/** What of an adoption becomes rows of one table: the rows, and the columns kept as people's own that they have a value in. */
export function ofEntity({ rows, ownColumns }: Adoption, entity: AdoptedEntity): Pick<Adoption, 'rows' | 'ownColumns'> {
  const own = rows.filter((row) => row.entity === entity);
  const filled = new Set(own.flatMap((row) => [...row.own.keys()]));
  return { rows: own, ownColumns: ownColumns.filter((header) => filled.has(foldOwnHeader(header))) };
}

function repeatedNames(rows: readonly AdoptedRow[]): AdoptionReport['repeatedNames'] {
  const byName = new Map<string, AdoptedRow[]>();
  for (const row of rows) {
    const name = row.values['name'];
    if (typeof name !== 'string') continue;
    const key = `${row.entity} ${plainText(name).toLowerCase()}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()].filter((same) => same.length > 1).map((same) => ({ name: String(same[0]?.values['name']), places: same.map((row) => row.at) }));
}

function currencyRemark(currencies: readonly string[]): readonly Remark[] {
  if (currencies.length < 2) return [];
  const list = currencies.join(', ');
  const text: Text = {
    da: `Arkene er i flere valutaer (${list}). Beløbene er taget, som de står, og må ikke lægges sammen.`,
    en: `The sheets are in several currencies (${list}). The amounts are taken as they stand and must not be added up.`,
  };
  return [{ code: 'several-currencies', text }];
}

/**
 * Makes rows of every sheet in the mapping, in its order. A sheet of the mapping that the workbook
 * does not have is told as not read.
 */
export function adoptWorkbook(workbook: SourceWorkbook, mapping: Mapping, options: AdoptionOptions, notRead: readonly NotRead[] = []): Adoption {
  const rows: AdoptedRow[] = [];
  const sheets: SheetReport[] = [];
  const sources: RawSheet[] = [];
  const missing: NotRead[] = [];
  const own = new Map<string, string>();
  for (const one of mapping.sheets) {
    const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === one.sheet.toLowerCase());
    if (!sheet) {
      missing.push({ sheet: one.sheet, reason: { da: 'arket findes ikke i filen', en: 'there is no such sheet in the file' } });
      continue;
    }
    const adopted = adoptSheet(sheet, one, options);
    rows.push(...adopted.rows);
    sheets.push(adopted.report);
    sources.push(sheet);
    for (const header of adopted.ownHeaders) if (!own.has(foldOwnHeader(header))) own.set(foldOwnHeader(header), header);
  }
  const currencies = [...new Set(sheets.map((sheet) => sheet.currency).filter((currency) => currency !== null))];
  const report: AdoptionReport = { sheets, notRead: [...notRead, ...missing], repeatedNames: repeatedNames(rows), remarks: currencyRemark(currencies) };
  return { rows, report, ownColumns: [...own.values()], sources, currency: currencies.length === 1 ? (currencies[0] ?? null) : null };
}
