import { partText, setPartText, type Parts } from './package.js';
import { relationshipsOf, renameRelationships, sourceOfRelationships } from './relationships.js';

/** Prefixed attributes with their value; relationship ids are only ever named by those (`r:id`, `r:embed`, `o:relid`). */
const prefixedAttribute = /(\s[\w.-]+:[\w.-]+\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

function newIds(ids: readonly string[]): Map<string, string> {
  const kept = ids.filter((id) => /^rId\d{1,9}$/.test(id));
  let number = kept.reduce((most, id) => Math.max(most, Number(id.slice(3))), 0);
  const renamed = new Map<string, string>();
  for (const id of ids) {
    if (kept.includes(id)) continue;
    number += 1;
    renamed.set(id, `rId${number}`);
  }
  return renamed;
}

/** Replaces relationship ids that are not `rId` and a number by the next such numbers, in the order of the file. */
export function stabiliseRelationshipIds(parts: Parts): void {
  for (const relsName of [...parts.keys()].filter((name) => /(^|\/)_rels\/[^/]*\.rels$/.test(name)).sort()) {
    const source = sourceOfRelationships(relsName);
    const renamed = newIds(relationshipsOf(parts, source).map(({ id }) => id));
    if (renamed.size === 0) continue;
    renameRelationships(parts, source, renamed);
    if (!parts.has(source)) continue;
    const text = partText(parts, source).replace(prefixedAttribute, (whole, start: string, double?: string, single?: string) => {
      const id = renamed.get(double ?? single ?? '');
      return id === undefined ? whole : `${start}"${id}"`;
    });
    setPartText(parts, source, text);
  }
}
