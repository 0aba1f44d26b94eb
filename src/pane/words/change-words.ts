import { entities } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import type { LoggedChange } from '../../app/session/register-session.js';
import { ownHeader } from '../../app/rows/own-names.js';
import { parseIsoDate, type IsoDate } from '../../schema/dates.js';
import type { AnyRow, Entity } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { Language, Text } from '../../schema/text.js';
import { dateNear, tableDate } from '../../schema/wording/date-words.js';

export const changeWords = {
  unknown: { da: 'ukendt', en: 'unknown' },
  unknownCell: { da: 'ukendt (celle)', en: 'unknown (cell)' },
  at: { da: 'kl.', en: 'at' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  blank: { da: '(tom)', en: '(blank)' },
  added: { da: 'oprettet', en: 'added' },
  removed: { da: 'arkiveret', en: 'archived' },
  changed: { da: 'ændret', en: 'changed' },
} as const satisfies Record<string, Text>;

/** Who made a change, as far as anyone knows. */
export function whoOf({ who, source }: Pick<LoggedChange, 'who' | 'source'>, language: Language): string {
  return who ?? (source === 'cell' ? changeWords.unknownCell : changeWords.unknown)[language];
}

/** `kl. 10.15` today, else `12. maj kl. 10.15`. */
export function timeOf(time: string, today: IsoDate, language: Language): string {
  const day = parseIsoDate(time.slice(0, 10));
  const clock = time.slice(11, 16).replace(':', language === 'da' ? '.' : ':');
  const at = `${changeWords.at[language]} ${clock}`;
  return day === null || day === today ? at : `${dateNear(day, today, language)} ${at}`;
}

/** What people know the changed row by: its title, also when it has been archived; else its number alone. */
export function rowOf(change: LoggedChange, register: Register | null): string {
  const { titleField } = entities[change.entity] as Entity;
  const row = register && (findRow(register, change.entity, change.key) as AnyRow | null);
  const last = change.fields.find(({ field }) => field === titleField);
  const title = row?.[titleField] ?? last?.after ?? last?.before;
  return typeof title === 'string' && title !== change.key ? `${change.key} ${title}` : change.key;
}

/** What stood in a column people have added, where days are kept as such. */
function ownValue(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return changeWords[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return language === 'da' ? String(value).replace('.', ',') : String(value);
  const { day, error } = value as { readonly day?: string; readonly error?: string };
  const date = day === undefined ? null : parseIsoDate(day);
  return date === null ? (error ?? String(value)) : tableDate(date, language);
}

/** A field's value for a person to read. */
export function shownValue(change: Pick<LoggedChange, 'entity'>, field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return changeWords.blank[language];
  if (ownHeader(field) !== null) return ownValue(value, language);
  const definition = (entities[change.entity].fields as Readonly<Record<string, Field>>)[field];
  try {
    return definition ? definition.kind.show(value, language) : String(value);
  } catch {
    // Kept from an edition whose lists held other values.
    return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

export function fieldLabel(entity: LoggedChange['entity'], field: string): Text {
  const definition = (entities[entity].fields as Readonly<Record<string, Field>>)[field];
  const name = ownHeader(field) ?? field;
  return definition?.label ?? { da: name, en: name };
}

/** In one line what happened: `Trafiklys: Grøn → Rød`, or how many fields. */
export function gistOf(change: LoggedChange, language: Language): string {
  if (change.kind !== 'changed') return changeWords[change.kind][language];
  const [only, ...more] = change.fields;
  if (!only) return changeWords.changed[language];
  if (more.length > 0) return change.fields.map(({ field }) => fieldLabel(change.entity, field)[language]).join(', ');
  const [before, after] = [only.before, only.after].map((value) => shownValue(change, only.field, value, language));
  return `${fieldLabel(change.entity, only.field)[language]}: ${before ?? ''} → ${after ?? ''}`;
}
