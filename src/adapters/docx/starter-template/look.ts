/** Colours and type of the starter templates: no accent can be taken for a traffic light, all have 4.5:1 on white. */
export const look = {
  ink: '1B2733',
  white: 'FFFFFF',
  fjord: '0E3B4C',
  mist: 'EEF3F4',
  accents: ['0F5C78', '7B4F8E', '8F5A14', '3D6FB0', '5A6872', '8C4468'],
  link: '0A5A8F',
  visitedLink: '5E4487',
  /** Calibri is on every Office machine; Carlito, where Calibri is missing, has the same widths. */
  font: 'Calibri',
} as const;

/** A4 in twentieths of a point; the text is 165 mm wide. */
export const page = { width: 11906, height: 16838, top: 1588, bottom: 1418, side: 1276, header: 680, footer: 595 } as const;

export const textWidth = page.width - 2 * page.side;
