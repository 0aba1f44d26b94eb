import { findOption, labelOf, type ChoiceList } from '../choice.js';
import type { Field, FieldOptions } from '../field.js';
import { asText, blank, isBlank, problem } from './cells.js';

function listed(list: ChoiceList, language: 'da' | 'en'): string {
  return list.options
    .filter((option) => !option.retired)
    .map((option) => option.label[language])
    .join(' · ');
}

/** One value of a list; the cell holds its label, read in either language and by former labels. */
export function choice<K extends string>(list: ChoiceList<K>, options: FieldOptions): Field<K> {
  const expected = { da: `en af: ${listed(list, 'da')}`, en: `one of: ${listed(list, 'en')}` };
  return {
    ...options,
    kind: {
      name: 'choice',
      decode: (cell) => {
        if (isBlank(cell)) return blank;
        const shown = cell === null ? null : asText(cell);
        const option = shown === null ? null : findOption(list, shown);
        return option ? { ok: true, value: option.key } : problem(expected);
      },
      encode: (value, language) => labelOf(list, value, language),
      show: (value, language) => labelOf(list, value, language),
      numberFormat: '@',
      input: { type: 'list', choices: list },
      control: 'dropdown',
      sample: (seed) => {
        const option = list.options[seed % list.options.length];
        if (!option) throw new RangeError(`${list.name} is empty`);
        return option.key;
      },
      describe: { da: listed(list, 'da'), en: listed(list, 'en') },
      choices: list,
    },
  };
}

const yesNo = { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' } } as const;

/** Ja or Nej as text; blank is "not answered", which is not Nej. */
export function flag(options: FieldOptions): Field<boolean> {
  return {
    ...options,
    kind: {
      name: 'flag',
      decode: (cell) => {
        if (isBlank(cell)) return blank;
        if (typeof cell === 'boolean') return { ok: true, value: cell };
        const shown = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
        if (shown === 'ja' || shown === 'yes') return { ok: true, value: true };
        if (shown === 'nej' || shown === 'no') return { ok: true, value: false };
        return problem({ da: 'Ja eller Nej', en: 'Yes or No' });
      },
      encode: (value, language) => (value ? yesNo.yes : yesNo.no)[language],
      show: (value, language) => (value ? yesNo.yes : yesNo.no)[language],
      numberFormat: '@',
      input: { type: 'yes-no' },
      control: 'switch',
      sample: (seed) => seed % 2 === 0,
      describe: { da: 'Ja · Nej', en: 'Yes · No' },
    },
  };
}
