import { labelOf } from '../../schema/choice.js';
import type { Entity } from '../../schema/entity.js';
import type { FormulaContext } from '../../schema/field.js';
import type { Language } from '../../schema/text.js';
import { findEntity } from '../../register/entities/index.js';
import { settingName } from './workbook-names.js';

/** A header as it stands inside the brackets of a structured reference. */
function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** What tables and columns are called in a workbook that people have worked in; undefined for what is not there yet. */
export interface NamesThere {
  table(entity: string): string | undefined;
  header(entity: string, field: string): string | undefined;
}

const asPlanned: NamesThere = { table: () => undefined, header: () => undefined };

function headerOf(entity: Entity, field: string, language: Language, there: NamesThere): string {
  const found = entity.fields[field];
  if (!found) throw new RangeError(`No field ${field} in ${entity.key}`);
  return escapeHeader(there.header(entity.key, field) ?? found.label[language]);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A whole column of a table, as `tblProjects[Projekt]`. */
export function columnReference(entityKey: string, field: string, language: Language, there: NamesThere = asPlanned): string {
  const entity = findEntity(entityKey);
  if (!entity) throw new RangeError(`No entity ${entityKey}`);
  return `${there.table(entityKey) ?? entity.table}[${headerOf(entity, field, language, there)}]`;
}

/**
 * The words formulas of one entity's table use in a register of one language. References are in the long form,
 * the only one a file may hold. Throws RangeError on an entity, field or choice that does not exist.
 */
export function formulaContext(entity: Entity, language: Language, there: NamesThere = asPlanned): FormulaContext {
  return {
    own: (field) => `${there.table(entity.key) ?? entity.table}[[#This Row],[${headerOf(entity, field, language, there)}]]`,
    column: (other, field) => columnReference(other, field, language, there),
    choice: (list, key) => quoted(labelOf(list, key, language)),
    text: (text) => quoted(text[language]),
    setting: settingName,
    yes: quoted(language === 'da' ? 'Ja' : 'Yes'),
  };
}
