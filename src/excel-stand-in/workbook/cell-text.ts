import { general, type Cell } from './cell.js';

const monthsDa = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function dateText(serial: number, format: string): string {
  const days = Math.floor(serial) < 61 ? Math.floor(serial) + 1 : Math.floor(serial);
  const date = new Date((days - 25_569) * 86_400_000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return format.replace(/yyyy|yy|mmmm?|mm|m|dd|d/g, (part) => {
    if (part === 'yyyy') return String(date.getUTCFullYear());
    if (part === 'yy') return String(date.getUTCFullYear()).slice(2);
    if (part.startsWith('mmm')) return monthsDa[date.getUTCMonth()] ?? '';
    if (part === 'mm') return pad(date.getUTCMonth() + 1);
    if (part === 'm') return String(date.getUTCMonth() + 1);
    return part === 'dd' ? pad(date.getUTCDate()) : String(date.getUTCDate());
  });
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** The section of a format that a number is shown by: the first whose condition holds, else by its sign. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const conditions = sections.map((section) => /\[(=|<>|<=|>=|<|>)(-?\d+(?:\.\d+)?)\]/.exec(section));
  if (conditions.every((condition) => condition === null)) return sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0] ?? format;
  return sections.find((_, index) => conditions[index] == null || comparisons[conditions[index][1] ?? '']?.(value, Number(conditions[index][2]))) ?? format;
}

/** Formats a number by the formats the product uses: decimals, thousands, percent, dates, words, conditions; no colours. */
function numberText(value: number, format: string, language: 'da' | 'en'): string {
  const section = sectionFor(value, format).replace(/\[[^\]]*\]|\\(.)/g, '$1');
  if (/^(?:"[^"]*")*$/.test(section)) return section.replaceAll('"', '');
  if (/[ymd]/i.test(section.replace(/"[^"]*"/g, ''))) return dateText(value, section.toLowerCase());
  const [point, group] = language === 'da' ? [',', '.'] : ['.', ','];
  const digits = /[#0][#0,]*(?:\.([0#]+))?/.exec(section);
  if (!digits) return String(value).replace('.', point);
  const isPercent = section.includes('%');
  const fixed = Math.abs(isPercent ? value * 100 : value).toFixed(digits[1]?.length ?? 0);
  const [whole = '', part] = fixed.split('.');
  const grouped = digits[0].includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && !format.includes(';') ? '-' : '';
  return section.replace(digits[0], `${sign}${grouped}${part === undefined ? '' : point + part}`).replaceAll('"', '');
}

/** The text a cell shows. */
export function cellText(cell: Cell | undefined, language: 'da' | 'en', format: string = cell?.style?.numberFormat ?? general): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return language === 'da' ? (value ? 'SAND' : 'FALSK') : value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return format === general || format === '@' ? String(value).replace('.', language === 'da' ? ',' : '.') : numberText(value, format, language);
}
