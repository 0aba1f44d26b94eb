import { daysBetween, type IsoDate } from '../../schema/dates.js';
import { achievement } from '../../benefits/goal/achievement.js';
import type { RowOf } from '../../register/entities/index.js';
import { findRow, type Register } from '../../register/register.js';
import { calculatedValue } from '../calculated-columns.js';

type Project = RowOf<'project'>;
type Benefit = RowOf<'benefit'>;

interface Of<R> {
  readonly row: R;
}

/** What happened to a project from one state of the register to a later one. Dates in days, money in whole kroner. */
export type ProjectMovement = Of<Project> &
  (
    | { readonly what: 'new' | 'closed' | 'stopped' | 'paused' | 'resumed' | 'removed' }
    | { readonly what: 'phase'; readonly before: Project['phase']; readonly after: Project['phase'] }
    | { readonly what: 'lightWorse' | 'lightBetter'; readonly before: Project['light']; readonly after: Project['light'] }
    | { readonly what: 'endMoved'; readonly before: IsoDate; readonly after: IsoDate; /** Positive is later. */ readonly days: number }
    | { readonly what: 'budget' | 'expectedCost'; readonly before: number | null; readonly after: number | null }
    | { readonly what: 'score' | 'rank'; readonly before: number | null; readonly after: number | null }
  );

export type BenefitMovement = Of<Benefit> &
  (
    | { readonly what: 'new' | 'dropped' | 'removed' }
    | { readonly what: 'achievement'; readonly before: number | null; readonly after: number | null }
    | { readonly what: 'target'; readonly before: number | null; readonly after: number | null }
  );

export interface Movements {
  readonly projects: readonly ProjectMovement[];
  readonly benefits: readonly BenefitMovement[];
}

const severity: readonly Project['light'][] = ['green', 'yellow', 'red'];

function statusMove(before: Project, after: Project): ProjectMovement | null {
  if (before.status === after.status) return null;
  if (after.status === 'closed' || after.status === 'stopped' || after.status === 'paused') return { row: after, what: after.status };
  return before.status === 'closed' || before.status === 'stopped' || before.status === 'paused' ? { row: after, what: 'resumed' } : null;
}

function lightMove(before: Project, after: Project): ProjectMovement | null {
  const [from, to] = [severity.indexOf(before.light), severity.indexOf(after.light)];
  if (from === -1 || to === -1 || from === to) return null;
  return { row: after, what: to > from ? 'lightWorse' : 'lightBetter', before: before.light, after: after.light };
}

function endMove(before: Project, after: Project): ProjectMovement | null {
  const [from, to] = [before.expectedEnd ?? before.agreedEnd, after.expectedEnd ?? after.agreedEnd];
  if (from === null || to === null || from === to) return null;
  return { row: after, what: 'endMoved', before: from, after: to, days: daysBetween(from, to) };
}

function figureMoves(before: Project, after: Project, old: Register, now: Register): readonly ProjectMovement[] {
  const moves: ProjectMovement[] = [];
  const tell = (what: 'budget' | 'expectedCost' | 'score' | 'rank', from: number | null, to: number | null): void => {
    if (from !== to) moves.push({ row: after, what, before: from, after: to });
  };
  tell('budget', before.approvedBudget, after.approvedBudget);
  tell('expectedCost', before.expectedCost, after.expectedCost);
  for (const what of ['score', 'rank'] as const) {
    const [from, to] = [calculatedValue('project', what, before, old), calculatedValue('project', what, after, now)];
    tell(what, typeof from === 'number' ? from : null, typeof to === 'number' ? to : null);
  }
  return moves;
}

function projectMoves(old: Register, now: Register): readonly ProjectMovement[] {
  const known = now.rows.project.flatMap((after): readonly ProjectMovement[] => {
    const before = findRow(old, 'project', after.id);
    if (before === null) return [{ row: after, what: 'new' }];
    const phase: ProjectMovement | null = before.phase === after.phase ? null : { row: after, what: 'phase', before: before.phase, after: after.phase };
    return [statusMove(before, after), phase, lightMove(before, after), endMove(before, after)].filter((one) => one !== null).concat(figureMoves(before, after, old, now));
  });
  const removed = old.rows.project.flatMap((row): readonly ProjectMovement[] => (row.id === null || findRow(now, 'project', row.id) !== null ? [] : [{ row, what: 'removed' }]));
  return [...known, ...removed];
}

function benefitMoves(old: Register, now: Register): readonly BenefitMovement[] {
  const known = now.rows.benefit.flatMap((after): readonly BenefitMovement[] => {
    const before = findRow(old, 'benefit', after.id);
    if (before === null) return [{ row: after, what: 'new' }];
    const moves: BenefitMovement[] = [];
    if (before.status !== 'dropped' && after.status === 'dropped') moves.push({ row: after, what: 'dropped' });
    const [from, to] = [achievement(before), achievement(after)];
    if (from !== to) moves.push({ row: after, what: 'achievement', before: from, after: to });
    if (before.target !== after.target) moves.push({ row: after, what: 'target', before: before.target, after: after.target });
    return moves;
  });
  const removed = old.rows.benefit.flatMap((row): readonly BenefitMovement[] => (row.id === null || findRow(now, 'benefit', row.id) !== null ? [] : [{ row, what: 'removed' }]));
  return [...known, ...removed];
}

/** What happened to projects and benefits between two states of a register, in the newer one's order. */
export function movementsBetween(before: Register, after: Register): Movements {
  return { projects: projectMoves(before, after), benefits: benefitMoves(before, after) };
}
