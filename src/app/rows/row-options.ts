import type { AnyRow } from '../../schema/entity.js';
import type { Language } from '../../schema/text.js';
import { fold } from '../../register/checking/keys.js';
import { oncePer } from '../../register/checking/once-per.js';
import type { EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { namesInUse } from '../workbook-plan/name-lists.js';
import { rowTitle } from './row-title.js';

/** Something a person can choose by typing a part of it. */
export interface Option {
  /** What is stored: a row's number, or a name. */
  readonly value: string;
  readonly text: string;
  /** Stands beside the text: the number of the row. */
  readonly note?: string;
}

interface Searchable extends Option {
  readonly folded: string;
}

const made = oncePer((_register: Register) => new Map<string, readonly Searchable[]>());

function kept(register: Register, name: string, make: () => readonly Option[]): readonly Searchable[] {
  const known = made(register).get(name);
  if (known) return known;
  const options = make().map((option) => ({ ...option, folded: fold(`${option.note ?? ''} ${option.text}`) }));
  made(register).set(name, options);
  return options;
}

/** The rows of a table a reference can point to, by number and title. */
export function rowOptions(register: Register, entity: EntityKey, language: Language): readonly Option[] {
  return kept(register, `${entity} ${language}`, () =>
    (register.rows[entity] as readonly AnyRow[]).flatMap((row) => {
      const { id } = row;
      if (typeof id !== 'string') return [];
      const title = rowTitle(register, entity, row, language);
      return [title === null || title === id ? { value: id, text: id } : { value: id, text: title, note: id }];
    }),
  );
}

/** Names people have typed for persons or areas anywhere in the register: the list grows by itself. */
export function nameOptions(register: Register, target: string): readonly Option[] {
  return kept(register, `name ${target}`, () => namesInUse(register, target).map((name) => ({ value: name, text: name })));
}

export interface FoundOptions {
  readonly options: readonly Option[];
  /** How many there are, also beyond those shown. */
  readonly total: number;
}

/** Those that hold all words; what begins with the words stands first, otherwise in their order. */
export function findOptions(options: readonly Option[], query: string, most: number): FoundOptions {
  const words = fold(query).split(/[\s·,]+/).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return { options: options.slice(0, most), total: options.length };
  const begins: Option[] = [];
  const holds: Option[] = [];
  for (const option of options as readonly Searchable[]) {
    if (!words.every((word) => option.folded.includes(word))) continue;
    const leads = fold(option.text).startsWith(first) || fold(option.value).startsWith(first);
    (leads ? begins : holds).push(option);
  }
  return { options: [...begins, ...holds].slice(0, most), total: begins.length + holds.length };
}
