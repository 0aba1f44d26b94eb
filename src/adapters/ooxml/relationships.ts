import { partText, setPartText, type Parts } from './package.js';
import { childrenOf, escapeXml, ns, parseXml, rootOf } from './xml.js';

/** A relationship of a part; `target` is the full part name when internal, the address as written when external. */
export interface Relationship {
  readonly id: string;
  /** The type address, as written. */
  readonly type: string;
  readonly target: string;
  readonly mode: 'internal' | 'external';
}

/** The last segment of a type address, the same in Transitional and Strict files: `worksheet`, `slideLayout`, `chart`. */
export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** The type address Office writes for a kind. */
export function officeType(kind: string): string {
  return `${ns.r}/${kind}`;
}

/** The part that holds a part's relationships; `''` is the package itself. */
export function relationshipsPart(partName: string): string {
  const slash = partName.lastIndexOf('/');
  return `${partName.slice(0, slash + 1)}_rels/${partName.slice(slash + 1)}.rels`;
}

/** The part a relationships part speaks of; `''` for the package itself. */
export function sourceOfRelationships(relsName: string): string {
  return relsName.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

/** The part name a target points to, seen from a part. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const segments = path.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The target to write in a part's relationships for another part. */
export function relativeTarget(sourcePart: string, targetPart: string): string {
  const from = sourcePart.split('/').slice(0, -1);
  const to = targetPart.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** A part by its name as packages compare names: exact, else percent-decoded, else without regard to case. */
export function findPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  if (parts.has(name)) return name;
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // Not percent-encoded after all: the name stands as it is.
  }
  if (parts.has(decoded)) return decoded;
  const lower = decoded.toLowerCase();
  for (const candidate of parts.keys()) if (candidate.toLowerCase() === lower) return candidate;
  return null;
}

interface Written {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

// Parsed once per stored bytes: a deck of hundreds of slides adds to one file hundreds of times.
const parsed = new WeakMap<Uint8Array, readonly Written[]>();

function writtenOf(parts: ReadonlyMap<string, Uint8Array>, partName: string): readonly Written[] {
  const relsName = relationshipsPart(partName);
  const bytes = parts.get(relsName);
  if (bytes === undefined) return [];
  const known = parsed.get(bytes);
  if (known !== undefined) return known;
  const read = childrenOf(rootOf(parseXml(partText(parts, relsName))), ns.rel, 'Relationship').map((element) => ({
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: element.getAttribute('Target') ?? '',
    external: element.getAttribute('TargetMode') === 'External',
  }));
  parsed.set(bytes, read);
  return read;
}

function write(parts: Parts, partName: string, list: readonly Written[]): void {
  const relsName = relationshipsPart(partName);
  if (list.length === 0) {
    parts.delete(relsName);
    return;
  }
  const lines = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  setPartText(
    parts,
    relsName,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${ns.rel}">${lines.join('')}</Relationships>`,
  );
  parsed.set(parts.get(relsName) as Uint8Array, list);
}

/** The relationships of a part (`''` for the package), in the order of the file. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, partName: string): Relationship[] {
  return writtenOf(parts, partName).map(({ id, type, target, external }) => {
    if (external) return { id, type, target, mode: 'external' as const };
    const resolved = resolveTarget(partName, target);
    return { id, type, target: findPart(parts, resolved) ?? resolved, mode: 'internal' as const };
  });
}

/** The part that a part's first relationship of a kind points to, or null. */
export function relatedPart(parts: ReadonlyMap<string, Uint8Array>, partName: string, kind: string): string | null {
  return relationshipsOf(parts, partName).find((one) => one.mode === 'internal' && kindOf(one.type) === kind)?.target ?? null;
}

/** Adds a relationship and returns its id, `rId` and the number after the highest there is. */
export function addRelationship(
  parts: Parts,
  partName: string,
  type: string,
  target: string,
  mode: 'internal' | 'external' = 'internal',
): string {
  const list = writtenOf(parts, partName);
  const highest = list.reduce((most, { id }) => Math.max(most, Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0);
  const id = `rId${highest + 1}`;
  const external = mode === 'external';
  write(parts, partName, [...list, { id, type, target: external ? target : relativeTarget(partName, target), external }]);
  return id;
}

/** Removes a relationship; the file of relationships goes with its last one. */
export function removeRelationship(parts: Parts, partName: string, id: string): void {
  const list = writtenOf(parts, partName);
  if (list.some((one) => one.id === id)) write(parts, partName, list.filter((one) => one.id !== id));
}

/** Gives relationships new ids in place; the part's own references are the caller's. */
export function renameRelationships(parts: Parts, partName: string, ids: ReadonlyMap<string, string>): void {
  write(parts, partName, writtenOf(parts, partName).map((one) => ({ ...one, id: ids.get(one.id) ?? one.id })));
}
