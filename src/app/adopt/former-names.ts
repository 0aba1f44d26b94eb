import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import { proposeSheet } from '../../adoption/mapping/propose-sheet.js';
import { cellText } from '../../adoption/values/cell-text.js';
import { cellAt, extrasAt } from '../../adoption/sheets/cell-address.js';
import type { Register } from '../../register/register.js';
import { foldText } from '../../schema/choice.js';
import type { RawSheet } from '../../schema/raw-workbook.js';
import { languages } from '../../schema/text.js';
import { rowsInBaseline } from '../journal/baseline.js';
import { wholeTable } from '../journal/journal-entry.js';
import { readJournal } from '../journal/read-journal.js';
import { valuesIn } from '../journal/row-content.js';
import { keptSheetName } from './kept-sheet.js';
import type { RowOrigin } from './row-origin.js';
import type { TargetRow } from './row-rules.js';

/** Every name the log knows a row by, by its number. */
function namesInLog(register: Register, entity: AdoptedEntity): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (key: string, content: string | null): void => {
    const name = valuesIn(content)?.['name'];
    if (typeof name === 'string') names.set(foldText(key), (names.get(foldText(key)) ?? new Set()).add(name));
  };
  for (const entry of readJournal(register)) {
    if (entry.entity !== entity) continue;
    if (entry.key === wholeTable) for (const row of rowsInBaseline(entry)) add(row.key, row.content);
    else add(entry.key, entry.content);
  }
  return names;
}

/** The names in the copy of a list, by the list's own number. */
function namesByNumber(entity: AdoptedEntity, sheet: RawSheet): ReadonlyMap<string, string> {
  const mapping = proposeSheet(entity, sheet);
  const column = (to: string): number | null => mapping?.columns.find((one) => one.to === to)?.column ?? null;
  const [number, name] = [column('sourceKey'), column('name')];
  if (mapping === null || number === null || name === null) return new Map();
  const textAt = (row: number, at: number): string => cellText(cellAt(sheet, row, at), extrasAt(sheet, row, at));
  const rows = Array.from({ length: Math.max(0, sheet.rows.length - mapping.headerBottom) }, (_, at) => mapping.headerBottom + at + 1);
  return new Map(rows.map((row) => [foldText(textAt(row, number)), textAt(row, name)]));
}

/**
 * The names a row has had: those in the log, and the one under its number in the first copy of the list it came from,
 * for a name that a later version of that list has changed is in no log of a file. Read when first asked for.
 */
export function formerNames(register: Register, entity: AdoptedEntity, sheets: readonly RawSheet[], originOf: (row: TargetRow) => RowOrigin | null): (row: TargetRow) => readonly string[] {
  let logged: ReturnType<typeof namesInLog> | null = null;
  const copies = new Map<string, ReadonlyMap<string, string>>();
  const copyOf = (list: string): ReadonlyMap<string, string> => {
    const known = copies.get(list);
    if (known) return known;
    const names = languages.map((language) => keptSheetName(list, [], language));
    const sheet = sheets.find(({ name }) => names.includes(name));
    const found = sheet ? namesByNumber(entity, sheet) : new Map<string, string>();
    copies.set(list, found);
    return found;
  };
  return (row) => {
    logged ??= namesInLog(register, entity);
    const origin = originOf(row);
    const came = origin?.key ? copyOf(origin.list).get(foldText(origin.key)) : undefined;
    return [...(logged.get(foldText(row.id ?? '')) ?? []), ...(came === undefined ? [] : [came])].filter((name) => name !== row.name);
  };
}
