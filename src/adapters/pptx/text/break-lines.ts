import type { RichText, Run } from '../../../schema/document-models.js';
import { textWidth, type Font } from './font-metrics.js';

/** How much of a line is counted on, since programs set the same text a little differently. */
const careful = 0.97;

export function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

export function plainText(text: RichText): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}

interface Piece {
  readonly run: Run;
  readonly text: string;
  /** Without the spaces at its end, which hang over a margin. */
  readonly width: number;
  readonly space: number;
  /** The first letter of a word that is longer than a line: programs begin it on a line of its own. */
  readonly ownLine: boolean;
}

/** Words with the spaces after them; a forced break is a piece of its own. */
function piecesOf(runs: readonly Run[], font: Font, size: number, widest: number): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const face = run.bold === true ? { ...font, bold: true } : font;
    const measure = (text: string): Piece => {
      const width = textWidth(text.replace(/[ \t\n]+$/, ''), face, size);
      return { run, text, width, space: textWidth(text, face, size) - width, ownLine: false };
    };
    for (const word of run.text.match(/\n|[^ \t\n]*[ \t]+|[^ \t\n]+/g) ?? []) {
      const piece = measure(word);
      if (piece.width <= widest) pieces.push(piece);
      else pieces.push(...[...word].map((letter, index) => ({ ...measure(letter), ownLine: index === 0 })));
    }
  }
  return pieces;
}

function append(line: Run[], run: Run, text: string): void {
  const last = line.at(-1);
  if (last !== undefined && last.bold === run.bold && last.italic === run.italic && last.link === run.link) {
    line[line.length - 1] = { ...last, text: last.text + text };
  } else {
    line.push({ ...run, text });
  }
}

/**
 * A text as the lines it takes in `width` points, each the runs on it; an empty text is one empty line. `share` is how
 * much of a line is counted on: all of it where too few lines do no harm.
 */
export function breakLines(text: RichText, font: Font, size: number, width: number, share = careful): readonly (readonly Run[])[] {
  const widest = Math.max(width * share, size);
  const lines: Run[][] = [[]];
  let used = 0;
  let pendingSpace = 0;
  for (const piece of piecesOf(runsOf(text), font, size, widest)) {
    if (piece.text === '\n') {
      append(lines.at(-1) as Run[], piece.run, piece.text);
      lines.push([]);
      used = 0;
      pendingSpace = 0;
      continue;
    }
    if (used > 0 && (piece.ownLine || used + pendingSpace + piece.width > widest)) {
      lines.push([]);
      used = 0;
      pendingSpace = 0;
    }
    append(lines.at(-1) as Run[], piece.run, piece.text);
    used += pendingSpace + piece.width;
    pendingSpace = piece.space;
  }
  return lines;
}

/** Lines put together again as one text, without white space at its ends. */
export function joinLines(lines: readonly (readonly Run[])[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of lines.flat()) append(runs, run, run.text);
  const first = runs[0];
  if (first !== undefined) runs[0] = { ...first, text: first.text.trimStart() };
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return runs;
}
