import { fieldsOf, type AnyRow } from '../../../schema/entity.js';
import type { Text } from '../../../schema/text.js';
import { entities, type EntityKey } from '../../../register/entities/index.js';
import { filledAfterDecision, openAfterDecision } from '../../cases/locked-fields.js';

/**
 * Why some fields of a row may not be changed from the pane, or null: what a meeting has decided stands as it was, and a
 * correction is a row of its own. Cells changed in Excel itself are found by `decided-case-stands`.
 */
export function lockOf(entity: EntityKey, row: AnyRow, changed: readonly string[]): Text | null {
  if (entity !== 'case' || row['decision'] === null) return null;
  const locked = changed.find((field) => !openAfterDecision.has(field) && !(filledAfterDecision.has(field) && row[field] === null));
  const label = locked === undefined ? null : fieldsOf(entities.case).find(([name]) => name === locked)?.[1].label;
  if (!label) return null;
  return {
    da: `Sagen er besluttet, så ${label.da} kan ikke ændres. Lav en rettelse som en ny udgave af sagen.`,
    en: `The case has been decided, so ${label.en} cannot be changed. Make a correction as a new version of the case.`,
  };
}
