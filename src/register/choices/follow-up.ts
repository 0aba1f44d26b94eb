import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const milestoneType = defineChoices('milestoneType', { da: 'Milepælstype', en: 'Milestone type' }, {
  phaseChange: { da: 'Faseovergang', en: 'Phase change', former: ['Faseport', 'Beslutningspunkt'] },
  delivery: { da: 'Leverance', en: 'Delivery' },
  goLive: { da: 'Ibrugtagning', en: 'Go-live', former: ['Idriftsættelse'] },
  measurement: { da: 'Gevinstmåling', en: 'Benefit measurement' },
  decision: { da: 'Beslutning', en: 'Decision' },
  legalDeadline: { da: 'Lovfrist', en: 'Legal deadline' },
});
export type MilestoneType = ChoiceKey<typeof milestoneType>;

export const trend = defineChoices('trend', { da: 'Tendens', en: 'Trend' }, {
  better: { da: 'Bedre', en: 'Better' },
  same: { da: 'Uændret', en: 'Unchanged' },
  worse: { da: 'Dårligere', en: 'Worse' },
});

export const economyKind = defineChoices('economyKind', { da: 'Drift/anlæg', en: 'Operation/capital' }, {
  operation: { da: 'Drift', en: 'Operation' },
  capital: { da: 'Anlæg', en: 'Capital' },
});

export const yearEventType = defineChoices('yearEventType', { da: 'Aktivitetstype', en: 'Type of event' }, {
  steeringMeeting: { da: 'Møde i styregruppen', en: 'Steering group meeting', former: ['Styregruppemøde'] },
  programmeMeeting: { da: 'Møde i programgruppen', en: 'Programme group meeting', former: ['Programgruppemøde'] },
  statusCollection: { da: 'Statusindmelding', en: 'Status collection' },
  planDraft: { da: 'Udkast til indsatsplan', en: 'Draft action plan', former: ['Indsatsplan-udkast'] },
  planApproval: { da: 'Godkendelse af indsatsplan', en: 'Approval of the action plan', former: ['Indsatsplan-godkendelse'] },
  benefitFollowUp: { da: 'Gevinstopfølgning', en: 'Benefit follow-up' },
  budgetRequests: { da: 'Frist for budgetønsker', en: 'Budget requests due', former: ['Budgetforslag'] },
  budgetAdopted: { da: 'Budgetvedtagelse', en: 'Budget adopted' },
  seminar: { da: 'Digitaliseringsseminar', en: 'Digitalisation seminar', former: ['Seminar'] },
  systemReview: { da: 'Gennemgang af systemporteføljen', en: 'Review of the system portfolio', former: ['Systemportefølje-gennemgang'] },
  termsReview: { da: 'Revision af kommissorium', en: 'Review of the terms of reference' },
  other: { da: 'Andet', en: 'Other' },
});

export const recurrence = defineChoices('recurrence', { da: 'Gentages', en: 'Repeats' }, {
  never: { da: 'Nej, kun denne gang', en: 'No, this time only' },
  yearly: { da: 'Hvert år', en: 'Every year' },
  everyMeeting: { da: 'Ved hvert møde', en: 'At every meeting' },
});

export const progress = defineChoices('progress', { da: 'Status', en: 'Status' }, {
  planned: { da: 'Planlagt', en: 'Planned' },
  active: { da: 'I gang', en: 'Under way' },
  done: { da: 'Gennemført', en: 'Done' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
});
export type Progress = ChoiceKey<typeof progress>;

export const activityType = defineChoices('activityType', { da: 'Aktivitetstype', en: 'Type of activity' }, {
  knowledge: { da: 'Videndeling', en: 'Knowledge sharing' },
  seminar: { da: 'Seminar', en: 'Seminar' },
  partnership: { da: 'Partnerskab', en: 'Partnership' },
  guidelines: { da: 'Retningslinjer og arkitektur', en: 'Guidelines and architecture' },
  skills: { da: 'Kompetenceudvikling', en: 'Skills' },
  other: { da: 'Andet', en: 'Other' },
});

export const partnershipStatus = defineChoices('partnershipStatus', { da: 'Status', en: 'Status' }, {
  exploring: { da: 'Under afklaring', en: 'Being explored' },
  active: { da: 'Aktivt', en: 'Active' },
  ended: { da: 'Ophørt', en: 'Ended' },
});
