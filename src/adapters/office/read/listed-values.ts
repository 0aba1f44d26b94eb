import type { CellLook } from '../../../app/live-workbook.js';
import type { RawValue } from '../../../schema/raw-workbook.js';
import { rawValue } from '../cell-values.js';
import type { Conversation } from '../excel-host.js';

/** A drop-down list as its cell names it. */
export interface AskedList {
  /** `Ja,Nej`, `=Lister!$A$2:$A$9` or `=Fagcentre`. */
  readonly source: string;
  /** Excel refuses what is not in the list. */
  readonly only: boolean;
}

type Choices = NonNullable<CellLook['choices']>;

const inCells = /^=(?:(?:'((?:[^']|'')+)'|([^'!()]+))!)?(\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?)$/;
const named = /^=([\p{L}_\\][\p{L}\d_.\\]*)$/u;

function rangeOf({ context }: Conversation, table: string, source: string): Excel.Range | null {
  const cells = inCells.exec(source);
  if (cells) {
    const [, quoted, bare, address = ''] = cells;
    const sheet = quoted?.replace(/''/g, "'") ?? bare;
    const at = sheet === undefined ? context.workbook.tables.getItem(table).worksheet : context.workbook.worksheets.getItem(sheet);
    return at.getRange(address).getUsedRangeOrNullObject(true);
  }
  const [, name] = named.exec(source) ?? [];
  return name === undefined ? null : context.workbook.names.getItem(name).getRange().getUsedRangeOrNullObject(true);
}

function valuesIn(range: Excel.Range): readonly RawValue[] {
  return range.isNullObject ? [] : (range.values as unknown[][]).flat().map(rawValue).filter((value) => value !== null && (typeof value !== 'string' || value.trim() !== ''));
}

/** A list written into the cell itself; the API parts it by commas in every language. */
function written(source: string): readonly string[] {
  return source.split(source.includes(',') ? ',' : ';').map((one) => one.trim()).filter((one) => one !== '');
}

/**
 * The values of drop-down lists by header: those in cells by one further round trip. A list that is a calculation, or whose
 * cells are gone, is left out: then anything is typed, as in a cell without one.
 */
export async function listedValues(conversation: Conversation, table: string, lists: readonly (readonly [string, AskedList])[]): Promise<ReadonlyMap<string, Choices>> {
  const found = new Map<string, Choices>();
  const asked: { readonly header: string; readonly only: boolean; readonly range: Excel.Range }[] = [];
  for (const [header, { source, only }] of lists) {
    if (!source.startsWith('=')) {
      found.set(header, { values: written(source), only });
      continue;
    }
    const range = rangeOf(conversation, table, source);
    range?.load('values');
    if (range) asked.push({ header, only, range });
  }
  if (asked.length === 0) return found;
  try {
    await conversation.send();
  } catch {
    return found;
  }
  for (const { header, only, range } of asked) {
    const values = valuesIn(range);
    if (values.length > 0) found.set(header, { values, only });
  }
  return found;
}
