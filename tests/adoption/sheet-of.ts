import type { RawCellExtras, RawSheet, RawValue } from '../../src/schema/raw-workbook.js';

/** A sheet as a reader would give it, from rows of cells. */
export function sheetOf(rows: readonly (readonly RawValue[])[], more: { name?: string; extras?: Readonly<Record<string, RawCellExtras>>; merges?: readonly string[]; hidden?: readonly number[]; visibility?: RawSheet['visibility'] } = {}): RawSheet {
  return {
    name: more.name ?? 'Ark1',
    visibility: more.visibility ?? 'visible',
    rows,
    extras: new Map(Object.entries(more.extras ?? {})),
    hiddenRows: new Set(more.hidden ?? []),
    merges: more.merges ?? [],
  };
}
