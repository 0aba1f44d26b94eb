/** About how many lines a text takes when `fit` letters go on one, by whole words. */
export function linesOf(text: string, fit: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > fit && used > 0) lines += 1;
    used = needed > fit ? word.length : needed;
  }
  return lines;
}
