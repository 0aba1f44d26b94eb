import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, link, longText, money, name, number, ref, text } from '../../schema/kinds/index.js';
import * as choices from '../choices/system.js';

const contract = { da: 'Kontrakt og drift', en: 'Contract and operation' };
const data = { da: 'Data og sikkerhed', en: 'Data and security' };
const identity = { da: 'Identitet', en: 'Identity' };
const plan = { da: 'Plan og gevinstpotentiale', en: 'Plan and benefit potential' };
const dimensions = { da: 'Kortlægning (1 dårligst, 4 bedst)', en: 'Assessment (1 worst, 4 best)' };

const mapped = (da: string, en: string, helpDa: string, helpEn: string) =>
  number({ label: { da, en }, help: { da: helpDa, en: helpEn }, min: 1, max: 4, whole: true, group: dimensions, width: 13 });

/** An it system. The formers are the headers of KITOS' export "IT Systemer Overblik" (grid of July 2026), its spelling kept. */
export const system = defineEntity({
  key: 'system',
  table: 'tblSystems',
  prefix: 'SY',
  label: { da: 'System', en: 'System' },
  plural: { da: 'Systemer', en: 'Systems' },
  sheet: { da: 'Systemer', en: 'Systems' },
  about: {
    da: 'Kommunens it-systemer med kontrakt, plan og gevinstpotentiale. Kan hentes fra KITOS; de sidste kolonner er jeres egne.',
    en: "The municipality's it systems with contract, plan and benefit potential. Can be taken from KITOS; the last columns are your own.",
  },
  part: 'systems',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. SY-0001.', en: 'Set by itself, e.g. SY-0001.' }, former: ['System-ID'], width: 9 }),
    name: text({ label: { da: 'It-system', en: 'It system' }, help: { da: 'Systemets navn.', en: 'Name of the system.' }, former: ['Systemnavn'], required: true, max: 100, width: 34 }),
    localName: text({ label: { da: 'Lokalt kaldenavn', en: 'Local name' }, help: { da: 'Det, vi kalder det.', en: 'What we call it.' }, former: ['Lokal kaldenavn'], max: 100, width: 22 }),
    unit: name('organisationUnit', { label: { da: 'Ansvarlig enhed', en: 'Responsible unit' }, help: { da: 'Det område, der har systemet.', en: 'The area that has the system.' }, former: ['Ansv. organisationsenhed', 'Ansvarlig org.enhed'], width: 22 }),
    owner: name('person', { label: { da: 'Systemejer', en: 'System owner' }, help: { da: 'Den leder, der har ansvaret.', en: 'The manager answerable for it.' }, width: 20 }),
    manager: name('person', { label: { da: 'Systemansvarlig', en: 'System manager' }, help: { da: 'Den, der passer systemet til daglig.', en: 'The person who looks after it day by day.' }, width: 20 }),
    businessType: text({ label: { da: 'Forretningstype', en: 'Business type' }, help: { da: 'F.eks. Fagsystem eller Selvbetjening.', en: 'E.g. line system or self-service.' }, width: 20 }),
    lifecycle: choice(choices.systemLifecycle, { label: { da: 'Livscyklus', en: 'Life cycle' }, help: { da: 'Fra afprøvning til udfasning.', en: 'From trial to phasing out.' }, former: ['Status (Livscyklus)'], width: 17 }),
    supplier: text({ label: { da: 'Leverandør', en: 'Supplier' }, help: { da: 'Den, vi køber systemet af.', en: 'Whom we buy the system from.' }, group: contract, width: 22 }),
    contract: text({ label: { da: 'It-kontrakt', en: 'It contract' }, help: { da: 'Kontraktens navn eller nummer.', en: 'Name or number of the contract.' }, former: ['IT Kontrakter'], group: contract, width: 24 }),
    annualCost: money({ label: { da: 'Årlig drift', en: 'Annual cost' }, help: { da: 'Drift og licenser pr. år, i hele kroner.', en: 'Operation and licences per year, in whole kroner.' }, former: ['Årlig drift (DKK)', 'Drift/år'], group: contract }),
    contractEnd: date({ label: { da: 'Kontraktudløb', en: 'Contract ends' }, help: { da: 'Dagen, kontrakten udløber.', en: 'The day the contract ends.' }, group: contract }),
    noticeDate: date({ label: { da: 'Opsigelsesfrist', en: 'Notice by' }, help: { da: 'Sidste dag, den kan siges op.', en: 'Last day for giving notice.' }, group: contract }),
    inUseFrom: date({ label: { da: 'Ibrugtaget', en: 'In use from' }, help: { da: 'Dagen, systemet blev taget i brug.', en: 'The day the system was taken into use.' }, former: ['Ibrugtagningsdato'], group: contract }),
    inUseTo: date({ label: { da: 'Slutdato for anvendelse', en: 'In use until' }, help: { da: 'Dagen, systemet går ud af brug.', en: 'The day the system goes out of use.' }, group: contract }),
    users: choice(choices.userCount, { label: { da: 'Antal brugere', en: 'Number of users' }, help: { da: 'Omtrent.', en: 'Roughly.' }, group: contract, width: 13 }),
    hosting: choice(choices.hosting, { label: { da: 'Driftes', en: 'Hosted' }, help: { da: 'Hos os selv, eksternt eller begge dele.', en: 'By ourselves, externally or both.' }, former: ['IT systemet driftes'], group: contract, width: 13 }),
    licence: choice(choices.licence, { label: { da: 'Licens', en: 'Licence' }, help: { da: 'Licens- og kodegrundlag.', en: 'Licence and code base.' }, former: ['Licens- og kodegrundlag'], group: contract, width: 13 }),
    personalData: choice(choices.personalData, { label: { da: 'Persondata', en: 'Personal data' }, help: { da: 'Den mest følsomme slags data i systemet.', en: 'The most sensitive kind of data in the system.' }, former: ['DataType', 'Klassifikation af data i systemet'], group: data, width: 26 }),
    agreement: choice(choices.processorAgreement, { label: { da: 'Databehandleraftale', en: 'Data processing agreement' }, help: { da: 'Er der indgået en aftale?', en: 'Has an agreement been made?' }, former: ['Databehandleraftale er indgået'], group: data, width: 17 }),
    riskAssessed: choice(choices.yesNoUnknown, { label: { da: 'Risikovurderet', en: 'Risk assessed' }, help: { da: 'Er der foretaget en risikovurdering?', en: 'Has a risk assessment been made?' }, former: ['Foretaget risikovurdering'], group: data, width: 13 }),
    riskDate: date({ label: { da: 'Risikovurdering den', en: 'Risk assessed on' }, help: { da: 'Dagen for den seneste risikovurdering.', en: 'The day of the latest risk assessment.' }, former: ['Dato for seneste risikovurdering'], group: data }),
    riskResult: choice(choices.level, { label: { da: 'Risiko', en: 'Risk' }, help: { da: 'Hvad den seneste risikovurdering viste.', en: 'What the latest risk assessment showed.' }, former: ['Hvad viste den seneste risikovurdering'], group: data, width: 10 }),
    riskPlanned: date({ label: { da: 'Næste risikovurdering', en: 'Next risk assessment' }, help: { da: 'Dagen for den planlagte risikovurdering.', en: 'The day of the planned risk assessment.' }, former: ['Dato for planlagt risikovurdering'], group: data }),
    dpia: choice(choices.yesNoUnknown, { label: { da: 'Konsekvensanalyse (DPIA)', en: 'Impact assessment (DPIA)' }, help: { da: 'Er den gennemført?', en: 'Has it been carried out?' }, former: ['DPIA gennemført'], group: data, width: 16 }),
    containsAi: choice(choices.yesNoUnknown, { label: { da: 'Indeholder AI', en: 'Contains AI' }, help: { da: 'Bruger systemet kunstig intelligens?', en: 'Does the system use artificial intelligence?' }, former: ['Indeholder AI-teknologi'], group: data, width: 12 }),
    criticality: choice(choices.level, { label: { da: 'Kritikalitet', en: 'Criticality' }, help: { da: 'Hvor galt er det, hvis det står stille?', en: 'How bad is it when it stands still?' }, group: data, width: 12 }),
    businessCritical: choice(choices.yesNoUnknown, { label: { da: 'Forretningskritisk', en: 'Business critical' }, help: { da: 'Kan vi ikke arbejde uden?', en: 'Can we not work without it?' }, former: ['Forretningskritisk IT-system'], group: data, width: 16 }),
    societyCritical: choice(choices.yesNoUnknown, { label: { da: 'Samfundskritisk', en: 'Critical to society' }, help: { da: 'Rammes borgerne, hvis det står stille?', en: 'Are citizens hit when it stands still?' }, former: ['Samfundskritisk IT-system'], group: data, width: 16 }),
    accessibility: choice(choices.webAccessibility, { label: { da: 'Webtilgængelighed', en: 'Web accessibility' }, help: { da: 'Overholdes loven?', en: 'Is the law complied with?' }, group: data, width: 14 }),
    accessibilityDate: date({ label: { da: 'Tilgængelighed kontrolleret', en: 'Accessibility checked' }, help: { da: 'Dagen for den seneste kontrol.', en: 'The day of the latest check.' }, former: ['Seneste webtilgængelighedskontrol'], group: data }),
    kitosUuid: text({ label: { da: 'KITOS IT-System UUID', en: 'KITOS system UUID' }, help: { da: 'Systemets nøgle i KITOS; nye udtræk genkendes på den.', en: "The system's key in KITOS; new extracts are recognised by it." }, former: ['IT-System (UUID)', 'IT System UUID', 'System UUID'], max: 36, group: identity, width: 20 }),
    externalUuid: text({ label: { da: 'Eksternt UUID', en: 'External UUID' }, help: { da: 'Nøgle i andre kataloger.', en: 'Key in other catalogues.' }, former: ['IT-System (Externt UUID)', 'IT-System (Eksternt UUID)'], max: 36, group: identity, width: 20 }),
    localId: text({ label: { da: 'Lokal System ID', en: 'Local system id' }, help: { da: 'Jeres eget nummer i KITOS.', en: 'Your own number in KITOS.' }, max: 200, group: identity, width: 16 }),
    inUse: text({ label: { da: 'Status i KITOS', en: 'Status in KITOS' }, help: { da: 'Aktivt eller Ikke aktivt, som KITOS viser det.', en: 'Active or not, as KITOS shows it.' }, former: ['Status'], max: 40, group: identity, width: 13 }),
    version: text({ label: { da: 'Version', en: 'Version' }, help: { da: 'Den version, vi bruger.', en: 'The version we use.' }, max: 60, group: identity, width: 12 }),
    parent: text({ label: { da: 'Overordnet system', en: 'Parent system' }, help: { da: 'Navnet på det system, dette er en del af.', en: 'Name of the system this is a part of.' }, former: ['Overordnet IT System'], group: identity, width: 22 }),
    rightsHolder: text({ label: { da: 'Rettighedshaver', en: 'Rights holder' }, help: { da: 'Den, der ejer systemet.', en: 'Who owns the system.' }, group: identity, width: 20 }),
    kle: text({ label: { da: 'KLE-emne', en: 'KLE subject' }, help: { da: 'F.eks. 85.15.00.', en: 'E.g. 85.15.00.' }, former: ['KLE ID'], max: 60, group: identity, width: 12 }),
    caseNumber: text({ label: { da: 'Sagsnr.', en: 'Case number' }, help: { da: 'Sagen i ESDH-systemet.', en: 'The case in the records system.' }, former: ['Dokument ID / Sagsnr.'], max: 60, group: identity, width: 16 }),
    link: link({ label: { da: 'Link', en: 'Link' }, help: { da: 'Systemets side eller dokumentation.', en: "The system's page or documentation." }, former: ['Lokal Reference'], group: identity, width: 20 }),
    description: longText({ label: { da: 'Beskrivelse', en: 'Description' }, help: { da: 'Hvad systemet bruges til.', en: 'What the system is used for.' }, former: ['IT-System (Beskrivelse)', 'Systemets overordnede formål'], group: identity, width: 36 }),
    remark: longText({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, former: ['Noter'], group: identity, width: 30 }),
    plan: choice(choices.systemPlan, { label: { da: 'Plan for systemet', en: 'Plan for the system' }, help: { da: 'Videreføres, udvikles, samles, erstattes eller udfases.', en: 'Keep, develop, merge, replace or phase out.' }, former: ['Disposition'], group: plan, width: 16 }),
    planDate: date({ label: { da: 'Plan gælder fra', en: 'Plan takes effect' }, help: { da: 'Hvornår planen skal være gennemført.', en: 'When the plan is to be carried out.' }, former: ['Måldato'], group: plan }),
    planReason: text({ label: { da: 'Begrundelse for planen', en: 'Reason for the plan' }, help: { da: 'Hvorfor?', en: 'Why?' }, max: 400, group: plan, width: 32 }),
    successor: ref('system', { label: { da: 'Afløses af', en: 'Succeeded by' }, help: { da: 'Nummeret på det system, der tager over.', en: 'Number of the system that takes over.' }, group: plan, width: 10 }),
    potential: choice(choices.potential, { label: { da: 'Gevinstpotentiale', en: 'Benefit potential' }, help: { da: 'Er der noget at hente?', en: 'Is there something to gain?' }, group: plan, width: 15 }),
    potentialText: text({ label: { da: 'Hvad er der at hente?', en: 'What is there to gain?' }, help: { da: 'Én sætning.', en: 'One sentence.' }, max: 400, group: plan, width: 36 }),
    reviewed: date({ label: { da: 'Gennemgået den', en: 'Reviewed on' }, help: { da: 'Dagen, systemet sidst blev gennemgået.', en: 'The day the system was last reviewed.' }, group: plan }),
    fit: mapped('Forretningsunderstøttelse', 'Business support', 'Hvor godt støtter systemet opgaven?', 'How well does the system support the task?'),
    technicalState: mapped('Teknisk tilstand', 'Technical state', 'Hvor sund er teknikken?', 'How sound is the technology?'),
    knowledge: mapped('Dokumentation og viden', 'Documentation and knowledge', 'Er det beskrevet, og kan flere det?', 'Is it described, and do several know it?'),
    economy: mapped('Økonomi', 'Economy', 'Er prisen rimelig?', 'Is the price reasonable?'),
    sourcing: mapped('Kontrakter og sourcing', 'Contracts and sourcing', 'Er kontrakten i orden?', 'Is the contract in order?'),
    security: mapped('Sikkerhed', 'Security', 'Er sikkerheden i orden?', 'Is security in order?'),
  },
});
