import type { AnyRow } from '../../schema/entity.js';
import type { Fix, FixChange } from '../../schema/finding.js';
import type { Text } from '../../schema/text.js';

/** A repair that changes cells of one row. */
export function change(label: Text, entity: string, row: AnyRow, values: Readonly<Record<string, unknown>>): Fix {
  const changes = Object.entries(values).map(([field, value]): FixChange => ({ entity, row: row.at.row, field, value }));
  return { label, changes };
}
