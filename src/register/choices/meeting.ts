import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const forum = defineChoices('forum', { da: 'Forum', en: 'Forum' }, {
  steering: { da: 'Styregruppen', en: 'Steering group', former: ['Styregruppe'] },
  programme: { da: 'Programgruppen', en: 'Programme group', former: ['Programgruppe'] },
  managers: { da: 'Chefmøde', en: 'Managers meeting' },
  managersForum: { da: 'Chefforum', en: 'Managers forum' },
  executive: { da: 'Direktionen', en: 'Executive board', former: ['Direktion'] },
  seminar: { da: 'Digitaliseringsseminar', en: 'Digitalisation seminar' },
});
export type Forum = ChoiceKey<typeof forum>;

export const meetingStatus = defineChoices('meetingStatus', { da: 'Status', en: 'Status' }, {
  planned: { da: 'Planlagt', en: 'Planned' },
  agendaInProgress: { da: 'Dagsorden under udarbejdelse', en: 'Agenda in progress' },
  approvedByChair: { da: 'Godkendt af formand', en: 'Approved by the chair' },
  sent: { da: 'Udsendt', en: 'Sent' },
  held: { da: 'Afholdt', en: 'Held' },
  minutesApproved: { da: 'Referat godkendt', en: 'Minutes approved' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
});
export type MeetingStatus = ChoiceKey<typeof meetingStatus>;

export const meetingForm = defineChoices('meetingForm', { da: 'Mødeform', en: 'Form of meeting' }, {
  ordinary: { da: 'Ordinært', en: 'Ordinary' },
  extraordinary: { da: 'Ekstraordinært', en: 'Extraordinary' },
  written: { da: 'Skriftlig behandling', en: 'Written procedure' },
});

export const approvalForm = defineChoices('approvalForm', { da: 'Godkendt hvordan', en: 'Approved how' }, {
  mail: { da: 'Mail', en: 'Mail' },
  phone: { da: 'Telefon', en: 'Phone' },
  teams: { da: 'Teams', en: 'Teams' },
  inPerson: { da: 'Mundtligt', en: 'In person' },
});

export const caseType = defineChoices('caseType', { da: 'Sagstype', en: 'Case type' }, {
  decision: { da: 'Til beslutning', en: 'For decision', former: ['Beslutningssag', 'Beslutning'] },
  information: { da: 'Til information', en: 'For information', former: ['Orientering', 'Til orientering'] },
  discussion: { da: 'Til drøftelse', en: 'For discussion', former: ['Drøftelse'] },
});
export type CaseType = ChoiceKey<typeof caseType>;

export const decision = defineChoices('decision', { da: 'Beslutning', en: 'Decision' }, {
  approved: { da: 'Godkendt', en: 'Approved', former: ['Tiltrådt'] },
  approvedWithChanges: { da: 'Godkendt med ændringer', en: 'Approved with changes', former: ['Tiltrådt med ændringer'] },
  notApproved: { da: 'Ikke godkendt', en: 'Not approved', former: ['Ikke tiltrådt'] },
  postponed: { da: 'Udsat', en: 'Postponed' },
  noted: { da: 'Taget til efterretning', en: 'Noted' },
  passedOn: { da: 'Sendt videre', en: 'Passed on' },
});
export type Decision = ChoiceKey<typeof decision>;

export const barrierStatus = defineChoices('barrierStatus', { da: 'Status', en: 'Status' }, {
  reported: { da: 'Meldt', en: 'Reported' },
  submitted: { da: 'Forelagt styregruppen', en: 'Before the steering group', former: ['Til styregruppen', 'Forelagt'] },
  inProgress: { da: 'Under behandling', en: 'Being dealt with', former: ['Under fjernelse'] },
  removed: { da: 'Løst', en: 'Removed', former: ['Fjernet'] },
  accepted: { da: 'Accepteret', en: 'Accepted' },
});
export type BarrierStatus = ChoiceKey<typeof barrierStatus>;

export const barrierKind = defineChoices('barrierKind', { da: 'Art', en: 'Kind' }, {
  resources: { da: 'Ressourcer', en: 'Resources' },
  economy: { da: 'Økonomi', en: 'Economy' },
  support: { da: 'Organisatorisk opbakning', en: 'Organisational support' },
  decisionMissing: { da: 'Beslutning mangler', en: 'Decision missing' },
  legislation: { da: 'Lovgivning', en: 'Legislation' },
  supplier: { da: 'Leverandør/marked', en: 'Supplier/market' },
  technology: { da: 'Teknik/integration', en: 'Technology/integration' },
  data: { da: 'Data/GDPR', en: 'Data/GDPR' },
  skills: { da: 'Kompetencer', en: 'Skills' },
});
