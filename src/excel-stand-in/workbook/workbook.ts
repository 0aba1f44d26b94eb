import type { Cell } from './cell.js';
import type { Comment } from './comments.js';
import type { Happening } from './changes.js';
import { accessDenied } from './host-error.js';
import type { HeldRange } from './held-range.js';
import type { DefinedName } from './names.js';
import { overlap, type Rect } from './rect.js';
import type { Sheet } from './sheet.js';
export type { HeldRange } from './held-range.js';
import { likelySwitches, type Switches } from './switches.js';
import type { Table } from './table.js';

/** A workbook in memory, as Excel has it open. */
export class Workbook {
  name = 'Portefølje.xlsx';
  isReadOnly = false;
  switches: Switches = { ...likelySwitches };
  /** For days typed without a year. */
  thisYear = 2026;
  /** Language of what Excel itself calls columns without a header. */
  language: 'da' | 'en' = 'da';
  sheets: readonly Sheet[] = [];
  tables: readonly Table[] = [];
  names: readonly DefinedName[] = [];
  comments: readonly Comment[] = [];
  readonly held = new Set<HeldRange>();
  /** Fills formula cells again after every write; without it they keep their last value, marked as stale. */
  recalculate: ((workbook: Workbook) => void) | null = null;
  /** Who is changing the workbook now: a client, or a person at the grid. */
  actor: unknown = null;
  private readonly readers = new Set<(happening: Happening, actor: unknown) => void>();
  private undo: (() => void)[] | null = null;
  private lastId = 0;

  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Changes a part of the workbook in a way that can be taken back. */
  change<T extends object>(target: T, patch: Partial<T>): void {
    if (this.undo) {
      const before = Object.fromEntries(Object.keys(patch).map((key) => [key, target[key as keyof T]]));
      this.undo.push(() => Object.assign(target, before));
    }
    Object.assign(target, patch);
  }

  setCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const before = sheet.cell(row, column);
    if (this.undo) this.undo.push(() => this.put(sheet, row, column, before));
    this.put(sheet, row, column, cell);
  }

  private put(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    const cells = (sheet.cells[row] ??= []);
    cells[column] = cell;
  }

  /** From here on changes can be taken back, all of them at once. */
  begin(): { rollBack(): void; keep(): void } {
    const own: (() => void)[] = [];
    this.undo = own;
    return {
      keep: () => {
        this.undo = null;
      },
      rollBack: () => {
        this.undo = null;
        for (const step of own.reverse()) step();
      },
    };
  }

  tell(happening: Happening): void {
    for (const reader of [...this.readers]) reader(happening, this.actor);
  }

  onHappening(reader: (happening: Happening, actor: unknown) => void): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }

  sheetNamed(name: string): Sheet | null {
    const folded = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded || sheet.id === name) ?? null;
  }

  tableNamed(nameOrId: string): Table | null {
    const folded = nameOrId.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === folded || table.id === nameOrId) ?? null;
  }

  tablesOn(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  tablesTouching(sheet: Sheet, area: Rect): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet && overlap(table.whole, area) !== null);
  }

  guardWorkbook(): void {
    if (this.isReadOnly) throw accessDenied('the workbook is read-only');
  }

  /** Throws when these cells may not be changed: a read-only workbook, or locked cells of a protected sheet. */
  guardCells(sheet: Sheet, area: Rect): void {
    this.guardWorkbook();
    if (sheet.protection === null) return;
    const rows = Math.min(area.rows, Math.max(1, sheet.cells.length - area.top + 1));
    const columns = Math.min(area.columns, 500);
    for (let row = area.top; row < area.top + rows; row += 1) {
      for (let column = area.left; column < area.left + columns; column += 1) {
        if (!sheet.styleAt(row, column)?.unlocked) throw accessDenied(`the sheet ${sheet.name} is protected`);
      }
    }
  }

  /** Throws when a protected sheet does not allow something, by the name the API gives it. */
  guardSheet(sheet: Sheet, option: string): void {
    this.guardWorkbook();
    if (sheet.protection !== null && sheet.protection[option] !== true) throw accessDenied(`the sheet ${sheet.name} is protected`);
  }
}
