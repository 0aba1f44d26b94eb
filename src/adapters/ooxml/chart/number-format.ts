import type { ChartBlock } from '../../../schema/document-models.js';

/** The chart's own format; else whole numbers as such, and one decimal where any value has a fraction. */
export function numberFormatOf(block: ChartBlock): string {
  if (block.type === 'bubble') return 'General';
  if (block.numberFormat !== undefined) return block.numberFormat;
  const whole = block.series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  return whole ? '#,##0' : '#,##0.0';
}

/** The same format, but nothing is written for a zero. A format with sections of its own stands as it is. */
export function hidingZero(format: string): string {
  return format.includes(';') ? format : `${format};-${format};;`;
}

/** Danish decimal comma in programs that follow the format; PowerPoint follows the machine's own setting. */
export function inLanguage(format: string, language: string): string {
  return format.startsWith('[$') || format === 'General' ? format : `[$-${language === 'da-DK' ? '406' : '809'}]${format}`;
}
