import type { IsoDate } from '../../schema/dates.js';
import type { Language } from '../../schema/text.js';
import { moneyInProse } from '../../schema/wording/money-words.js';
import { rowsWith } from '../../register/checking/rows-with.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { figuresOfRows, type BenefitFigures } from '../../benefits/benefit-figures.js';
import { contextOf } from '../../benefits/benefit-context.js';
import { summable } from '../../benefits/totals/benefit-totals.js';
import { businessCase, type BusinessCase } from '../../benefits/money/business-case.js';
import { signOf, sizeOf } from '../../benefits/goal/effect.js';
import { realisedToDate } from '../../benefits/totals/realised-to-date.js';
import { sayIn, type Say } from '../blocks/say.js';

export interface ReportContext {
  readonly asOf: IsoDate;
  /** Local time `YYYY-MM-DDTHH:MM:SS`. */
  readonly createdAt: string;
}

/** Kroner of one project a year; null where no benefit has a figure. */
export interface ProjectSums {
  readonly realised: number | null;
  readonly expectedNow: number | null;
  readonly target: number | null;
  readonly approved: number | null;
  /** Come in all, by the months. */
  readonly toDate: number | null;
  readonly plannedToDate: number | null;
}

export interface ReportFacts {
  readonly register: Register;
  readonly project: RowOf<'project'>;
  readonly language: Language;
  readonly say: Say;
  readonly money: (amount: number) => string;
  /** The project's benefits that count. */
  readonly counted: readonly BenefitFigures[];
  readonly sums: ProjectSums;
  readonly economy: BusinessCase | null;
}

function total(amounts: readonly (number | null)[]): number | null {
  const known = amounts.flatMap((amount) => amount ?? []).sort((a, b) => a - b);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

function sumsOf(register: Register, counted: readonly BenefitFigures[]): ProjectSums {
  const kroner = summable(register, counted, 'kroner');
  const toDate = kroner.map(({ benefit }) => realisedToDate(benefit, contextOf(register, benefit), register.asOf));
  const times = (one: BenefitFigures, share: number | null): number | null => {
    const size = sizeOf(one.benefit);
    return size === null || share === null ? null : size * share * signOf(one.benefit);
  };
  return {
    realised: total(kroner.map(({ effect }) => effect)),
    expectedNow: total(kroner.map((one) => times(one, one.expectedNow))),
    target: total(kroner.map((one) => times(one, 1))),
    approved: total(kroner.map(({ benefit }) => {
      const size = sizeOf({ baseline: benefit.approvedBaseline, target: benefit.approvedTarget, direction: null });
      return size === null ? null : size * signOf(benefit);
    })),
    toDate: total(toDate.map((one) => one?.realised ?? null)),
    plannedToDate: total(toDate.map((one) => one?.planned ?? null)),
  };
}

export function reportFacts(register: Register, project: RowOf<'project'>): ReportFacts {
  const { language, settings } = register;
  const counted = figuresOfRows(register, rowsWith(register, 'benefit', 'project', project.id)).filter(({ standing }) => standing === 'counted');
  return {
    register,
    project,
    language,
    say: sayIn(language),
    money: (amount) => moneyInProse(amount, settings.currency, language),
    counted,
    sums: sumsOf(register, counted),
    economy: businessCase(register, project),
  };
}
