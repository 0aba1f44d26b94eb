import type { AdoptedEntity } from '../../adoption/kinds/list-kinds.js';
import type { RowOf } from '../../register/entities/index.js';

/** A row that lists are taken into. */
export type TargetRow = RowOf<'project'> | RowOf<'system'>;

export type RowValues = Readonly<Partial<Record<keyof RowOf<'project'> | keyof RowOf<'system'>, unknown>>>;

/** By what a row of a list is known in the register, and what of it is no change. */
export interface RowRules {
  /** Keys by which a row is known whatever it is called, the surest first. */
  readonly keys: readonly (keyof RowValues)[];
  /** A key that tells two rows apart even where their names are the same. */
  readonly apart: keyof RowValues | null;
  /** A name matches only within one of these, where both say it. */
  readonly within: keyof RowValues | null;
  /** Of two rows with one running number, a word of the name or one of these must be the same before they are one renamed. */
  readonly telling: readonly (keyof RowValues)[];
  /** Another way of writing a name is no change of it. */
  readonly names: ReadonlySet<string>;
  /** Free text only grows: what the register says already is not said again, what is new is put under it. */
  readonly growing: ReadonlySet<string>;
}

export const rowRules: Readonly<Record<AdoptedEntity, RowRules>> = {
  project: {
    keys: ['id', 'caseNumber'],
    apart: null,
    within: 'area',
    telling: ['start', 'agreedEnd', 'expectedEnd', 'leader', 'owner', 'approvedBudget', 'expectedCost', 'purpose', 'link'],
    names: new Set(['name', 'area', 'leader', 'owner']),
    growing: new Set(['remark', 'sinceLast']),
  },
  // KITOS has one relation per system in the municipality, so that its UUID is a row's key; a system may well move to another unit.
  system: {
    keys: ['id', 'kitosUuid', 'localId'],
    apart: 'kitosUuid',
    within: null,
    telling: ['supplier', 'contract', 'contractEnd', 'owner', 'annualCost', 'inUseFrom', 'link'],
    names: new Set(['name', 'localName', 'kitosUuid', 'externalUuid', 'localId', 'unit', 'owner', 'manager', 'supplier', 'rightsHolder']),
    growing: new Set(['remark']),
  },
};

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** One field of a row, of whichever table. */
export function valueIn(row: TargetRow | RowValues, field: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[field] ?? null;
}
