import type { ColumnMapping } from './mapping.js';
import { currencyOfFormat, isDollar, moneyWordsOfHeader, takeMoneyWords, type MoneyUnit } from '../values/money-words.js';
import { adoptedField, type AdoptedEntity } from '../kinds/list-kinds.js';
import type { SourceColumn } from '../sheets/source-column.js';

const aboutAmounts = /bel[øo]b|alle tal|amounts?|figures|tal i /i;

/** The unit a line above the table gives for all its amounts: `Alle beløb i 1.000 kr.` */
export function unitOfTitles(titles: readonly string[]): MoneyUnit | null {
  const units = titles.filter((title) => aboutAmounts.test(title)).map((title) => moneyWordsOfHeader(title).unit);
  return units.find((unit) => unit !== null) ?? null;
}

function isMoney(entity: AdoptedEntity, field: string): boolean {
  return adoptedField(entity, field)?.kind.name === 'money';
}

/** What a person may want to change about how a column's figures and dates are read. */
export function moneyDetails(entity: AdoptedEntity, field: string, column: SourceColumn, titleUnit: MoneyUnit | null): Pick<ColumnMapping, 'unit' | 'decimalMark' | 'dateOrder'> {
  const kind = adoptedField(entity, field)?.kind.name;
  if (kind === 'date') return column.dateOrder ? { dateOrder: column.dateOrder } : {};
  if (kind !== 'money') return {};
  const unit = moneyWordsOfHeader(`${column.group} ${column.header}`).unit ?? titleUnit ?? 1;
  return { unit, ...(column.decimalMark ? { decimalMark: column.decimalMark } : {}) };
}

function currencyOfCells(column: SourceColumn): string | null {
  const counts = new Map<string, number>();
  for (const { cell, extras } of column.filled) {
    const currency = typeof cell === 'string' ? takeMoneyWords(cell).currency : currencyOfFormat(extras?.numberFormat);
    if (currency && /\d/.test(String(cell))) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Whose dollars a bare `$` means, where the rest of the sheet names one country's only; else the sign stays. */
function dollarsOf(columns: readonly SourceColumn[], titles: readonly string[]): string {
  const texts = [...titles, ...columns.flatMap((column) => [column.header, ...column.texts.filter((text) => text.length <= 60 && /\$|USD|CAD|AUD/.test(text))])];
  const formats = columns.flatMap((column) => column.filled.map(({ extras }) => currencyOfFormat(extras?.numberFormat)));
  const named = new Set([...texts.map((text) => moneyWordsOfHeader(text).currency), ...formats].filter((currency) => currency !== null && isDollar(currency)));
  const [only] = named;
  return named.size === 1 && only ? only : '$';
}

/**
 * The currency of the amounts that are taken over: what their headers, cells or formats say, else what a line above the
 * table or the only currency of any other header says. Null when nothing tells.
 */
export function sheetCurrency(entity: AdoptedEntity, columns: readonly SourceColumn[], mappings: readonly ColumnMapping[], titles: readonly string[]): string | null {
  const money = columns.filter((column) => mappings.some((mapping) => mapping.column === column.column && isMoney(entity, mapping.to)));
  for (const column of money) {
    const said = moneyWordsOfHeader(`${column.group} ${column.header}`).currency ?? currencyOfCells(column);
    if (said) return said === '$' ? dollarsOf(columns, titles) : said;
  }
  if (money.length === 0) return null;
  const others = new Set(
    [...titles.filter((title) => aboutAmounts.test(title)), ...columns.map((column) => column.header)].map((text) => moneyWordsOfHeader(text).currency).filter((currency) => currency !== null),
  );
  return others.size === 1 ? ([...others][0] ?? null) : null;
}

/** Amounts without a unit so small that thousands or millions are likely meant: a person should look. */
export function looksLikeThousands(amounts: readonly number[]): boolean {
  const sizes = amounts.map(Math.abs).filter((size) => size > 0).toSorted((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)];
  return median !== undefined && median < 10_000;
}
