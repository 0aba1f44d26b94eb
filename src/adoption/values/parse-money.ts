import type { RawCellExtras, RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { currencyOfFormat, isDollar, takeMoneyWords, type MoneyUnit } from './money-words.js';
import { readNumberText, type DecimalMark } from './number-shape.js';
import { blankReading, exactly, roughly, unreadable, type Reading } from './reading.js';

export interface Amount {
  /** In whole units of the currency (kroner, not thousands of kroner); øre stay as decimals. */
  readonly amount: number;
  /** What the cell itself says; null when it says nothing. */
  readonly currency: string | null;
}

export interface MoneyHints {
  /** What one counts for, by the header or by a person; null is 1. */
  readonly unit?: MoneyUnit | null;
  /** The column's currency; a cell in another one is not read. */
  readonly currency?: string | null;
  readonly decimalMark?: DecimalMark | null;
  readonly extras?: RawCellExtras | undefined;
}

const noAmount = { da: 'ikke et beløb', en: 'not an amount' };
const about = /^(?:ca\.?|cirka|omkring|approx\.?|about|~|≈)\s*/i;

function times(value: number, unit: number): number {
  return unit === 1 ? value : Number((value * unit).toPrecision(15));
}

function foreign(own: string | null, column: string | null | undefined): Reading<never> | null {
  if (!own || !column || own === column || (own === '$' && isDollar(column))) return null;
  return unreadable('other-currency', {
    da: `står i ${own}, mens kolonnen er i ${column}; beløb omregnes ikke`,
    en: `is in ${own} while the column is in ${column}; amounts are never converted`,
  });
}

function sign(text: string): { readonly negative: boolean; readonly body: string } {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) return { negative: true, body: (bracketed[1] ?? '').trim() };
  if (/^- ?/.test(text)) return { negative: true, body: text.replace(/^- ?/, '') };
  if (/\d ?-$/.test(text)) return { negative: true, body: text.replace(/ ?-$/, '') };
  return { negative: false, body: text.replace(/^\+ ?/, '') };
}

/**
 * Reads an amount: a number, or a text such as `1.250.000 kr.`, `$3,794,700`, `2,5 mio.`, `(850) t.kr.`. Nothing is
 * converted between currencies, ranges and amounts with conditions are not read. A unit in the cell goes before the
 * header's; `kr.` written out in a column of thousands is a contradiction and is not read.
 */
export function parseMoney(cell: RawValue, hints: MoneyHints = {}): Reading<Amount> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const headerUnit = hints.unit ?? 1;
  if (typeof cell === 'number') {
    if (hints.extras?.isDate) return unreadable('date-not-amount', { da: 'cellen er en dato', en: 'the cell is a date' });
    const currency = currencyOfFormat(hints.extras?.numberFormat);
    return foreign(currency, hints.currency) ?? exactly({ amount: times(cell, headerUnit), currency });
  }
  if (typeof cell !== 'string') return unreadable('no-amount', noAmount);
  if (isPlaceholder(cell)) return blankReading;

  const text = plainText(cell);
  const approximate = about.test(text);
  const words = takeMoneyWords(text.replace(about, '').replace(/,--?(?=\s|$)/, ''));
  const first = sign(words.rest);
  const { negative, body } = first;
  if (/\d ?- ?\d/.test(body) || /\d (?:til|to|eller|or) \d/.test(body)) {
    return unreadable('range', { da: 'et interval, ikke ét beløb', en: 'a range, not one amount' });
  }
  const number = readNumberText(body, hints.decimalMark ?? null);
  if (number.kind === 'none') return unreadable('no-amount', noAmount);
  const otherCurrency = foreign(words.currency, hints.currency);
  if (otherCurrency) return otherCurrency;
  if (words.unit === null && words.currencyWord && headerUnit !== 1) {
    return unreadable('unit-contradiction', {
      da: 'cellen siger kr., overskriften siger tusinder eller millioner',
      en: 'the cell says kr., the header says thousands or millions',
    });
  }
  const unit = words.unit ?? headerUnit;
  const finish = (value: number): Amount => ({ amount: times(negative ? -value : value, unit), currency: words.currency });

  if (number.kind === 'ambiguous') {
    const dot = body.includes('.');
    const kroner = words.currency === 'DKK' || hints.currency === 'DKK';
    if (kroner && dot) return exactly(finish(number.asComma));
    const english = words.currency !== null && words.currency !== 'DKK';
    if (!english && (dot || words.unit !== null)) {
      return roughly(finish(number.asComma), 0.8, 'decimal-mark-assumed', {
        da: 'læst som dansk skrivemåde: punktum er tusinder, komma er decimaler',
        en: 'read the Danish way: point for thousands, comma for decimals',
      });
    }
    if (english && !dot) return exactly(finish(number.asPoint));
    return unreadable('decimal-mark', {
      da: `kan betyde både ${String(number.asComma).replace('.', ',')} og ${String(number.asPoint).replace('.', ',')}`,
      en: `may mean ${String(number.asComma)} or ${String(number.asPoint)}`,
    });
  }
  if (approximate) {
    return roughly(finish(number.value), 0.7, 'approximate', { da: 'kilden siger cirka', en: 'the source says about' });
  }
  if (words.unit !== null && headerUnit !== 1 && words.unit !== headerUnit) {
    return roughly(finish(number.value), 0.8, 'unit-of-cell', {
      da: 'cellens egen enhed er brugt i stedet for overskriftens',
      en: "the cell's own unit was used instead of the header's",
    });
  }
  return exactly(finish(number.value));
}
