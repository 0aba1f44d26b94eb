/** One line of text: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text cut at a word so that it holds at most `most` characters, ending in `…`; unchanged when it already does. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** As many whole sentences as fit in `most` characters; when not even the first does, it is cut at a word. */
export function firstSentences(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const ends = [...line.matchAll(/[.!?](?=\s+[A-ZÆØÅ])/g)].map((match) => match.index + 1).filter((end) => end <= most);
  const last = ends.at(-1);
  return last !== undefined && last >= most / 3 ? line.slice(0, last) : shorten(line, most);
}

/** The first of several wordings, longest first, that is short enough; else the last of them cut at a word. */
export function firstThatFits(wordings: readonly string[], most: number): string {
  return wordings.find((wording) => wording.length <= most) ?? shorten(wordings.at(-1) ?? '', most);
}
