/** Excel's addresses: `'Sheet''s name'!$A$1:$B$2`, the sheet quoted when it must be. */
const pattern = /^(?:'((?:[^']|'')*)'|([^!']*))!(.+)$/;

export interface SheetAddress {
  readonly sheet: string;
  /** Without dollar signs. */
  readonly address: string;
}

export function splitAddress(full: string): SheetAddress | null {
  const match = pattern.exec(full);
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', address: (match[3] ?? '').replaceAll('$', '') };
}

/** The first cell of an address, row and column from 1. */
export function cellIn(full: string): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const split = splitAddress(full);
  const match = /^([A-Z]{1,3})(\d+)/.exec(split?.address ?? '');
  if (!split || !match) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet: split.sheet, row: Number(match[2]), column };
}

/** Letters of a column, 1 is A. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}
