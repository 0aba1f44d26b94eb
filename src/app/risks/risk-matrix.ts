import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { isOpenRisk } from '../../reports/facts/barrier-facts.js';

export type RiskRow = RowOf<'risk'>;

/** Before the measures, or as it is reckoned to be after them. */
export type MatrixSide = 'before' | 'after';

export interface MatrixCell {
  /** 1 to 5, each. */
  readonly probability: number;
  readonly consequence: number;
  /** Their product, 1 to 25. */
  readonly value: number;
  readonly level: 'low' | 'medium' | 'high';
  readonly risks: readonly RiskRow[];
}

/** From 15 on a risk needs an owner, a measure and a date; from 8 on it is watched. */
const limits = { high: 15, medium: 8 } as const;

export function levelOf(value: number): MatrixCell['level'] {
  return value >= limits.high ? 'high' : value >= limits.medium ? 'medium' : 'low';
}

/** Where a risk stands: after the measures where that is told, else it has not moved. Null when it is not assessed. */
export function placeOfRisk(risk: RiskRow, side: MatrixSide): { readonly probability: number; readonly consequence: number } | null {
  const probability = side === 'after' ? (risk.probabilityAfter ?? risk.probability) : risk.probability;
  const consequence = side === 'after' ? (risk.consequenceAfter ?? risk.consequence) : risk.consequence;
  const lawful = (value: number | null): value is number => value !== null && value >= 1 && value <= 5;
  return lawful(probability) && lawful(consequence) ? { probability, consequence } : null;
}

/** Open threats in five by five cells, the most probable row first and consequence rising; those not assessed apart. */
export function riskMatrix(register: Register, side: MatrixSide): { readonly rows: readonly (readonly MatrixCell[])[]; readonly unplaced: readonly RiskRow[] } {
  const open = register.rows.risk.filter((risk) => isOpenRisk(risk) && risk.type !== 'opportunity');
  const placed = open.map((risk) => ({ risk, place: placeOfRisk(risk, side) }));
  const rows = [5, 4, 3, 2, 1].map((probability) =>
    [1, 2, 3, 4, 5].map((consequence): MatrixCell => ({
      probability,
      consequence,
      value: probability * consequence,
      level: levelOf(probability * consequence),
      risks: placed.flatMap(({ risk, place }) => (place?.probability === probability && place.consequence === consequence ? [risk] : [])),
    })),
  );
  return { rows, unplaced: placed.flatMap(({ risk, place }) => (place === null ? [risk] : [])) };
}
