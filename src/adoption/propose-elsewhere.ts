import type { Text } from '../schema/text.js';
import type { ColumnMapping, Elsewhere } from './mapping.js';
import { scoreHeader } from './score-header.js';
import { distinctShare, fillShare, longest, type SourceColumn } from './source-column.js';

const noteLength = 80;
const keyLength = 40;
/** In a sheet a person can overlook, a few short columns that are always filled come along too. */
const smallSheet = 100;
const denseColumns = 3;

function joined(because: Text | null, da: string, en: string): Text {
  return because ? { da: `${because.da}; ${da}`, en: `${because.en}; ${en}` } : { da, en };
}

function isKey(column: SourceColumn): boolean {
  const named = scoreHeader(column.header).some(({ target, score }) => target === 'sourceKey' && score >= 0.9);
  return named && column.filled.length > 0 && distinctShare(column) > 0.98 && longest(column) <= keyLength;
}

/** Where a column goes that fills no field: the source's own key, the notes when its texts are short, else the kept sheet alone. */
export function proposeElsewhere(column: SourceColumn, before: readonly ColumnMapping[], because: Text | null): ColumnMapping {
  const make = (to: Elsewhere, confidence: number, reason: Text): ColumnMapping => ({ column: column.column, header: column.header, to, confidence, reason });
  if (column.filled.length === 0) return make('kept', 1, { da: 'kolonnen er tom', en: 'the column is empty' });
  if (isKey(column) && !before.some((mapping) => mapping.to === 'sourceKey')) {
    return make('sourceKey', 1, { da: 'kildens eget nummer; står i bemærkningen, så rækken kan findes igen', en: "the source's own number; stands in the remark so that the row can be found again" });
  }
  const short = longest(column) <= noteLength;
  const varied = new Set(column.texts).size > 1;
  if (short && fillShare(column) <= 0.5) {
    return make('notes', 0.9, joined(because, 'korte tekster i få rækker; står i bemærkningen', 'short texts in few rows; stand in the remark'));
  }
  const dense = before.filter((mapping) => mapping.to === 'notes').length;
  if (short && varied && column.cells.length <= smallSheet && dense < denseColumns && /\p{L}/u.test(column.texts.join(''))) {
    return make('notes', 0.8, joined(because, 'korte tekster; står i bemærkningen', 'short texts; stand in the remark'));
  }
  const none = { da: 'ingen kolonne hos os passer', en: 'no column of ours fits' };
  return make('kept', 0.9, joined(because ?? none, 'står i den bevarede kopi af arket', 'stands in the kept copy of the sheet'));
}
