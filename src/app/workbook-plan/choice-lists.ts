import { defineChoices, labelOf, type ChoiceList } from '../../schema/choice.js';
import { fieldsOf } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { PlannedCell, PlannedName, PlannedTable } from './workbook-plan.js';
import { choicesTable, listName, onSheet } from './workbook-names.js';

const headers = {
  da: ['Liste', 'Nøgle', 'Tekst', 'Rækkefølge', 'Bruges', 'Tidligere tekster'],
  en: ['List', 'Key', 'Text', 'Order', 'In use', 'Former texts'],
} as const;

/** Lists of the workbook itself, which no entity declares. */
const yesNo = defineChoices('yesNo', { da: 'Svar', en: 'Answer' }, { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' } });
export const onOff = defineChoices('onOff', { da: 'Til eller fra', en: 'On or off' }, { on: { da: 'Til', en: 'On', former: ['Ja', 'Yes', 'x'] }, off: { da: 'Fra', en: 'Off', former: ['Nej', 'No'] } });

/** Every list a field of the register offers, each once, in the order of the tabs. */
export function choiceLists(): readonly ChoiceList[] {
  const found = new Map<string, ChoiceList>();
  for (const key of entityKeys) {
    for (const [, field] of fieldsOf(entities[key])) {
      const list = field.kind.choices;
      if (!list) continue;
      const known = found.get(list.name);
      if (known && known !== list) throw new RangeError(`Two choice lists are named ${list.name}`);
      found.set(list.name, list);
    }
  }
  return [...found.values()];
}

interface ListRows {
  readonly name: string;
  readonly active: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

const text = (value: string | null): PlannedCell => ({ value, look: 'text', numberFormat: '@' });
const order = (index: number): PlannedCell => ({ value: index + 1, look: 'number', numberFormat: '0' });

/** Values in use come first, so that one unbroken range is what the drop-down offers. */
function listRows(list: ChoiceList, language: Language): ListRows {
  const used = list.options.filter((option) => !option.retired);
  const retired = list.options.filter((option) => option.retired);
  return {
    name: list.name,
    active: used.length,
    rows: [...used, ...retired].map((option, index) => {
      const shown = option.label[language];
      const former = [option.label.da, option.label.en, ...(option.former ?? [])].filter((label) => label !== shown);
      return [text(list.name), text(option.key), text(shown), order(index), text(labelOf(yesNo, option.retired ? 'no' : 'yes', language)), text(former.join('; ') || null)];
    }),
  };
}

/** The table of all values to choose from, and for each list the name its drop-downs use. */
export function planChoiceLists(sheet: string, headerRow: number, language: Language): { readonly table: PlannedTable; readonly names: readonly PlannedName[] } {
  const lists = [...choiceLists(), yesNo, onOff].map((list) => listRows(list, language));
  const names: PlannedName[] = [];
  let row = headerRow + 1;
  for (const list of lists) {
    names.push({ name: listName(list.name), refersTo: onSheet(sheet, `$C$${String(row)}:$C$${String(row + list.active - 1)}`) });
    row += list.rows.length;
  }
  const columns = headers[language].map((header) => ({ field: null, header, headerLook: 'header' as const, look: 'text' as const, numberFormat: '@' }));
  return { table: { name: choicesTable, headerRow, firstColumn: 1, filterButtons: true, columns, rows: lists.flatMap((list) => list.rows) }, names };
}
