import type { BenefitField } from '../../../app/benefits/profile-draft.js';
import type { Text } from '../../../schema/text.js';

/** The form's parts, in the order a plan is thought out; fields whose part of the product is off are left out. */
export const profileParts: readonly { readonly key: string; readonly title: Text; readonly fields: readonly BenefitField[]; readonly isOpen: boolean }[] = [
  { key: 'what', title: { da: 'Gevinsten', en: 'The benefit' }, fields: ['project', 'name', 'type', 'owner', 'status', 'droppedOn'], isOpen: true },
  { key: 'measure', title: { da: 'Sådan måles den', en: 'How it is measured' }, fields: ['indicator', 'unit', 'direction', 'baseline', 'baselineDate', 'target', 'intervalLow', 'intervalHigh', 'method', 'source', 'frequency'], isOpen: true },
  { key: 'plan', title: { da: 'Sådan kommer den', en: 'How it comes' }, fields: ['realisationStart', 'targetDate', 'phasing', 'probability', 'pessimistic', 'optimistic', 'negative'], isOpen: true },
  { key: 'budget', title: { da: 'Budget', en: 'Budget' }, fields: ['budgeted', 'budgetYear', 'budgetArea'], isOpen: false },
  { key: 'links', title: { da: 'Sammenhæng', en: 'What it hangs together with' }, fields: ['delivery', 'change', 'goal', 'partOf', 'area', 'system', 'assumptions', 'timeUse'], isOpen: false },
];
