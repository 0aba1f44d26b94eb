import { columnLetters, columnNumber } from '../../src/adapters/xlsx-patch/cell-address.js';
import { planRegister } from '../../src/app/plan-register.js';
import { sheetNames } from '../../src/app/workbook-plan/workbook-names.js';
import type { PlacedCell, PlannedSheet, PlannedTable, WorkbookPlan } from '../../src/app/workbook-plan/workbook-plan.js';
import { entities, entityKeys, type EntityKey } from '../../src/register/entities/index.js';
import { migrations } from '../../src/register/migrations/index.js';
import type { Register } from '../../src/register/register.js';
import { fieldsOf } from '../../src/schema/entity.js';

/** Columns of intermediate figures came with the third version. */
function intermediates(key: EntityKey): readonly string[] {
  return fieldsOf(entities[key]).flatMap(([name, field]) => (field.intermediate === true ? [name] : []));
}

const columns: { readonly [K in EntityKey]?: readonly string[] } = {
  project: ['excludes'],
  benefit: ['projectName', 'droppedOn', 'effect', 'approvedOn', 'approvedBaseline', 'approvedTarget', 'approvedStart', 'approvedTargetDate', 'approvedPhasing', 'approvedIntervalLow', 'approvedIntervalHigh', 'approvedAchievement', 'approvedExpected', 'area', 'delivery', 'goal', 'system'],
  case: ['meetingDate', 'treatedAt', 'file', 'position', 'decidedOn'],
  meeting: ['area', 'course'],
  measurement: ['evidence', 'recordedOn', 'replacedBy'],
  benefitYear: ['approvedValue'],
  yearEvent: ['day'],
  projectGoal: ['points'],
  criterion: ['axis', 'source', 'order', 'swing'],
  scenario: ['frameSource', 'round', 'objective'],
  projectYear: ['lastingExtra', 'saving'],
};

/** Fields of an entity whose formula a step has renewed. */
function renewed(key: EntityKey): readonly string[] {
  return migrations.flatMap(({ changes }) => changes.flatMap((one) => (one.does === 'renew-formula' && one.entity === key ? [one.field] : [])));
}

/** Columns, sheets and settings that the first released workbook had not. */
export const addedSince = {
  columns: Object.fromEntries(entityKeys.map((key) => [key, [...(columns[key] ?? []), ...intermediates(key)]])) as { readonly [K in EntityKey]?: readonly string[] },
  sheets: ['comparison', 'scenarioLimit', 'rate'] as readonly EntityKey[],
  pages: ['overview', 'benefitTotals', 'wheel'] as const,
  settings: ['priceLevelYear', 'caseHorizonYears', 'fullAlignmentPoints', 'meetingWeeks', 'meetingWeekday', 'seminarWeek', 'minutesWorkdays', 'caseHeadings', 'part.prioritisationDepth'],
  lists: ['scenarioRound', 'selectionObjective'],
  formulas: Object.fromEntries(entityKeys.map((key) => [key, renewed(key)])) as { readonly [K in EntityKey]?: readonly string[] },
};

function olderTable(key: EntityKey, table: PlannedTable): { readonly table: PlannedTable; readonly kept: readonly number[] } {
  const dropped = new Set(addedSince.columns[key] ?? []);
  const kept = table.columns.flatMap(({ field }, index) => (field !== null && dropped.has(field) ? [] : [index]));
  const before = new Set(addedSince.formulas[key] ?? []);
  const columns = kept.flatMap((index) => table.columns[index] ?? []).map((column) => (column.field !== null && before.has(column.field) ? { ...column, formula: '"før"' } : column));
  const rows = table.rows.map((row) => kept.flatMap((index) => row[index] ?? []).map((cell, at) => (cell.formula === undefined ? cell : { ...cell, formula: columns[at]?.formula ?? cell.formula })));
  return { table: { ...table, columns, rows }, kept };
}

/** References to columns of the whole table, as references to those that are left; null where one is not. */
function moved(reference: string, kept: readonly number[]): string | null {
  let isWhole = true;
  const text = reference.replace(/(\$?)\b([A-Z]{1,3})(\d+)\b/g, (_, fixed: string, letters: string, row: string) => {
    const at = kept.indexOf(columnNumber(letters) - 1);
    if (at === -1) isWhole = false;
    return `${fixed}${columnLetters(at === -1 ? 1 : at + 1)}${row}`;
  });
  return isWhole ? text : null;
}

