import { partText, setPartText, type Parts } from './package.js';
import { childrenOf, escapeXml, ns, parseXml, rootOf } from './xml.js';

const partName = '[Content_Types].xml';

/** What [Content_Types].xml says: by extension (lower case) and by part name (without leading slash). */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

// Parsed once per stored bytes: a deck of hundreds of slides adds to the file hundreds of times.
const parsed = new WeakMap<Uint8Array, ContentTypes>();

/** Reads the content types. Throws UnreadableFile('corrupt') when the package has none. */
export function contentTypesOf(parts: ReadonlyMap<string, Uint8Array>): ContentTypes {
  const bytes = parts.get(partName);
  const known = bytes === undefined ? undefined : parsed.get(bytes);
  if (known !== undefined) return known;
  const root = rootOf(parseXml(partText(parts, partName)));
  const pairs = (element: string, key: string): [string, string][] =>
    childrenOf(root, ns.ct, element).map((one) => [one.getAttribute(key) ?? '', one.getAttribute('ContentType') ?? '']);
  const read: ContentTypes = {
    defaults: new Map(pairs('Default', 'Extension').map(([extension, type]) => [extension.toLowerCase(), type])),
    overrides: new Map(pairs('Override', 'PartName').map(([name, type]) => [name.replace(/^\//, ''), type])),
  };
  if (bytes !== undefined) parsed.set(bytes, read);
  return read;
}

function write(parts: Parts, types: ContentTypes): void {
  const defaults = [...types.defaults].map(([extension, type]) => `<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`);
  const overrides = [...types.overrides].map(([name, type]) => `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(type)}"/>`);
  setPartText(
    parts,
    partName,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${ns.ct}">${defaults.join('')}${overrides.join('')}</Types>`,
  );
  parsed.set(parts.get(partName) as Uint8Array, types);
}

function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  return file.includes('.') ? file.slice(file.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** The content type of a part, by its own line or its extension, or null. */
export function contentTypeOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string | null {
  const { defaults, overrides } = contentTypesOf(parts);
  const own = overrides.get(name);
  if (own !== undefined) return own;
  const lower = name.toLowerCase();
  for (const [key, type] of overrides) if (key.toLowerCase() === lower) return type;
  return defaults.get(extensionOf(name)) ?? null;
}

/** States the content type of one part, in place of what was said before. */
export function addOverride(parts: Parts, name: string, type: string): void {
  const { defaults, overrides } = contentTypesOf(parts);
  write(parts, { defaults, overrides: new Map(overrides).set(name, type) });
}

/** States the content type of an extension (without dot), in place of what was said before. */
export function addDefault(parts: Parts, extension: string, type: string): void {
  const { defaults, overrides } = contentTypesOf(parts);
  write(parts, { defaults: new Map(defaults).set(extension.toLowerCase(), type), overrides });
}

/** Removes a part's own line. */
export function removeOverride(parts: Parts, name: string): void {
  const { defaults, overrides } = contentTypesOf(parts);
  if (!overrides.has(name)) return;
  const kept = new Map(overrides);
  kept.delete(name);
  write(parts, { defaults, overrides: kept });
}
