import type { Text } from '../../schema/text.js';
import type { AdoptedEntity } from '../kinds/list-kinds.js';
import type { ColumnMapping, Elsewhere } from './mapping.js';
import { scoreHeader } from '../sheets/score-header.js';
import { distinctShare, longest, meanLength, type SourceColumn } from '../sheets/source-column.js';

const keyLength = 40;
/** A column of short values is read across a row; one of prose makes every row as high as the screen. */
const shortMean = 60;
const shortLongest = 1000;

function joined(because: Text | null, da: string, en: string): Text {
  return because ? { da: `${because.da}; ${da}`, en: `${because.en}; ${en}` } : { da, en };
}

function isKey(entity: AdoptedEntity, column: SourceColumn): boolean {
  const named = scoreHeader(entity, column.header).some(({ target, score }) => target === 'sourceKey' && score >= 0.9);
  return named && column.filled.length > 0 && distinctShare(column) > 0.98 && longest(column) <= keyLength;
}

/** Where a column goes that fills no field: a column of its own when its values are short, else the kept sheet alone. */
export function proposeElsewhere(entity: AdoptedEntity, column: SourceColumn, before: readonly ColumnMapping[], because: Text | null): ColumnMapping {
  const make = (to: Elsewhere, confidence: number, reason: Text): ColumnMapping => ({ column: column.column, header: column.header, to, confidence, reason });
  if (column.filled.length === 0) return make('kept', 1, { da: 'kolonnen er tom', en: 'the column is empty' });
  if (isKey(entity, column) && !before.some((mapping) => mapping.to === 'sourceKey')) {
    return make('sourceKey', 1, { da: 'kildens eget nummer; rækken kendes på det næste gang', en: "the source's own number; the row is known by it next time" });
  }
  const none = { da: 'ingen kolonne hos os passer', en: 'no column of ours fits' };
  if (meanLength(column) <= shortMean && longest(column) <= shortLongest) {
    return make('own', 0.9, joined(because ?? none, 'bevaret som egen kolonne', 'kept as a column of its own'));
  }
  return make('kept', 0.9, joined(because ?? none, 'lange tekster står i den bevarede kopi af arket', 'long texts stand in the kept copy of the sheet'));
}