function olderHighlights(sheet: PlannedSheet, kept: readonly number[]): PlannedSheet['highlights'] {
  return sheet.highlights.flatMap((one) => {
    const isWide = one.range.startsWith('A5:') && !/^A5:A\d/.test(one.range);
    const range = isWide ? `A5:${columnLetters(kept.length)}${one.range.replace(/^.*?(\d+)$/, '$1')}` : moved(one.range, kept);
    const formula = moved(one.formula, kept);
    return range === null || formula === null ? [] : [{ ...one, range, formula }];
  });
}

/** Title, text and the headings of groups; one whose first column is gone stands over the next of its group. */
function olderCells(sheet: PlannedSheet, kept: readonly number[]): PlannedSheet['cells'] {
  let heading: PlacedCell['value'] = null;
  const headings = new Map<number, PlacedCell['value']>();
  for (const { row, column, value } of sheet.cells) if (row === 3) headings.set(column - 1, (heading = value ?? heading));
  let shown: PlacedCell['value'] = null;
  const group = kept.map((index, at): PlacedCell => {
    const own = headings.get(index) ?? null;
    const opens = own !== shown;
    shown = own;
    return { row: 3, column: at + 1, value: opens ? own : null, look: 'group' };
  });
  return [...sheet.cells.filter(({ row }) => row < 3), ...group];
}

function olderEntitySheet(key: EntityKey, sheet: PlannedSheet): PlannedSheet {
  const [planned] = sheet.tables;
  if (!planned) return sheet;
  const { table, kept } = olderTable(key, planned);
  return {
    ...sheet,
    tables: [table],
    columns: kept.flatMap((index) => sheet.columns[index] ?? []),
    cells: olderCells(sheet, kept),
    validations: sheet.validations.flatMap((one) => (kept.includes(one.column - 1) ? [{ ...one, column: kept.indexOf(one.column - 1) + 1 }] : [])),
    highlights: olderHighlights(sheet, kept),
  };
}

function without(sheet: PlannedSheet, table: string, isDropped: (first: unknown) => boolean): PlannedSheet {
  if (!sheet.tables.some(({ name }) => name === table)) return sheet;
  const tables = sheet.tables.map((one): PlannedTable => {
    if (one.name !== table) return one;
    const left = one.rows.flatMap((row, at) => (isDropped(row[0]?.value) ? [] : [at]));
    return { ...one, rows: left.map((at) => one.rows[at] ?? []), ...(one.rowHeights === undefined ? {} : { rowHeights: left.flatMap((at) => one.rowHeights?.[at] ?? []) }) };
  });
  const old = sheet.tables.find(({ name }) => name === table);
  const rowsLeft = (old?.rows ?? []).flatMap((row, at) => (isDropped(row[0]?.value) ? [] : [at]));
  const first = (old?.headerRow ?? 0) + 1;
  const validations = sheet.validations.flatMap((one): PlannedSheet['validations'] => {
    if (table !== 'tblSettings' || one.rows === undefined) return [one];
    const at = rowsLeft.indexOf(one.rows.first - first);
    return at === -1 ? [] : [{ ...one, rows: { first: first + at, last: first + at } }];
  });
  return { ...sheet, tables, validations };
}

/** A register's workbook as the first version made it. */
export function olderPlan(register: Register, file: Omit<Parameters<typeof planRegister>[1], 'registerId'> = {}): WorkbookPlan {
  const plan = planRegister(register, { ...file, registerId: 'older' });
  const bySheet = new Map(entityKeys.map((key) => [entities[key].sheet[register.language], key]));
  const gone = new Set([...addedSince.pages.map((page) => sheetNames[page][register.language]), ...addedSince.sheets.map((key) => entities[key].sheet[register.language])]);
  const sheets = plan.sheets.filter(({ name }) => !gone.has(name)).map((sheet): PlannedSheet => {
    const key = bySheet.get(sheet.name);
    if (key !== undefined) return olderEntitySheet(key, sheet);
    const fewer = without(without(sheet, 'tblSettings', (first) => addedSince.settings.includes(String(first))), 'tblChoices', (first) => addedSince.lists.includes(String(first)));
    return { ...fewer, cells: fewer.cells.map((cell) => (cell.row === 1 && cell.column === 2 && sheet.name === '_register' ? { ...cell, value: 1 } : cell)) };
  });
  const lost = new Set([...addedSince.settings.map((key) => `set_${key.replace('.', '_')}`), ...addedSince.lists.map((list) => `list_${list}`), ...addedSince.sheets.map((key) => `keys_${key}`)]);
  return { ...plan, sheets, names: plan.names.filter(({ name }) => !lost.has(name) && !name.startsWith('page_')) };
}
