import type { Field } from '../../schema/field.js';
import type { Language } from '../../schema/text.js';
import { entities } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { RawValue } from '../../schema/raw-workbook.js';
import { ownHeader } from './own-names.js';
import { ownText } from './own-text.js';
import type { RowDraft } from './row-draft.js';
import { shownInWords } from './row-title.js';

/** What a person has typed in a field, as they read it. */
export function draftFieldText(register: Register, draft: RowDraft, name: string, language: Language): string {
  const field = (entities[draft.entity].fields as Readonly<Record<string, Field>>)[name];
  const changed = draft.fields[name];
  if (changed !== undefined && ownHeader(name) !== null) return ownText(changed.value as RawValue, { format: '', showsDay: changed.isDay === true }, language);
  if (changed === undefined || field === undefined) return '';
  return changed.text ?? shownInWords(register, field, changed.value, language);
}

/** All that is not saved of a row, as text to take along: a line for each field. */
export function draftText(register: Register, draft: RowDraft, title: string, language: Language): string {
  const fields = entities[draft.entity].fields as Readonly<Record<string, Field>>;
  const lines = Object.keys(draft.fields).map((name) => `${fields[name]?.label[language] ?? ownHeader(name) ?? name}: ${draftFieldText(register, draft, name, language)}`);
  return [draft.id === null ? title : `${draft.id} ${title}`, ...lines].join('\n');
}
