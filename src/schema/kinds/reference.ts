import type { Field, FieldOptions } from '../field.js';
import { asText, blank, isBlank, problem } from './cells.js';

/** The key of a row in another table, e.g. `P-0042`. */
export function ref(entity: string, options: FieldOptions): Field<string> {
  return {
    ...options,
    kind: {
      name: 'ref',
      decode: (cell) => {
        if (isBlank(cell)) return blank;
        const shown = cell === null ? null : asText(cell);
        return shown === null ? problem({ da: 'et nummer', en: 'a number of a row' }) : { ok: true, value: shown };
      },
      encode: (value) => value,
      show: (value) => value,
      numberFormat: '@',
      input: { type: 'keys', entity },
      control: 'row-picker',
      sample: (seed) => `X-${String(seed + 1).padStart(4, '0')}`,
      describe: { da: 'Nummer på en række i et andet ark', en: 'Number of a row in another sheet' },
      target: entity,
    },
  };
}

/** Keys of several rows, in the cell joined by `; `. A blank cell is null, never an empty list. */
export function refs(entity: string, options: FieldOptions): Field<readonly string[]> {
  return {
    ...options,
    kind: {
      name: 'refs',
      decode: (cell) => {
        if (isBlank(cell)) return blank;
        const shown = cell === null ? null : asText(cell);
        if (shown === null) return problem({ da: 'numre adskilt af semikolon', en: 'numbers separated by semicolons' });
        const keys = shown.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '');
        return keys.length === 0 ? blank : { ok: true, value: keys };
      },
      encode: (value) => value.join('; '),
      show: (value) => value.join(', '),
      numberFormat: '@',
      input: { type: 'any' },
      control: 'rows-picker',
      sample: (seed) => [`X-${String(seed + 1).padStart(4, '0')}`, `X-${String(seed + 2).padStart(4, '0')}`],
      describe: { da: 'Numre adskilt af semikolon', en: 'Numbers separated by semicolons' },
      target: entity,
    },
  };
}

/**
 * A name people type freely (a person, an area): the list of known names grows by itself and is offered
 * as a drop-down that also takes new ones. The value is the text typed.
 */
export function name(entity: string, options: FieldOptions): Field<string> {
  return {
    ...options,
    kind: {
      name: 'name',
      decode: (cell) => {
        if (isBlank(cell)) return blank;
        const shown = cell === null ? null : asText(cell);
        return shown === null ? problem({ da: 'et navn', en: 'a name' }) : { ok: true, value: shown };
      },
      encode: (value) => value,
      show: (value) => value,
      numberFormat: '@',
      input: { type: 'names', entity },
      control: 'combobox',
      sample: (seed) => `${['Mette Ærø', 'Søren Å', 'Ida Holm'][seed % 3] ?? ''} ${String(seed)}`,
      describe: { da: 'Navn; nye navne kan skrives', en: 'Name; new names can be typed' },
      target: entity,
    },
  };
}
