import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import type { Field } from '../../schema/field.js';
import type { Text } from '../../schema/text.js';
import { isOn } from '../../register/checking/parts-on.js';
import { entities, entityKeys, type EntityKey } from '../../register/entities/index.js';
import type { Part } from '../../register/parts.js';
import type { Register } from '../../register/register.js';

export type NamedField = readonly [string, Field];

/** The fields of a table that people use: their part is on and their column is in the workbook. */
export function fieldsInUse(register: Register, entity: EntityKey): readonly NamedField[] {
  const columns = register.tables[entity]?.columns;
  return fieldsOf(entities[entity]).filter(([name, field]) => field.intermediate !== true && isOn(register, field.part) && (columns === undefined || columns[name] !== undefined));
}

/** Fields whose part is on, but whose column someone has deleted. */
export function fieldsWithoutColumn(register: Register, entity: EntityKey): readonly NamedField[] {
  const columns = register.tables[entity]?.columns;
  return columns === undefined ? [] : fieldsOf(entities[entity]).filter(([name, field]) => isOn(register, field.part) && columns[name] === undefined);
}

/** Tables people keep rows in, in the order of the tabs; those the product writes by itself stand last. The journal is none. */
export function entitiesInUse(register: Register): readonly EntityKey[] {
  const inUse = entityKeys.filter((key) => key !== 'rowVersion' && key !== 'ignoredFinding' && isOn(register, entities[key].part));
  const isHistory = (key: EntityKey): boolean => 'historyOnly' in entities[key];
  return [...inUse.filter((key) => !isHistory(key)), ...inUse.filter(isHistory)];
}

export interface FormSection {
  /** Null for the fields that stand before any heading. */
  readonly title: Text | null;
  /** The part that brings all of it; null when any of it is there from the first day. */
  readonly part: Part | null;
  readonly fields: readonly NamedField[];
}

/** The form of a table: its fields under the headings of the sheet's column groups, in the order of the sheet. */
export function formSections(register: Register, entity: EntityKey): readonly FormSection[] {
  const sections = new Map<string, { title: Text | null; fields: NamedField[] }>();
  for (const named of fieldsInUse(register, entity)) {
    const title = named[1].group ?? null;
    const section = sections.get(title?.da ?? '') ?? { title, fields: [] };
    section.fields.push(named);
    sections.set(title?.da ?? '', section);
  }
  return [...sections.values()].map(({ title, fields }) => {
    const brought = new Set(fields.map(([, field]) => field.part ?? null));
    const [only = null] = brought;
    return { title, fields, part: brought.size === 1 ? (only as Part | null) : null };
  });
}

/** A field a person writes: not calculated, and not the row's own number. */
export function isWritten(name: string, field: Field): boolean {
  return name !== 'id' && field.formula === undefined;
}

/** A blank row of a table, for a form that begins with nothing. */
export function blankRow(entity: EntityKey): AnyRow {
  return { ...Object.fromEntries(Object.keys(entities[entity].fields).map((name) => [name, null])), at: { sheet: '', row: 0 } };
}
