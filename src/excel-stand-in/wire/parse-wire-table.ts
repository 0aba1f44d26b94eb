import type { ApiSet, WireClass, WireEvent, WireMethod, WireNavigation, WireScalar, WireTable } from './wire-table.js';

const classPattern = /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;

function list(body: string, name: string): readonly string[] {
  const found = new RegExp(`"${name}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(body);
  return found?.[1] ? found[1].split(',').map((one) => one.trim().replace(/^"|"$/g, '')) : [];
}

function setOf(text: string): ApiSet | null {
  const found = /_throwIfApiNotSupported\("[^"]*", (_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(text);
  return found ? { name: found[2] ?? 'ExcelApi', version: found[3] ?? '' } : null;
}

/** `Object.defineProperty(Table.prototype, "rows", …)` and `Table.prototype.delete = …`, each with its text. */
function membersOf(name: string, body: string): ReadonlyMap<string, string> {
  const start = new RegExp(`\\n {8}(?:Object\\.defineProperty\\(${name}\\.prototype, "(\\w+)",|${name}\\.prototype\\.(\\w+) = )`, 'g');
  const found = [...body.matchAll(start)];
  return new Map(found.map((one, index) => [one[1] ?? one[2] ?? '', body.slice(one.index, found[index + 1]?.index)]));
}

function classOf(name: string, body: string): WireClass {
  const members = membersOf(name, body);
  const wires = list(body, '_scalarPropertyOriginalNames');
  const writable = list(body, '_scalarPropertyUpdateable');
  const scalars = list(body, '_scalarPropertyNames').map(
    (js, index): WireScalar => ({ wire: wires[index] ?? js, name: js, set: setOf(members.get(js) ?? ''), isWritable: writable[index] === 'true' }),
  );
  const navigations: WireNavigation[] = [];
  const methods: WireMethod[] = [];
  const events: WireEvent[] = [];
  let hasIndexer = false;
  for (const [js, text] of members) {
    const navigation = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/.exec(text);
    if (navigation) navigations.push({ wire: navigation[2] ?? '', name: js, set: setOf(text), type: navigation[1] ?? '' });
    const made = /_createMethodObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)", (\d)/.exec(text);
    const invoked = /_invokeMethod\(this, "(\w+)", (\d)/.exec(text);
    if (made) methods.push({ wire: made[2] ?? '', name: js, set: setOf(text), returns: made[1] ?? null, readsOnly: made[3] === '1' });
    else if (invoked) methods.push({ wire: invoked[1] ?? '', name: js, set: setOf(text), returns: null, readsOnly: invoked[2] === '1' });
    if (/_createIndexerObject\(/.test(text)) hasIndexer = true;
    if (/EventHandlers\(/.test(text)) {
      const eventType = Number(/eventType: (\d+)/.exec(text)?.[1] ?? 0) || null;
      events.push({ name: js, set: setOf(text), eventType, registers: /return _this\.(_Register\w+)\(/.exec(text)?.[1] ?? null });
    }
  }
  return {
    name,
    isCollection: /"_isCollection"/.test(body),
    item: /_createChildItemObject\((?:Excel|OfficeCore)\.(\w+),/.exec(body)?.[1] ?? null,
    hasIndexer,
    scalars: byWire(scalars),
    navigations: byWire(navigations),
    methods: byWire(methods),
    events,
  };
}

function byWire<M extends { readonly wire: string }>(members: readonly M[]): ReadonlyMap<string, M> {
  return new Map(members.map((one) => [one.wire, one]));
}

/** Some properties are set under another name than they are read by: `Worksheet.showGridlines` goes out as `Gridlines`. */
function withOtherNames(classes: ReadonlyMap<string, WireClass>, text: string): ReadonlyMap<string, WireClass> {
  const found = new Map(classes);
  for (const [, owner = '', read = '', set = ''] of text.matchAll(/function (\w+?)_(\w+)_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)"/g)) {
    const known = found.get(owner);
    const scalar = known?.scalars.get(read);
    if (known && scalar && !known.scalars.has(set)) found.set(owner, { ...known, scalars: new Map([...known.scalars, [set, { ...scalar, wire: set }]]) });
  }
  return found;
}

/**
 * Reads what the client can ask for out of the client itself (`excel-web-16.00.debug.js` of `@microsoft/office-js`), so
 * that nothing can be forgotten here and nothing of Microsoft's is copied.
 */
export function parseWireTable(client: string): WireTable {
  const start = client.indexOf('var _typeWorkbook = "Workbook"');
  const begin = client.lastIndexOf('var Excel;', start);
  const text = client.slice(Math.max(0, begin)).replaceAll('\r\n', '\n');
  const classes = new Map([...text.matchAll(classPattern)].map((one) => [one[1] ?? '', classOf(one[1] ?? '', one[2] ?? '')]));
  return { classes: withOtherNames(classes, text) };
}
