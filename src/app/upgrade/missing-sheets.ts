import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { RawWorkbook } from '../../schema/raw-workbook.js';
import { planEntitySheet } from '../workbook-plan/entity-sheet.js';
import { sheetNames } from '../workbook-plan/workbook-names.js';
import { ownSheetName } from './free-sheet-name.js';
import { placeAmong } from './tab-order.js';
import type { TablesThere } from './tables-there.js';
import type { NewSheet } from './workbook-extension.js';

/** The sheets of entities that have none, a part's that is off among them: they wait hidden until it is switched on. */
export function missingSheets(raw: RawWorkbook, register: Register, there: TablesThere): readonly NewSheet[] {
  const { language, parts } = register;
  const like = there.of('project')?.sheet.name ?? '';
  const missing = entityKeys.filter((key) => register.tables[key] === undefined);
  const here = [...raw.sheets.map(({ name }) => name), ...missing.map((key) => entities[key].sheet[language])];
  return missing.map((key): NewSheet => {
    const view = key === 'yearEvent' ? { view: sheetNames.wheel[language] } : {};
    const sheet = planEntitySheet(entities[key], { rows: [], parts, ownColumns: [], calculated: () => undefined, ...view }, language);
    const name = ownSheetName(sheet.name, raw.sheets.map((one) => one.name));
    return { table: entities[key].table, sheet: { ...sheet, name }, after: placeAmong(sheet.name, here, there, language), like };
  });
}
