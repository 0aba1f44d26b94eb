import { defineChoices, type ChoiceKey } from '../../schema/choice.js';

export const unitType = defineChoices('unitType', { da: 'Enhedstype', en: 'Type of unit' }, {
  jointAdministration: { da: 'Fællesforvaltning', en: 'Joint administration' },
  welfare: { da: 'Velfærdsområde', en: 'Welfare area' },
  staff: { da: 'Stab', en: 'Staff' },
  department: { da: 'Fagchefområde', en: 'Department' },
  institution: { da: 'Institution', en: 'Institution' },
});
export type UnitType = ChoiceKey<typeof unitType>;

/** What a person is in the steering group or the programme group. */
export const groupRole = defineChoices('groupRole', { da: 'Plads i gruppen', en: 'Seat in the group' }, {
  chair: { da: 'Formand', en: 'Chair' },
  member: { da: 'Medlem', en: 'Member' },
  secretary: { da: 'Sekretær', en: 'Secretary' },
  substitute: { da: 'Stedfortræder', en: 'Substitute' },
});
export type GroupRole = ChoiceKey<typeof groupRole>;

export const assignedRole = defineChoices('assignedRole', { da: 'Rolle', en: 'Role' }, {
  projectOwner: { da: 'Projektejer', en: 'Project owner' },
  projectManager: { da: 'Projektleder', en: 'Project manager' },
  subProjectManager: { da: 'Delprojektleder', en: 'Subproject manager' },
  projectMember: { da: 'Projektdeltager', en: 'Project member' },
  programmeOwner: { da: 'Programejer', en: 'Programme owner' },
  programmeManager: { da: 'Programleder', en: 'Programme manager' },
  boardChair: { da: 'Formand for projektets styregruppe', en: 'Chair of the project board', former: ['Styregruppeformand'] },
  boardMember: { da: 'Medlem af projektets styregruppe', en: 'Member of the project board', former: ['Styregruppemedlem'] },
  businessOwner: { da: 'Forretningsejer', en: 'Business owner' },
  benefitOwner: { da: 'Gevinstejer', en: 'Benefit owner', former: ['Gevinstansvarlig', 'Gevinstcontroller'] },
  architect: { da: 'It-arkitekt', en: 'IT architect', former: ['IT-arkitekt'] },
  implementer: { da: 'Implementeringskonsulent', en: 'Implementation consultant' },
  legal: { da: 'Juridisk konsulent', en: 'Legal consultant' },
  superUser: { da: 'Superbruger', en: 'Super user' },
  systemOwner: { da: 'Systemejer', en: 'System owner' },
  systemManager: { da: 'Systemansvarlig', en: 'System manager' },
  dataOwner: { da: 'Dataejer', en: 'Data owner' },
  securityOfficer: { da: 'Sikkerhedsansvarlig', en: 'Security officer' },
  systemAdministrator: { da: 'Systemadministrator', en: 'System administrator' },
});

/** Kinds of people a portfolio runs short of; capacity and allocations meet on it. */
export const resourceRole = defineChoices('resourceRole', { da: 'Rolle', en: 'Role' }, {
  projectManager: { da: 'Projektleder', en: 'Project manager' },
  architect: { da: 'It-arkitekt', en: 'IT architect' },
  integration: { da: 'Integrationsspecialist', en: 'Integration specialist' },
  implementer: { da: 'Implementeringskonsulent', en: 'Implementation consultant' },
  systemManager: { da: 'Systemansvarlig', en: 'System manager' },
  dataAnalyst: { da: 'Dataanalytiker', en: 'Data analyst' },
  security: { da: 'Informationssikkerhed', en: 'Information security' },
  legal: { da: 'Jurist/databeskyttelse', en: 'Legal/data protection' },
  procurement: { da: 'Indkøb og udbud', en: 'Procurement' },
  trainer: { da: 'Underviser', en: 'Trainer' },
  specialist: { da: 'Fagspecialist', en: 'Subject specialist' },
  other: { da: 'Anden rolle', en: 'Other role' },
});
export type ResourceRole = ChoiceKey<typeof resourceRole>;

export const quarter = defineChoices('quarter', { da: 'Kvartal', en: 'Quarter' }, {
  q1: { da: '1. kvartal', en: 'Q1', former: ['1', 'K1', '1. kvt.'] },
  q2: { da: '2. kvartal', en: 'Q2', former: ['2', 'K2', '2. kvt.'] },
  q3: { da: '3. kvartal', en: 'Q3', former: ['3', 'K3', '3. kvt.'] },
  q4: { da: '4. kvartal', en: 'Q4', former: ['4', 'K4', '4. kvt.'] },
});
export type Quarter = ChoiceKey<typeof quarter>;

export const allocationStatus = defineChoices('allocationStatus', { da: 'Status', en: 'Status' }, {
  wished: { da: 'Ønsket', en: 'Wished' },
  granted: { da: 'Tildelt', en: 'Granted' },
  refused: { da: 'Afvist', en: 'Refused' },
});
export type AllocationStatus = ChoiceKey<typeof allocationStatus>;
