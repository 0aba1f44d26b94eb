import type { ChoiceList } from '../../schema/choice.js';
import type { FormulaContext } from '../../schema/field.js';

/** A live Excel formula, without `=`, in the words of one register. */
export type Formula = (f: FormulaContext) => string;

/** The shown result of a formula that has nothing to say: never 0. */
export const nothing = '""';

/** True when every one of the cells holds a number; a blank, a text and a `""` do not. Only one may be a whole column. */
export function areNumbers(...cells: readonly string[]): string {
  return cells.length === 1 ? `ISNUMBER(${cells[0] ?? ''})` : `COUNT(${cells.join(',')})=${String(cells.length)}`;
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

/** The place among a table's rows of the one with a key, for several look-ups in it; nothing where there is none. */
export function rowOf(entity: string, reference: string): Formula {
  return (f) => `IF(${f.own(reference)}="",${nothing},IFERROR(MATCH(${f.own(reference)},${f.column(entity, 'id')},0),${nothing}))`;
}

/** A field of the row at such a place; an error where there is none. */
export function fieldAt(f: FormulaContext, entity: string, place: string): (field: string) => string {
  return (field) => `INDEX(${f.column(entity, field)},${f.own(place)})`;
}

/** Which of some choices a cell shows, counted from 1; an error when it is none of them. */
export function placeAmong<K extends string>(f: FormulaContext, cell: string, list: ChoiceList<K>, keys: readonly K[]): string {
  return `MATCH(${cell},{${keys.map((key) => f.choice(list, key)).join(',')}},0)`;
}
