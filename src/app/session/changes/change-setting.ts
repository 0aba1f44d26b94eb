import { labelOf } from '../../../schema/choice.js';
import { fieldsOf } from '../../../schema/entity.js';
import { choice } from '../../../schema/kinds/index.js';
import type { Field } from '../../../schema/field.js';
import { entities, entityKeys } from '../../../register/entities/index.js';
import { parts, type Part } from '../../../register/parts.js';
import { settingFields } from '../../../register/settings.js';
import { foldHeader } from '../../read-register/sheet-cells.js';
import { onOff } from '../../workbook-plan/choice-lists.js';
import { partPrefix, settingsHeaders, settingsTable, sheetNames } from '../../workbook-plan/workbook-names.js';
import type { LiveChange } from '../../live-workbook.js';
import type { PatchValue } from '../../ports.js';
import { encodeValue } from './encode-values.js';
import { findSought, rowCellsOf } from '../readings/cells-of-tables.js';
import type { Planned } from './planned-change.js';
import { tableCells, type Reading } from '../readings/reading.js';
import { refusal } from '../sentences.js';

/** Puts a value beside a key of the settings table; a row that an older workbook lacks is added. */
function settingChange(reading: Reading, key: string, field: Field, value: PatchValue): LiveChange | null {
  const { raw, register } = reading;
  const table = raw.tables.find(({ name }) => name.toLowerCase() === settingsTable.toLowerCase());
  const rows = table && raw.sheets.find(({ name }) => name === table.sheet)?.rows;
  if (!table || !rows) return null;
  const header = (column: keyof typeof settingsHeaders): string | null => {
    const names = [settingsHeaders[column].da, settingsHeaders[column].en].map(foldHeader);
    return table.columns.find((one) => names.includes(foldHeader(one.header)))?.header ?? null;
  };
  const [keyHeader, valueHeader, nameHeader] = [header('key'), header('value'), header('name')];
  if (keyHeader === null || valueHeader === null) return null;
  const sought = { keyHeader, key };
  const found = findSought(table, rows, sought);
  if ('row' in found) {
    const expected = rowCellsOf(table, rows[found.row - 1] ?? [])[valueHeader] ?? null;
    return { edits: [{ table: table.name, sought, cells: [{ header: valueHeader, expected, value }] }], additions: [], removals: [] };
  }
  const cells = { [keyHeader]: key, [valueHeader]: value, ...(nameHeader === null ? {} : { [nameHeader]: field.label[register.language] }) };
  return { edits: [], additions: [{ table: table.name, cells, keyHeader }], removals: [] };
}

function planned(change: LiveChange | null, key: string): Planned {
  return change === null ? { outcome: { kind: 'refused', sentence: refusal('noTable', { sheet: sheetNames.settings }) } } : { change, entries: [], ids: [key] };
}

export function planSetting(reading: Reading, key: string, value: unknown): Planned {
  const field = (settingFields as Readonly<Record<string, Field>>)[key];
  if (!field) return { outcome: { kind: 'refused', sentence: refusal('noSetting', { key }) } };
  const encoded = encodeValue(field, value, reading.register.language);
  if (!encoded.ok) return { outcome: { kind: 'refused', sentence: encoded.sentence } };
  return planned(settingChange(reading, key, field, encoded.cell), key);
}

export function planPart(reading: Reading, part: string, on: boolean): Planned {
  const label = (parts as Readonly<Record<string, (typeof parts)[Part]>>)[part];
  if (!label || part === 'core') return { outcome: { kind: 'refused', sentence: refusal('noSetting', { key: part }) } };
  const field = choice(onOff, { label, help: label });
  return planned(settingChange(reading, `${partPrefix}${part}`, field, labelOf(onOff, on ? 'on' : 'off', reading.register.language)), part);
}

/** The sheets a part brings, views of them that an older workbook may lack, and its columns in the sheets of others. */
export function whatPartShows(reading: Reading, part: string): { readonly sheets: readonly string[]; readonly views: readonly string[]; readonly columns: readonly { readonly table: string; readonly header: string }[] } {
  const sheets = entityKeys.flatMap((key) => ((entities[key].part as string) === part ? (reading.register.tables[key]?.sheet ?? []) : []));
  const columns = entityKeys.flatMap((key) => {
    const cells = tableCells(reading, key);
    if (cells === null || (entities[key].part as string) === part) return [];
    return fieldsOf(entities[key]).flatMap(([name, field]) => {
      const header = field.part === part ? cells.headerOf(name) : null;
      return header === null ? [] : [{ table: cells.table.name, header }];
    });
  });
  return { sheets, views: part === 'yearWheel' ? [sheetNames.wheel[reading.register.language]] : [], columns };
}
