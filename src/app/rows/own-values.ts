import { toSerial } from '../../schema/dates.js';
import { numberInText } from '../../schema/kinds/cells.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import type { Language } from '../../schema/text.js';
import type { PatchValue } from '../patch-value.js';
import { minutesADay, type OwnLook } from './own-text.js';
import { danishMarks, dayTyped, type Typing } from './read-typed.js';

/** What mostly stands in such a column. */
export type OwnColumnKind = 'number' | 'yes-no' | 'text' | 'nothing';

/** What stands in the cells of a column, as far as one kind is plain. */
export function ownColumnKind(cells: Iterable<RawValue>): OwnColumnKind {
  const counts = { number: 0, boolean: 0, string: 0 };
  for (const cell of cells) {
    if (typeof cell === 'number') counts.number += 1;
    else if (typeof cell === 'boolean') counts.boolean += 1;
    else if (typeof cell === 'string' && cell.trim() !== '') counts.string += 1;
  }
  if (counts.number + counts.boolean + counts.string === 0) return 'nothing';
  if (counts.boolean > 0 && counts.number + counts.string === 0) return 'yes-no';
  return counts.string > counts.number + counts.boolean ? 'text' : 'number';
}

function dayWithTime(text: string, typing: Typing): number | null {
  const [, day = text, hours = '0', minutes = '0'] = /^(.*\d)(?:,? +(?:kl\.? ?)?)(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  const read = Number(hours) < 24 && Number(minutes) < 60 ? dayTyped(day, typing.asOf) : null;
  return read === null ? null : toSerial(read) + (Number(hours) * 60 + Number(minutes)) / minutesADay;
}

// A number of figures in front of a nought, a sign in front, groups that are not thousands: numbers of people, cases and telephones.
const isPlainNumber = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:[.,\s\u00a0\u202f]\d{3})+)(?:[.,]\d+)?(?:\s?(?:kr\.?|dkk|%))?$/iu;
const mostFigures = 15;

/** A number as people write it; null for what only looks like one. `expected` says that the column holds numbers. */
function numberTyped(text: string, isPercent: boolean, expected: boolean, language: Language): number | null {
  const marks = danishMarks(text, language);
  if (!isPlainNumber.test(text) || text.replace(/\D/g, '').length > mostFigures) return null;
  const hasUnit = /[^\d]$/.test(marks);
  if (hasUnit && !(marks.endsWith('%') ? isPercent : expected)) return null;
  // `2.1` is a number of an edition where nothing says that numbers stand here.
  if (language === 'da' && !expected && /\.\d+/.test(marks) && !/\.\d{3}(?!\d)/.test(marks)) return null;
  const value = numberInText(isPercent && !marks.endsWith('%') ? `${marks}%` : marks);
  return value === null || !Number.isFinite(value) ? null : value;
}

/**
 * What a person typed, as what it is: a day where days are shown, a number, else the text itself. Nothing is ever refused.
 * `was` is what stood there: a cell that held a text is given a text.
 */
export function readOwn(typed: string, was: RawValue, look: OwnLook, kind: OwnColumnKind, typing: Typing): PatchValue {
  const text = typed.trim();
  if (text === '') return null;
  if (look.showsDay) return dayWithTime(text, typing) ?? text;
  const isText = typeof was === 'string' || (typeof was !== 'number' && (kind === 'text' || look.format === '@'));
  if (isText) return text;
  return numberTyped(text, look.format.includes('%'), typeof was === 'number' || kind === 'number', typing.language) ?? text;
}
