import { UnreadableFile } from '../../app/ports.js';
import { contentTypeOf, contentTypesOf } from './content-types.js';
import { isPackage, openPackage, partText, type Parts } from './package.js';
import { kindOf, relationshipsOf, relationshipsPart, sourceOfRelationships } from './relationships.js';
import { tableProblem } from './check-table.js';
import { childrenOf, descendantsOf, ns, parseXml, rootOf, type XmlDocument, type XmlElement, type XmlNode } from './xml.js';
import { readZipDirectory } from './zip-directory.js';

export type PackageProblemCode =
  | 'unreadable'
  | 'directory-entry'
  | 'duplicate-entry'
  | 'no-main-part'
  | 'part-without-content-type'
  | 'override-without-part'
  | 'duplicate-content-type'
  | 'not-well-formed'
  | 'duplicate-relationship-id'
  | 'dangling-relationship-id'
  | 'relationship-target-missing'
  | 'orphan-part'
  | 'table-reference';

/** What Office may refuse or repair though the schema is kept; `part` reads `outer » inner` within an embedded file. */
export interface PackageProblem {
  readonly code: PackageProblemCode;
  readonly part: string;
  readonly detail: string;
}

const typesName = '[Content_Types].xml';
const relationshipNamespaces = new Set<string>([ns.r, 'http://purl.oclc.org/ooxml/officeDocument/relationships']);

type Report = (code: PackageProblemCode, part: string, detail?: string) => void;

function checkEntries(bytes: Uint8Array, report: Report): void {
  const seen = new Set<string>();
  for (const { name, isDirectory } of readZipDirectory(bytes)) {
    if (isDirectory) report('directory-entry', name);
    // Packages compare part names without regard to case.
    else if (seen.has(name.toLowerCase())) report('duplicate-entry', name);
    seen.add(name.toLowerCase());
  }
}

function checkContentTypes(parts: Parts, report: Report): void {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const name of contentTypesOf(parts).overrides.keys()) {
    if (!names.has(name.toLowerCase())) report('override-without-part', name);
  }
  for (const name of parts.keys()) {
    if (name !== typesName && contentTypeOf(parts, name) === null) report('part-without-content-type', name);
  }
  const seen = new Set<string>();
  for (const element of childrenOf(rootOf(parseXml(partText(parts, typesName))), ns.ct)) {
    const key = (element.getAttribute('PartName') ?? `*.${element.getAttribute('Extension') ?? ''}`).toLowerCase();
    if (seen.has(key)) report('duplicate-content-type', key);
    seen.add(key);
  }
}

function isXml(parts: Parts, name: string): boolean {
  return /\.(xml|rels)$/i.test(name) || /[+/]xml$/.test(contentTypeOf(parts, name) ?? '');
}

/** Values of the attributes that name relationships; an empty one means "none". */
function relationshipIdsIn(node: XmlNode): Set<string> {
  const ids = new Set<string>();
  const visit = (parent: XmlNode): void => {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 1) continue;
      for (const { namespaceURI, value } of (child as XmlElement).attributes) {
        if (namespaceURI !== null && relationshipNamespaces.has(namespaceURI) && value !== '') ids.add(value);
      }
      visit(child);
    }
  };
  visit(node);
  return ids;
}

function checkXmlParts(parts: Parts, report: Report): void {
  for (const name of parts.keys()) {
    if (!isXml(parts, name)) continue;
    let document: XmlDocument;
    try {
      document = parseXml(partText(parts, name));
    } catch (error) {
      report('not-well-formed', name, error instanceof UnreadableFile ? error.detail : String(error));
      continue;
    }
    if (name.endsWith('.rels') || name === typesName) continue;
    const known = new Set(relationshipsOf(parts, name).map(({ id }) => id));
    for (const id of relationshipIdsIn(document)) if (!known.has(id)) report('dangling-relationship-id', name, id);
    for (const table of descendantsOf(document, ns.s, 'table')) {
      const problem = tableProblem(table);
      if (problem !== null) report('table-reference', name, problem);
    }
  }
}

/** Parts that are reached from the package's own relationships. */
function checkRelationships(parts: Parts, report: Report): void {
  const reached = new Set<string>(['']);
  for (const source of reached) {
    const ids = new Set<string>();
    for (const { id, target, mode } of relationshipsOf(parts, source)) {
      if (ids.has(id)) report('duplicate-relationship-id', relationshipsPart(source), id);
      ids.add(id);
      if (mode === 'external') continue;
      if (parts.has(target)) reached.add(target);
      else report('relationship-target-missing', relationshipsPart(source), `${id} → ${target}`);
    }
  }
  for (const name of parts.keys()) {
    const owner = name.endsWith('.rels') ? sourceOfRelationships(name) : name;
    if (name !== typesName && !reached.has(owner)) report('orphan-part', name);
  }
  if (!relationshipsOf(parts, '').some(({ type }) => kindOf(type) === 'officeDocument')) report('no-main-part', '_rels/.rels');
}

/**
 * The faults of a package that schema validation passes and Office repairs or refuses; embedded workbooks are
 * checked as well. An empty list means none was found, a file that cannot be opened is one `unreadable`.
 */
export function checkPackage(bytes: Uint8Array): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const report: Report = (code, part, detail = '') => problems.push({ code, part, detail });
  try {
    checkEntries(bytes, report);
    const parts = openPackage(bytes);
    checkContentTypes(parts, report);
    checkXmlParts(parts, report);
    checkRelationships(parts, report);
    for (const [name, part] of parts) {
      if (!isPackage(part)) continue;
      for (const inner of checkPackage(part)) report(inner.code, `${name} » ${inner.part}`, inner.detail);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    report('unreadable', '', error.message);
  }
  return problems;
}
