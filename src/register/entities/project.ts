import { defineEntity } from '../../schema/entity.js';
import { choice, date, flag, key, link, longText, money, name, number, ref, refs, text } from '../../schema/kinds/index.js';
import * as choices from '../choices/project.js';
import { calculatedLightFormula } from '../formulas/calculated-light.js';
import { delayDaysFormula } from '../formulas/delay-days.js';
import { overrunFormula } from '../formulas/overrun.js';
import { projectRankFormula } from '../formulas/project-rank.js';
import { projectScoreFormula } from '../formulas/score-formulas.js';

const schedule = { da: 'Tid', en: 'Schedule' };
const economy = { da: 'Økonomi', en: 'Economy' };
const status = { da: 'Status', en: 'Status' };
const lights = { da: 'Trafiklys pr. dimension', en: 'Lights by dimension' };
const background = { da: 'Baggrund', en: 'Background' };
const plan = { da: 'Indsatsplan', en: 'Action plan' };
const calculated = { da: 'Beregnet', en: 'Calculated' };
const compliance = { da: 'Arkitektur og sikkerhed', en: 'Architecture and security' };

export const project = defineEntity({
  key: 'project',
  table: 'tblProjects',
  prefix: 'P',
  label: { da: 'Projekt', en: 'Project' },
  plural: { da: 'Projekter', en: 'Projects' },
  sheet: { da: 'Projekter', en: 'Projects' },
  about: {
    da: 'Ét digitaliseringsprojekt pr. række. Et lokalt projekt skal kun have fem felter; resten spørges der om, når programgruppen eller styregruppen følger det.',
    en: 'One digitalisation project a row. A local project needs five fields only; the rest is asked for when the programme or steering group follows it.',
  },
  part: 'core',
  levels: { field: 'followedBy', order: ['local', 'programme', 'steering'] },
  titleField: 'name',
  list: ['light', 'status', 'leader', 'expectedEnd', 'area', 'followedBy'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. P-0042. Genbruges aldrig.', en: 'Set by itself, e.g. P-0042. Never reused.' }, former: ['Projekt-ID', 'ProjektID'], width: 9 }),
    name: text({ label: { da: 'Projekt', en: 'Project' }, help: { da: 'Kort navn, som styregruppen kender det.', en: 'Short name, as the steering group knows it.' }, former: ['Navn', 'Projektnavn'], required: true, max: 100, width: 38 }),
    category: choice(choices.projectCategory, { label: { da: 'Kategori', en: 'Category' }, help: { da: 'Kommissoriets tre grupper: nationalt eller fælleskommunalt, tværgående, lokalt.', en: "The terms of reference's three groups." }, former: ['Projektart'], required: true, width: 24 }),
    area: name('organisationUnit', { label: { da: 'Fagområde', en: 'Area' }, help: { da: 'Det område, der ejer projektet.', en: 'The area that owns the project.' }, former: ['Ansvarlig organisationsenhed', 'Område'], required: true, width: 20 }),
    followedBy: choice(choices.followedBy, { label: { da: 'Følges af', en: 'Followed by' }, help: { da: 'Styregruppen: de større projekter. Programgruppen: de tværgående. Lokalt: kun med i overblikket.', en: 'Steering group: the larger projects. Programme group: the cross-organisational ones. Locally: in the overview only.' }, required: true, width: 16 }),
    status: choice(choices.projectStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Om projektet er i gang. Afsluttet står her, ikke i Fase.', en: 'Whether the project is under way. Closed stands here, not in Phase.' }, former: ['Tilstand'], required: true, width: 12 }),
    phase: choice(choices.projectPhase, { label: { da: 'Fase', en: 'Phase' }, help: { da: 'Hvor langt projektet er.', en: 'How far the project has come.' }, required: 'programme', width: 15 }),
    leader: name('person', { label: { da: 'Projektleder', en: 'Project manager' }, help: { da: 'Den, der melder status.', en: 'The person who reports status.' }, required: 'programme', width: 20 }),
    owner: name('person', { label: { da: 'Projektejer', en: 'Project owner' }, help: { da: 'Den leder, der har ansvaret for projektet og dets gevinster.', en: 'The manager answerable for the project and its benefits.' }, required: 'steering', width: 20 }),
    purpose: text({ label: { da: 'Formål (én sætning)', en: 'Purpose (one sentence)' }, help: { da: 'Hvad bliver bedre, og for hvem?', en: 'What gets better, and for whom?' }, former: ['Formål', 'Formål / baggrund', 'Formål/baggrund'], required: 'steering', max: 400, width: 45 }),
    start: date({ label: { da: 'Start', en: 'Start' }, help: { da: 'Den dag arbejdet begyndte eller begynder.', en: 'The day work began or begins.' }, former: ['Startdato'], group: schedule }),
    agreedEnd: date({ label: { da: 'Aftalt slut', en: 'Agreed end' }, help: { da: 'Slutdatoen ved godkendelsen (baseline). Flyttes kun ved beslutning.', en: 'The end date at approval (baseline). Moved by decision only.' }, former: ['Slutdato (baseline)', 'Planlagt slut'], group: schedule }),
    expectedEnd: date({ label: { da: 'Forventet slut', en: 'Expected end' }, help: { da: 'Det bedste bud i dag.', en: 'Best estimate today.' }, former: ['Slutdato (forventet)', 'Slutdato'], required: 'steering', group: schedule }),
    obligation: choice(choices.obligation, { label: { da: 'Skal/bør/kan', en: 'Must/should/could' }, help: { da: 'Skal: lov eller indgået aftale kræver det.', en: 'Must: law or an agreement demands it.' }, former: ['Bindingsgrad'], width: 11 }),
    approvedBudget: money({ label: { da: 'Godkendt budget', en: 'Approved budget' }, help: { da: 'Hele projektets budget i hele kroner, som det blev godkendt.', en: "The whole project's budget in whole kroner, as approved." }, former: ['Budget (baseline)', 'Budget'], group: economy }),
    expectedCost: money({ label: { da: 'Forventet udgift', en: 'Expected cost' }, help: { da: 'Det projektet ender med at koste, efter bedste skøn i dag.', en: 'What the project will have cost in the end, best estimate today.' }, former: ['Forventet samlet'], group: economy }),
    light: choice(choices.trafficLight, { label: { da: 'Trafiklys', en: 'Traffic light' }, help: { da: 'Den samlede vurdering lige nu.', en: 'The overall judgement right now.' }, former: ['RAG', 'Samlet status', 'Status: Samlet'], group: status, width: 12 }),
    sinceLast: longText({ label: { da: 'Siden sidst', en: 'Since last time' }, help: { da: 'Det vigtigste siden sidste møde, et par linjer.', en: 'The most important since the last meeting, a few lines.' }, former: ['Resumé siden sidst'], group: status, width: 45 }),
    nextSteps: longText({ label: { da: 'Næste skridt/behov', en: 'Next steps/needs' }, help: { da: 'Hvad sker der nu, og hvad har projektet brug for?', en: 'What happens now, and what does the project need?' }, former: ['Næste skridt', 'Behov for styregruppen'], group: status, width: 45 }),
    statusDate: date({ label: { da: 'Status pr.', en: 'Status as of' }, help: { da: 'Sættes, når status ændres.', en: 'Set when the status is changed.' }, former: ['Statusdato', 'Status projekt: Dato'], auto: true, group: status }),
    remark: longText({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt. Her lægges også det, der ikke havde en kolonne, da arket blev taget i brug.', en: 'Free field. What had no column when the sheet was adopted is kept here.' }, former: ['Bemærkninger', 'Noter'], width: 40 }),
    delayDays: number({ collapsed: true, formula: delayDaysFormula, label: { da: 'Forsinkelse (dage)', en: 'Delay (days)' }, help: { da: 'Forventet eller faktisk slut minus aftalt slut.', en: 'Expected or actual end less agreed end.' }, whole: true, group: calculated, width: 11 }),
    overrun: money({ collapsed: true, formula: overrunFormula, label: { da: 'Merudgift', en: 'Overrun' }, help: { da: 'Forventet udgift minus godkendt budget, i kroner.', en: 'Expected cost less approved budget, in kroner.' }, group: calculated }),
    calculatedLight: choice(choices.trafficLight, { collapsed: true, formula: calculatedLightFormula, label: { da: 'Beregnet trafiklys', en: 'Calculated light' }, help: { da: 'Det, tid og økonomi alene viser efter grænserne i Opsætning.', en: 'What schedule and economy alone show by the limits in the settings.' }, group: calculated, width: 12 }),

    goLive: date({ part: 'milestones', label: { da: 'Ibrugtagning', en: 'Go-live' }, help: { da: 'Den dag løsningen tages i brug, og gevinsterne kan begynde.', en: 'The day the solution is taken into use and benefits can begin.' }, former: ['Dato for ibrugtagning', 'Idriftsættelse'], group: schedule }),
    externalSchedule: flag({ part: 'milestones', label: { da: 'Ekstern tidsplan', en: 'External schedule' }, help: { da: 'Ja, når andre (f.eks. KOMBIT) bestemmer datoerne: lyset viser da vores egen parathed.', en: 'Yes when others (e.g. KOMBIT) set the dates: the light then shows our own readiness.' }, group: schedule }),
    actualEnd: date({ part: 'milestones', label: { da: 'Faktisk slut', en: 'Actual end' }, help: { da: 'Udfyldes, når projektet er afsluttet.', en: 'Filled in when the project is closed.' }, former: ['Slutdato (faktisk)'], group: schedule }),
    affectedAreas: text({ part: 'milestones', label: { da: 'Berørte områder', en: 'Affected areas' }, help: { da: 'Områder, der mærker projektet, adskilt af semikolon.', en: 'Areas affected by the project, separated by semicolons.' }, former: ['Berørte organisationsenheder'], group: background, width: 30 }),
    pauseReason: text({ part: 'statusHistory', label: { da: 'Årsag til pause eller stop', en: 'Reason for pause or stop' }, help: { da: 'Hvorfor projektet er i bero, stoppet eller afvist.', en: 'Why the project is paused, stopped or rejected.' }, former: ['Stop-/pauseårsag'], group: status, width: 30 }),
    lightReason: text({ part: 'statusHistory', label: { da: 'Begrundelse for trafiklys', en: 'Reason for the light' }, help: { da: 'Hvorfor lyset er grønnere end tallene viser.', en: 'Why the light is greener than the figures show.' }, former: ['Begrundelse for afvigelse'], group: status, width: 30 }),
    lightTime: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: tid', en: 'Light: time' }, help: { da: 'Går tidsplanen?', en: 'Is the schedule held?' }, group: lights, width: 12 }),
    lightEconomy: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: økonomi', en: 'Light: economy' }, help: { da: 'Holder budgettet?', en: 'Is the budget held?' }, group: lights, width: 12 }),
    lightScope: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: kvalitet og omfang', en: 'Light: quality and scope' }, help: { da: 'Bliver det, vi aftalte, leveret?', en: 'Is what was agreed being delivered?' }, group: lights, width: 12 }),
    lightResources: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: ressourcer', en: 'Light: resources' }, help: { da: 'Er der folk nok?', en: 'Are there enough people?' }, group: lights, width: 12 }),
    lightRisk: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: risiko', en: 'Light: risk' }, help: { da: 'Er risiciene under kontrol?', en: 'Are the risks under control?' }, group: lights, width: 12 }),
    lightBenefits: choice(choices.trafficLight, { part: 'statusHistory', label: { da: 'Lys: gevinster', en: 'Light: benefits' }, help: { da: 'Kommer gevinsterne?', en: 'Are the benefits coming?' }, group: lights, width: 12 }),
    appropriation: choice(choices.appropriation, { part: 'funding', label: { da: 'Bevilling', en: 'Appropriation' }, help: { da: 'Hvor langt pengene er: søgt, afsat eller frigivet.', en: 'How far the money has come: sought, set aside or released.' }, group: economy, width: 13 }),
    funding: choice(choices.funding, { part: 'funding', label: { da: 'Finansiering', en: 'Funding' }, help: { da: 'Hvor pengene kommer fra.', en: 'Where the money comes from.' }, group: economy, width: 22 }),
    spent: money({ part: 'economy', label: { da: 'Forbrug til dato', en: 'Spent to date' }, help: { da: 'Brugt indtil nu, i hele kroner.', en: 'Spent so far, in whole kroner.' }, group: economy }),
    origin: choice(choices.projectOrigin, { part: 'goals', label: { da: 'Oprindelse', en: 'Origin' }, help: { da: 'Hvor initiativet kommer fra; Kategori følger af det.', en: 'Where the initiative comes from; Category follows from it.' }, former: ['Ophav', 'Initiativ fra', 'Projekttype'], group: background, width: 24 }),
    legalBasis: text({ part: 'goals', label: { da: 'Hjemmel eller aftale', en: 'Law or agreement' }, help: { da: 'Lov, økonomiaftale eller KOMBIT-aftale, der kræver projektet.', en: 'The law or agreement that demands the project.' }, former: ['Bindingsgrundlag'], group: background, width: 28 }),
    legalDeadline: date({ part: 'goals', label: { da: 'Frist i lov eller aftale', en: 'Deadline by law or agreement' }, help: { da: 'Senest den dag skal det være i brug.', en: 'The day it must be in use at the latest.' }, former: ['Lovfrist'], group: background }),
    type: choice(choices.projectType, { part: 'goals', label: { da: 'Type', en: 'Type' }, help: { da: 'Projekt, program, indsats, anskaffelse …', en: 'Project, programme, effort, procurement …' }, group: background, width: 16 }),
    size: choice(choices.projectSize, { part: 'goals', label: { da: 'Størrelse', en: 'Size' }, help: { da: 'Kompleksitet: S, M, L eller XL.', en: 'Complexity: S, M, L or XL.' }, former: ['Kompleksitet / størrelse'], group: background, width: 9 }),
    parent: ref('project', { part: 'goals', label: { da: 'Del af program', en: 'Part of programme' }, help: { da: 'Nummeret på det overordnede projekt.', en: 'Number of the parent project.' }, former: ['Programtilhør', 'Overordnet projekt'], group: background, width: 12 }),
    dependsOn: refs('project', { part: 'goals', label: { da: 'Afhænger af', en: 'Depends on' }, help: { da: 'Numre på projekter, som dette venter på, adskilt af semikolon.', en: 'Numbers of projects this one waits for, separated by semicolons.' }, group: background, width: 16 }),
    excludes: refs('project', { part: 'prioritisationDepth', label: { da: 'Udelukker', en: 'Excludes' }, help: { da: 'Numre på projekter, der ikke kan vælges sammen med dette, adskilt af semikolon.', en: 'Numbers of projects that cannot be chosen together with this one, separated by semicolons.' }, group: background, width: 14 }),
    description: longText({ part: 'goals', label: { da: 'Beskrivelse', en: 'Description' }, help: { da: 'Længere beskrivelse.', en: 'Longer description.' }, group: background, width: 40 }),
    partners: text({ part: 'partnerships', label: { da: 'Samarbejdspartnere', en: 'Partners' }, help: { da: 'Andre kommuner eller organisationer i projektet.', en: 'Other municipalities or organisations in the project.' }, group: background, width: 28 }),
    noBenefitReason: text({ part: 'measurements', label: { da: 'Ingen gevinst, fordi', en: 'No benefit because' }, help: { da: 'Begrundelse, når projektet ikke skal give en gevinst.', en: 'The reason when the project is not meant to give a benefit.' }, group: background, width: 28 }),
    planDecision: choice(choices.planDecision, { part: 'prioritisation', label: { da: 'I indsatsplanen', en: 'In the action plan' }, help: { da: 'Programgruppens forslag til årets plan.', en: "The programme group's proposal for the year's plan." }, group: plan, width: 16 }),
    planReason: text({ part: 'prioritisation', label: { da: 'Begrundelse for prioritering', en: 'Reason for the priority' }, help: { da: 'Én sætning, der kan stå i planen.', en: 'One sentence that can stand in the plan.' }, group: plan, width: 36 }),
    score: number({ part: 'prioritisation', collapsed: true, formula: projectScoreFormula, label: { da: 'Score', en: 'Score' }, help: { da: '0 til 100; tom, så længe en vurdering mangler.', en: '0 to 100; blank as long as an assessment is missing.' }, decimals: 1, group: plan, width: 9 }),
    rank: number({ part: 'prioritisation', collapsed: true, formula: projectRankFormula, label: { da: 'Rang', en: 'Rank' }, help: { da: 'Plads blandt de projekter, der kan vælges frit; skal-opgaver står udenfor.', en: 'Place among the projects that can be chosen freely; musts stand apart.' }, whole: true, group: plan, width: 8 }),
    architecture: choice(choices.architectureCheck, { part: 'compliance', label: { da: 'Arkitekturprincipper', en: 'Architecture principles' }, help: { da: 'Følg eller forklar.', en: 'Comply or explain.' }, group: compliance, width: 18 }),
    architectureReason: text({ part: 'compliance', label: { da: 'Forklaring på afvigelse', en: 'Explanation of deviation' }, help: { da: 'Hvilket princip fraviges, og hvorfor?', en: 'Which principle is departed from, and why?' }, group: compliance, width: 28 }),
    dpia: choice(choices.complianceState, { part: 'compliance', label: { da: 'Konsekvensanalyse (DPIA)', en: 'Impact assessment (DPIA)' }, help: { da: 'Analyse af konsekvenser for databeskyttelse.', en: 'Data protection impact assessment.' }, group: compliance, width: 16 }),
    processorAgreement: choice(choices.complianceState, { part: 'compliance', label: { da: 'Databehandleraftale', en: 'Data processing agreement' }, help: { da: 'Aftale med leverandøren om persondata.', en: 'Agreement with the supplier on personal data.' }, group: compliance, width: 16 }),
    riskAssessment: choice(choices.complianceState, { part: 'compliance', label: { da: 'Risikovurdering', en: 'Risk assessment' }, help: { da: 'Vurdering af informationssikkerheden.', en: 'Assessment of information security.' }, group: compliance, width: 16 }),
    accessibility: choice(choices.complianceState, { part: 'compliance', label: { da: 'Tilgængelighed', en: 'Accessibility' }, help: { da: 'Webtilgængelighed efter loven.', en: 'Web accessibility by law.' }, group: compliance, width: 16 }),
    containsAi: flag({ part: 'compliance', label: { da: 'Indeholder AI', en: 'Contains AI' }, help: { da: 'Ja, hvis løsningen bruger kunstig intelligens.', en: 'Yes when the solution uses artificial intelligence.' }, group: compliance, width: 12 }),
    kle: text({ part: 'compliance', label: { da: 'KLE-emne', en: 'KLE subject' }, help: { da: 'F.eks. 85.15.00.', en: 'E.g. 85.15.00.' }, group: compliance, max: 40, width: 12 }),
    caseNumber: text({ part: 'compliance', label: { da: 'Sagsnr.', en: 'Case number' }, help: { da: 'Sagen i ESDH-systemet.', en: 'The case in the records system.' }, former: ['ESDH-sagsnr.', 'Dokument ID / Sagsnr.'], group: compliance, max: 60, width: 16 }),
    link: link({ part: 'compliance', label: { da: 'Link', en: 'Link' }, help: { da: 'Projektets side eller mappe.', en: "The project's page or folder." }, group: compliance, width: 20 }),
    disclosure: choice(choices.disclosure, { part: 'compliance', label: { da: 'Må vises for', en: 'May be shown to' }, help: { da: 'Fortrolige projekter kommer ikke i materiale til en bred kreds.', en: 'Confidential projects stay out of documents for a wide audience.' }, former: ['Offentlighed'], group: compliance, width: 18 }),
  },
});
