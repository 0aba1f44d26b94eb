import { dateOf, partsOf, type IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Part } from '../../register/parts.js';
import { findRow, type Register } from '../../register/register.js';
import { isOpen, ranking, type RankedProject } from '../../prioritisation/ranking.js';
import { sayIn, type Say } from '../blocks/say.js';
import { yearAmount } from '../facts/economy-facts.js';
import type { Project } from '../facts/project-standing.js';
import { visibleRegister } from '../facts/visible-register.js';
import { candidatesOf } from './candidates.js';

export interface PlanContext {
  readonly year: number;
  readonly asOf: IsoDate;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
  /** The frozen edition it is made of. */
  readonly editionName?: string;
  /** The register of the draft that was sent out: what has changed since is told in an appendix. */
  readonly draft?: Register;
}

export type PlanDecision = NonNullable<Project['planDecision']>;

/** One project's place in the plan. */
export interface Effort {
  readonly project: Project;
  readonly decision: PlanDecision;
  readonly reason: string | null;
  /** What the year's plan sets aside for it; null when nobody has said. */
  readonly amount: number | null;
}

export interface PlanFacts {
  readonly register: Register;
  readonly language: Language;
  readonly say: Say;
  readonly asOf: IsoDate;
  readonly year: number;
  readonly draft: Register | null;
  readonly money: (amount: number) => string;
  readonly plan: RowOf<'plan'> | null;
  /** Whether the plan has been locked, so that it says what was approved and not what is proposed now. */
  readonly locked: boolean;
  readonly efforts: readonly Effort[];
  /** Proposed as prioritised or, while nothing is decided, open, but expected to end before the year begins. */
  readonly endingBefore: readonly Project[];
  /** Nothing has been decided for the year yet: the plan is a draft to decide from. */
  readonly undecided: boolean;
  /** What can be chosen while nothing is decided; empty when something is. */
  readonly candidates: readonly Project[];
  /** The projects the plan speaks of: the prioritised ones, and while nothing is decided the candidates. */
  readonly subjects: readonly Project[];
  readonly ranking: readonly RankedProject[];
  readonly hiddenProjects: number;
  readonly has: (part: Part) => boolean;
}

function lockedEfforts(register: Register, year: number): readonly Effort[] {
  return register.rows.planItem.flatMap((item): Effort[] => {
    const project = findRow(register, 'project', item.project);
    if (item.year !== year || item.decision === null || project === null) return [];
    return [{ project, decision: item.decision, reason: item.reason, amount: item.amount }];
  });
}

/** The first year that has no locked plan yet is the one the projects' proposals are about. */
function isProposedYear(register: Register, year: number): boolean {
  const locked = register.rows.planItem.flatMap(({ year: own }) => own ?? []);
  return locked.length === 0 || year > Math.max(...locked);
}

function proposedEfforts(register: Register, year: number): { efforts: readonly Effort[]; endingBefore: readonly Project[] } {
  if (!isProposedYear(register, year)) return { efforts: [], endingBefore: [] };
  const start = dateOf(year, 1, 1);
  const open = register.rows.project.filter((project) => project.planDecision !== null && isOpen(project));
  const endsBefore = ({ expectedEnd, planDecision }: Project): boolean =>
    planDecision === 'prioritised' && expectedEnd !== null && start !== null && expectedEnd < start;
  return {
    efforts: open
      .filter((project) => !endsBefore(project))
      .map((project) => ({ project, decision: project.planDecision ?? 'maturing', reason: project.planReason, amount: yearAmount(register, project, year) })),
    endingBefore: open.filter(endsBefore),
  };
}

/** Musts first, then in the order of the ranking, so that every list of the plan has the same order. */
function inOrder(efforts: readonly Effort[], ranked: readonly RankedProject[]): readonly Effort[] {
  const places = new Map(ranked.map(({ project }, index) => [project, index]));
  const place = ({ project }: Effort): number => places.get(project) ?? ranked.length;
  return [...efforts].sort((a, b) => place(a) - place(b));
}

/**
 * What a year's plan is made from: the locked plan of the year when there is one, else what the projects propose for
 * the first year without one. Confidential projects and those for the steering group only stay out: the plan is for all.
 */
export function planFacts(whole: Register, context: PlanContext): PlanFacts {
  const { register, hiddenProjects } = visibleRegister({ ...whole, asOf: context.asOf }, 'wide');
  const { year, asOf } = context;
  const locked = lockedEfforts(register, year);
  const proposed = proposedEfforts(register, year);
  const ranked = ranking(register);
  const efforts = inOrder(locked.length > 0 ? locked : proposed.efforts, ranked);
  const undecided = efforts.length === 0 && proposed.endingBefore.length === 0;
  const { candidates, endingBefore } = undecided ? candidatesOf(ranked, year) : { candidates: [], endingBefore: locked.length > 0 ? [] : proposed.endingBefore };
  return {
    register,
    language: register.language,
    say: sayIn(register.language),
    asOf,
    year,
    draft: context.draft ?? null,
    money: (amount) => moneyInProse(amount, register.settings.currency, register.language),
    plan: register.rows.plan.find((row) => row.year === year) ?? null,
    locked: locked.length > 0,
    efforts,
    endingBefore,
    undecided,
    candidates,
    subjects: undecided ? candidates : efforts.filter(({ decision }) => decision === 'prioritised').map(({ project }) => project),
    ranking: ranked,
    hiddenProjects,
    has: (part) => register.parts.has(part),
  };
}

/** Whether the plan's year is over on the day it is made. */
export function hasPassed({ asOf, year }: Pick<PlanFacts, 'asOf' | 'year'>): boolean {
  return year < partsOf(asOf).year;
}

export function effortsOf({ efforts }: Pick<PlanFacts, 'efforts'>, decision: PlanDecision): readonly Effort[] {
  return efforts.filter((effort) => effort.decision === decision);
}

/** The sum set aside for efforts; null when none of them has an amount. */
export function amountOf(efforts: readonly Effort[]): number | null {
  const amounts = efforts.flatMap(({ amount }) => amount ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
