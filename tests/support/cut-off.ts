import type { StandInClient } from '../../src/excel-stand-in/host/client.js';
import type { ExcelStandIn } from '../../src/excel-stand-in/host/stand-in.js';
import type { Workbook } from '../../src/excel-stand-in/workbook/workbook.js';

function copyOf<T>(value: T, known: Map<object, unknown>): T {
  if (typeof value !== 'object' || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before as T;
  const remember = <C extends object>(copy: C): C => {
    known.set(value, copy);
    return copy;
  };
  if (value instanceof Map) {
    const copy = remember(new Map<unknown, unknown>());
    for (const [key, one] of value) copy.set(copyOf(key, known), copyOf(one, known));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = remember(new Set<unknown>());
    for (const one of value) copy.add(copyOf(one, known));
    return copy as T;
  }
  // Holes stay holes.
  const copy = remember((Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as Record<string, unknown>);
  for (const [name, one] of Object.entries(value)) if (typeof one !== 'function') copy[name] = copyOf(one, known);
  return copy as T;
}

/** A workbook as it stands, without anybody who has it open. */
function lonely(workbook: Workbook): Workbook {
  const others = new Map<object, unknown>([[(workbook as unknown as { readonly readers: object }).readers, new Set()], [workbook.held, new Set()]]);
  if (typeof workbook.actor === 'object' && workbook.actor !== null) others.set(workbook.actor, null);
  const copy = copyOf(workbook, others);
  copy.actor = null;
  return copy;
}

/**
 * The workbook after each request of a client that has changed anything in it: what a pane leaves behind that is closed
 * just then, whether or not it has had the answer. The first is as it stands now.
 */
export function momentsOf(host: StandInClient, { workbook }: ExcelStandIn): readonly Workbook[] {
  const moments = [lonely(workbook)];
  let isChanged = false;
  const noted = <T extends unknown[]>(task: (...given: T) => void) => (...given: T): void => {
    isChanged = true;
    task.apply(workbook, given);
  };
  Object.assign(workbook, { change: noted(workbook.change.bind(workbook)), setCell: noted(workbook.setCell.bind(workbook)) });
  const send = host.send.bind(host);
  host.send = async (text, flags) => {
    const answer = await send(text, flags);
    if (isChanged) moments.push(lonely(workbook));
    isChanged = false;
    return answer;
  };
  return moments;
}

/** Tables with anything right below them. */
export function tablesWithRowsBelow({ tables }: Workbook): readonly string[] {
  return tables.filter(({ sheet, body, columns }) => columns.some((_, index) => ![null, undefined, ''].includes(sheet.cell(body.top + body.rows, body.left + index)?.value as null))).map(({ name }) => name);
}
