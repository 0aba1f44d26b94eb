import type { RawCellExtras } from '../../../app/ports.js';
import { addressOf, parseAddress } from './read-address.js';

/**
 * Extras by A1 address, kept by row and column: nearly every cell has some, and a million addresses as texts would
 * take more room than all the rest of the workbook.
 */
export class CellExtras implements ReadonlyMap<string, RawCellExtras> {
  /** By row, then by column; both 1-based. */
  private readonly rows = new Map<number, (RawCellExtras | undefined)[]>();

  at(row: number, column: number): RawCellExtras | undefined {
    return this.rows.get(row)?.[column];
  }

  put(row: number, column: number, extras: RawCellExtras | undefined): void {
    const cells = this.rows.get(row);
    if (cells !== undefined) cells[column] = extras;
    else if (extras !== undefined) {
      const made: RawCellExtras[] = [];
      made[column] = extras;
      this.rows.set(row, made);
    }
  }

  get(address: string): RawCellExtras | undefined {
    const place = parseAddress(address);
    return place === null ? undefined : this.at(place.row, place.column);
  }

  /** Nothing is kept for an address that is none. */
  set(address: string, extras: RawCellExtras): void {
    const place = parseAddress(address);
    if (place !== null) this.put(place.row, place.column, extras);
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  get size(): number {
    return [...this].length;
  }

  *[Symbol.iterator](): MapIterator<[string, RawCellExtras]> {
    for (const [row, cells] of this.rows) {
      for (const column of Object.keys(cells).map(Number)) {
        const extras = cells[column];
        if (extras !== undefined) yield [addressOf(row, column), extras];
      }
    }
    return undefined;
  }

  entries(): MapIterator<[string, RawCellExtras]> {
    return this[Symbol.iterator]();
  }

  *keys(): MapIterator<string> {
    for (const [address] of this) yield address;
    return undefined;
  }

  *values(): MapIterator<RawCellExtras> {
    for (const [, extras] of this) yield extras;
    return undefined;
  }

  forEach(tell: (extras: RawCellExtras, address: string, map: ReadonlyMap<string, RawCellExtras>) => void): void {
    for (const [address, extras] of this) tell(extras, address, this);
  }
}
