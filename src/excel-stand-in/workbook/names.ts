import type { Sheet } from './sheet.js';

/** A defined name: a reference, formula or constant, with `=`. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** Null for the whole workbook. */
  readonly sheet: Sheet | null;
}

/** Letters, digits, dots and underscores, not beginning with a digit and not a cell address. */
export function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) && !/^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(text);
}
