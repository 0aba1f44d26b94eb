import type { RawSheet } from '../../schema/raw-workbook.js';
import type { ColumnMapping } from '../mapping/mapping.js';
import { cellAt, extrasAt } from '../sheets/cell-address.js';
import { isBlankCell } from '../values/cell-text.js';
import type { Remark } from '../values/reading.js';

/** A time plan drawn with colours: columns of months, weeks or years whose cells are painted and say nothing. */
export interface PaintedPlan {
  readonly remark: Remark;
  /** The painted headers of a row, those beside one another as one: `mar–jul, okt`; empty for a row without any. */
  readonly of: (row: number) => string;
}

const fewestColumns = 2;

/** Looks for a painted plan; null where there is none. A colour that the whole row has, as in a striped list, is no plan. */
export function paintedPlan(sheet: RawSheet, columns: readonly ColumnMapping[], nameColumn: number | null, rows: readonly number[]): PaintedPlan | null {
  const isPainted = (row: number, { column }: ColumnMapping): boolean => {
    const fill = extrasAt(sheet, row, column)?.fill;
    return fill !== undefined && fill !== 'FFFFFF' && (nameColumn === null || fill !== extrasAt(sheet, row, nameColumn)?.fill);
  };
  const plan = columns.filter((one) => ['own', 'kept'].includes(one.to) && one.header !== '' && rows.every((row) => isBlankCell(cellAt(sheet, row, one.column))) && rows.some((row) => isPainted(row, one)));
  const [first, last] = [plan[0], plan.at(-1)];
  if (!first || !last || plan.length < fewestColumns) return null;
  return {
    remark: {
      code: 'painted-plan',
      text: {
        da: `Kolonnerne «${first.header}» til «${last.header}» er farvede felter uden tekst, en tidsplan tegnet med farver. Hvilke der er farvet, står i bemærkningen; skriv selv Start og slut i oversigten.`,
        en: `The columns “${first.header}” to “${last.header}” are painted cells without text, a time plan drawn with colours. Which are painted stands in the remark; write Start and end in the register yourself.`,
      },
    },
    of: (row) => {
      const runs: ColumnMapping[][] = [];
      for (const one of plan.filter((column) => isPainted(row, column))) {
        const run = runs.at(-1);
        if (run?.at(-1)?.column === one.column - 1) run.push(one);
        else runs.push([one]);
      }
      return runs.map((run) => [...new Set([run[0]?.header, run.at(-1)?.header])].join('–')).join(', ');
    },
  };
}
