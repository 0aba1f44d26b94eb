import { entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { toSerial } from '../../schema/dates.js';
import { fill, type Language } from '../../schema/text.js';
import { settingName } from './workbook-names.js';
import type { PlannedCell } from './workbook-plan.js';

const product = { da: 'Porteføljeoversigt', en: 'Portfolio register' } as const;
const page = { da: 'Side {page} af {pages}', en: 'Page {page} of {pages}' } as const;

export function productName(language: Language): string {
  return product[language];
}

/** The day that figures are told for. An empty register is made long before it is opened, so no day stands beside its formula. */
export function asOfToday({ rows, asOf }: Register): PlannedCell {
  const isEmpty = entityKeys.every((key) => rows[key].length === 0);
  return { value: isEmpty ? null : toSerial(asOf), formula: settingName('asOf'), numberFormat: 'dd-mm-yyyy' };
}

/** Page and number of pages in the codes of a sheet's footer. */
export function footerText(language: Language): string {
  return fill(page[language], { page: '&P', pages: '&N' });
}
