import { LineRuleType, TableCell, TableRow, TextRun, type FileChild, type Paragraph, type ParagraphChild } from 'docx';
import type { FiguresBlock } from '../../../schema/document-models.js';
import { documentWords } from '../words.js';
import type { DrawContext, Start } from './draw-context.js';
import { lightLooks, lightWord } from '../../ooxml/look/light-look.js';
import { cleanText, sign, textRuns, type RunLook } from './inline.js';
import { describedTable, splitWidth } from './table-frame.js';
import { separator, styled } from './text-blocks.js';
import { textWidth } from '../text/text-lines.js';

type Figure = FiguresBlock['figures'][number];

const arrows = { up: '↑', down: '↓', same: '→' } as const;
const mostInARow = 4;
/** Points: the style's own size of the value, and how small it may get. */
const largest = 22;
const smallest = 13;
const sideInset = 8;
const boldIsWider = 1.06;

/** Arrow and words: the direction is never told by the arrow alone. */
function trend(figure: Figure, context: DrawContext): ParagraphChild[] {
  const text = figure.trendText ?? '';
  if (figure.trend === undefined) return text === '' ? [] : textRuns(text);
  return [sign(`${arrows[figure.trend]}\u00A0`), ...textRuns(text === '' ? documentWords[figure.trend][context.language] : text)];
}

/** Counts of lights, each with shape and word; large ones take the place of a value. */
function lightCounts(figure: Figure, context: DrawContext, withWords: boolean, look: RunLook = {}): ParagraphChild[] {
  return (figure.lights ?? []).flatMap(({ light, word, count }, index) => {
    const said = cleanText(lightWord(light, word, context.language)).toLowerCase();
    return [
      sign(`${index === 0 ? '' : '  '}${lightLooks[light].shape}\u00A0`, { ...look, color: lightLooks[light].strong }),
      new TextRun({ ...look, text: withWords ? `${count}\u00A0${said}` : String(count) }),
    ];
  });
}

/** Sizes of the large line in points: values and counts of lights each as large as one line of a card takes. */
interface CardSizes {
  readonly value: number;
  readonly lights: number;
}

function largestFor(texts: readonly string[], room: number): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, 1) * boldIsWider), 1e-6);
  return Math.min(largest, Math.max(smallest, Math.floor(room / widest)));
}

function cardSizes(figures: readonly Figure[], cardWidth: number): CardSizes {
  const room = cardWidth / 20 - 2 * sideInset;
  // A shape is about as wide as the letter m.
  const counts = figures.filter((figure) => figure.value === '').map((figure) => (figure.lights ?? []).map(({ count }) => `m ${String(count)}`).join('  '));
  return { value: largestFor(figures.map((figure) => figure.value), room), lights: largestFor(counts, room) };
}

function card(figure: Figure, sizes: CardSizes, context: DrawContext): Paragraph[] {
  const hasLights = (figure.lights ?? []).length > 0;
  const isLights = hasLights && figure.value === '';
  const look = { size: 2 * (isLights ? sizes.lights : sizes.value) };
  const value = isLights ? lightCounts(figure, context, false, look) : textRuns(figure.value, look);
  const moved = trend(figure, context);
  // One height for all, so that labels stay level whatever stands above them.
  const spacing = { line: Math.round(sizes.value * 1.22 * 20), lineRule: LineRuleType.EXACT };
  return [
    ...(figure.value === '' && !hasLights ? [] : [styled('figureValue', context, { spacing, children: value })]),
    styled('figureLabel', context, { children: textRuns(figure.label, { bold: true }) }),
    ...(hasLights ? [styled('figureNote', context, { children: lightCounts(figure, context, true) })] : []),
    ...(moved.length === 0 ? [] : [styled('figureNote', context, { children: moved })]),
  ];
}

/** Large numbers side by side, at most four in a row; a table so that they stay level and can be copied. */
export function drawFigures(block: FiguresBlock, start: Start, context: DrawContext): FileChild[] {
  const rowCount = Math.ceil(block.figures.length / mostInARow);
  if (rowCount === 0) return [];
  const perRow = Math.ceil(block.figures.length / rowCount);
  const sizes = cardSizes(block.figures, context.width / perRow / context.fontWidth);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const figures = block.figures.slice(row * perRow, (row + 1) * perRow);
    // White lines between the cards cover part of the inset on their right.
    const inset = (index: number): object => (index === 0 ? {} : { margins: { left: 200 } });
    const cells = figures.map((figure, index) => new TableCell({ ...inset(index), children: card(figure, sizes, context) }));
    const blanks = Array.from({ length: perRow - figures.length }, () => new TableCell({ children: [styled('figureLabel', context, { children: [] })] }));
    return new TableRow({ cantSplit: true, children: [...cells, ...blanks] });
  });
  const frame = {
    style: 'figuresTable',
    columns: splitWidth(context.width, Array.from({ length: perRow }, () => 1)),
    title: documentWords.figures[context.language],
    description: block.figures.map((figure) => [figure.label, figure.value].filter((part) => part !== '').join(': ')).join('; '),
    headerRow: false,
    headerColumn: false,
  } as const;
  const table = describedTable(frame, rows, context);
  return start.pageBreakBefore || start.belowTable ? [separator(start, context), table] : [table];
}
