import type { Language, Text } from '../../schema/text.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import { partKeys, parts, type Part } from '../../register/parts.js';
import type { Register } from '../../register/register.js';
import { settingFields, type SettingKey } from '../../register/settings.js';
import { labelOf } from '../../schema/choice.js';
import { onOff } from './choice-lists.js';
import { palette } from './looks.js';
import { planValidation } from './plan-validation.js';
import { rowHeight } from './row-height.js';
import { asOfToday, footerText, productName } from './sheet-furniture.js';
import { listName, onSheet, partPrefix, settingName, settingsHeaders, settingsTable, sheetNames } from './workbook-names.js';
import type { PlannedCell, PlannedName, PlannedSheet, PlannedValidation } from './workbook-plan.js';

const headerRow = 6;
const valueColumn = 3;
const effectiveRow = 4;
/** Of key (hidden), name, value and explanation. */
const widths = [0, 46, 26, 90] as const;

const words = {
  about: {
    da: 'Kommunens egne grænser og frister, og hvilke dele der er slået til. Ret kun i kolonnen Værdi.',
    en: "The municipality's own limits and deadlines, and which parts are on. Change the Value column only.",
  },
  effective: { da: 'Alle tal gøres op pr.', en: 'All figures are computed for' },
  part: { da: 'Del: {name}', en: 'Part: {name}' },
  brings: { da: 'Tilføjer', en: 'Adds' },
  sheet: { da: 'arket {sheet}', en: 'the sheet {sheet}' },
  columns: { da: 'kolonner i {sheet}: {columns}', en: 'columns in {sheet}: {columns}' },
} as const satisfies Record<string, Text>;

/** What a part brings: its sheets, and its columns in sheets of other parts. */
export function whatPartBrings(part: Part, language: Language): string {
  const sheets = entityKeys.filter((key) => entities[key].part === part).map((key) => words.sheet[language].replace('{sheet}', entities[key].sheet[language]));
  const columns = entityKeys.flatMap((key) => {
    const entity = entities[key];
    if ((entity.part as string) === part) return [];
    const labels = fieldsOf(entity).filter(([, field]) => field.part === part).map(([, field]) => field.label[language]);
    return labels.length === 0 ? [] : [words.columns[language].replace('{sheet}', entity.sheet[language]).replace('{columns}', labels.join(', '))];
  });
  return `${words.brings[language]} ${[...sheets, ...columns].join('; ')}.`;
}

interface SettingRow {
  readonly cells: readonly PlannedCell[];
  readonly validation: Omit<PlannedValidation, 'column' | 'rows'>;
  readonly name: string;
}

const text = (value: string, look: 'text' | 'keyText' = 'text'): PlannedCell => ({ value, look, numberFormat: '@' });

function settingRow(key: SettingKey, register: Register): SettingRow {
  const field: Field = settingFields[key];
  const { language } = register;
  const stored: unknown = register.settings[key];
  const value = stored === null ? null : field.kind.encode(stored, language);
  return {
    name: settingName(key),
    validation: planValidation(field, language, valueColumn),
    cells: [text(key, 'keyText'), text(field.label[language]), { value, look: 'text', numberFormat: field.kind.numberFormat }, text(field.help[language])],
  };
}

function partRow(part: Part, register: Register): SettingRow {
  const { language } = register;
  const label = words.part[language].replace('{name}', parts[part][language]);
  return {
    name: settingName(`part_${part}`),
    validation: { rule: { type: 'list', source: listName('onOff') }, otherwise: 'stop', promptTitle: parts[part][language], prompt: '', error: onOff.options.map((option) => option.label[language]).join(' / ') },
    cells: [text(`${partPrefix}${part}`, 'keyText'), text(label), text(labelOf(onOff, register.parts.has(part) ? 'on' : 'off', language)), text(whatPartBrings(part, language))],
  };
}

/** The settings and parts as rows that formulas read by name; the day in effect stands above them. */
export function planSettingsSheet(register: Register): { readonly sheet: PlannedSheet; readonly names: readonly PlannedName[] } {
  const { language } = register;
  const name = sheetNames.settings[language];
  const rows = [
    ...(Object.keys(settingFields) as SettingKey[]).map((key) => settingRow(key, register)),
    ...partKeys.filter((part) => part !== 'core').map((part) => partRow(part, register)),
  ];
  const place = (index: number): string => `$C$${String(headerRow + 1 + index)}`;
  const asOfRow = rows.findIndex((row) => row.name === settingName('asOf'));
  const asOf = place(asOfRow);
  return {
    sheet: {
      name,
      visibility: 'hidden',
      tabColour: palette.grey.text,
      columns: [{ width: 22, hidden: true }, ...widths.slice(1).map((width) => ({ width }))],
      rowHeights: new Map([[1, 27], [effectiveRow, 20], [headerRow, 24]]),
      cells: [
        { row: 1, column: 2, value: name, look: 'sheetTitle' },
        { row: 2, column: 2, value: words.about[language], look: 'plain' },
        { row: effectiveRow, column: 2, value: words.effective[language], look: 'item' },
        { row: effectiveRow, column: valueColumn, ...asOfToday(register), formula: `IF(${asOf}="",TODAY(),${asOf})`, look: 'itemDate' },
      ],
      merges: [],
      tables: [
        {
          name: settingsTable,
          headerRow,
          firstColumn: 1,
          filterButtons: false,
          columns: (['key', 'name', 'value', 'help'] as const).map((column) => ({ field: column, header: settingsHeaders[column][language], headerLook: 'header', look: 'text', numberFormat: '@' })),
          rows: rows.map((row) => row.cells),
          rowHeights: rows.map((row) => rowHeight(row.cells, widths)),
        },
      ],
      validations: rows.map((row, index) => ({ ...row.validation, column: valueColumn, rows: { first: headerRow + 1 + index, last: headerRow + 1 + index } })),
      highlights: [],
      freeze: { rows: headerRow, columns: 0 },
      gridLines: false,
      activeCell: `C${String(headerRow + 1)}`,
      print: { landscape: true, pagesWide: 1, repeatRows: `$${String(headerRow)}:$${String(headerRow)}`, headerLeft: name, headerRight: productName(language), footerRight: footerText(language) },
    },
    names: rows.map((row, index) => ({
      name: row.name,
      refersTo: onSheet(name, index === asOfRow ? `$C$${String(effectiveRow)}` : place(index)),
    })),
  };
}
