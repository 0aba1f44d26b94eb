import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import { partsOf, type IsoDate } from '../../schema/dates.js';
import { fill, type Text } from '../../schema/text.js';
import { longDate } from '../../schema/wording/date-words.js';
import type { Approval, YearChoice } from '../messages.js';

const words = {
  draft: { da: 'Planen er ikke godkendt i arket.', en: 'The plan is not approved in the workbook.' },
  recommended: { da: 'Planen er indstillet, men ikke godkendt.', en: 'The plan is recommended but not approved.' },
  approved: { da: 'Planen er godkendt.', en: 'The plan is approved.' },
  approvedOn: { da: 'Planen er godkendt den {date}.', en: 'The plan was approved on {date}.' },
} as const satisfies Record<string, Text>;

function on(text: Text, date: IsoDate): Text {
  return { da: fill(text.da, { date: longDate(date, 'da') }), en: fill(text.en, { date: longDate(date, 'en') }) };
}

function approvalOf(plan: RowOf<'plan'> | undefined): Approval {
  if (plan?.state === 'approved') return { approved: true, words: plan.approved === null ? words.approved : on(words.approvedOn, plan.approved) };
  return { approved: false, words: plan?.state === 'recommended' ? words.recommended : words.draft };
}

/**
 * The years an action plan can be made for: those with a plan, this year and the next two. The one proposed is the first
 * from this year on whose plan is begun but not approved, else next year.
 */
export function yearChoices(register: Register): { readonly years: readonly YearChoice[]; readonly year: number } {
  const { plan: plans } = register.rows;
  const { year: now } = partsOf(register.asOf);
  const planned = plans.flatMap(({ year }) => (year === null ? [] : [year]));
  const years = [...new Set([...planned, now, now + 1, now + 2])].sort((a, b) => a - b);
  const begun = years.find((year) => year >= now && plans.some((plan) => plan.year === year && plan.state !== 'approved'));
  return { years: years.map((year) => ({ year, approval: approvalOf(plans.find((plan) => plan.year === year)) })), year: begun ?? now + 1 };
}
