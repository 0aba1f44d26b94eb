/** How many of the currency's units one counts for: kroner, thousands, millions, milliards. */
export type MoneyUnit = 1 | 1000 | 1000000 | 1000000000;

export const moneyUnits: readonly MoneyUnit[] = [1, 1000, 1_000_000, 1_000_000_000];

export interface MoneyWords {
  readonly unit: MoneyUnit | null;
  /** ISO code where the sign is unambiguous, else the sign itself (`$` may be of several countries). */
  readonly currency: string | null;
  /** Whether the currency stood as a word after the number (`kr.`) rather than a sign before it. */
  readonly currencyWord: boolean;
  readonly rest: string;
}

const currencies: readonly (readonly [RegExp, string, boolean])[] = [
  [/\b(?:DKK|Dkr\.?|d\.?kr\.?)(?![\p{L}])/iu, 'DKK', true],
  [/(?<![\p{L}])(?:kr\.?|kroner)(?![\p{L}])/iu, 'DKK', true],
  [/(?<![\p{L}])(?:US\$|USD)(?![\p{L}])/iu, 'USD', false],
  [/(?<![\p{L}])(?:CA\$|C\$|CAD)(?![\p{L}])/iu, 'CAD', false],
  [/(?<![\p{L}])(?:AU?\$|AUD)(?![\p{L}])/iu, 'AUD', false],
  [/£|(?<![\p{L}])GBP(?![\p{L}])/iu, 'GBP', false],
  [/€|(?<![\p{L}])(?:EUR|euro)(?![\p{L}])/iu, 'EUR', false],
  [/(?<![\p{L}])SEK(?![\p{L}])/iu, 'SEK', false],
  [/(?<![\p{L}])NOK(?![\p{L}])/iu, 'NOK', false],
  [/\$/u, '$', false],
];

const dollars: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD']);

/** Whether a bare `$` may stand for the currency. */
export function isDollar(currency: string): boolean {
  return dollars.has(currency);
}

const thousandKroner = /(?<![\p{L}])(?:t\.? ?(?:d)?kr\.?|tdkk|kkr\.?)(?![\p{L}])/iu;
const millionKroner = /(?<![\p{L}])m\.?d?kr\.?(?![\p{L}])/iu;

const units: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/(?<![\p{L}])(?:mia\.?|milliard(?:er)?|mrd\.?|bn)(?![\p{L}])/iu, 1_000_000_000],
  [/(?<![\p{L}])(?:mio\.?|mill\.?|million(?:er|s)?|mln\.?|mn|m)(?![\p{L}])/iu, 1_000_000],
  [/(?<![\p{L}])(?:tusind(?:er|e)?|tus\.|thousands?|k)(?![\p{L}])/iu, 1000],
];

/** Takes currency and unit words out of an amount's text: `2,5 mio. kr.` leaves `2,5`. Only the first of each is taken. */
export function takeMoneyWords(text: string): MoneyWords {
  const thousand = thousandKroner.exec(text);
  const million = thousand ? null : millionKroner.exec(text);
  const compound = thousand ?? million;
  if (compound) {
    return { unit: thousand ? 1000 : 1_000_000, currency: 'DKK', currencyWord: false, rest: text.replace(compound[0], ' ').trim() };
  }
  let rest = text;
  let currency: string | null = null;
  let currencyWord = false;
  for (const [pattern, code, word] of currencies) {
    const match = pattern.exec(rest);
    if (!match) continue;
    currency = code;
    currencyWord = word;
    rest = rest.replace(match[0], ' ');
    break;
  }
  let unit: MoneyUnit | null = null;
  for (const [pattern, size] of units) {
    const match = pattern.exec(rest);
    if (!match) continue;
    unit = size;
    rest = rest.replace(match[0], ' ');
    break;
  }
  return { unit, currency, currencyWord, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** The unit and currency a header states: `Budget (1.000 kr.)`, `Cost £m`, `Anlægssum i mio. kr.`, `Beløb (t.kr.)`. */
export function moneyWordsOfHeader(header: string): { readonly unit: MoneyUnit | null; readonly currency: string | null } {
  const text = header.replace(/\u00a0/g, ' ');
  const thousands = /(?:^|[^\d.,])1[. ,]?000(?![\d.,]*\d)/.test(text);
  const millions = /(?:^|[^\d.,])1[. ,]?000[. ,]?000(?![\d.,]*\d)/.test(text);
  const bareLetter = /(?:[£$€]|\b(?:DKK|kr\.?)) ?(m|k|bn)\b/i.exec(text);
  const spelled = takeMoneyWords(text.replace(/(?<![\p{L}])[mk](?![\p{L}])/giu, ' '));
  const letterUnit = bareLetter ? ({ m: 1_000_000, k: 1000, bn: 1_000_000_000 } as const)[(bareLetter[1] ?? '').toLowerCase() as 'm' | 'k' | 'bn'] : null;
  const unit = millions ? 1_000_000 : thousands ? 1000 : (letterUnit ?? spelled.unit);
  return { unit, currency: takeMoneyWords(text).currency };
}

/** Whose `$` and `kr` a format's locale means, by Windows language id; a sign without one stays as it is. */
const localeCurrencies: Readonly<Record<string, string>> = { '409': 'USD', '1009': 'CAD', C0C: 'CAD', C09: 'AUD', '1409': 'NZD', '406': 'DKK', '438': 'DKK', '414': 'NOK', '814': 'NOK', '41D': 'SEK' };

/** The currency a number format shows: `[$£-809]#,##0`, `[$$-409]#,##0`, `#,##0 "kr."`; null when it shows none. */
export function currencyOfFormat(numberFormat: string | undefined): string | null {
  if (!numberFormat) return null;
  const shown = /\[\$([^\]-]+)(?:-([0-9A-F]+))?\]|"([^"]+)"|([£€$])/i.exec(numberFormat);
  const sign = shown?.[1] ?? shown?.[3] ?? shown?.[4];
  if (!sign) return null;
  const local = /^(?:\$|kr\.?)$/i.test(sign.trim()) ? localeCurrencies[(shown?.[2] ?? '').toUpperCase().replace(/^0+/, '')] : undefined;
  return local ?? takeMoneyWords(sign).currency;
}
