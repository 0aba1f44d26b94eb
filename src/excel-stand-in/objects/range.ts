import { hostClass, type HostScalar } from '../interpreter/host-object.js';
import { objectOf } from '../interpreter/session.js';
import { areaText, sheetPrefix } from '../workbook/address.js';
import { withLinesHidden } from '../workbook/format-cells.js';
import { invalidArgument } from '../workbook/host-error.js';
import { allColumns, allRows, type Rect } from '../workbook/rect.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf } from './ranges.js';
import { rangeActs } from './range-acts.js';
import { rangePlaces } from './range-places.js';
import { rangeValues } from './range-values.js';

function fact(read: (area: Rect, range: HeldRange) => unknown): HostScalar<HeldRange> {
  return { get: (range) => read(areaOf(range), range) };
}

function lineHidden(isRow: boolean): HostScalar<HeldRange> {
  return {
    get: (range) => {
      const area = areaOf(range);
      const [hidden, from, count] = isRow ? [range.sheet.hiddenRows, area.top, area.rows] : [range.sheet.hiddenColumns, area.left, area.columns];
      const first = hidden.has(from);
      for (let line = from; line < from + Math.min(count, 20_000); line += 1) if (hidden.has(line) !== first) return null;
      return first;
    },
    set: (range, value, { workbook }) => {
      if (typeof value !== 'boolean') throw invalidArgument('hidden');
      const area = areaOf(range);
      workbook.guardSheet(range.sheet, isRow ? 'allowFormatRows' : 'allowFormatColumns');
      if (isRow) {
        workbook.change(range.sheet, { hiddenRows: withLinesHidden(range.sheet.hiddenRows, area.top, area.rows, value) });
        workbook.tell({ what: 'rows-hidden', sheet: range.sheet, area, isHidden: value });
      } else workbook.change(range.sheet, { hiddenColumns: withLinesHidden(range.sheet.hiddenColumns, area.left, area.columns, value) });
    },
  };
}

const address = fact((area, { sheet }) => `${sheetPrefix(sheet.name)}${areaText(area)}`);

/** A block of cells. */
export const range = hostClass<HeldRange>({
  name: 'Range',
  check: areaOf,
  scalars: {
    ...rangeValues,
    Address: address,
    AddressLocal: address,
    RowIndex: fact(({ top }) => top),
    ColumnIndex: fact(({ left }) => left),
    RowCount: fact(({ rows }) => rows),
    ColumnCount: fact(({ columns }) => columns),
    // As in Excel, more cells than a 32-bit number holds are given as -1.
    CellCount: fact(({ rows, columns }) => (rows * columns > 2_147_483_647 ? -1 : rows * columns)),
    IsEntireRow: fact(({ columns }) => columns === allColumns),
    IsEntireColumn: fact(({ rows }) => rows === allRows),
    RowHidden: lineHidden(true),
    ColumnHidden: lineHidden(false),
    Hidden: fact((area, { sheet }) => [...sheet.hiddenRows].filter((row) => row >= area.top && row < area.top + area.rows).length >= area.rows),
    HasSpill: fact(() => false),
  },
  navigations: {
    Worksheet: ({ sheet }, session) => objectOf(session, 'Worksheet', sheet),
    Format: (held, session) => objectOf(session, 'RangeFormat', held),
    DataValidation: (held, session) => objectOf(session, 'DataValidation', held),
    ConditionalFormats: (held, session) => objectOf(session, 'ConditionalFormatCollection', held),
  },
  methods: { ...rangePlaces, ...rangeActs },
});
