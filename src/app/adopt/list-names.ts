import type { MergedRows } from './merge-rows.js';
import type { RowOrigin } from './row-origin.js';
import type { TargetRow } from './row-rules.js';

/**
 * What the lists of the new rows are called in the register: by their sheet, with a number where another list there has
 * that name. A list of which the register has rows already keeps its name.
 */
export function listNames(rows: readonly TargetRow[], originOf: (row: TargetRow) => RowOrigin | null, merged: MergedRows): (sheet: string) => string {
  const used = new Set(rows.map((row) => originOf(row)?.list).filter((list) => list !== undefined));
  const names = new Map<string, string>();
  const matched = [...merged.changed, ...merged.unchanged];
  return (sheet) => {
    const given = names.get(sheet);
    if (given !== undefined) return given;
    const later = matched.some(({ incoming, row }) => incoming.source.sheet === sheet && originOf(row)?.list === sheet);
    let name = sheet;
    for (let number = 2; !later && used.has(name); number += 1) name = `${sheet} (${String(number)})`;
    used.add(name);
    names.set(sheet, name);
    return name;
  };
}
