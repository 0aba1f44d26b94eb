import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, longText, money, name, ref, text } from '../../schema/kinds/index.js';
import { trend } from '../choices/follow-up.js';
import { projectPhase, projectStatus, trafficLight } from '../choices/project.js';

const lights = { da: 'Trafiklys pr. dimension', en: 'Lights by dimension' };
const figures = { da: 'Tid og økonomi', en: 'Schedule and economy' };

export const statusReport = defineEntity({
  key: 'statusReport',
  table: 'tblStatusReports',
  prefix: 'ST',
  label: { da: 'Statusmelding', en: 'Status report' },
  plural: { da: 'Statusmeldinger', en: 'Status reports' },
  sheet: { da: 'Statushistorik', en: 'Status history' },
  about: {
    da: 'En kopi af projektets status, som den var, da materialet til et møde blev låst. Skrives ved låsning; her tastes intet.',
    en: "A copy of the project's status as it stood when the documents for a meeting were frozen. Written by freezing; nobody types here.",
  },
  part: 'statusHistory',
  titleField: 'id',
  historyOnly: true,
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. ST-0001.', en: 'Set by itself, e.g. ST-0001.' }, former: ['Status-ID'], width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer.', en: "The project's number." }, former: ['Projekt-ID'], required: true, width: 10 }),
    meeting: ref('meeting', { label: { da: 'Møde', en: 'Meeting' }, help: { da: 'Det møde, status blev låst til.', en: 'The meeting the status was frozen for.' }, former: ['Møde-ID/Periode', 'Møde-ID'], width: 10 }),
    date: date({ label: { da: 'Status pr.', en: 'Status as of' }, help: { da: 'Den dag status gælder for.', en: 'The day the status is for.' }, former: ['Statusdato'], required: true }),
    phase: choice(projectPhase, { label: { da: 'Fase', en: 'Phase' }, help: { da: 'Projektets fase den dag.', en: "The project's phase that day." }, width: 15 }),
    status: choice(projectStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Projektets status den dag.', en: "The project's status that day." }, former: ['Tilstand'], width: 12 }),
    light: choice(trafficLight, { label: { da: 'Trafiklys', en: 'Traffic light' }, help: { da: 'Den samlede vurdering den dag.', en: 'The overall judgement that day.' }, former: ['Samlet'], width: 12 }),
    lightTime: choice(trafficLight, { label: { da: 'Lys: tid', en: 'Light: time' }, help: { da: 'Gik tidsplanen?', en: 'Was the schedule held?' }, former: ['Tid'], group: lights, width: 12 }),
    lightEconomy: choice(trafficLight, { label: { da: 'Lys: økonomi', en: 'Light: economy' }, help: { da: 'Holdt budgettet?', en: 'Was the budget held?' }, former: ['Økonomi'], group: lights, width: 12 }),
    lightScope: choice(trafficLight, { label: { da: 'Lys: kvalitet og omfang', en: 'Light: quality and scope' }, help: { da: 'Blev det, vi aftalte, leveret?', en: 'Was what was agreed being delivered?' }, former: ['Kvalitet/omfang'], group: lights, width: 12 }),
    lightResources: choice(trafficLight, { label: { da: 'Lys: ressourcer', en: 'Light: resources' }, help: { da: 'Var der folk nok?', en: 'Were there enough people?' }, former: ['Ressourcer'], group: lights, width: 12 }),
    lightRisk: choice(trafficLight, { label: { da: 'Lys: risiko', en: 'Light: risk' }, help: { da: 'Var risiciene under kontrol?', en: 'Were the risks under control?' }, former: ['Risiko'], group: lights, width: 12 }),
    lightBenefits: choice(trafficLight, { label: { da: 'Lys: gevinster', en: 'Light: benefits' }, help: { da: 'Kom gevinsterne?', en: 'Were the benefits coming?' }, former: ['Gevinster'], group: lights, width: 12 }),
    lightReason: text({ label: { da: 'Begrundelse for trafiklys', en: 'Reason for the light' }, help: { da: 'Hvorfor lyset var grønnere end tallene viste.', en: 'Why the light was greener than the figures showed.' }, former: ['Begrundelse for afvigelse'], group: lights, width: 30 }),
    agreedEnd: date({ label: { da: 'Aftalt slut', en: 'Agreed end' }, help: { da: 'Den aftalte slutdato den dag.', en: 'The agreed end date that day.' }, group: figures }),
    expectedEnd: date({ label: { da: 'Forventet slut', en: 'Expected end' }, help: { da: 'Den forventede slutdato den dag.', en: 'The expected end date that day.' }, group: figures }),
    approvedBudget: money({ label: { da: 'Godkendt budget', en: 'Approved budget' }, help: { da: 'Budgettet den dag, i hele kroner.', en: 'The budget that day, in whole kroner.' }, group: figures }),
    expectedCost: money({ label: { da: 'Forventet udgift', en: 'Expected cost' }, help: { da: 'Den forventede udgift den dag, i hele kroner.', en: 'The expected cost that day, in whole kroner.' }, group: figures }),
    sinceLast: longText({ label: { da: 'Siden sidst', en: 'Since last time' }, help: { da: 'Som det stod den dag.', en: 'As it stood that day.' }, former: ['Resumé siden sidst'], width: 45 }),
    nextSteps: longText({ label: { da: 'Næste skridt/behov', en: 'Next steps/needs' }, help: { da: 'Som det stod den dag.', en: 'As it stood that day.' }, former: ['Næste skridt', 'Behov for styregruppen'], width: 45 }),
    trend: choice(trend, { label: { da: 'Tendens', en: 'Trend' }, help: { da: 'Bedre, uændret eller dårligere end sidst.', en: 'Better, unchanged or worse than last time.' }, width: 12 }),
    reportedBy: name('person', { label: { da: 'Meldt af', en: 'Reported by' }, help: { da: 'Den, der meldte status.', en: 'The person who reported.' }, former: ['Rapporteret af'], width: 20 }),
  },
});
