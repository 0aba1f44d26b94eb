import type { Light, TableBlock, TableCell, TableColumn, TableRow } from '../../schema/document-models.js';

/** What a blank looks like in a column that has content elsewhere. */
export const blankMark = '–';

export interface RecordColumn<R> extends TableColumn {
  /** Null and empty text are blanks. */
  readonly cell: (record: R) => TableCell | null;
  /** Stays even when every cell is blank. */
  readonly always?: true;
}

export interface RecordGroup<R> {
  /** Heading over the records; null for none. */
  readonly heading: string | null;
  readonly records: readonly R[];
}

export interface TableWords {
  readonly description: string;
  readonly caption?: string;
}

function isBlank(cell: TableCell | null): boolean {
  return cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

/** The columns that are not blank all the way down. */
export function usedColumns<R>(records: readonly R[], columns: readonly RecordColumn<R>[]): readonly RecordColumn<R>[] {
  return columns.filter((column) => column.always === true || records.some((record) => !isBlank(column.cell(record))));
}

/** A table of records under group headings; columns that would be blank all the way down are left out. */
export function groupedTable<R>(
  groups: readonly RecordGroup<R>[],
  columns: readonly RecordColumn<R>[],
  { description, caption }: TableWords,
): TableBlock {
  const records = groups.flatMap((group) => group.records);
  const used = usedColumns(records, columns);
  const rows = groups.flatMap(({ heading, records: own }): TableRow[] => [
    ...(heading === null || own.length === 0 ? [] : [{ cells: [heading], role: 'group' as const }]),
    ...own.map((record) => ({
      cells: used.map((column) => {
        const cell = column.cell(record);
        return cell === null || isBlank(cell) ? blankMark : cell;
      }),
    })),
  ]);
  return {
    kind: 'table',
    description,
    columns: used.map(({ title, width, align }) => ({ title, width, ...(align === undefined ? {} : { align }) })),
    rows,
    ...(caption === undefined ? {} : { caption }),
  };
}

/** A table of records without groups. */
export function recordTable<R>(records: readonly R[], columns: readonly RecordColumn<R>[], words: TableWords): TableBlock {
  return groupedTable([{ heading: null, records }], columns, words);
}

/** A number that is drawn as `shown`; null is a blank. */
export function numberCell(value: number | null, show: (value: number) => string): TableCell | null {
  return value === null ? null : { number: value, shown: show(value) };
}

export function lightCell(light: Light, word: string): TableCell {
  return { light, word };
}
