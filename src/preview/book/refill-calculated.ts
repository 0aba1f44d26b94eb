import { calculatedValue } from '../../app/calculated-columns.js';
import { readRegister } from '../../app/read-register.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';
import { entities, entityKeys, type EntityKey, type RowOf } from '../../register/entities/index.js';
import type { IsoDate } from '../../schema/dates.js';
import { fieldsOf } from '../../schema/entity.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { rawOf } from './raw-of.js';

/**
 * Puts the core's figures into the cells of calculated columns that hold a formula: here is no calculation engine, and
 * the core computes the same. Other formulas keep what they last showed. Nothing is told of it, as Excel tells nothing
 * of what it recalculates. Returns how many cells have got another value; 0 for a workbook that is no register.
 */
export function refillCalculated(workbook: Workbook, today: IsoDate): number {
  const read = readRegister(rawOf(workbook), today);
  if ('notARegister' in read) return 0;
  const { register } = read;
  let changed = 0;
  for (const key of entityKeys) {
    const place = register.tables[key];
    const sheet = place && workbook.sheetNamed(place.sheet);
    if (!place || !sheet) continue;
    for (const [name, field] of fieldsOf(entities[key])) {
      const column = place.columns[name];
      if (!field.formula || column === undefined) continue;
      for (const row of register.rows[key] as readonly RowOf<EntityKey>[]) {
        const at = row.at.row - 1;
        const cell = sheet.cell(at, column - 1);
        const figure = cell?.formula == null ? undefined : calculatedValue(key, name, row as never, register);
        if (cell === undefined || figure === undefined) continue;
        const value: RawValue = figure === null ? null : field.kind.encode(figure as never, register.language);
        if (cell.value === value || (cell.value === '' && value === null)) continue;
        const { isStale: _isStale, ...rest } = cell;
        workbook.setCell(sheet, at, column - 1, { ...rest, value });
        changed += 1;
      }
    }
  }
  return changed;
}
