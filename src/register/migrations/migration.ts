import type { RawValue } from '../../schema/raw-workbook.js';
import type { Text } from '../../schema/text.js';

/**
 * One thing a step does with a workbook. What is new (columns, sheets, settings, choices) needs no word here, since what is
 * missing is seen; neither does a column with another label, which is found by its former one.
 */
export type MigrationChange =
  /** A calculated column whose formula has become another. */
  | { readonly does: 'renew-formula'; readonly entity: string; readonly field: string }
  /** A choice whose label has changed: cells that show the former one get today's. */
  | { readonly does: 'rename-choice'; readonly entity: string; readonly field: string; readonly former: Text; readonly key: string }
  /** A setting under another key, with the value people have given it. */
  | { readonly does: 'move-setting'; readonly from: string; readonly to: string }
  /** A sheet without rows of the register, made anew: today's in place of the former, which stays under another name where people may have worked in it. */
  | { readonly does: 'renew-page'; readonly page: 'start' | 'overview' | 'benefitTotals' | 'wheel' | 'deadlines' }
  /** A field worked out from columns of before, which stay where they are: one column parted in two, two brought together. */
  | { readonly does: 'fill-field'; readonly entity: string; readonly field: string; readonly from: readonly Text[]; readonly fill: (cells: readonly RawValue[]) => string | number | boolean | null };

/** The renewal of formulas, by entity and its calculated columns. */
export function renewals(fields: Readonly<Record<string, readonly string[]>>): readonly MigrationChange[] {
  return Object.entries(fields).flatMap(([entity, names]) => names.map((field): MigrationChange => ({ does: 'renew-formula', entity, field })));
}

/** From one version of the workbook to the next. */
export interface Migration {
  /** The version a workbook has afterwards. */
  readonly to: number;
  readonly why: Text;
  readonly changes: readonly MigrationChange[];
}
