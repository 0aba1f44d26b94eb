import type { Rect } from './rect.js';
import type { Sheet, Visibility } from './sheet.js';
import type { Table } from './table.js';
import type { RawValue } from '../../schema/raw-workbook.js';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Something that has happened to a workbook, as its readers are told of it. */
export type Happening =
  | { readonly what: 'cells'; readonly sheet: Sheet; readonly area: Rect; readonly change: ChangeType; readonly before: RawValue; readonly after: RawValue }
  | { readonly what: 'format'; readonly sheet: Sheet; readonly area: Rect }
  | { readonly what: 'table-added' | 'table-deleted'; readonly table: Table }
  | { readonly what: 'sheet-added' | 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly what: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  | { readonly what: 'visibility'; readonly sheet: Sheet; readonly before: Visibility }
  | { readonly what: 'protection'; readonly sheet: Sheet }
  | { readonly what: 'rows-hidden'; readonly sheet: Sheet; readonly area: Rect; readonly isHidden: boolean };
