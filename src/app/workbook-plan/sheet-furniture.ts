import { fill, type Language } from '../../schema/text.js';

const product = { da: 'Porteføljeoversigt', en: 'Portfolio register' } as const;
const page = { da: 'Side {page} af {pages}', en: 'Page {page} of {pages}' } as const;

export function productName(language: Language): string {
  return product[language];
}

/** Page and number of pages in the codes of a sheet's footer. */
export function footerText(language: Language): string {
  return fill(page[language], { page: '&P', pages: '&N' });
}
