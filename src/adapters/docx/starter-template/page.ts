/** A4 in twentieths of a point; the text is 165 mm wide. */
export const page = { width: 11906, height: 16838, top: 1588, bottom: 1418, side: 1276, header: 680, footer: 595 } as const;
