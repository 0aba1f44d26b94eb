import { fieldsOf, type Entity } from '../schema/entity.js';
import type { Field } from '../schema/field.js';
import { labelOf } from '../schema/choice.js';
import type { Language, Text } from '../schema/text.js';
import { entities, entityKeys } from '../register/entities/index.js';
import { partKeys, parts, type Part } from '../register/parts.js';
import { defaultSettings, settingFields, type SettingKey } from '../register/settings.js';
import { choiceLists } from './workbook-plan/choice-lists.js';
import { whatPartBrings } from './workbook-plan/settings-sheet.js';
import { schemaVersion, settingsTable } from './workbook-plan/workbook-names.js';

const words = {
  title: { da: 'Dataordbog', en: 'Data dictionary' },
  intro: {
    da: 'Hvad der står i porteføljeoversigten, ark for ark og kolonne for kolonne. Siden er lavet ud fra skemaet og rettes ikke i hånden.',
    en: 'What the portfolio register holds, sheet by sheet and column by column. Made from the schema; not to be edited by hand.',
  },
  version: { da: 'Skemaets version', en: 'Schema version' },
  sheets: { da: 'Ark', en: 'Sheets' },
  sheet: { da: 'Ark', en: 'Sheet' },
  table: { da: 'Tabel', en: 'Table' },
  part: { da: 'Del', en: 'Part' },
  rows: { da: 'En række er', en: 'A row is' },
  column: { da: 'Kolonne', en: 'Column' },
  meaning: { da: 'Hvad den betyder', en: 'Meaning' },
  allowed: { da: 'Hvad der må stå', en: 'What may stand there' },
  required: { da: 'Skal udfyldes', en: 'Required' },
  former: { da: 'Genkendes også som', en: 'Also known as' },
  field: { da: 'Felt', en: 'Field' },
  always: { da: 'ja', en: 'yes' },
  from: { da: 'når {field} er {level} eller mere', en: 'when {field} is {level} or more' },
  calculated: { da: 'Regnes ud', en: 'Calculated' },
  setByItself: { da: 'Sættes af sig selv', en: 'Set by itself' },
  history: { da: 'Skrives af produktet; her tastes intet.', en: 'Written by the product; nobody types here.' },
  lists: { da: 'Valglister', en: 'Choice lists' },
  value: { da: 'Værdi', en: 'Value' },
  key: { da: 'Nøgle', en: 'Key' },
  settings: { da: 'Opsætning', en: 'Settings' },
  setting: { da: 'Indhold', en: 'Setting' },
  initially: { da: 'Fra begyndelsen', en: 'Initially' },
  partsTitle: { da: 'Dele', en: 'Parts' },
  listed: { da: 'se {list}', en: 'see {list}' },
} as const satisfies Record<string, Text>;

/** A cell of a Markdown table: one line, bars escaped. */
function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '--').join('|')}|`, ...rows.map(line)].join('\n');
}

function requirement(entity: Entity, field: Field, language: Language): string {
  if (field.required === undefined) return '';
  const levels = entity.levels;
  const level = levels ? entity.fields[levels.field] : undefined;
  if (field.required === true || !level?.kind.choices) return words.always[language];
  return words.from[language].replace('{field}', level.label[language]).replace('{level}', labelOf(level.kind.choices, field.required, language));
}

function allowed(field: Field, language: Language): string {
  const kind = field.kind.choices ? words.listed[language].replace('{list}', `[${field.kind.choices.label[language]}](#${field.kind.choices.name.toLowerCase()})`) : field.kind.describe[language];
  const origin = field.formula ? words.calculated[language] : field.auto && field.kind.name !== 'key' ? words.setByItself[language] : null;
  return origin === null ? kind : `${origin}: ${kind}`;
}

function entitySection(entity: Entity, language: Language): string {
  const headers = (['column', 'meaning', 'allowed', 'required', 'part', 'former', 'field'] as const).map((key) => words[key][language]);
  const rows = fieldsOf(entity).map(([key, field]) => [
    field.label[language],
    field.help[language],
    allowed(field, language),
    requirement(entity, field, language),
    field.part === undefined ? '' : parts[field.part as Part][language],
    (field.former ?? []).join('; '),
    `\`${key}\``,
  ]);
  const history = entity.historyOnly ? ` ${words.history[language]}` : '';
  return `### ${entity.sheet[language]} (\`${entity.table}\`)\n\n${entity.about[language]}${history}\n\n${table(headers, rows)}`;
}

function sheetsSection(language: Language): string {
  const headers = (['sheet', 'table', 'part', 'rows'] as const).map((key) => words[key][language]);
  const rows = entityKeys.map((key) => {
    const { sheet, table: name, part, about }: Entity = entities[key];
    return [sheet[language], `\`${name}\``, parts[part as Part][language], about[language]];
  });
  return `## ${words.sheets[language]}\n\n${table(headers, rows)}`;
}

function listsSection(language: Language): string {
  const sections = choiceLists().map((list) => {
    const rows = list.options.map((option) => [option.label[language], (option.former ?? []).join('; '), `\`${option.key}\``]);
    const headers = [words.value[language], words.former[language], words.key[language]];
    return `<a id="${list.name.toLowerCase()}"></a>\n### ${list.label[language]} (\`${list.name}\`)\n\n${table(headers, rows)}`;
  });
  return `## ${words.lists[language]}\n\n${sections.join('\n\n')}`;
}

function settingsSection(language: Language): string {
  const headers = [words.setting[language], words.meaning[language], words.initially[language], words.key[language]];
  const rows = (Object.keys(settingFields) as SettingKey[]).map((key) => {
    const field: Field = settingFields[key];
    const value: unknown = defaultSettings[key];
    return [field.label[language], field.help[language], value === null ? '' : String(field.kind.encode(value, language)), `\`${key}\``];
  });
  return `## ${words.settings[language]} (\`${settingsTable}\`)\n\n${table(headers, rows)}`;
}

function partsSection(language: Language): string {
  const rows = partKeys.filter((part) => part !== 'core').map((part) => [parts[part][language], whatPartBrings(part, language)]);
  return `## ${words.partsTitle[language]}\n\n${table([words.part[language], words.meaning[language]], rows)}`;
}

/** The register's data dictionary as Markdown, read off the schema: sheets, columns, choices, settings and parts. */
export function makeDataDictionary(language: Language): string {
  return [
    `# ${words.title[language]}`,
    `${words.intro[language]} ${words.version[language]}: ${String(schemaVersion)}.`,
    sheetsSection(language),
    ...entityKeys.map((key) => entitySection(entities[key], language)),
    listsSection(language),
    settingsSection(language),
    partsSection(language),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}
