/** About how many lines a text takes when `fit` letters go on one, by whole words; a word that no line holds is broken. */
export function linesOf(text: string, fit: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= fit) used = needed;
    else {
      const own = Math.max(1, Math.ceil(word.length / fit));
      lines += own - (used === 0 ? 1 : 0);
      used = word.length - (own - 1) * fit;
    }
  }
  return lines;
}
