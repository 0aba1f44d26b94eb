import { planYears } from '../../app/documents/plan-years.js';
import type { RowOf } from '../../register/entities/index.js';
import type { Register } from '../../register/register.js';
import type { IsoDate } from '../../schema/dates.js';
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

/** The years an action plan can be made for, each with how far its plan has come. */
export function yearChoices(register: Register): { readonly years: readonly YearChoice[]; readonly year: number } {
  const { years, year } = planYears(register);
  return { years: years.map((one) => ({ year: one, approval: approvalOf(register.rows.plan.find((plan) => plan.year === one)) })), year };
}
