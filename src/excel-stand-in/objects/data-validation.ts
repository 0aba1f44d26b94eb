import { hostClass, isHostObject } from '../interpreter/host-object.js';
import { objectOf, type Session } from '../interpreter/session.js';
import { areaText, sheetPrefix } from '../workbook/address.js';
import { cellText } from '../workbook/cell-text.js';
import { invalidArgument, itemNotFound } from '../workbook/host-error.js';
import { isAllowed } from '../workbook/is-allowed.js';
import type { Rect } from '../workbook/rect.js';
import { revalidate, validationsWithin } from '../workbook/revalidate.js';
import { noValidation, ruleKinds, validationType, type Validation } from '../workbook/validation.js';
import type { HeldRange } from '../workbook/workbook.js';
import { areaOf, rangeGiven } from './ranges.js';

type Fields = Readonly<Record<string, unknown>>;

function checkedRule(value: unknown, range: HeldRange, session: Session): Fields {
  const given = Object.entries((value ?? {}) as Fields).filter(([, one]) => one !== null && one !== undefined);
  const [first] = given;
  if (given.length > 1) throw invalidArgument('a rule has one kind only');
  if (!first) return {};
  const [kind, fields] = first as [string, Fields];
  if (!ruleKinds.includes(kind)) throw invalidArgument(kind);
  if (kind === 'custom') return { custom: fields };
  if (kind === 'list') {
    const { source, inCellDropDown = true } = fields;
    if (!isHostObject(source)) return { list: { inCellDropDown, source } };
    const block = rangeGiven(session, source, range.sheet);
    return { list: { inCellDropDown, source: `=${sheetPrefix(block.sheet.name)}${areaText(block.area, '$')}` } };
  }
  const { operator, formula1, formula2 } = fields;
  if (formula1 === undefined || formula1 === '') throw invalidArgument('formula1');
  if ((operator === 'Between' || operator === 'NotBetween') && (formula2 === undefined || formula2 === '')) throw invalidArgument('formula2');
  return { [kind]: { ...fields, operator: operator ?? 'Between' } };
}

/** What all of a block's validations have in common; null where they differ. */
function shared(range: HeldRange, part: (validation: Validation) => unknown): unknown {
  const { found, bare } = validationsWithin(range.sheet, areaOf(range));
  const all = [...found, ...(bare.length > 0 || found.length === 0 ? [noValidation] : [])].map(part);
  return all.every((one) => JSON.stringify(one) === JSON.stringify(all[0])) ? all[0] : null;
}

function typeOf(range: HeldRange): string {
  const { found, bare } = validationsWithin(range.sheet, areaOf(range));
  const ruled = found.filter((one) => validationType(one) !== 'None');
  if (ruled.length === 0) return 'None';
  if (bare.length > 0 || ruled.length < found.length) return 'Inconsistent';
  return ruled.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(ruled[0]?.rule)) && ruled[0] ? validationType(ruled[0]) : 'MixedCriteria';
}

function invalidCells(range: HeldRange, { workbook }: Session): { readonly invalid: readonly Rect[]; readonly count: number } {
  const area = areaOf(range);
  const invalid: Rect[] = [];
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      const one = { top: row, left: column, rows: 1, columns: 1 };
      const habits = { ...workbook.switches, parsing: workbook.language === 'da' ? ('da-DK' as const) : ('en-US' as const) };
      if (!isAllowed(workbook, range.sheet, one, cellText(range.sheet.cell(row, column), workbook.language, 'General'), habits)) invalid.push(one);
    }
  }
  return { invalid, count: area.rows * area.columns };
}

export const dataValidation = hostClass<HeldRange>({
  name: 'DataValidation',
  check: areaOf,
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (range) => shared(range, ({ rule }) => rule),
      set: (range, value, session) => revalidate(session.workbook, range.sheet, areaOf(range), { rule: checkedRule(value, range, session) }),
    },
    Prompt: {
      get: (range) => shared(range, ({ prompt }) => prompt),
      set: (range, value, { workbook }) => revalidate(workbook, range.sheet, areaOf(range), { prompt: { ...noValidation.prompt, ...(value as Fields) } }),
    },
    ErrorAlert: {
      get: (range) => shared(range, ({ errorAlert }) => errorAlert),
      set: (range, value, { workbook }) => revalidate(workbook, range.sheet, areaOf(range), { errorAlert: { ...noValidation.errorAlert, ...(value as Fields) } }),
    },
    IgnoreBlanks: {
      get: (range) => shared(range, ({ ignoreBlanks }) => ignoreBlanks),
      set: (range, value, { workbook }) => revalidate(workbook, range.sheet, areaOf(range), { ignoreBlanks: value === true }),
    },
    Valid: {
      get: (range, session) => {
        const { invalid, count } = invalidCells(range, session);
        return invalid.length === 0 ? true : invalid.length === count ? false : null;
      },
    },
  },
  methods: {
    Clear: (range, _given, { workbook }) => revalidate(workbook, range.sheet, areaOf(range), null),
    GetInvalidCells: (range, _given, session) => {
      const { invalid } = invalidCells(range, session);
      if (invalid.length === 0) throw itemNotFound();
      return objectOf(session, 'RangeAreas', { sheet: range.sheet, areas: invalid });
    },
    GetInvalidCellsOrNullObject: (range, _given, session) => {
      const { invalid } = invalidCells(range, session);
      return invalid.length === 0 ? null : objectOf(session, 'RangeAreas', { sheet: range.sheet, areas: invalid });
    },
  },
});
