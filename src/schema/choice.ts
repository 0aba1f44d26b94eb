import { foldCase } from './fold-text.js';
import type { Language, Text } from './text.js';

export interface ChoiceOption<K extends string = string> {
  readonly key: K;
  readonly label: Text;
  /** Labels it had before, or that other systems use for exactly the same thing; read, never written. */
  readonly former?: readonly string[];
  /** No longer offered, still read. */
  readonly retired?: true;
}

/** A closed list of values: rows hold the key, people only ever see the label. */
export interface ChoiceList<K extends string = string> {
  readonly name: string;
  readonly label: Text;
  readonly options: readonly ChoiceOption<K>[];
}

type OptionText = Text & { readonly former?: readonly string[]; readonly retired?: true };

/** Declares a list as `{ key: { da, en, former? } }`; the order of writing is the order of the drop-down. */
export function defineChoices<const K extends string>(
  name: string,
  label: Text,
  options: Readonly<Record<K, OptionText>>,
): ChoiceList<K> {
  const made = (Object.entries(options) as [K, OptionText][]).map(([key, option]) => ({
    key,
    label: { da: option.da, en: option.en },
    ...(option.former ? { former: option.former } : {}),
    ...(option.retired ? { retired: option.retired } : {}),
  }));
  return { name, label, options: made };
}

export type ChoiceKey<L> = L extends ChoiceList<infer K> ? K : never;

/** The label people see for a key; a key that is not in the list is a broken program. */
export function labelOf<K extends string>(list: ChoiceList<K>, key: K, language: Language): string {
  const option = list.options.find((candidate) => candidate.key === key);
  if (!option) throw new RangeError(`No ${key} in ${list.name}`);
  return option.label[language];
}

/** Folds case, blanks and final full stops, so that `  i Bero.` is the label `I bero`. */
export function foldText(text: string): string {
  const folded = foldCase(text);
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

// A list never changes, so its names are folded once and not for each cell again. Names stand here as written too.
const optionsByName = new WeakMap<ChoiceList, ReadonlyMap<string, ChoiceOption>>();

function namesOf(option: ChoiceOption): readonly string[] {
  return [option.label.da, option.label.en, ...(option.former ?? []), option.key];
}

function byName(list: ChoiceList): ReadonlyMap<string, ChoiceOption> {
  const known = optionsByName.get(list);
  if (known) return known;
  const made = new Map<string, ChoiceOption>();
  for (const option of list.options) {
    for (const name of namesOf(option)) if (!made.has(foldText(name))) made.set(foldText(name), option);
  }
  for (const name of list.options.flatMap(namesOf)) made.set(name, made.get(foldText(name)) as ChoiceOption);
  optionsByName.set(list, made);
  return made;
}

/** The option a person's text stands for: label in either language, former label or key; null when none does. */
export function findOption<K extends string>(list: ChoiceList<K>, text: string): ChoiceOption<K> | null {
  const options = byName(list);
  return ((options.get(text) ?? options.get(foldText(text))) as ChoiceOption<K> | undefined) ?? null;
}
