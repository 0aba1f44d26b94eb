/** How close a slide is set; a slide takes the first at which everything fits. */
export interface Density {
  /** Type size of tables in points; never below 12. */
  readonly tableSize: number;
  /** Above and below the text of a table cell, in points. */
  readonly cellPadding: number;
  /** Share of the template's own size of body text; the text flow keeps it at 14 points or more. */
  readonly textScale: number;
}

export const densities: readonly [Density, ...Density[]] = [
  { tableSize: 16, cellPadding: 7, textScale: 1 },
  { tableSize: 15, cellPadding: 6, textScale: 1 },
  { tableSize: 14, cellPadding: 5.5, textScale: 1 },
  { tableSize: 14, cellPadding: 4, textScale: 0.9 },
  { tableSize: 13, cellPadding: 3.5, textScale: 0.8 },
  { tableSize: 12, cellPadding: 3.5, textScale: 0.7 },
  { tableSize: 12, cellPadding: 2.5, textScale: 0.5 },
];

/** What continued slides are set at. */
export const closest: Density = { tableSize: 12, cellPadding: 3, textScale: 0.5 };
