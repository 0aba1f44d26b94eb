import { lateCells } from '../../../app/read-register/late-cells.js';
import type { RawCellExtras, RawValue } from '../../../schema/raw-workbook.js';
import type { FoundTable } from './find-tables.js';

/** What is known of the calculated columns of a table, once the answer is there. */
export interface TypedOver {
  readonly table: FoundTable;
  readonly columns: readonly { readonly index: number; readonly constants: Excel.RangeAreas }[];
}

/** Asks where people have typed in calculated columns: an address at most, however many rows there are. */
export function askTypedOver(context: Excel.RequestContext, tables: readonly FoundTable[]): readonly TypedOver[] {
  return tables.flatMap((table) => {
    const known = lateCells(table.name, table.sheet);
    const columns = table.columns.flatMap(({ header }, index) => {
      if (!known?.isCalculated(header)) return [];
      // Of a single cell Excel would search the whole sheet; what is found elsewhere is left out below.
      const constants = context.workbook.tables.getItem(table.name).getDataBodyRange().getColumn(index).getSpecialCellsOrNullObject('Constants');
      constants.load('address');
      return [{ index, constants }];
    });
    return columns.length === 0 ? [] : [{ table, columns }];
  });
}

/** Rows, from 1, of the blocks in an address such as `Ark!F5:F7,Ark!F9`, in one column of the sheet. */
function rowsIn(address: string, letters: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [, first = '', top = '', last, bottom] of address.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g)) {
    if (first !== letters || (last ?? letters) !== letters) continue;
    for (let row = Number(top); row <= Number(bottom ?? top); row += 1) rows.add(row);
  }
  return rows;
}

function lettersOf(column: number): string {
  return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Rows somebody has typed in, from 1, by calculated column of the sheet. */
type TypedRows = ReadonlyMap<number, ReadonlySet<number>>;

const someFormula: RawCellExtras = { formula: '' };

/** The formulas of a sheet, as far as is known: that there is one. */
class KnownFormulas extends Map<string, RawCellExtras> {
  constructor(
    private readonly typed: TypedRows,
    private readonly rows: readonly (readonly RawValue[])[],
  ) {
    super();
  }

  at(row: number, column: number): RawCellExtras | undefined {
    const known = this.typed.get(column);
    return known !== undefined && !known.has(row) && (this.rows[row - 1]?.[column - 1] ?? null) !== null ? someFormula : undefined;
  }

  isLike(other: ReadonlyMap<string, RawCellExtras>): boolean {
    if (!(other instanceof KnownFormulas) || other.typed.size !== this.typed.size) return false;
    return [...this.typed].every(([column, rows]) => {
      const others = other.typed.get(column);
      return others?.size === rows.size && [...rows].every((row) => others.has(row));
    });
  }
}

/** Extras of a sheet that say which cells of its calculated columns hold a formula: those with a value nobody has typed. */
export function formulasOf(sheet: string, asked: readonly TypedOver[], rows: readonly (readonly RawValue[])[]): ReadonlyMap<string, RawCellExtras> {
  const typed = new Map<number, ReadonlySet<number>>();
  for (const { table, columns } of asked) {
    if (table.sheet !== sheet) continue;
    for (const { index, constants } of columns) {
      const column = table.place().columnIndex + index;
      typed.set(column + 1, constants.isNullObject ? new Set() : rowsIn(constants.address, lettersOf(column)));
    }
  }
  return new KnownFormulas(typed, rows);
}
