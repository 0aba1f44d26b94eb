import type { RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { blankReading, exactly, unreadable, type Reading } from './reading.js';

export interface People {
  /** Whoever stands first. */
  readonly first: string;
  /** An address beside the first name, which is not part of it. */
  readonly address: string | null;
  readonly others: readonly string[];
}

const nobody = /^(?:\?+|tbd|tba|tbc|afklares|n\/?a|ikke (?:udpeget|afklaret|udfyldt|besat)|ingen|mangler|afventer|vakant|ubesat|nn|n\.n\.|not (?:assigned|appointed)|none|vacant|unassigned)\.?$/i;

const besideName = /^(.*\p{L}.*?)\s*[<([]\s*([^\s<>()[\]]+@[^\s<>()[\]]+)\s*[>)\]]$/u;

/** A list of SharePoint's writes each person's number in it beside the name: `Lone Bæk;#12`, `12;#Lone Bæk`. */
function withoutListNumbers(text: string): string {
  return text.includes(';#') ? text.split(';#').filter((part) => !/^\d*$/.test(part)).join(';') : text;
}

/** Two words or more on both sides of a comma are two people; `Hansen, Mette` is one. */
function splitComma(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*/);
  return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [text];
}

/**
 * Reads whom a cell names. Several names (`Mette/Jens`, `Mette og Jens`, one a line) leave the first as the one answerable;
 * the caller keeps the others. `Ikke udpeget` and the like name nobody: a problem, so that the words are kept.
 */
export function parsePeople(cell: RawValue): Reading<People> {
  if (isBlankCell(cell)) return blankReading;
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const raw = withoutListNumbers(cellText(cell));
  if (isPlaceholder(raw)) return blankReading;
  if (nobody.test(plainText(raw)) || !/\p{L}/u.test(raw)) {
    return unreadable('no-person', { da: 'ikke et navn', en: 'not a name' });
  }
  const names = raw
    .split(/\s*(?:\r?\n|\/|;|\+|&|\bog\b|\band\b)\s*/)
    .map(plainText)
    .flatMap(splitComma)
    .filter((name) => name !== '');
  const [said = plainText(raw), ...others] = names;
  const [, first = said, address = null] = besideName.exec(said) ?? [];
  return exactly({ first, address, others });
}
