import { parseReference } from '../../excel-stand-in/workbook/address.js';
import type { Sheet } from '../../excel-stand-in/workbook/sheet.js';
import type { Workbook } from '../../excel-stand-in/workbook/workbook.js';

type Value = string | number | boolean | null;

/** Where a condition is judged: formulas are written for one cell and hold for others by how far they are from it. */
export interface Place {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly down: number;
  readonly right: number;
}

type Term = (place: Place) => Value;

const tokens = /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'!\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}\$?\d+(?![\w(])|\d+(?:\.\d+)?|<>|<=|>=|[=<>(),&+-]|[\p{L}_][\p{L}\p{N}_.]*)/giuy;

class Unknown extends Error {}

function cellTerm(text: string): Term {
  const reference = parseReference(text);
  const [, fixedColumn, fixedRow] = /(\$?)[A-Z]+(\$?)\d+$/i.exec(text) ?? [];
  if (!reference) throw new Unknown(text);
  return ({ workbook, sheet, down, right }) => {
    const on = reference.sheet === null ? sheet : workbook.sheetNamed(reference.sheet);
    const { top, left } = reference.area;
    const value = on?.cell(top + (fixedRow === '$' ? 0 : down), left + (fixedColumn === '$' ? 0 : right))?.value ?? null;
    return typeof value === 'object' ? null : value;
  };
}

function nameTerm(name: string): Term {
  return (place) => {
    const found = place.workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found ? cellTerm(found.formula.replace(/^=/, ''))({ ...place, down: 0, right: 0 }) : null;
  };
}

const functions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  AND: (given) => given.every(Boolean),
  OR: (given) => given.some(Boolean),
  NOT: ([value]) => !value,
  ISNUMBER: ([value]) => typeof value === 'number',
  ISBLANK: ([value]) => value === null,
  LEN: ([value]) => String(value ?? '').length,
};

function compare(a: Value, b: Value, how: string): boolean {
  const blank = (value: Value, other: Value): Value => (value === null ? (typeof other === 'number' ? 0 : '') : value);
  const [x, y] = [blank(a, b), blank(b, a)];
  const same = typeof x === 'string' && typeof y === 'string' ? x.toLowerCase() === y.toLowerCase() : x === y;
  if (how === '=') return same;
  if (how === '<>') return !same;
  // Texts come behind numbers, as in Excel.
  const order = typeof x === typeof y ? ((x ?? '') < (y ?? '') ? -1 : same ? 0 : 1) : typeof x === 'number' ? -1 : 1;
  return how === '<' ? order < 0 : how === '>' ? order > 0 : how === '<=' ? order <= 0 : order >= 0;
}

/**
 * The conditions the product writes: AND, OR, NOT, ISNUMBER, comparisons, cells, names and constants. Null for a formula
 * that has more in it; there is no calculation engine here.
 */
export function conditionOf(formula: string): ((place: Place) => boolean) | null {
  const words: string[] = [];
  tokens.lastIndex = 0;
  for (let at = 0; at < formula.trimEnd().length; at = tokens.lastIndex) {
    const found = tokens.exec(formula);
    if (!found) return null;
    words.push(found[1] ?? '');
  }
  let next = 0;
  const take = (): string => words[next++] ?? '';
  const expect = (word: string): void => {
    if (take() !== word) throw new Unknown(word);
  };
  function term(): Term {
    const word = take();
    if (word.startsWith('"')) return () => word.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(word)) return () => Number(word);
    if (word === '(') {
      const inner = comparison();
      expect(')');
      return inner;
    }
    if (/^(true|false)$/i.test(word)) {
      if (words[next] === '(') next += 2;
      return () => word.toLowerCase() === 'true';
    }
    if (words[next] === '(') {
      const apply = functions[word.toUpperCase()];
      if (!apply) throw new Unknown(word);
      take();
      const given: Term[] = [];
      while (words[next] !== ')') {
        given.push(comparison());
        if (words[next] === ',') take();
        else if (words[next] !== ')') throw new Unknown(words[next]);
      }
      take();
      return (place) => apply(given.map((one) => one(place)));
    }
    if (/^(?:'.*'!)?\$?[A-Z]{1,3}\$?\d+$/i.test(word)) return cellTerm(word);
    if (/^[\p{L}_]/u.test(word)) return nameTerm(word);
    throw new Unknown(word);
  }
  function comparison(): Term {
    const left = term();
    const how = words[next];
    if (how === undefined || !['=', '<>', '<', '>', '<=', '>='].includes(how)) return left;
    take();
    const right = term();
    return (place) => compare(left(place), right(place), how);
  }
  try {
    const whole = comparison();
    return next === words.length ? (place) => Boolean(whole(place)) : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}
