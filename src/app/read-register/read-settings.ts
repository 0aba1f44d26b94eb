import { findOption } from '../../schema/choice.js';
import type { Field } from '../../schema/field.js';
import type { Finding } from '../../schema/finding.js';
import { isBlank } from '../../schema/kinds/cells.js';
import { choice } from '../../schema/kinds/index.js';
import type { RawValue, RawWorkbook } from '../../schema/raw-workbook.js';
import { partKeys, parts, type Part } from '../../register/parts.js';
import { defaultSettings, settingFields, type SettingKey, type Settings } from '../../register/settings.js';
import { onOff } from '../workbook-plan/choice-lists.js';
import { partPrefix, settingsHeaders, settingsTable, sheetNames } from '../workbook-plan/workbook-names.js';
import { findTable } from './find-tables.js';
import { errorCell, unreadableCell, type CellPlace } from './read-findings.js';
import { foldHeader, valueAt } from './sheet-cells.js';

interface ReadSettings {
  readonly settings: Settings;
  readonly parts: ReadonlySet<Part>;
  readonly findings: readonly Finding[];
  /** Whether the workbook has a settings table at all. */
  readonly found: boolean;
}

interface SettingCell {
  readonly value: RawValue;
  readonly row: number;
  readonly column: number;
}

const settingKeys = Object.keys(settingFields) as readonly SettingKey[];

/** Value cells by key; a row whose key has been lost is known by its name in either language. */
function settingCells(raw: RawWorkbook): { readonly sheet: string; readonly cells: ReadonlyMap<string, SettingCell> } | null {
  const headers = (['key', 'name', 'value'] as const).map((column) => [settingsHeaders[column].da, settingsHeaders[column].en]);
  const table = findTable(raw, { table: settingsTable, sheet: sheetNames.settings, headers, enough: 2 });
  if (table === null) return null;
  const columnOf = (names: readonly string[]): number | null => {
    const index = table.columns.findIndex(({ header }) => names.map(foldHeader).includes(foldHeader(header)));
    return index === -1 ? null : table.firstColumn + index;
  };
  const [keyColumn = null, nameColumn = null, valueColumn = null] = headers.map(columnOf);
  const byName = new Map(settingKeys.flatMap((key) => [settingFields[key].label.da, settingFields[key].label.en].map((label) => [foldHeader(label), key] as const)));
  const cells = new Map<string, SettingCell>();
  for (let row = table.firstRow; valueColumn !== null && row <= table.lastRow; row += 1) {
    const key = keyColumn === null ? null : valueAt(table.cells, row, keyColumn);
    const name = nameColumn === null ? null : valueAt(table.cells, row, nameColumn);
    const known = typeof key === 'string' && key.trim() !== '' ? key.trim() : typeof name === 'string' ? byName.get(foldHeader(name)) : undefined;
    if (known !== undefined && !cells.has(known)) cells.set(known, { value: valueAt(table.cells, row, valueColumn), row, column: valueColumn });
  }
  return { sheet: table.sheet, cells };
}

/** Where the settings say whether a part is on; null where an older workbook has no line for it. */
export function partCell(raw: RawWorkbook, part: Part): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const table = settingCells(raw);
  const cell = table?.cells.get(`${partPrefix}${part}`);
  return table && cell ? { sheet: table.sheet, row: cell.row, column: cell.column } : null;
}

/** A setting left blank is null; one whose row is not there (an older workbook) takes the default. */
export function readSettings(raw: RawWorkbook): ReadSettings {
  const table = settingCells(raw);
  const findings: Finding[] = [];
  const read = (key: string, field: Field, cell: SettingCell): unknown => {
    const place: CellPlace = { entity: 'settings', id: key, field: 'value', sheet: table?.sheet ?? '', row: cell.row, column: cell.column };
    if (typeof cell.value === 'object' && cell.value !== null) {
      findings.push(errorCell(place, field, cell.value));
      return null;
    }
    const decoded = field.kind.decode(cell.value);
    if (decoded.ok) return decoded.value;
    findings.push(unreadableCell(place, field, cell.value, decoded.expected, decoded.repair));
    return null;
  };
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const key of settingKeys) {
    const cell = table?.cells.get(key);
    if (cell) settings[key] = read(key, settingFields[key], cell);
  }
  const on = new Set<Part>(['core']);
  for (const part of partKeys) {
    const cell = table?.cells.get(`${partPrefix}${part}`);
    if (!cell || isBlank(cell.value)) continue;
    const answer = typeof cell.value === 'boolean' ? cell.value : typeof cell.value === 'string' ? findOption(onOff, cell.value)?.key : undefined;
    if (answer === undefined) read(`${partPrefix}${part}`, choice(onOff, { label: parts[part], help: parts[part] }), cell);
    else if (answer === true || answer === 'on') on.add(part);
  }
  return { settings: settings as unknown as Settings, parts: on, findings, found: table !== null };
}
