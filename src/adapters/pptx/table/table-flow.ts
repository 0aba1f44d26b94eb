import type { TableRow } from '../../../schema/document-models.js';
import type { SlideCanvas } from '../draw/slide-canvas.js';
import { deckWords } from '../draw/deck-words.js';
import { graphicFrame } from '../draw/shapes.js';
import { fill } from '../../../schema/text.js';
import { plainText } from '../text/break-lines.js';
import type { Placeholder } from '../template/placeholder.js';
import { takesObjects, type Flow, type Place } from '../plan/flow.js';
import { tableMarkup } from './table-markup.js';
import type { TableMeasure } from './table-measure.js';
import { cellText, partRow } from './table-rows.js';

/** A native table. It parts between rows, repeats its header, and never leaves a group heading without a row. */
export class TableFlow implements Flow {
  readonly stretches = false;

  constructor(
    private readonly measure: TableMeasure,
    private readonly rows: readonly TableRow[] = measure.block.rows,
  ) {}

  mayTake(placeholder: Placeholder): boolean {
    return takesObjects(placeholder);
  }

  private heights(width: number): number[] {
    return this.rows.map((row) => this.measure.row(row, width));
  }

  height(width: number): number {
    return this.measure.header(width) + this.heights(width).reduce((sum, row) => sum + row, 0);
  }

  cramped(width: number): boolean {
    return this.measure.cutsWords(width);
  }

  split(width: number, height: number, forced: boolean): readonly [Flow, Flow] | null {
    const rows = this.heights(width);
    let room = height - this.measure.header(width);
    let fit = 0;
    while (fit < rows.length && (rows[fit] as number) <= room) {
      room -= rows[fit] as number;
      fit += 1;
    }
    if (fit === rows.length) return null;
    const full = this.goodBreak(fit);
    // A row alone under a header on the last page gets company.
    const at = full >= 3 && this.rows.length - full === 1 ? this.goodBreak(full - 1) : full;
    const isBeginning = full >= 3 && at > 1;
    // Fewer than three rows under a header is no beginning, where a page of its own would do better.
    if (isBeginning || (forced && at > 0)) return this.partAt(at);
    return forced ? this.partRowAt(fit, this.measure.columns(width), room) : null;
  }

  /** Steps back so that no group heading ends a page and no total line begins one. */
  private goodBreak(fit: number): number {
    const { rows } = this;
    let at = fit;
    while (at > 0 && (rows[at - 1]?.role === 'group' || rows[at]?.role === 'total')) at -= 1;
    return at;
  }

  private partAt(at: number): readonly [Flow, Flow] {
    const { rows } = this;
    const group = rows.slice(0, at).findLast((row) => row.role === 'group');
    const inGroup = group !== undefined && rows[at]?.role === undefined;
    return [this.with(rows.slice(0, at)), this.with([...(inGroup ? [this.continuedGroup(group)] : []), ...rows.slice(at)])];
  }

  /** For a row that is taller than a page: its first lines stay, the rest of it opens the next page. */
  private partRowAt(at: number, widths: readonly number[], room: number): readonly [Flow, Flow] | null {
    const { rows } = this;
    const [head, rest] = partRow(rows[at] as TableRow, widths, this.measure.look, room);
    // A row of one line cannot be parted: where not even that fits, it stands whole, or the pages would never end.
    if (rest.cells.every((cell) => cell === '')) return at + 1 < rows.length ? this.partAt(at + 1) : null;
    return [this.with([...rows.slice(0, at), head]), this.with([rest, ...rows.slice(at + 1)])];
  }

  private continuedGroup(group: TableRow): TableRow {
    const { language } = this.measure.look;
    const text = plainText(cellText(group.cells[0] ?? '', language));
    const [before, after] = deckWords.continued[language].split('{text}') as [string, string];
    const bare = text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : text;
    return { cells: [fill(deckWords.continued[language], { text: bare })], role: 'group' };
  }

  private with(rows: readonly TableRow[]): TableFlow {
    return new TableFlow(this.measure, rows);
  }

  draw({ box, placeholder }: Place, canvas: SlideCanvas): void {
    const sizes = { columns: this.measure.columns(box.width), header: this.measure.header(box.width), rows: this.rows.map((row) => this.measure.least(row, box.width)) };
    const frame = { ...box, height: sizes.rows.reduce((sum, height) => sum + height, sizes.header) };
    const named = { name: deckWords.table[canvas.language], description: this.measure.block.description };
    canvas.add(graphicFrame(canvas, named, frame, placeholder, 'table', tableMarkup(this.measure, this.rows, sizes, canvas)));
  }
}
