import type { Change } from './example-register.js';

/** A mistake as people make it, and the rule that is to find it. */
export interface PlantedFault extends Change {
  readonly rule: string;
  /** The field the rule points to; null when it accuses the row. */
  readonly field: string | null;
}

export const plantedFaults: readonly PlantedFault[] = [];
