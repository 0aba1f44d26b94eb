import { addressAt } from '../../../app/read-register/sheet-cells.js';
import { isDateFormat } from '../../../schema/date-format.js';
import type { RawCellExtras, RawValue } from '../../../schema/raw-workbook.js';
import type { Conversation } from '../excel-host.js';
import { areaOf, cellsOf, readAreas, rowsInto, valuesOf, type Area } from './read-areas.js';

/** A used block of a sheet that is no part of a register. */
export interface ForeignBlock {
  readonly sheet: string;
  /** From 0, as Excel counts. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ForeignCells {
  readonly cells: RawValue[][];
  readonly extras: Map<string, RawCellExtras>;
  /** From 1: rows a person has hidden, or a filter has. */
  readonly hiddenRows: Set<number>;
}

type Writable = { -readonly [K in keyof RawCellExtras]: RawCellExtras[K] };

const bytesPerFormat = 14;
const bytesPerLook = 110;
/** Of a whole row. */
const bytesPerHidden = 20;

/** Colours are read of so many rows of a sheet: no list of projects is longer, and a look takes 110 bytes a cell. */
const rowsWithLooks = 5_000;

interface Look {
  readonly format?: { readonly fill?: { readonly color?: string }; readonly font?: { readonly color?: string; readonly strikethrough?: boolean } };
}

/** RRGGBB, or undefined for no fill, which Excel gives as white, and for black letters. */
function colourOf(colour: string | undefined, plain: string): string | undefined {
  const hex = (colour ?? '').replace('#', '').toUpperCase();
  return /^[0-9A-F]{6}$/.test(hex) && hex !== plain ? hex : undefined;
}

function formatArea(block: ForeignBlock, part: Area['part'], at: (row: number, column: number) => Writable): Area {
  let next = 0;
  return areaOf({ rows: block.rows, columns: block.columns, part }, bytesPerFormat, (range) => {
    range.load('numberFormat');
    const from = next;
    return () => {
      const formats = range.numberFormat as unknown[][];
      next = from + formats.length;
      formats.forEach((row, index) => {
        row.forEach((format, column) => {
          if (typeof format !== 'string' || format === 'General' || format === '') return;
          const extras = at(from + index, column);
          extras.numberFormat = format;
          if (isDateFormat(format)) extras.isDate = true;
        });
      });
      return formats.reduce((sum, row) => sum + JSON.stringify(row).length, 0) / Math.max(1, formats.length);
    };
  });
}

function lookArea(block: ForeignBlock, part: Area['part'], at: (row: number, column: number) => Writable): Area {
  let next = 0;
  return areaOf({ rows: Math.min(block.rows, rowsWithLooks), columns: block.columns, part }, bytesPerLook, (range) => {
    const looks = range.getCellProperties({ format: { fill: { color: true }, font: { color: true, strikethrough: true } } });
    const from = next;
    return () => {
      const rows = looks.value as readonly (readonly Look[])[];
      next = from + rows.length;
      rows.forEach((row, index) => {
        row.forEach(({ format }, column) => {
          const fill = colourOf(format?.fill?.color, 'FFFFFF');
          const fontColor = colourOf(format?.font?.color, '000000');
          const struck = format?.font?.strikethrough === true;
          if (fill === undefined && fontColor === undefined && !struck) return;
          Object.assign(at(from + index, column), fill === undefined ? {} : { fill }, fontColor === undefined ? {} : { fontColor }, struck ? { struck } : {});
        });
      });
      return JSON.stringify(rows.slice(-5)).length / Math.max(1, Math.min(5, rows.length));
    };
  });
}

function hiddenArea(block: ForeignBlock, hiddenRows: Set<number>): Area {
  let next = block.row + 1;
  return areaOf({ rows: block.rows, columns: 1, part: cellsOf(block.sheet, block.row, block.column, 1) }, bytesPerHidden, (range) => {
    const asked = range.getRowProperties({ rowHidden: true });
    const from = next;
    return () => {
      const rows = asked.value as readonly { readonly rowHidden?: boolean }[];
      next = from + rows.length;
      rows.forEach(({ rowHidden }, index) => {
        if (rowHidden === true) hiddenRows.add(from + index);
      });
      return bytesPerHidden;
    };
  });
}

/** The cells of sheets people have made themselves, with what adoption goes by: dates, currencies, colours, struck text, and which rows are hidden. */
export async function readForeignSheets(conversation: Conversation, blocks: readonly ForeignBlock[]): Promise<readonly ForeignCells[]> {
  const areas: Area[] = [];
  const read = blocks.map((block): ForeignCells => {
    const found: ForeignCells = { cells: [], extras: new Map(), hiddenRows: new Set() };
    const part = cellsOf(block.sheet, block.row, block.column, block.columns);
    const at = (row: number, column: number): Writable => {
      const address = addressAt(block.row + row + 1, block.column + column + 1);
      const known = found.extras.get(address) ?? {};
      found.extras.set(address, known);
      return known;
    };
    areas.push(valuesOf({ rows: block.rows, columns: block.columns, part }, rowsInto(found.cells)), formatArea(block, part, at), lookArea(block, part, at), hiddenArea(block, found.hiddenRows));
    return found;
  });
  await readAreas(conversation, areas);
  return read;
}
