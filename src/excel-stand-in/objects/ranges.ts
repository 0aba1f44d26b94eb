import { invalidArgument, invalidReference } from '../workbook/host-error.js';
import { isOnSheet, type Rect } from '../workbook/rect.js';
import { parseReference } from '../workbook/address.js';
import type { Sheet } from '../workbook/sheet.js';
import type { HeldRange } from '../workbook/workbook.js';
import { isHostObject, type HostObject } from '../interpreter/host-object.js';
import { holdRange, objectOf, type Session } from '../interpreter/session.js';

/** The area of a block whose cells are still there. */
export function areaOf({ area }: HeldRange): Rect {
  if (!area) throw invalidReference('the cells are no longer there');
  return area;
}

export function rangeObject(session: Session, sheet: Sheet, area: Rect): HostObject {
  if (!isOnSheet(area)) throw invalidReference();
  return objectOf(session, 'Range', holdRange(session, sheet, area));
}

/** A block given as a range object or as an address; `sheet` is meant where an address names none. */
export function rangeGiven(session: Session, value: unknown, sheet: Sheet | null): { readonly sheet: Sheet; readonly area: Rect } {
  if (isHostObject(value) && value.kind.name === 'Range') {
    const held = value.target as HeldRange;
    return { sheet: held.sheet, area: areaOf(held) };
  }
  if (typeof value !== 'string') throw invalidArgument('a range or an address');
  const reference = parseReference(value);
  const on = reference?.sheet == null ? sheet : session.workbook.sheetNamed(reference.sheet);
  if (reference && on) return { sheet: on, area: reference.area };
  const named = session.workbook.names.find(({ name, sheet: scope }) => (scope === null || scope === sheet) && name.toLowerCase() === value.toLowerCase());
  const meant = named ? parseReference(named.formula) : null;
  const meantSheet = meant?.sheet == null ? null : session.workbook.sheetNamed(meant.sheet);
  if (meant && meantSheet) return { sheet: meantSheet, area: meant.area };
  const table = session.workbook.tableNamed(value);
  if (table) return { sheet: table.sheet, area: table.body };
  throw invalidArgument(value);
}

export function integer(value: unknown, fallback: number | null = null): number {
  if ((value === undefined || value === null) && fallback !== null) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument('a whole number');
  return value;
}
