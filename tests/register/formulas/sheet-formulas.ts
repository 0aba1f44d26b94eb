import ExcelJS from 'exceljs';
import { columnLetter, type Register } from '../../../src/register/register.js';
import { entities, entityKeys, type EntityKey } from '../../../src/register/entities/index.js';
import { labelOf } from '../../../src/schema/choice.js';
import { toSerial } from '../../../src/schema/dates.js';
import { fieldsOf, type AnyRow } from '../../../src/schema/entity.js';
import type { FormulaContext } from '../../../src/schema/field.js';
import { danishHolidays } from '../../../src/schema/holidays.js';
import { convertWithLibreOffice } from '../../support/libreoffice.js';

/** Every calculated cell as LibreOffice works it out, by `entity.field` and row; `null` for an empty text. */
export type SheetFigures = ReadonlyMap<string, readonly (string | number | null)[]>;

const columnOf = (key: EntityKey, field: string): string =>
  columnLetter(fieldsOf(entities[key]).findIndex(([name]) => name === field) + 1);

/** Formulas in plain cell addresses, so that this test needs nothing of how the product writes workbooks. */
function plainContext(key: EntityKey, row: number, lastRows: Readonly<Record<EntityKey, number>>, language: 'da' | 'en', settings: ReadonlyMap<string, string>): FormulaContext {
  const quoted = (text: string): string => `"${text}"`;
  return {
    own: (field) => `$${columnOf(key, field)}${String(row)}`,
    column: (entity, field) => {
      const letter = columnOf(entity as EntityKey, field);
      return `${entity}!$${letter}$2:$${letter}$${String(lastRows[entity as EntityKey])}`;
    },
    choice: (list, option) => quoted(labelOf(list, option, language)),
    text: (text) => quoted(text[language]),
    setting: (name) => settings.get(name) ?? name,
    yes: quoted(language === 'da' ? 'Ja' : 'Yes'),
  };
}

function writeSettings(book: ExcelJS.Workbook, register: Register): ReadonlyMap<string, string> {
  const sheet = book.addWorksheet('settings');
  const places = new Map<string, string>();
  Object.entries({ ...register.settings, asOf: toSerial(register.asOf) }).forEach(([key, value], index) => {
    sheet.getCell(index + 1, 1).value = value;
    places.set(key, `settings!$A$${String(index + 1)}`);
  });
  const holidays = [2025, 2026, 2027, 2028, 2029].flatMap((year) => danishHolidays(year));
  holidays.forEach((holiday, index) => (sheet.getCell(index + 1, 3).value = toSerial(holiday.date)));
  places.set('holidays', `settings!$C$1:$C$${String(holidays.length)}`);
  return places;
}

/** Writes the register's rows with their formulas, lets LibreOffice calculate, and reads the figures back. */
export async function figuresBySheet(register: Register, language: 'da' | 'en'): Promise<SheetFigures> {
  const book = new ExcelJS.Workbook();
  const settings = writeSettings(book, register);
  const lastRows = Object.fromEntries(entityKeys.map((key) => [key, Math.max(2, register.rows[key].length + 1)])) as Record<EntityKey, number>;
  for (const key of entityKeys) {
    const sheet = book.addWorksheet(key);
    (register.rows[key] as readonly AnyRow[]).forEach((row, index) => {
      const context = plainContext(key, index + 2, lastRows, language, settings);
      fieldsOf(entities[key]).forEach(([name, field], column) => {
        const cell = sheet.getCell(index + 2, column + 1);
        const stored = row[name];
        if (field.formula) cell.value = { formula: field.formula(context) };
        else if (stored !== null && stored !== undefined) cell.value = field.kind.encode(stored, language);
      });
    });
  }
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const calculated = new ExcelJS.Workbook();
  const bytes = await convertWithLibreOffice(written, 'xlsx', 'xlsx');
  await calculated.xlsx.load(bytes.buffer as ArrayBuffer);
  const figures = new Map<string, (string | number | null)[]>();
  for (const key of entityKeys) {
    for (const [name, field] of fieldsOf(entities[key])) {
      if (!field.formula) continue;
      const shown = register.rows[key].map((_, index) => {
        const { result, text } = calculated.getWorksheet(key)?.getCell(`${columnOf(key, name)}${String(index + 2)}`) ?? { result: null, text: '' };
        if (typeof result === 'number') return result;
        return typeof result === 'string' && result !== '' ? result : text === '' ? null : text;
      });
      figures.set(`${key}.${name}`, shown);
    }
  }
  return figures;
}
