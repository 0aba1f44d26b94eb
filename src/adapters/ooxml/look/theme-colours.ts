/** A template's colours by the names drawings use: `bg1`, `tx1`, `bg2`, `tx2`, `accent1` … as RRGGBB, and as `ground` what slides stand on where that is another than `bg1`. */
export type ThemeColours = ReadonlyMap<string, string>;
