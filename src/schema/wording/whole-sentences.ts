import { oneLine, shorten } from './shorten.js';

/** Abbreviations that never end a sentence, so that a capital after them begins none. */
const abbreviation = /(?:^|[\s(])(?:f\.eks|bl\.a|ca|d|nr|pr|jf|inkl|ekskl|evt|hhv|vedr|kl|fx|e\.g|i\.e|mr|ms|dr|st|no|vs)\.$/i;

/** Abbreviations that end a sentence, but not before a figure. */
const beforeFigure = /(?:^|\s)(?:kr|mio|mia|pkt|stk|art|s)\.$/i;

/** A mark of a list at the start of a line. */
const listMark = /^\s*(?:[-–•*·]|\d{1,2}[.)])\s+/;

function parted(line: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.!?]["”')\]]*(?=\s+["“'(]?[A-ZÆØÅÄÖÜ0-9])/g)) {
    const end = match.index + match[0].length;
    const sentence = line.slice(from, end);
    const figure = /^\s+\d/.test(line.slice(end));
    if (abbreviation.test(sentence) || /(?:^|\s)\d{1,2}\.$/.test(sentence) || (figure && beforeFigure.test(sentence))) continue;
    found.push(sentence.trim());
    from = end;
  }
  return [...found, line.slice(from).trim()].filter((one) => one !== '');
}

/** A text as its sentences, each on one line; a line break ends a sentence, and marks of lists are left out. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => oneLine(line.replace(listMark, '')))
    .flatMap(parted)
    .map((sentence) => (/[.!?:;…]["”')\]]*$/.test(sentence) ? sentence : `${sentence}.`));
}

/** How much longer than asked for a first sentence may be before it is cut after all. */
const grace = 3;

function fits(sentences: readonly string[], most: number): string {
  let kept = '';
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > most && kept !== '') return kept;
    kept = longer;
  }
  return kept;
}

/**
 * As many whole sentences from the start as `most` characters hold. The first is kept whole even where it is longer,
 * since half a sentence says something else than the whole; only one of more than three times that length is cut, at
 * a semicolon or else at a word. A text of one line without an end mark stays as it is.
 */
export function wholeSentences(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most && !/\n/.test(text.trim())) return line;
  const kept = fits(sentencesOf(text), most);
  if (kept.length <= most * grace) return kept;
  const clause = kept.slice(0, most * grace).lastIndexOf('; ');
  return clause > most / 3 ? `${kept.slice(0, clause)}.` : shorten(kept, most * grace);
}
