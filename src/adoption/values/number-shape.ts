/** Which mark stands before the decimals in a text: Danish `1.250,5` comma, English `1,250.5` point. */
export type DecimalMark = 'comma' | 'point';

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly certain: boolean }
  | { readonly kind: 'ambiguous'; readonly asComma: number; readonly asPoint: number }
  | { readonly kind: 'none' };

const grouped = (mark: string): RegExp => new RegExp(`^\\d{1,3}(${mark}\\d{3})+$`);
const none: NumberText = { kind: 'none' };

function certain(value: number): NumberText {
  return { kind: 'number', value, certain: true };
}

/** Integer part with thousands marks of one kind only, each before three digits; null when it is not so. */
function groupedInteger(text: string, mark: '.' | ','): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return grouped(mark === '.' ? '\\.' : ',').test(text) ? Number(text.replaceAll(mark, '')) : null;
}

function withDecimals(text: string, thousands: '.' | ',', decimal: '.' | ','): NumberText {
  const at = text.lastIndexOf(decimal);
  const whole = groupedInteger(text.slice(0, at), thousands);
  const decimals = text.slice(at + 1);
  return whole === null || !/^\d+$/.test(decimals) ? none : certain(Number(`${String(whole)}.${decimals}`));
}

/**
 * Reads digits with thousands and decimal marks. `1.250` alone may be 1250 or 1.25: then the mark known from the rest
 * of the column decides, else it is ambiguous. Groups that are not of three digits (`1.25.000`) are no number.
 */
export function readNumberText(text: string, mark: DecimalMark | null): NumberText {
  const digits = text.replace(/(?<=\d)[ '](?=\d{3}(\D|$))/g, '');
  if (/^\d+$/.test(digits)) return certain(Number(digits));
  if (/^[.,]\d+$/.test(digits)) return certain(Number(`0.${digits.slice(1)}`));
  if (!/^\d[\d.,]*$/.test(digits)) return none;
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots > 0 && commas > 0) {
    return digits.lastIndexOf(',') > digits.lastIndexOf('.')
      ? commas === 1 ? withDecimals(digits, '.', ',') : none
      : dots === 1 ? withDecimals(digits, ',', '.') : none;
  }
  const used = dots > 0 ? '.' : ',';
  if (dots + commas > 1) {
    const whole = groupedInteger(digits, used);
    return whole === null ? none : certain(whole);
  }
  const [whole = '', decimals = ''] = digits.split(used);
  const fraction = Number(`${whole}.${decimals || '0'}`);
  if (decimals.length !== 3 || whole.length > 3 || whole === '0') return certain(fraction);
  const thousand = Number(whole + decimals);
  const asComma = used === ',' ? fraction : thousand;
  const asPoint = used === '.' ? fraction : thousand;
  if (mark) return { kind: 'number', value: mark === 'comma' ? asComma : asPoint, certain: true };
  return { kind: 'ambiguous', asComma, asPoint };
}

/** What a text proves about the decimal mark of its column; null when it proves nothing. */
export function decimalMarkShown(text: string): DecimalMark | null {
  const numbers = text.match(/\d[\d.,]*\d/g) ?? [];
  if (numbers.length !== 1) return null;
  const digits = numbers[0] ?? '';
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'comma' : 'point';
  if (grouped('\\.').test(digits)) return dots > 1 ? 'comma' : null;
  if (grouped(',').test(digits)) return commas > 1 ? 'point' : null;
  if (dots === 1) return 'point';
  if (commas === 1) return 'comma';
  return null;
}

/** The decimal mark the texts of a column agree on; null when they prove nothing or contradict one another. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const text of texts) {
    const shown = decimalMarkShown(text);
    if (shown === null) continue;
    if (found !== null && found !== shown) return null;
    found = shown;
  }
  return found;
}
