import { fieldsOf, type AnyRow } from '../../schema/entity.js';
import type { Text } from '../../schema/text.js';
import { entities, entityKeys } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { PlannedCell, PlannedName, PlannedTable } from './workbook-plan.js';
import { namesName, namesTable } from './workbook-names.js';

const headers: Readonly<Record<string, Text>> = {
  person: { da: 'Personer', en: 'Persons' },
  organisationUnit: { da: 'Områder', en: 'Areas' },
};

/** Names typed anywhere for an entity (persons, areas), and those of its own rows, in the order of the alphabet. */
export function namesInUse(register: Register, target: string): readonly string[] {
  const found = new Set<string>();
  for (const key of entityKeys) {
    const entity = entities[key];
    const fields = fieldsOf(entity).filter(
      ([name, field]) => (field.kind.name === 'name' && field.kind.target === target) || (key === target && name === entity.titleField),
    );
    for (const row of register.rows[key] as readonly AnyRow[]) {
      for (const [name] of fields) {
        const value = row[name];
        if (typeof value === 'string') found.add(value);
      }
    }
  }
  return [...found].sort((a, b) => a.localeCompare(b, 'da'));
}

function targets(): readonly string[] {
  const fields = entityKeys.flatMap((key) => fieldsOf(entities[key]).map(([, field]) => field));
  return [...new Set(fields.flatMap((field) => (field.kind.name === 'name' && field.kind.target ? [field.kind.target] : [])))];
}

/** A small table of names for each entity whose names are typed freely: offered in drop-downs, never demanded. */
export function planNameLists(register: Register, headerRow: number, firstColumn: number): { readonly tables: readonly PlannedTable[]; readonly names: readonly PlannedName[] } {
  const names: PlannedName[] = [];
  const tables = targets().map((target, index): PlannedTable => {
    const header = headers[target]?.[register.language] ?? target;
    const used = namesInUse(register, target);
    names.push({ name: namesName(target), refersTo: `${namesTable(target)}[${header}]` });
    return {
      name: namesTable(target),
      headerRow,
      firstColumn: firstColumn + index * 2,
      filterButtons: false,
      columns: [{ field: null, header, headerLook: 'header', look: 'text', numberFormat: '@' }],
      rows: (used.length === 0 ? [null] : used).map((value): PlannedCell[] => [{ value, look: 'text', numberFormat: '@' }]),
    };
  });
  return { tables, names };
}
