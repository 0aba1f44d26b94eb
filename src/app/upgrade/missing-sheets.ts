import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { planEntitySheet } from '../workbook-plan/entity-sheet.js';
import { sheetNames } from '../workbook-plan/workbook-names.js';
import { placeAmong } from './tab-order.js';
import type { TablesThere } from './tables-there.js';
import type { NewSheet } from './workbook-extension.js';

/** A name that people have given to a sheet of their own stays theirs. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLocaleLowerCase('da')));
  let free = name;
  for (let number = 2; used.has(free.toLocaleLowerCase('da')); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** The sheets of entities that have none, a part's that is off among them: they wait hidden until it is switched on. */
export function missingSheets(raw: RawWorkbook, register: Register, there: TablesThere): readonly NewSheet[] {
  const { language, parts } = register;
  const like = there.of('project')?.sheet.name ?? '';
  const missing = entityKeys.filter((key) => register.tables[key] === undefined);
  const here = [...raw.sheets.map(({ name }) => name), ...missing.map((key) => entities[key].sheet[language])];
  return missing.map((key): NewSheet => {
    const view = key === 'yearEvent' ? { view: sheetNames.wheel[language] } : {};
    const sheet = planEntitySheet(entities[key], { rows: [], parts, ownColumns: [], calculated: () => undefined, ...view }, language);
    const name = freeName(sheet.name, raw.sheets.map((one) => one.name));
    return { table: entities[key].table, sheet: { ...sheet, name }, after: placeAmong(sheet.name, here, there, language), like };
  });
}
