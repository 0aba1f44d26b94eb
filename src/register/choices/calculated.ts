import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

/** Words of calculated columns: nobody types them, and the core gives the same keys. */
export const benefitFollowUp = defineChoices('benefitFollowUp', { da: 'Opfølgning', en: 'Follow-up' }, {
  onTrack: { da: 'På sporet', en: 'On track' },
  behind: { da: 'Bagud', en: 'Behind' },
  notMeasured: { da: 'Ikke målt', en: 'Not measured' },
  notDue: { da: 'Endnu ikke ventet', en: 'Not due yet' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
});
export type BenefitFollowUp = ChoiceKey<typeof benefitFollowUp>;

export const benefitStanding = defineChoices('benefitStanding', { da: 'Regnes som', en: 'Counts as' }, {
  counted: { da: 'Tæller', en: 'Counts' },
  potential: { da: 'Potentiale', en: 'Potential' },
  dropped: { da: 'Bortfaldet', en: 'Dropped' },
});
export type BenefitStanding = ChoiceKey<typeof benefitStanding>;

export const milestoneState = defineChoices('milestoneState', { da: 'Stade', en: 'State' }, {
  reached: { da: 'Nået', en: 'Reached' },
  onTime: { da: 'Til tiden', en: 'On time' },
  delayed: { da: 'Forsinket', en: 'Delayed' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
});
export type MilestoneState = ChoiceKey<typeof milestoneState>;
