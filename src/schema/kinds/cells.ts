import type { Decoded } from '../field.js';
import type { RawValue } from '../raw-workbook.js';
import type { Text } from '../text.js';

export function isBlank(cell: RawValue): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export const blank = { ok: true, value: null } as const;

export function problem<V>(expected: Text, repair?: V | null): Decoded<V> {
  return repair === undefined || repair === null ? { ok: false, expected } : { ok: false, expected, repair };
}

/** A cell as the text a person sees; null for an error value. */
export function asText(cell: Exclude<RawValue, null>): string | null {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return null;
}

/** Reads a Danish or plain number out of text: `1.234.567,5`, `1234.5`, `45 %`; null when it is not plainly one. */
export function numberInText(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/(kr\.?|dkk)$/i, '').replace(/,-$/, '');
  const percent = bare.endsWith('%');
  const digits = percent ? bare.slice(0, -1) : bare;
  let plain: string | null = null;
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) plain = digits.replace(/\./g, '').replace(',', '.');
  else if (/^[-+]?\d+(,\d+)?$/.test(digits)) plain = digits.replace(',', '.');
  else if (/^[-+]?\d+\.\d+$/.test(digits)) plain = digits;
  if (plain === null) return null;
  return percent ? Number(plain) / 100 : Number(plain);
}
