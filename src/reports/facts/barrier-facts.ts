import type { IsoDate } from '../../schema/dates.js';
import type { RowOf } from '../../register/entities/index.js';
import { daysOpen } from '../../register/formulas/days-open.js';
import { riskScore } from '../../register/formulas/risk-score.js';
import { findRow, type Register } from '../../register/register.js';
import type { Project } from './project-standing.js';
import { foldKey } from './same-key.js';

export type Barrier = RowOf<'barrier'>;
export type Risk = RowOf<'risk'>;

/** Open on a day: reported by then (or nobody says when), and neither removed nor accepted. */
export function wasOpen({ status, reported, resolved }: Barrier, day: IsoDate): boolean {
  if (reported !== null && reported > day) return false;
  if (resolved !== null) return resolved > day;
  return status !== 'removed' && status !== 'accepted';
}

export function openBarriers(register: Register, day: IsoDate): readonly Barrier[] {
  return register.rows.barrier.filter((row) => wasOpen(row, day));
}

/** Open barriers that are before the steering group, the oldest first. */
export function steeringBarriers(register: Register, day: IsoDate): readonly Barrier[] {
  return openBarriers(register, day)
    .filter(({ status }) => status === 'submitted' || status === 'inProgress')
    .sort((a, b) => (daysOpen(b, day) ?? -1) - (daysOpen(a, day) ?? -1));
}

/** The projects a barrier names by number; none for the whole portfolio. */
export function affectedProjects(register: Register, { affects }: Barrier): readonly Project[] {
  const keys = affects?.match(/\bP-?0*\d+\b/gi) ?? [];
  return keys.flatMap((key) => findRow(register, 'project', key) ?? []);
}

export function barriersOf(register: Register, project: Pick<Project, 'id'>, day: IsoDate): readonly Barrier[] {
  const key = foldKey(project.id);
  return openBarriers(register, day).filter((row) => affectedProjects(register, row).some(({ id }) => foldKey(id) === key));
}

/** Probability times consequence, 1 to 25; null when either is missing. */
export function riskValue({ probability, consequence }: Risk): number | null {
  return riskScore(probability, consequence);
}

export function isOpenRisk({ status }: Risk): boolean {
  return status !== 'closed' && status !== 'occurred';
}

/** Open threats, the gravest first; the order of the sheet between equals. */
export function openThreats(register: Register): readonly Risk[] {
  return register.rows.risk
    .filter((row) => isOpenRisk(row) && row.type !== 'opportunity')
    .sort((a, b) => (riskValue(b) ?? 0) - (riskValue(a) ?? 0));
}

/** Risks raised to the steering group that it has not judged yet. */
export function risksToJudge(register: Register): readonly Risk[] {
  return openThreats(register).filter(({ escalate, verdict }) => escalate === true && verdict === null);
}
