import type { AdoptedRow } from '../../adoption/rows/adopt-row.js';
import type { Adoption } from '../../adoption/adopt-workbook.js';
import { adoptedField } from '../../adoption/kinds/list-kinds.js';

export interface ForeignAmounts {
  /** The rows, with amounts in another currency as lines of the remark instead of figures. */
  readonly rows: readonly AdoptedRow[];
  /** The currencies whose amounts were moved to the remark, and the one the register has; null when none was. */
  readonly otherCurrency: { readonly currencies: readonly string[]; readonly register: string } | null;
}

const signs: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR' };

/** One name for each currency: `kr.`, `kroner` and DKK are one, a bare `$` is its own since it may be of several countries. */
export function sameCurrency(one: string, other: string): boolean {
  const named = (text: string): string => (/^(?:d\.?)?kr(?:oner)?\.?$|^dkk$/i.test(text.trim()) ? 'DKK' : (signs[text.trim()] ?? text.trim().toUpperCase()));
  return named(one) === named(other);
}

function withoutAmounts(row: AdoptedRow, currency: string): AdoptedRow {
  const money = Object.keys(row.values).filter((field) => adoptedField(row.entity, field)?.kind.name === 'money');
  const notes = money.map((field) => {
    const { header, text } = row.said[field] ?? { header: adoptedField(row.entity, field)?.label.da ?? field, text: String(row.values[field]) };
    return { line: `${header}: ${text} (${currency})`, header, text };
  });
  if (notes.length === 0) return row;
  const values = Object.fromEntries(Object.entries(row.values).filter(([field]) => !money.includes(field)));
  const remark = [values['remark'], ...notes.map(({ line }) => line)].filter((part) => typeof part === 'string').join('\n');
  return { ...row, values: { ...values, remark }, notes: [...row.notes, ...notes] };
}

/**
 * A register has one currency, and amounts are never converted: those of sheets that say another one stay as text in the
 * remark. A sheet that says none is taken to be in the register's.
 */
export function foreignAmounts(adoption: Adoption, register: string): ForeignAmounts {
  const currencies = new Map(adoption.report.sheets.map((sheet) => [sheet.sheet, sheet.currency]));
  const moved = new Set<string>();
  const rows = adoption.rows.map((row) => {
    const currency = currencies.get(row.at.sheet) ?? null;
    if (currency === null || sameCurrency(currency, register)) return row;
    const without = withoutAmounts(row, currency);
    if (without !== row) moved.add(currency);
    return without;
  });
  return { rows, otherCurrency: moved.size === 0 ? null : { currencies: [...moved], register } };
}

/** The currency of most projects with a currency; null when no sheet says any. */
export function mainCurrency(adoption: Adoption): string | null {
  const counts = new Map<string, number>();
  for (const { currency, projects } of adoption.report.sheets) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + projects);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
