import type { CellLook, CellsSought } from '../../../app/live-workbook.js';
import { foldedKey } from '../../../app/session/readings/cells-of-tables.js';
import type { RawTable } from '../../../schema/raw-workbook.js';
import { rawValue } from '../cell-values.js';
import type { Conversation, ExcelHost } from '../excel-host.js';
import { calculates } from '../write/write-edits.js';
import { limitOf } from './limit-of.js';
import { listedValues, type AskedList } from './listed-values.js';

interface AskedCell {
  readonly header: string;
  readonly head: Excel.Range;
  readonly first: Excel.Range;
  readonly cell: Excel.Range;
}

interface Places {
  readonly columns: ReadonlyMap<string, number>;
  /** From 0 within the table; null for its last row. */
  readonly row: number | null;
}

/** Where things stand by the latest reading. */
function placesIn(table: RawTable, { row, headers }: CellsSought): Places {
  const wanted = [...headers, ...(row ? [row.keyHeader] : [])];
  const columns = new Map(table.columns.flatMap(({ header }, index) => (wanted.includes(header) ? [[header, index] as const] : [])));
  return { columns, row: row && Math.max(0, row.row - table.firstRow) };
}

/** Where they stand by Excel's own word. */
async function placesNow({ context, send }: Conversation, { table, row, headers }: CellsSought): Promise<Places | null> {
  const there = context.workbook.tables.getItem(table);
  const header = there.getHeaderRowRange();
  header.load('values');
  await send();
  const names = ((header.values as unknown[][])[0] ?? []).map(String);
  const columns = new Map([...headers, ...(row ? [row.keyHeader] : [])].flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)] as const] : [])));
  if (row === null) return { columns, row: null };
  const column = columns.get(row.keyHeader);
  if (column === undefined) return null;
  const keys = there.getDataBodyRange().getColumn(column);
  keys.load('values');
  await send();
  const found = (keys.values as unknown[][]).findIndex(([key]) => foldedKey(rawValue(key)) === foldedKey(row.key));
  return found < 0 ? null : { columns, row: found };
}

interface Answer {
  readonly looks: ReadonlyMap<string, CellLook>;
  readonly lists: readonly (readonly [string, AskedList])[];
}

/** One round trip; null when the row or a column stands elsewhere. */
async function ask({ context, send }: Conversation, { table, row, headers }: CellsSought, { columns, row: index }: Places): Promise<Answer | null> {
  const there = context.workbook.tables.getItem(table);
  const header = there.getHeaderRowRange();
  const body = there.getDataBodyRange();
  const line = index === null ? body.getLastRow() : header.getOffsetRange(1 + index, 0);
  const keyColumn = row === null ? undefined : columns.get(row.keyHeader);
  const keyHead = keyColumn === undefined ? null : header.getCell(0, keyColumn);
  const key = keyColumn === undefined ? null : line.getCell(0, keyColumn);
  keyHead?.load('values');
  key?.load('values');
  const asked = headers.flatMap((name): readonly AskedCell[] => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const [head, first, cell] = [header.getCell(0, column), body.getCell(0, column), line.getCell(0, column)];
    head.load('values');
    first.load('numberFormat');
    cell.load('values,formulas,numberFormat');
    cell.dataValidation.load('type,rule,errorAlert');
    return [{ header: name, head, first, cell }];
  });
  await send();

  const only = (range: Excel.Range, what: 'values' | 'formulas' | 'numberFormat'): unknown => (range[what] as unknown[][])[0]?.[0];
  if (row !== null && (key === null || keyHead === null || String(only(keyHead, 'values')) !== row.keyHeader || foldedKey(rawValue(only(key, 'values'))) !== foldedKey(row.key))) return null;
  if (asked.some(({ header: name, head }) => String(only(head, 'values')) !== name)) return null;
  const looks = asked.map(({ header: name, first, cell }): readonly [string, CellLook] => {
    const formula = only(cell, 'formulas');
    const numberFormat = String(only(cell, 'numberFormat'));
    return [name, { value: rawValue(only(cell, 'values')), isFormula: calculates(formula, only(cell, 'values')), numberFormat, columnFormat: String(only(first, 'numberFormat')), choices: null, limit: limitOf(cell.dataValidation.rule, cell.dataValidation.errorAlert) }];
  });
  const lists = asked.flatMap(({ header: name, cell: { dataValidation } }): readonly (readonly [string, AskedList])[] => {
    const source = dataValidation.type === 'List' ? dataValidation.rule.list?.source : undefined;
    const { showAlert, style } = dataValidation.errorAlert;
    return typeof source === 'string' ? [[name, { source, only: showAlert && style === 'Stop' }]] : [];
  });
  return { looks: new Map(looks), lists };
}

/**
 * What cells are beside their values: one round trip where the row stands where it was last seen, and one more where their
 * drop-down lists stand in cells. Two more find a row or column that has moved.
 */
export function cellLooks(host: ExcelHost, sought: CellsSought, known: RawTable | undefined): Promise<ReadonlyMap<string, CellLook> | null> {
  return host.talkAgain(
    async (conversation) => {
      let answer = known === undefined ? null : await ask(conversation, sought, placesIn(known, sought));
      if (answer === null) {
        const places = await placesNow(conversation, sought);
        answer = places && (await ask(conversation, sought, places));
      }
      if (answer === null) return null;
      const looks = new Map(answer.looks);
      for (const [header, choices] of await listedValues(conversation, sought.table, answer.lists)) {
        const look = looks.get(header);
        if (look) looks.set(header, { ...look, choices });
      }
      return looks;
    },
    { kind: 'table', name: sought.table },
  );
}
