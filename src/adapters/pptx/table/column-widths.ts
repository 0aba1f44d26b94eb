import { textWidth } from '../text/font-metrics.js';
import { plainText } from '../text/break-lines.js';
import { points } from '../geometry/box.js';
import type { TableBlock } from '../../../schema/document-models.js';
import { cellMargin, cellText, type TableLook } from './table-rows.js';

/** Texts up to this many letters, such as dates and amounts, are kept on one line where the others can spare it. */
const shortText = 24;
/** What columns of long texts may have to keep of their shares for that, in the order tried. */
const keeps = [0.95, 0.85, 0.75];
/** Danish compounds are shorter; a longer word is an address, and is cut rather than let take more than a third. */
const longestWord = 30;
const third = 1 / 3;
/** Over the estimate, so that a word that just fits here fits in PowerPoint too. */
const reserve = 1.04;

interface ColumnNeed {
  readonly share: number;
  /** Width of the longest word. */
  readonly word: number;
  /** Width of the longest text on one line; null for a column of long texts. */
  readonly line: number | null;
}

function needOf(block: TableBlock, index: number, share: number, width: number, look: TableLook): ColumnNeed {
  const size = look.density.tableSize;
  const texts = [
    { text: block.columns[index]?.title ?? '', bold: true, bound: false },
    ...block.rows
      .filter((row) => row.role !== 'group')
      .map((row) => {
        const cell = row.cells[index] ?? '';
        const bold = row.role === 'total' || (typeof cell === 'object' && 'light' in cell);
        return { text: plainText(cellText(cell, look.language)), bold, bound: typeof cell === 'object' && !Array.isArray(cell) };
      }),
  ];
  const measure = (text: string, bold: boolean): number => points(textWidth(text, { family: look.family, bold }, size) * reserve) + 2 * cellMargin;
  const lineWidth = Math.max(...texts.flatMap(({ text, bold }) => text.split('\n').map((line) => measure(line, bold))));
  const wordWidth = (word: string, bold: boolean): number => (word.length > longestWord ? Math.min(measure(word, bold), width * third) : measure(word, bold));
  return {
    share,
    word: Math.max(...texts.flatMap(({ text, bold, bound }) => text.split(bound ? /[ \n]+/ : /[ \n\u00A0]+/).map((word) => wordWidth(word, bold)))),
    line: texts.every(({ text }) => text.length <= shortText) ? lineWidth : null,
  };
}

/** Takes from columns that have more than their floor to lift those below it; null when there is not enough. */
function lift(needs: readonly ColumnNeed[], floors: readonly number[]): number[] | null {
  const lack = needs.reduce((sum, { share }, index) => sum + Math.max(0, (floors[index] as number) - share), 0);
  const spare = needs.reduce((sum, { share }, index) => sum + Math.max(0, share - (floors[index] as number)), 0);
  if (lack > spare) return null;
  return needs.map(({ share }, index) => {
    const floor = floors[index] as number;
    return share <= floor ? floor : share - ((share - floor) * lack) / (spare || 1);
  });
}

function whole(widths: readonly number[], width: number): number[] {
  const sum = widths.reduce((total, own) => total + own, 0);
  let exact = 0;
  let used = 0;
  return widths.map((own) => {
    exact += (own * width) / sum;
    const rounded = Math.round(exact) - used;
    used += rounded;
    return rounded;
  });
}

/** A table no more than this much higher is the price of short texts on one line. */
const price = 1.05;

export interface ColumnWidths {
  /** In EMU; they sum to the whole width exactly. */
  readonly widths: readonly number[];
  /** Whether some word is longer than its column can be made. */
  readonly cutsWords: boolean;
}

/**
 * The model's shares hold as long as no word is cut in two for them; short texts stay on one line where longer ones can
 * spare the room and the table does not grow by it. `heightAt` tells the height of the table's rows at given widths.
 */
export function columnWidths(block: TableBlock, width: number, look: TableLook, heightAt: (widths: readonly number[]) => number): ColumnWidths {
  const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
  const needs = block.columns.map((column, index) => needOf(block, index, (width * column.width) / shares, width, look));
  const words = needs.map(({ word }) => word);
  const lifted = lift(needs, words);
  if (lifted === null) {
    // Not all words fit whole: columns of long texts cut theirs, so that lights, dates and amounts never are.
    const spared = lift(needs, needs.map(({ word, line }) => (line === null ? 0 : word)));
    return { widths: whole(spared ?? words, width), cutsWords: true };
  }
  const uncut = whole(lifted, width);
  const limit = heightAt(uncut) * price;
  for (const kept of keeps) {
    const oneLine = lift(needs, needs.map(({ share, word, line }) => line ?? Math.max(word, share * kept)));
    const widths = oneLine === null ? null : whole(oneLine, width);
    if (widths !== null && heightAt(widths) <= limit) return { widths, cutsWords: false };
  }
  return { widths: uncut, cutsWords: false };
}
