import { parseIsoDate } from '../../schema/dates.js';
import type { AnyRow } from '../../schema/entity.js';
import { entities, type EntityKey } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { languages, type Language } from '../../schema/text.js';
import type { FieldValues } from '../session/register-session.js';
import { foldOwnHeader, originHeader } from '../../adoption/rows/own-columns.js';
import { fieldsInUse, isWritten } from './fields-in-use.js';
import { ownName, type OwnCells } from './own-names.js';

/** What a new row most likely is, by table: proposed in the form, and a person may say otherwise. */
const usual: { readonly [K in EntityKey]?: Readonly<Record<string, unknown>> } = {
  project: { status: 'proposed', phase: 'idea' },
  barrier: { status: 'reported' },
  risk: { status: 'identified' },
  meeting: { status: 'planned' },
};

/** Fields that say what happened to one row, and are not true of a copy. */
const ownHistory: ReadonlySet<string> = new Set(['statusDate', 'sinceLast', 'nextSteps', 'latestValue', 'latestDate', 'decision', 'decisionText', 'done', 'resolved', 'actualDate', 'actualEnd', 'approvedByChair', 'approvedHow', 'sent', 'minutesApproved', 'caseNumber']);

function usable(register: Register, entity: EntityKey, values: FieldValues): FieldValues {
  const fields = new Map(fieldsInUse(register, entity));
  const offered = (name: string, value: unknown): boolean => {
    const list = fields.get(name)?.kind.choices;
    return !list || list.options.some((option) => option.key === value && !option.retired);
  };
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== null && fields.has(name) && offered(name, value)));
}

/** Values a new row begins with: what is usual, and what the place it was begun from gives. */
export function proposedValues(register: Register, entity: EntityKey, given: FieldValues = {}): FieldValues {
  return usable(register, entity, { ...usual[entity], ...(entity === 'barrier' ? { reported: register.asOf } : {}), ...given });
}

/** Values given as texts in an address, as the fields' own; texts that are no value of their field are passed over. */
export function valuesFromTexts(register: Register, entity: EntityKey, texts: Readonly<Record<string, string>>): FieldValues {
  const values = fieldsInUse(register, entity).flatMap(([name, field]) => {
    const text = texts[name];
    if (text === undefined || !isWritten(name, field)) return [];
    if (field.kind.name === 'date') return [[name, parseIsoDate(text)] as const];
    const decoded = field.kind.decode(text);
    return decoded.ok ? [[name, decoded.value] as const] : [];
  });
  return Object.fromEntries(values);
}

const told: ReadonlySet<string> = new Set(['light', 'sinceLast', 'nextSteps']);

/** What follows from a value a person gives in the form: the day of a new status, and who follows a project of its category. */
export function followingValues(register: Register, entity: EntityKey, row: AnyRow, field: string): FieldValues {
  if (entity !== 'project') return {};
  if (told.has(field)) return usable(register, entity, { statusDate: register.asOf });
  if (field === 'category' && row['followedBy'] === null) return usable(register, entity, { followedBy: row['category'] === 'local' ? 'local' : 'programme' });
  return {};
}

/** Cells of people's own columns, but for errors and where a list had the row from. */
function copiedOwn(row: AnyRow, own: OwnCells | null): FieldValues {
  const origins = languages.map((language) => foldOwnHeader(originHeader[language]));
  const cells = (own?.headers ?? []).filter((header) => !origins.includes(foldOwnHeader(header))).map((header) => [ownName(header), own?.cell(row, header) ?? null] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== null && typeof value !== 'object'));
}

const copyMark = { da: ' (kopi)', en: ' (copy)' } as const;

/** The values of a copy: all a person wrote, but for the number and what only happened to the first. */
export function copiedValues(register: Register, entity: EntityKey, row: AnyRow, language: Language, own: OwnCells | null = null): FieldValues {
  const { titleField } = entities[entity];
  const values = fieldsInUse(register, entity)
    .filter(([name, field]) => isWritten(name, field) && field.auto !== true && !ownHistory.has(name) && row[name] !== null)
    .map(([name]) => [name, name === titleField && typeof row[name] === 'string' ? `${row[name]}${copyMark[language]}` : row[name]]);
  return { ...(Object.fromEntries(values) as FieldValues), ...copiedOwn(row, own) };
}
