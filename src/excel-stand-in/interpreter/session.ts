import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import type { HeldRange } from '../workbook/workbook.js';
import type { HostObject, Session } from './host-object.js';

export type { Session, Stand } from './host-object.js';

/** An object of a class by its name; of a class that is not built every member answers NotImplemented. */
export function objectOf(session: Session, name: string, target: unknown): HostObject {
  return { kind: session.classes.get(name) ?? { name }, target };
}

let lastReference = 0;

export function keepReference(session: Session, object: HostObject): void {
  if (session.referenceIds.has(object.target)) return;
  lastReference += 1;
  const id = `r${String(lastReference)}`;
  session.references.set(id, object);
  session.referenceIds.set(object.target, id);
}

export function removeReference(session: Session, id: string): void {
  const object = session.references.get(id);
  session.references.delete(id);
  if (!object) return;
  session.referenceIds.delete(object.target);
  session.workbook.held.delete(object.target as HeldRange);
}

/** A block that follows its cells until the request ends, or longer when the client keeps it. */
export function holdRange(session: Session, sheet: Sheet, area: Rect): HeldRange {
  const held: HeldRange = { sheet, area };
  session.workbook.held.add(held);
  session.passing.push(held);
  return held;
}

export function letGo(session: Session): void {
  for (const held of session.passing.splice(0)) if (!session.referenceIds.has(held)) session.workbook.held.delete(held);
}
