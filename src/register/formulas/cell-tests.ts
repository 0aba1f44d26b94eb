import type { FormulaContext } from '../../schema/field.js';

/** A live Excel formula, without `=`, in the words of one register. */
export type Formula = (f: FormulaContext) => string;

/** The shown result of a formula that has nothing to say: never 0. */
export const nothing = '""';

/** True when every one of the cells holds a number; a blank, a text and a `""` do not. */
export function areNumbers(...cells: readonly string[]): string {
  return cells.length === 1 ? `ISNUMBER(${cells[0] ?? ''})` : `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(',')})`;
}

/** `then` when every cell holds a number, else nothing. Excel works out only the branch it takes. */
export function whenNumbers(cells: readonly string[], then: string): string {
  return `IF(${areNumbers(...cells)},${then},${nothing})`;
}

/** Arrays of 0 and 1 for SUMPRODUCT, which takes a text in the last, numeric array as nothing instead of failing. */
export function countWhere(...conditions: readonly string[]): string {
  return conditions.map((condition) => `--(${condition})`).join(',');
}

/** A field of the row another table has for a key; an error where it has none. A blank cell comes as 0. */
export function lookUp(f: FormulaContext, entity: string, field: string, key: string): string {
  return `INDEX(${f.column(entity, field)},MATCH(${key},${f.column(entity, 'id')},0))`;
}
