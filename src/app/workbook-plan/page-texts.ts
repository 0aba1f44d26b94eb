import type { PlannedPrint } from './workbook-plan.js';

/** Margins of a printed page, in inches. */
export const printMargins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.5, header: 0.25, footer: 0.25 } as const;

/** What stands above and below a printed page, with Excel's codes; null where nothing does. */
export interface PageTexts {
  readonly headerLeft: string | null;
  readonly footer: { readonly left: string; readonly centre: string | null; readonly right: string } | null;
}

/** Escapes what a header or footer would read as a code. */
function plain(text: string): string {
  return text.replace(/&/g, '&&');
}

export function pageTexts({ headerLeft, headerRight, footerCentre, footerRight }: PlannedPrint): PageTexts {
  return {
    headerLeft: headerLeft === '' ? null : `&"-,Bold"${plain(headerLeft)}`,
    footer: footerRight === '' ? null : { left: `&8${plain(headerRight)}`, centre: footerCentre === undefined ? null : `&8${plain(footerCentre)}`, right: `&8${footerRight}` },
  };
}
