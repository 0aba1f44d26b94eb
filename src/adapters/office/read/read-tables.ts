import { lateCells } from '../../../app/read-register/late-cells.js';
import { sameColumns } from '../../../app/session/readings/cells-of-tables.js';
import type { RawTable, RawValue } from '../../../schema/raw-workbook.js';
import type { Conversation } from '../excel-host.js';
import type { FoundTable } from './find-tables.js';
import { fitInOneAnswer } from './portions.js';
import { readAreas, type Area } from './read-areas.js';
import { lateTextsLast, sealedTexts, wholeTable, type TwoParts } from './table-areas.js';

/** A table as it was read last. */
export interface TableBefore {
  readonly sheet: string;
  readonly columns: RawTable['columns'];
  readonly cells: readonly (readonly RawValue[])[];
}

export type TablesBefore = ReadonlyMap<string, TableBefore>;

export function tablesRead(tables: readonly FoundTable[]): TablesBefore {
  return new Map(tables.map(({ name, sheet, columns, cells }) => [name.toLowerCase(), { sheet, columns, cells }]));
}

export interface TablesWish {
  readonly before: TablesBefore | null;
  /** Tables that are no longer as they were read, whatever their sheets. */
  readonly written: ReadonlySet<string>;
  /** Sheets on which something may have changed; null for all. */
  readonly changed: readonly string[] | null;
  /** Asked in the first request. */
  readonly along: () => void;
  /** Called when what lists are made of is there, where that is not all at once. */
  readonly early: (() => void) | null;
}

/** What was read of the same table before; null where it is no longer the same columns on the same sheet. */
function beforeOf(table: FoundTable, before: TablesBefore | null): TableBefore | null {
  const known = before?.get(table.name.toLowerCase());
  return known?.sheet === table.sheet && sameColumns(known.columns, table.columns) ? known : null;
}

/** Takes a table over as it was, when nothing on its sheet has changed and it has as many rows. */
function takeOver(table: FoundTable, { before, written, changed }: TablesWish): boolean {
  const known = changed?.includes(table.sheet) === false && !written.has(table.name.toLowerCase()) ? beforeOf(table, before) : null;
  if (known?.cells.length !== table.rows) return false;
  known.cells.forEach((row, index) => {
    table.cells[index] = row as RawValue[];
  });
  return true;
}

function inParts(table: FoundTable, { before, early }: TablesWish): TwoParts {
  const known = lateCells(table.name, table.sheet);
  const cells = known?.isSealed ? beforeOf(table, before)?.cells : undefined;
  if (known && cells) return sealedTexts(table, known, cells);
  return early ? lateTextsLast(table, known) : { first: [wholeTable(table)], rest: () => [] };
}

/** Reads the cells of tables: all in one answer where they fit into it, else what is needed first before the rest. */
export async function readTables(conversation: Conversation, tables: readonly FoundTable[], wish: TablesWish): Promise<void> {
  const asked = tables.filter((table) => !takeOver(table, wish));
  const whole: readonly Area[] = asked.map(wholeTable);
  if (fitInOneAnswer(whole)) return readAreas(conversation, whole, wish.along);
  const parts = asked.map((table) => inParts(table, wish));
  await readAreas(conversation, parts.flatMap(({ first }) => first), wish.along);
  wish.early?.();
  await readAreas(conversation, parts.flatMap(({ rest }) => rest()));
}
