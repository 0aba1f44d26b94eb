/** The longest text in one cell of the journal; Excel's own limit is 32,767. */
export const longestPart = 32_000;

const continued = '|';

// A cell is read without blanks at its ends, and half a character pair is no lawful text.
function isSafeCut(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  const isPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return !isPair && text.charAt(at - 1).trim() !== '';
}

/** A long text as parts that fit into a cell each and survive being read with blanks trimmed; later parts begin with a bar. */
export function splitContent(content: string, longest = longestPart): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < content.length || parts.length === 0) {
    const mark = parts.length === 0 ? '' : continued;
    let to = Math.min(content.length, from + longest - mark.length);
    while (to < content.length && to > from + 1 && !isSafeCut(content, to)) to -= 1;
    parts.push(mark + content.slice(from, to));
    from = to;
  }
  return parts;
}

/** The text that was split; null when a part is missing. */
export function joinContent(parts: readonly (string | null)[]): string | null {
  let joined = '';
  for (const [index, part] of parts.entries()) {
    if (part === null || (index > 0 && !part.startsWith(continued))) return null;
    joined += index === 0 ? part : part.slice(continued.length);
  }
  return joined;
}
