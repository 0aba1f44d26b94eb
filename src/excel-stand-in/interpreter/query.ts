import { HostError, notImplemented } from '../workbook/host-error.js';
import type { WireClass } from '../wire/wire-table.js';
import type { HostObject } from './host-object.js';
import { childOf, known, wireClass } from './members.js';
import type { QueryInfo } from './request.js';
import type { Session } from './session.js';

/** Names asked for, each with what is asked for below it. */
type Wanted = ReadonlyMap<string, readonly string[]>;

function wantedOf(select: readonly string[]): Wanted {
  const wanted = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    if (head === '') continue;
    const below = wanted.get(head) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    wanted.set(head, below);
  }
  return wanted;
}

function byName<M extends { readonly name: string; readonly wire: string }>(members: ReadonlyMap<string, M>, asked: string): M | undefined {
  const folded = asked.toLowerCase();
  return [...members.values()].find(({ name, wire }) => name.toLowerCase() === folded || wire.toLowerCase() === folded);
}

const everything = new Set(['$all', '$none']);

function readInto(session: Session, object: HostObject, wire: WireClass, asked: string, below: readonly string[], result: Record<string, unknown>): boolean {
  const scalar = byName(wire.scalars, asked);
  if (scalar) {
    known(session, object, scalar, asked);
    const built = object.kind.scalars?.[scalar.wire];
    if (!built) throw notImplemented(`${object.kind.name}.${scalar.name}`);
    result[scalar.wire] = built.get(object.target, session);
    return true;
  }
  const navigation = byName(wire.navigations, asked);
  if (!navigation) return false;
  const child = childOf(session, object, navigation.wire);
  result[navigation.wire] = child === null ? null : { ...(result[navigation.wire] as object | undefined), ...query(session, child, { Select: below }) };
  return true;
}

// By Microsoft's documentation these are only given when they are named.
const onlyByName = new Set(['NumberFormatCategories']);

function allScalars(session: Session, object: HostObject, wire: WireClass, result: Record<string, unknown>): void {
  for (const scalar of wire.scalars.values()) {
    const built = object.kind.scalars?.[scalar.wire];
    // What is not built stays unread, and the client throws PropertyNotLoaded when it is asked for.
    if (built && !onlyByName.has(scalar.wire) && !scalar.name.startsWith('_') && (!scalar.set || session.supports(scalar.set))) result[scalar.wire] = built.get(object.target, session);
  }
}

export function identityOf(session: Session, object: HostObject): Record<string, unknown> {
  const reference = session.referenceIds.get(object.target);
  // A format or fill stands for the same cells as its range, but only the range is kept.
  const isKept = reference !== undefined && session.references.get(reference)?.kind === object.kind;
  return { ...object.kind.identity?.(object.target, session), ...(isKept ? { _ReferenceId: reference } : {}) };
}

/** What `load` fills: the properties asked for, of collections those of the items; everything simple when nothing is named. */
export function query(session: Session, object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): Record<string, unknown> {
  object.kind.check?.(object.target, session);
  const wire = wireClass(session, object);
  const wanted = wantedOf([...(Select ?? []), ...(Expand ?? [])]);
  const result: Record<string, unknown> = { ...identityOf(session, object) };
  const own = [...wanted].filter(([head]) => !everything.has(head));
  const isAll = own.length === 0 ? !wanted.has('$none') : wanted.has('$all') || !(Select && Select.length > 0);
  if (isAll) allScalars(session, object, wire, result);
  const forItems: string[] = [];
  for (const [head, below] of own) {
    if (wire.isCollection && !byName(wire.scalars, head)) forItems.push(...(below.length > 0 ? below.map((rest) => `${head}/${rest}`) : [head]));
    else if (!readInto(session, object, wire, head, below, result)) throw unknownProperty(session, object, head);
  }
  if (!wire.isCollection || !wantsItems(wanted, forItems, isAll)) return result;
  if (!object.kind.items) throw notImplemented(`${object.kind.name}.items`);
  const items = object.kind.items(object.target, session).slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
  result['_Items'] = items.map((item) => query(session, item, { Select: forItems.length > 0 ? forItems : [isAll ? '$all' : '$none'] }));
  return result;
}

/** `rows/count` asks for no rows. */
function wantsItems(wanted: Wanted, forItems: readonly string[], isAll: boolean): boolean {
  return forItems.length > 0 || isAll || wanted.has('$all');
}

function unknownProperty(session: Session, object: HostObject, name: string): HostError {
  return new HostError(session.workbook.switches.unknownProperty, `The property '${name}' does not exist on ${object.kind.name}.`);
}
