import { fromSerial } from '../../schema/dates.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { ownName } from '../rows/own-names.js';
import { valuesIn, type KeptValues } from './row-content.js';

/**
 * What a form has changed in columns people have added, by header. It stands in an entry beside the row's own content,
 * outside its fingerprint: nobody can tell by a fingerprint what was typed there by hand.
 */
export interface OwnChange {
  readonly own: Readonly<Record<string, unknown>>;
  readonly ownBefore: Readonly<Record<string, unknown>>;
}

/** A cell as the journal keeps it: a day as a day, so that the log can say it. */
export function keptCell(value: RawValue, isDay: boolean): unknown {
  const day = isDay && typeof value === 'number' ? fromSerial(value) : null;
  return day === null || !Number.isInteger(value) ? value : { day };
}

/** The text of an entry with what was changed in people's own columns. */
export function withOwnChange(content: string, change: OwnChange | null): string {
  return change === null ? content : JSON.stringify({ ...valuesIn(content), ...change });
}

/** The canonical text of an entry's row alone. */
export function rowText(content: string): string {
  if (!content.includes('"own":')) return content;
  const { own: _, ownBefore: __, ...row } = valuesIn(content) ?? {};
  return JSON.stringify(row);
}

function cellsIn(kept: KeptValues | null, name: 'own' | 'ownBefore'): Readonly<Record<string, unknown>> {
  const cells = kept?.[name];
  return typeof cells === 'object' && cells !== null ? (cells as Readonly<Record<string, unknown>>) : {};
}

/** The changed cells of people's own columns in an entry, as fields of the log. */
export function ownFieldsIn(content: string | null): readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[] {
  if (content?.includes('"own":') !== true) return [];
  const kept = valuesIn(content);
  const before = cellsIn(kept, 'ownBefore');
  return Object.entries(cellsIn(kept, 'own')).map(([header, after]) => ({ field: ownName(header), before: before[header] ?? null, after: after ?? null }));
}
