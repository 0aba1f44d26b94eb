import type { RawValue } from '../../schema/raw-workbook.js';
import { isBlankCell, isPlaceholder, plainText, wrongCellType } from './cell-text.js';
import { blankReading, exactly, roughly, unreadable, type Reading } from './reading.js';

const yes = new Set(['ja', 'j', 'yes', 'y', 'sand', 'true', 'x', '✓', '✔', '☑', '☒']);
const no = new Set(['nej', 'n', 'no', 'falsk', 'false', '☐']);

/** Reads Ja or Nej; a cross is Ja, a blank is "not answered" and never Nej, 1 and 0 are read with less confidence. */
export function parseYesNo(cell: RawValue): Reading<boolean> {
  if (isBlankCell(cell)) return blankReading;
  if (typeof cell === 'boolean') return exactly(cell);
  const wrong = wrongCellType(cell);
  if (wrong) return wrong;
  const text = plainText(String(cell as string | number)).toLowerCase().replace(/[.!]$/, '');
  if (isPlaceholder(text)) return blankReading;
  if (yes.has(text)) return exactly(true);
  if (no.has(text)) return exactly(false);
  if (text === '1' || text === '0') {
    return roughly(text === '1', 0.8, 'one-and-zero', { da: '1 er læst som Ja, 0 som Nej', en: '1 is read as yes, 0 as no' });
  }
  return unreadable('not-yes-or-no', { da: 'hverken Ja eller Nej', en: 'neither yes nor no' });
}
