import { apiNotFound, HostError, notImplemented } from '../workbook/host-error.js';
import type { HostObject } from './host-object.js';
import { isHostObject } from './host-object.js';
import { asObject, callMethod, childOf, itemOf, setScalar, wireClass } from './members.js';
import { identityOf, query } from './query.js';
import { actionTypes, pathTypes, type ActionInfo, type ArgumentInfo, type ObjectPathInfo, type RequestBody, type ResponseBody } from './request.js';
import { letGo, type Session } from './session.js';

const nullObjectError = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

/** Finds the objects of one request, each of them once, at its first use: the order matters where a path makes something. */
class Paths {
  private readonly found = new Map<number, HostObject | null | Promise<HostObject | null>>();

  constructor(
    private readonly session: Session,
    private readonly paths: RequestBody['ObjectPaths'],
  ) {}

  async object(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id] ?? Object.values(this.paths).find(({ Id }) => Id === id);
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${String(id)} is not there.`);
    const made = await this.make(path);
    this.found.set(id, made);
    return made;
  }

  private async make(path: ObjectPathInfo): Promise<HostObject | null> {
    const { session } = this;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return session.root;
      case pathTypes.nullObject:
        return null;
      case pathTypes.newObject: {
        const service = session.services(name);
        if (!service) throw apiNotFound(name);
        return service;
      }
      case pathTypes.reference: {
        const kept = session.references.get(name);
        if (!kept) throw new HostError('InvalidObjectPath', `The object reference ${name} is not there.`);
        return kept;
      }
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      if (session.workbook.switches.nullChildren === 'error') throw nullObjectError();
      return null;
    }
    if (path.ObjectPathType === pathTypes.property) return childOf(session, parent, name);
    const given = await this.given(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) return itemOf(session, parent, given[0]);
    return asObject(await callMethod(session, parent, name, given), `${parent.kind.name}.${name}`);
  }

  async given(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    return Promise.all((info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value)) return Promise.all(value.map((one, index) => this.argument(one, reference[index])));
    return this.plain(value);
  }

  /** Objects inside plain objects go over the wire as `{_ObjectPathId}`. */
  private async plain(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const own = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof own === 'number') return this.object(own);
    return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, one]) => [key, await this.plain(one)] as const)));
  }
}

async function perform(session: Session, paths: Paths, action: ActionInfo): Promise<unknown> {
  const object = await paths.object(action.ObjectPathId);
  if (action.ActionType === actionTypes.instantiate) return object === null ? null : identityOf(session, object);
  if (object === null) {
    // The client keeps every range it makes, null objects too.
    if (action.ActionType === actionTypes.query || action.Name === '_KeepReference') return null;
    throw nullObjectError();
  }
  const given = await paths.given(action.ArgumentInfo);
  switch (action.ActionType) {
    case actionTypes.query:
      return query(session, object, action.QueryInfo ?? {});
    case actionTypes.method: {
      const value = await callMethod(session, object, action.Name, given);
      return isHostObject(value) ? identityOf(session, value) : (value ?? null);
    }
    case actionTypes.setProperty:
      setScalar(session, object, action.Name, given[0]);
      return null;
    case actionTypes.update: {
      const scalars = [...wireClass(session, object).scalars.values()];
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setScalar(session, object, scalars.find((one) => one.name === name)?.wire ?? name, value);
      return null;
    }
    default:
      throw notImplemented(`action type ${String(action.ActionType)}`);
  }
}

function locationOf({ ObjectPaths }: RequestBody, action: ActionInfo): string {
  const path = ObjectPaths[action.ObjectPathId];
  return [path?.Name, action.Name].filter(Boolean).join('.');
}

/**
 * Carries out one request of the client and says what came of it. What was done before an error stays done, unless the
 * switch says otherwise.
 */
export async function execute(session: Session, body: RequestBody): Promise<ResponseBody> {
  const paths = new Paths(session, body.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  const attempt = session.workbook.switches.failedBatch === 'rolled-back' ? session.workbook.begin() : null;
  try {
    for (const [index, action] of body.Actions.entries()) {
      if (action.ActionType === actionTypes.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        results.push({ ActionId: action.Id, Value: await perform(session, paths, action) });
      } catch (error) {
        attempt?.rollBack();
        const host = error instanceof HostError ? error : new HostError('GeneralException', `The stand-in is at fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 500);
        const { code: Code, message: Message, httpStatus: HttpStatusCode } = host;
        return { Results: results, TraceIds: traceIds, Error: { ActionIndex: index, Code, Message, Location: locationOf(body, action), HttpStatusCode } };
      }
    }
    attempt?.keep();
    return { Results: results, TraceIds: traceIds };
  } finally {
    letGo(session);
  }
}
