import { partText, setPartText, type Parts } from './package.js';

function rewrite(parts: Parts, folder: RegExp, change: (xml: string) => string): void {
  for (const name of [...parts.keys()].filter((one) => folder.test(one)).sort()) {
    const before = partText(parts, name);
    const after = change(before);
    if (after !== before) setPartText(parts, name, after);
  }
}

function withAttribute(tag: string, name: string, value: number): string {
  return tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);
}

function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? '';
}

/**
 * Numbers drawings, bookmarks and contents marks of a Word package from 1 in document order: libraries count them
 * over the life of a process, and a patched template otherwise ends with two of one number.
 */
export function stabiliseWordIds(parts: Parts): void {
  let drawing = 0;
  let bookmark = 0;
  const marks = new Map<string, string>();
  rewrite(parts, /^word\/[^/]+\.xml$/, (xml) => {
    const open = new Map<string, number>();
    return xml
      .replace(/<wp:docPr\s[^>]*>/g, (tag) => withAttribute(tag, 'id', (drawing += 1)))
      .replace(/<w:bookmark(Start|End)\s[^>]*>/g, (tag, kind: string) => {
        const old = attributeOf(tag, 'w:id');
        const number = kind === 'End' ? open.get(old) : undefined;
        if (number !== undefined) return withAttribute(tag, 'w:id', number);
        bookmark += 1;
        open.set(old, bookmark);
        return withAttribute(tag, 'w:id', bookmark);
      })
      // Word's own marks have nine digits and may be split over runs; those stay.
      .replace(/\b_Toc\d{1,6}\b/g, (mark) => {
        const known = marks.get(mark) ?? `_Toc${marks.size + 1}`;
        marks.set(mark, known);
        return known;
      });
  });
}

/** Gives the pairs of a conditional format and its extension, which Excel ties by a GUID, GUIDs counted from 1. */
export function stabiliseSheetIds(parts: Parts): void {
  const known = new Map<string, string>();
  rewrite(parts, /^xl\/worksheets\/[^/]+\.xml$/, (xml) => {
    for (const [, guid] of xml.matchAll(/<x14:id>\s*(\{[0-9A-Fa-f-]{36}\})\s*<\/x14:id>/g)) {
      const number = (known.size + 1).toString(16).toUpperCase().padStart(12, '0');
      if (guid !== undefined && !known.has(guid)) known.set(guid, `{00000000-0000-4000-8000-${number}}`);
    }
    return known.size === 0 ? xml : xml.replace(/\{[0-9A-Fa-f-]{36}\}/g, (guid) => known.get(guid) ?? guid);
  });
}
