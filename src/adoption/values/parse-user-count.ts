import type { RawValue } from '../../schema/raw-workbook.js';
import { cellText, isBlankCell, isPlaceholder } from './cell-text.js';
import { blankReading, roughly, unreadable, withLeftover, type Reading } from './reading.js';

/** The least number of each range of KITOS' list, from the largest down. */
const ranges = [[500, 'over500'], [100, 'from100'], [50, 'from50'], [10, 'from10'], [0, 'under10']] as const;

/** Reads a number of users, `ca. 250` or 250, as the range it lies in; the number itself stays beside it. */
export function parseUserCount(cell: RawValue): Reading<string> {
  if (isBlankCell(cell) || isPlaceholder(cellText(cell))) return blankReading;
  const said = /^(?:ca\.?|cirka|approx\.?|~)?\s*(\d{1,3}(?:[. ]\d{3})+|\d+)\s*(?:brugere|users|stk\.?)?$/i.exec(cellText(cell));
  const count = said === null ? null : Number((said[1] ?? '').replace(/[. ]/g, ''));
  const range = count === null ? undefined : ranges.find(([least]) => count >= least);
  if (range === undefined) return unreadable('no-user-count', { da: 'ikke et antal brugere', en: 'not a number of users' });
  return withLeftover(roughly(range[1], 0.9, 'count-in-range', { da: 'antallet er sat ind som det interval, det ligger i; tallet står i bemærkningen', en: 'the number is entered as the range it lies in; the number stands in the remark' }));
}
