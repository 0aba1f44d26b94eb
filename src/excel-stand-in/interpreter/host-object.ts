import type { RawWorkbook } from '../../schema/raw-workbook.js';
import type { Rect } from '../workbook/rect.js';
import type { Sheet } from '../workbook/sheet.js';
import type { HeldRange, Workbook } from '../workbook/workbook.js';
import type { ApiSet, WireClass, WireTable } from '../wire/wire-table.js';

/** An object of the workbook as the client holds it: a class of the wire table, and what it stands for. */
export interface HostObject<T = unknown> {
  readonly kind: HostClass<T>;
  readonly target: T;
}

export interface HostScalar<T> {
  get(target: T, session: Session): unknown;
  /** Left out where the property can only be read. */
  set?(target: T, value: unknown, session: Session): void;
}

/** Objects among the arguments have been looked up; a null object is null. */
export type Arguments = readonly unknown[];

/** What of a class of the wire table is built, by wire names. What is missing here answers NotImplemented. */
export interface HostClass<T> {
  readonly name: string;
  /** For services beside the Excel library, which its table does not know. */
  readonly wire?: WireClass;
  /** What the client needs to find the object again, such as its id. */
  identity?(target: T, session: Session): Readonly<Record<string, unknown>>;
  /** Throws when the object is no longer there. */
  check?(target: T, session: Session): void;
  /** What events of the object carry as their target. */
  eventTarget?(target: T): string;
  readonly scalars?: Readonly<Record<string, HostScalar<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** A host object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, given: Arguments, session: Session) => unknown>>;
  /** The indexer: `getItem(key)`. */
  item?(target: T, key: unknown, session: Session): HostObject;
  /** The items of a collection. */
  items?(target: T, session: Session): readonly HostObject[];
}

/** Where a person stands in the workbook; each client has a person of its own. */
export interface Stand {
  sheet: Sheet;
  areas: readonly Rect[];
}

/** What one client has going with the host between its requests. */
export interface Session {
  readonly workbook: Workbook;
  readonly table: WireTable;
  /** The classes that are built, by name. */
  readonly classes: ReadonlyMap<string, HostClass<unknown>>;
  readonly root: HostObject;
  /** Objects of services beside the workbook, by type name. */
  readonly services: (typeName: string) => HostObject | null;
  /** Objects the client asked to keep, by reference id. */
  readonly references: Map<string, HostObject>;
  readonly referenceIds: Map<unknown, string>;
  /** Event types and targets the client listens to. */
  readonly listening: Set<string>;
  eventsEnabled: boolean;
  readonly stand: Stand;
  /** Moves the person to cells, and tells who listens. */
  moveTo(sheet: Sheet, areas: readonly Rect[]): void;
  supports(set: ApiSet): boolean;
  /** Reads a workbook file; without it files cannot be brought in. */
  readonly readFile: ((bytes: Uint8Array) => Promise<RawWorkbook>) | null;
  /** Blocks made during the request, let go of when it ends. */
  readonly passing: HeldRange[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'kind' in value && 'target' in value;
}

/** Forgets what the class's objects stand for, so that classes can stand in one list. */
export function hostClass<T>(kind: HostClass<T>): HostClass<unknown> {
  return kind as unknown as HostClass<unknown>;
}
