import type { Draft } from '../draft.js';
import { pick, seeded } from '../seeded.js';
import { systemNames } from './names.js';

type System = Draft<'system'>;
const two = (n: number): string => String(n).padStart(2, '0');
const next = seeded(84);

function uuid(): string {
  const hex = (length: number): string => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(next, ['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

function somewhere(firstYear: number, lastYear: number): string {
  const year = firstYear + Math.floor(next() * (lastYear - firstYear + 1));
  return `${String(year)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`;
}

/** A day of the second half of 2026: within a year of the day of the figures. */
function lately(): string {
  return `2026-${two(7 + Math.floor(next() * 6))}-${two(1 + Math.floor(next() * 28))}`;
}

const sensitive = new Set(['Ældre og Sundhed', 'Voksen og Handicap', 'Børn og Familie', 'Arbejdsmarked']);
const noPersons = new Set(['KortFjord', 'LysStyring', 'GIS Skrivebord', 'EnergiStyring', 'BygningsBog', 'RengøringsPlan', 'DriftsOvervågning', 'MuseumsSamling', 'VejDrift']);
const owners: Readonly<Record<string, string>> = {
  Staben: 'Jakob Vestergaard Friis', Digitalisering: 'Søren Kjeldahl', 'Borgerservice, IT og Digitalisering': 'Karen Lindholt', 'Økonomi og Personale': 'Lone Thyregod',
  'Ældre og Sundhed': 'Anette Bjerregaard', 'Voksen og Handicap': 'Pernille Storgaard', 'Børn og Familie': 'Henrik Mølgaard', 'Skole og Dagtilbud': 'Anders Hvilsted',
  Arbejdsmarked: 'Birgitte Fuglsang', 'Teknik og Miljø': 'Ole Teglgaard', 'Kultur og Fritid': 'Jens Brunsgaard', Ejendomme: 'Erik Tranekær',
};
const potentials: Readonly<Record<string, readonly [System['potential'], string]>> = {
  'HalBooking': ['high', 'Fire systemer til booking og billetter kan blive til ét.'],
  'PPR-mappen': ['medium', 'Kan samles i ESDH-systemet og spare en kontrakt.'],
  'TestBanken': ['low', 'Bruges kun af to skoler.'],
  'FormularBygger': ['medium', '40 blanketter udfyldes stadig på papir.'],
  'DataLager': ['high', 'Samme tal opgøres i dag fire steder.'],
  'PladsNet': ['medium', 'Forældre ringer, fordi svaret ikke kan ses på nettet.'],
  'RutePlan': ['high', 'Bedre ruter kan spare 350.000 kr. om året.'],
  'AdgangsKort': ['low', 'To kortsystemer i de samme bygninger.'],
};

function describe([name, use, unit, supplier, thousands, lifecycle, plan]: (typeof systemNames)[number], index: number): System {
  const personalData = noPersons.has(name) ? 'none' : sensitive.has(unit) ? 'sensitive' : 'ordinary';
  const inUse = lifecycle === 'phasingIn' || lifecycle === 'trial' ? somewhere(2026, 2026) : somewhere(2009, 2024);
  const [potential, potentialText] = potentials[name] ?? [plan === 'keep' ? 'none' : 'low', null];
  const critical = thousands >= 700;
  const ending = plan === 'replace' || plan === 'phaseOut' || plan === 'merge';
  const mapped = (): number => 2 + Math.floor(next() * 3) - (plan === 'replace' && next() < 0.6 ? 1 : 0);
  return {
    id: `SY-${String(index + 1).padStart(4, '0')}`, name, description: use, unit, supplier, owner: owners[unit] ?? null, lifecycle: lifecycle as System['lifecycle'],
    contract: thousands === 0 ? null : `${supplier}, ${name}`, annualCost: thousands * 1000, contractEnd: lifecycle === 'notInOperation' || thousands === 0 ? null : somewhere(2029, 2031),
    inUseFrom: inUse, inUseTo: lifecycle === 'notInOperation' ? '2027-03-31' : lifecycle === 'phasingOut' ? '2028-03-31' : null,
    users: thousands > 1000 ? 'over500' : thousands > 300 ? 'from100' : thousands > 100 ? 'from50' : 'from10', hosting: pick(next, ['external', 'external', 'external', 'onPremise', 'hybrid'] as const),
    licence: 'proprietary', personalData, agreement: personalData === 'none' ? 'no' : supplier === 'Digitaliseringsstyrelsen' || supplier === 'Sundhedsdatastyrelsen' ? 'byLaw' : 'yes',
    riskAssessed: 'yes', riskDate: critical ? lately() : somewhere(2025, 2026), riskResult: pick(next, ['low', 'low', 'medium', 'medium', 'high'] as const),
    dpia: personalData === 'sensitive' ? 'yes' : 'no', containsAi: name === 'ReferatHjælp' ? 'yes' : 'no', criticality: critical ? 'high' : thousands > 200 ? 'medium' : 'low',
    businessCritical: critical ? 'yes' : 'no', societyCritical: critical && sensitive.has(unit) ? 'yes' : 'no', accessibility: unit === 'Staben' ? 'partly' : 'no',
    kitosUuid: uuid(), localId: `EGE-${String(1000 + index)}`, inUse: lifecycle === 'notInOperation' ? 'Ikke aktivt' : 'Aktivt', plan: plan as System['plan'],
    planDate: ending ? '2028-06-30' : null, planReason: ending ? 'Besluttet ved gennemgangen af systemporteføljen i 2026.' : null, potential, potentialText, reviewed: somewhere(2025, 2026),
    fit: mapped(), technicalState: mapped(), knowledge: mapped(), economy: mapped(), sourcing: mapped(), security: mapped(),
  };
}

const successors: Readonly<Record<string, string>> = { 'SY-0001': 'SY-0005', 'SY-0002': 'SY-0006', 'SY-0003': 'SY-0007', 'SY-0004': 'SY-0006', 'SY-0009': 'SY-0008', 'SY-0022': 'SY-0024', 'SY-0014': 'SY-0012' };
const managers: Readonly<Record<string, string>> = { 'SY-0001': 'Niels Grønfeldt', 'SY-0002': 'Lisbeth Dueholm', 'SY-0003': 'Trine Hedemark', 'SY-0010': 'Kasper Lyngsø', 'SY-0015': 'Charlotte Møllebro', 'SY-0016': 'Rikke Lundager' };
/** Contracts that end within a year, with the last day for giving notice. */
const notices: Readonly<Record<string, readonly [string, string]>> = {
  'SY-0002': ['2027-12-31', '2027-06-30'], 'SY-0003': ['2027-12-31', '2027-06-30'], 'SY-0038': ['2028-02-29', '2027-08-31'], 'SY-0057': ['2028-04-30', '2027-10-31'], 'SY-0058': ['2028-04-30', '2027-10-31'],
};

export const systems: readonly System[] = systemNames.map(describe).map((system) => {
  const id = String(system.id);
  const notice = notices[id];
  return {
    ...system, successor: successors[id] ?? null, manager: managers[id] ?? null,
    ...(notice ? { contractEnd: notice[0], noticeDate: notice[1] } : {}),
  };
});

const touched = (project: string, system: string, relation: NonNullable<Draft<'projectSystem'>['relation']>): Draft<'projectSystem'> => ({ project, system, relation });

export const projectSystems: readonly Draft<'projectSystem'>[] = [
  touched('P-0001', 'SY-0013', 'changes'), touched('P-0002', 'SY-0006', 'introduces'), touched('P-0002', 'SY-0002', 'phasesOut'), touched('P-0002', 'SY-0004', 'phasesOut'), touched('P-0002', 'SY-0011', 'integrates'),
  touched('P-0003', 'SY-0007', 'introduces'), touched('P-0003', 'SY-0003', 'phasesOut'), touched('P-0004', 'SY-0005', 'introduces'), touched('P-0004', 'SY-0001', 'phasesOut'), touched('P-0005', 'SY-0024', 'introduces'),
  touched('P-0005', 'SY-0022', 'phasesOut'), touched('P-0006', 'SY-0012', 'changes'), touched('P-0006', 'SY-0014', 'phasesOut'), touched('P-0007', 'SY-0026', 'introduces'), touched('P-0008', 'SY-0027', 'introduces'),
  touched('P-0009', 'SY-0028', 'introduces'), touched('P-0010', 'SY-0010', 'changes'), touched('P-0010', 'SY-0052', 'phasesOut'), touched('P-0011', 'SY-0040', 'introduces'), touched('P-0012', 'SY-0066', 'changes'),
  touched('P-0013', 'SY-0070', 'changes'), touched('P-0013', 'SY-0071', 'changes'), touched('P-0014', 'SY-0021', 'introduces'), touched('P-0015', 'SY-0015', 'introduces'), touched('P-0016', 'SY-0047', 'changes'),
  touched('P-0017', 'SY-0011', 'introduces'), touched('P-0017', 'SY-0025', 'integrates'), touched('P-0018', 'SY-0016', 'introduces'), touched('P-0019', 'SY-0036', 'replaces'), touched('P-0020', 'SY-0008', 'introduces'),
  touched('P-0020', 'SY-0009', 'phasesOut'), touched('P-0021', 'SY-0017', 'introduces'), touched('P-0023', 'SY-0053', 'introduces'), touched('P-0024', 'SY-0057', 'replaces'), touched('P-0024', 'SY-0058', 'replaces'),
  touched('P-0028', 'SY-0031', 'replaces'), touched('P-0030', 'SY-0029', 'introduces'), touched('P-0032', 'SY-0080', 'phasesOut'), touched('P-0036', 'SY-0038', 'changes'), touched('P-0041', 'SY-0032', 'introduces'),
].map((draft, index) => ({ id: `PS-${String(index + 1).padStart(4, '0')}`, ...draft }));
