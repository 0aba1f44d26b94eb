/** A template's colours by the names drawings use: `bg1`, `tx1`, `bg2`, `tx2`, `accent1` … as RRGGBB. */
export type ThemeColours = ReadonlyMap<string, string>;
