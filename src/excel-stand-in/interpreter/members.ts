import { apiNotFound, notImplemented, invalidArgument, HostError } from '../workbook/host-error.js';
import type { WireClass, WireMember } from '../wire/wire-table.js';
import { isHostObject, type Arguments, type HostObject } from './host-object.js';
import { listeningKey, raised } from './event-types.js';
import type { Session } from './session.js';

/** The class in the client's own table; services beside the workbook have none. */
export function wireClass(session: Session, object: HostObject): WireClass {
  const found = object.kind.wire ?? session.table.classes.get(object.kind.name);
  if (!found) throw apiNotFound(object.kind.name);
  return found;
}

function memberText(object: HostObject, member: WireMember | string): string {
  return `${object.kind.name}.${typeof member === 'string' ? member : member.name}`;
}

/** A member that is in the client's table and that this Excel has. */
export function known<M extends WireMember>(session: Session, object: HostObject, member: M | undefined, asked: string): M {
  if (!member) throw apiNotFound(memberText(object, asked));
  if (member.set && !session.supports(member.set)) throw apiNotFound(memberText(object, member));
  return member;
}

export function callMethod(session: Session, object: HostObject, name: string, given: Arguments): unknown {
  const member = known(session, object, wireClass(session, object).methods.get(name), name);
  const event = /^_(Unr|R)egister(\w+)$/.exec(name);
  if (event) return listen(session, object, `_Register${event[2] ?? ''}`, event[1] === 'R');
  const method = object.kind.methods?.[name];
  if (!method) throw notImplemented(memberText(object, member));
  object.kind.check?.(object.target, session);
  return method(object.target, given, session);
}

function listen(session: Session, object: HostObject, registers: string, isOn: boolean): void {
  const event = wireClass(session, object).events.find((one) => one.registers === registers);
  if (!event || !object.kind.eventTarget || event.eventType === null || !raised.has(event.eventType)) throw notImplemented(memberText(object, event?.name ?? registers));
  const key = listeningKey(event.eventType, object.kind.eventTarget(object.target));
  if (isOn) session.listening.add(key);
  else session.listening.delete(key);
}

export function childOf(session: Session, object: HostObject, name: string): HostObject | null {
  const member = known(session, object, wireClass(session, object).navigations.get(name), name);
  const navigation = object.kind.navigations?.[name];
  if (!navigation) throw notImplemented(memberText(object, member));
  object.kind.check?.(object.target, session);
  return navigation(object.target, session);
}

export function itemOf(session: Session, object: HostObject, key: unknown): HostObject {
  if (!wireClass(session, object).hasIndexer) throw apiNotFound(memberText(object, 'getItem'));
  if (!object.kind.item) throw notImplemented(memberText(object, 'getItem'));
  return object.kind.item(object.target, key, session);
}

export function setScalar(session: Session, object: HostObject, name: string, value: unknown): void {
  const member = known(session, object, wireClass(session, object).scalars.get(name), name);
  const scalar = object.kind.scalars?.[name];
  if (!scalar || (member.isWritable && !scalar.set)) throw notImplemented(memberText(object, member));
  if (!scalar.set) throw invalidArgument(`${memberText(object, member)} can only be read`);
  object.kind.check?.(object.target, session);
  scalar.set(object.target, value, session);
}

/** What a member gives, followed to its end: objects as they are, everything else as a value. */
export function asObject(value: unknown, what: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw new HostError('GeneralException', `${what} gives no object`);
}

