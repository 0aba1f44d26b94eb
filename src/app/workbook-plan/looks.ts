/** How cells look: one accent colour, dark text on light grounds, lights as pale fill with a dark word. */

export interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** RRGGBB. */
  readonly colour?: string;
  readonly fill?: string;
  /** Colour of a thin line under the cell, or of a stronger one. */
  readonly lineBelow?: string;
  readonly strongLineBelow?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
}

export const palette = {
  accent: '17475B',
  accentSoft: '3F6C7E',
  accentPale: 'E4EEF1',
  accentFaint: 'F5F9FA',
  line: 'D5E0E4',
  text: '1F2A30',
  muted: '55656D',
  white: 'FFFFFF',
  missing: 'FFF6DD',
  green: { fill: 'CFEBD3', text: '0B5224' },
  yellow: { fill: 'FFE9A6', text: '5F4300' },
  red: { fill: 'F8CCC6', text: '86170E' },
  grey: { fill: 'E3E7E9', text: '3F4A50' },
} as const;

const item = { colour: palette.text, vertical: 'middle', lineBelow: palette.line } as const;
const header = { colour: palette.white, fill: palette.accent, vertical: 'middle', align: 'left', indent: 1, wrap: true } as const;
const body = { colour: palette.text, vertical: 'middle', indent: 1, lineBelow: palette.line } as const;

export const looks = {
  plain: { colour: palette.text, vertical: 'middle' },
  banner: { fill: palette.accent, vertical: 'middle' },
  bannerTitle: { size: 20, bold: true, colour: palette.white, fill: palette.accent, vertical: 'middle' },
  bannerText: { size: 12, colour: palette.accentPale, fill: palette.accent, vertical: 'middle' },
  bannerLabel: { colour: palette.accentPale, fill: palette.accent, vertical: 'middle', align: 'right' },
  bannerDate: { bold: true, colour: palette.white, fill: palette.accent, vertical: 'middle', align: 'right' },
  sheetTitle: { size: 16, bold: true, colour: palette.accent, vertical: 'middle' },
  section: { size: 13, bold: true, colour: palette.accent, vertical: 'bottom', strongLineBelow: palette.accent },
  step: { ...item, wrap: true },
  stepNumber: { ...item, size: 14, bold: true, colour: palette.accent, align: 'center' },
  stepLink: { ...item, colour: palette.accent, underline: true, align: 'right' },
  item,
  itemMuted: { ...item, colour: palette.muted },
  itemOrder: { ...item, colour: palette.muted, align: 'center' },
  itemFigure: { ...item, colour: palette.muted, align: 'right' },
  itemNumber: { ...item, bold: true, align: 'right' },
  itemDate: { ...item, bold: true, colour: palette.accent, align: 'left' },
  itemLink: { ...item, colour: palette.accent, underline: true },
  listNumber: { colour: palette.muted, vertical: 'middle', align: 'center' },
  listDate: { bold: true, colour: palette.accent, vertical: 'middle', align: 'left' },
  listMuted: { colour: palette.muted, vertical: 'middle' },
  link: { colour: palette.accent, underline: true, vertical: 'middle' },
  note: { colour: palette.muted, vertical: 'middle', wrap: true },
  group: { size: 10, bold: true, colour: palette.accent, fill: palette.accentPale, vertical: 'middle', align: 'left', indent: 1 },
  header: { ...header },
  headerRequired: { ...header, bold: true },
  headerCalculated: { ...header, italic: true, fill: palette.accentSoft },
  text: { ...body, wrap: true, align: 'left' },
  keyText: { ...body, colour: palette.muted, align: 'left' },
  titleText: { ...body, bold: true, wrap: true, align: 'left' },
  linkText: { ...body, colour: palette.accent, underline: true, wrap: true, align: 'left' },
  number: { ...body, align: 'right' },
  date: { ...body, align: 'left' },
  calculated: { ...body, colour: palette.muted, fill: palette.accentFaint, wrap: true, align: 'left' },
  calculatedNumber: { ...body, colour: palette.muted, fill: palette.accentFaint, align: 'right' },
  columnText: { colour: palette.text, vertical: 'middle', wrap: true, align: 'left', indent: 1 },
  columnNumber: { colour: palette.text, vertical: 'middle', align: 'right', indent: 1 },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

export interface Highlight {
  readonly colour: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly struck?: true;
  readonly numberFormat?: string;
}

export const highlights = {
  green: { colour: palette.green.text, fill: palette.green.fill },
  yellow: { colour: palette.yellow.text, fill: palette.yellow.fill },
  red: { colour: palette.red.text, fill: palette.red.fill, bold: true },
  none: { colour: palette.grey.text, fill: palette.grey.fill },
  /** A date that has passed: marked by a sign as well as by colour. */
  overdue: { colour: palette.red.text, bold: true, numberFormat: '"! "dd-mm-yyyy' },
  missing: { colour: palette.text, fill: palette.missing },
  done: { colour: palette.muted },
  attention: { colour: palette.red.text, bold: true },
} as const satisfies Readonly<Record<string, Highlight>>;

export type HighlightName = keyof typeof highlights;
