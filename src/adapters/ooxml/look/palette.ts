/**
 * Colours and type of the starter templates. Every text colour and accent keeps a contrast of at least 4.5:1 on white
 * (WCAG 2.1, 1.4.3), and no accent can be taken for a traffic light: there is no red, yellow or green among them.
 */
export const palette = {
  ink: '1B2733',
  white: 'FFFFFF',
  fjord: '0E3B4C',
  mist: 'EEF3F4',
  accents: ['0F5C78', '7B4F8E', '8F5A14', '3D6FB0', '5A6872', '8C4468'],
  link: '0A5A8F',
  visitedLink: '5E4487',
  muted: '51606C',
  hairline: 'CBD5D9',
} as const;

/** Calibri is on every Office machine; Carlito, where Calibri is missing, has the same widths. */
export const fonts = { heading: 'Calibri', body: 'Calibri' } as const;
