import { describe, expect, it } from 'vitest';
import type { HostObject } from '../../src/excel-stand-in/interpreter/host-object.js';
import { execute } from '../../src/excel-stand-in/interpreter/execute.js';
import { actionTypes, pathTypes, type ActionInfo, type ObjectPathInfo } from '../../src/excel-stand-in/interpreter/request.js';
import { raised } from '../../src/excel-stand-in/interpreter/event-types.js';
import { StandInClient } from '../../src/excel-stand-in/host/client.js';
import { builtClasses } from '../../src/excel-stand-in/objects/index.js';
import { workbookOf } from '../../src/excel-stand-in/workbook/load-raw.js';
import { wireTable } from '../support/office-in-node.js';

const table = wireTable();
const workbook = workbookOf({ sheets: [{ name: 'Ark1', visibility: 'visible', rows: [], extras: new Map(), hiddenRows: new Set(), merges: [] }], tables: [], names: new Map() });
/** An Excel that has every requirement set there is. */
const every = [...table.classes.values()].flatMap((one) => [...one.scalars.values(), ...one.navigations.values(), ...one.methods.values(), ...one.events].flatMap(({ set }) => (set ? [set.name.toLowerCase()] : [])));
const client = new StandInClient({ workbook, table, sets: Object.fromEntries(every.map((name) => [name, '99.9'])) });
const { session } = client;

/** What comes of asking one thing of an object of a class. */
async function codeOf(name: string, ask: { readonly path?: Partial<ObjectPathInfo>; readonly action?: Partial<ActionInfo> }): Promise<{ readonly code: string; readonly message: string }> {
  // Whether a member is built is asked before anything of the object is needed.
  const { check: _check, identity: _identity, ...kind } = builtClasses.get(name) ?? { name };
  const target: HostObject = { kind, target: null };
  session.references.set('asked', target);
  const object: ObjectPathInfo = { Id: 1, ObjectPathType: pathTypes.reference, Name: 'asked' };
  const child: ObjectPathInfo = { Id: 2, ObjectPathType: pathTypes.property, ParentObjectPathId: 1, ...ask.path };
  const action: ActionInfo = { Id: 3, ActionType: actionTypes.instantiate, Name: '', ObjectPathId: ask.path ? 2 : 1, ...ask.action };
  const { Error: error } = await execute(session, { Actions: [action], ObjectPaths: { 1: object, 2: child } });
  return { code: error?.Code ?? 'none', message: error?.Message ?? '' };
}

/** Every member of the client's table, and how it is asked for. */
const members = [...table.classes.values()].flatMap((one) => [
  ...[...one.scalars.values()].map(({ wire, name }) => ({ owner: one.name, name, isBuilt: builtClasses.get(one.name)?.scalars?.[wire] !== undefined, ask: { action: { ActionType: actionTypes.query, QueryInfo: { Select: [name] } } } })),
  ...[...one.navigations.values()].map(({ wire, name }) => ({ owner: one.name, name, isBuilt: builtClasses.get(one.name)?.navigations?.[wire] !== undefined, ask: { path: { ObjectPathType: pathTypes.property, Name: wire } } })),
  ...[...one.methods.values()].map(({ wire, name }) => {
    const event = one.events.find(({ registers }) => registers !== null && registers === wire.replace('_Unregister', '_Register'));
    const isBuilt = event ? builtClasses.get(one.name)?.eventTarget !== undefined && raised.has(event.eventType ?? 0) : builtClasses.get(one.name)?.methods?.[wire] !== undefined;
    return { owner: one.name, name: event?.name ?? name, isBuilt, ask: { action: { ActionType: actionTypes.method, Name: wire } } };
  }),
]);

describe('the members the client knows', () => {
  it('are either built or say by name that they are not; none succeeds in silence', async () => {
    expect(members.length).toBeGreaterThan(1600);
    const wrong: string[] = [];
    for (const { owner, name, isBuilt, ask } of members) {
      if (isBuilt) continue;
      const { code, message } = await codeOf(owner, ask);
      if (code !== 'NotImplemented' || !message.includes(`${owner}.`)) wrong.push(`${owner}.${name}: ${code} ${message}`);
    }
    expect(wrong).toEqual([]);
    // What is built grows; this only says that the walk has not skipped everything.
    expect(members.filter(({ isBuilt }) => isBuilt).length).toBeGreaterThan(250);
  });

  it('are asked for by the names they have in the client: nothing is built that it does not know', () => {
    const unknown = [...builtClasses.values()].flatMap(({ name, scalars, navigations, methods, items, item }) => {
      const one = table.classes.get(name);
      if (!one) return [name];
      return [
        ...Object.keys(scalars ?? {}).filter((key) => !one.scalars.has(key)),
        ...Object.keys(navigations ?? {}).filter((key) => !one.navigations.has(key)),
        ...Object.keys(methods ?? {}).filter((key) => !one.methods.has(key)),
        ...(items && !one.isCollection ? ['items'] : []),
        ...(item && !one.hasIndexer ? ['getItem'] : []),
      ].map((member) => `${name}.${member}`);
    });
    expect(unknown).toEqual([]);
  });

  it('are refused by an Excel that is older than they are', async () => {
    const old = new StandInClient({ workbook, table, sets: { excelapi: '1.12' } });
    old.session.references.set('asked', { kind: builtClasses.get('Table') ?? { name: 'Table' }, target: null });
    const action: ActionInfo = { Id: 2, ActionType: actionTypes.method, Name: 'Resize', ObjectPathId: 1 };
    const { Error: error } = await execute(old.session, { Actions: [action], ObjectPaths: { 1: { Id: 1, ObjectPathType: pathTypes.reference, Name: 'asked' } } });
    expect(error).toMatchObject({ Code: 'ApiNotFound', Message: expect.stringContaining('Table.resize') as string });
  });

  it('that no client knows are not found', async () => {
    expect(await codeOf('Range', { action: { ActionType: actionTypes.method, Name: 'Explode' } })).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.Explode') as string });
    expect(await codeOf('Range', { path: { Name: 'Soul' } })).toMatchObject({ code: 'ApiNotFound' });
  });
});
