import { table, type Draft } from '../draft.js';

/** Percentages are fractions, as everywhere: 0.71 is 71 %. */
export const qualityBenefits: readonly Draft<'benefit'>[] = table<'benefit'>(
  ['id', 'project', 'name', 'type', 'owner', 'indicator', 'unit', 'baseline', 'target', 'baselineDate', 'realisationStart', 'targetDate', 'frequency', 'phasing', 'status', 'direction', 'source'],
  [
    ['G-0034', 'P-0008', 'Færre fald på plejecentre', 'quality', 'Inger Damsbo', 'Fald pr. kvartal', 'count', 252, 174, '2025-12-31', '2026-06-01', '2027-06-30', 'quarterly', 'linear', 'realising', 'lower', 'Utilsigtede hændelser'],
    ['G-0035', 'P-0008', 'Roligere nætter for beboerne', 'quality', 'Inger Damsbo', 'Pårørendes vurdering fra 1 til 5', 'score', 3.1, 4, '2025-12-31', '2026-06-01', '2027-06-30', 'halfYearly', 'linear', 'realising', 'higher', 'Spørgeskema til pårørende'],
    ['G-0036', 'P-0017', 'Færre fejl med medicin på botilbud', 'quality', 'Pernille Storgaard', 'Utilsigtede hændelser med medicin pr. halvår', 'count', 96, 40, '2026-08-31', '2026-12-01', '2027-12-31', 'quarterly', 'linear', 'realising', 'lower', 'Utilsigtede hændelser'],
    ['G-0037', 'P-0020', 'Flere børnesager behandles til tiden', 'quality', 'Henrik Mølgaard', 'Andel børnefaglige undersøgelser inden for fire måneder', 'percent', 0.71, 0.95, '2026-09-30', '2027-09-27', '2028-09-30', 'quarterly', 'linear', 'planned', 'higher', 'Fagsystemet'],
    ['G-0038', 'P-0021', 'Adgange lukkes samme dag', 'quality', 'Simon Fruergaard', 'Andel fratrådte med lukket adgang samme dag', 'percent', 0.42, 0.98, '2025-12-31', '2026-09-01', '2027-09-30', 'quarterly', 'linear', 'realising', 'higher', 'Udtræk fra brugerstyring'],
    ['G-0039', 'P-0013', 'Alle chefer har tal senest den 5. i måneden', 'quality', 'Jakob Vestergaard Friis', 'Har alle områder fået tallene?', 'yesNo', 0, 1, '2026-03-31', '2026-11-02', '2027-08-31', 'quarterly', 'linear', 'realising', 'higher', 'Staben'],
    ['G-0040', 'P-0023', 'Jævn temperatur i klasselokaler', 'quality', 'Erik Tranekær', 'Gennemsnitlig temperatur i brugstiden, grader', 'score', 24.1, 21, '2024-12-31', '2025-10-01', '2027-10-31', 'quarterly', 'linear', 'realising', 'interval', 'Følere i lokalerne'],
    ['G-0041', 'P-0018', 'Flere sider er tilgængelige for alle', 'quality', 'Jakob Vestergaard Friis', 'Andel sider uden fejl', 'percent', 0.38, 0.95, '2026-06-30', '2027-03-22', '2027-12-31', 'quarterly', 'linear', 'realising', 'higher', 'Kontrolværktøj'],
    ['G-0042', 'P-0035', 'Flere dokumenter er tilgængelige for alle', 'quality', 'Jakob Vestergaard Friis', 'Andel dokumenter uden fejl', 'percent', 0.12, 0.95, '2026-09-30', '2026-11-01', '2028-01-31', 'quarterly', 'linear', 'realising', 'higher', 'Kontrolværktøj'],
    ['G-0043', 'P-0030', 'Flere gennemfører deres genoptræning', 'quality', 'Anette Bjerregaard', 'Andel gennemførte forløb', 'percent', 0.71, 0.88, '2026-08-31', '2027-03-01', '2027-11-30', 'quarterly', 'linear', 'realising', 'higher', 'Genoptræningsenheden'],
    ['G-0044', 'P-0011', 'Færre undervisningstimer går tabt', 'quality', 'Anders Hvilsted', 'Meldte timer uden net pr. måned', 'count', 340, 60, '2026-10-31', '2026-12-01', '2027-10-29', 'quarterly', 'linear', 'realising', 'lower', 'Skolernes indmelding'],
    ['G-0045', 'P-0004', 'Persondata slettes til tiden', 'quality', 'Sanne Krogholm', 'Andel sager slettet til tiden', 'percent', 0.2, 0.95, '2026-10-31', '2027-11-22', '2028-12-31', 'halfYearly', 'linear', 'planned', 'higher', 'ESDH-systemet'],
    ['G-0046', 'P-0001', 'Færre brugere uden ejer', 'quality', 'Charlotte Møllebro', 'Rettigheder uden ejer', 'count', 1_480, 0, '2026-09-30', '2026-11-01', '2027-09-30', 'quarterly', 'linear', 'realising', 'lower', 'MitID Erhverv'],
    ['G-0047', 'P-0003', 'Løn er rigtig første gang', 'quality', 'Lars Dalumgaard', 'Andel lønsedler uden rettelser', 'percent', 0.962, 0.99, '2026-12-31', '2027-11-01', '2028-10-31', 'quarterly', 'linear', 'planned', 'higher', 'Lønsystemet'],
  ],
).map((draft) => (draft.id === 'G-0040' ? { ...draft, intervalLow: 20, intervalHigh: 22 } : draft));

export const serviceBenefits: readonly Draft<'benefit'>[] = table<'benefit'>(
  ['id', 'project', 'name', 'type', 'owner', 'indicator', 'unit', 'baseline', 'target', 'baselineDate', 'realisationStart', 'targetDate', 'frequency', 'phasing', 'status', 'direction', 'source'],
  [
    ['G-0048', 'P-0015', 'Kortere ventetid i telefonen', 'service', 'Charlotte Møllebro', 'Ventetid i minutter', 'count', 6.5, 3, '2026-08-31', '2026-11-16', '2027-05-16', 'quarterly', 'linear', 'realising', 'lower', 'Kontaktcentret'],
    ['G-0049', 'P-0015', 'Flere får svar i første opkald', 'service', 'Charlotte Møllebro', 'Andel løst i første opkald', 'percent', 0.58, 0.75, '2026-08-31', '2026-11-16', '2027-11-16', 'quarterly', 'linear', 'realising', 'higher', 'Kontaktcentret'],
    ['G-0050', 'P-0009', 'Mere tilfredse borgere i hjemmeplejen', 'service', 'Bo Rønnebæk', 'Tilfredshed fra 1 til 5', 'score', 4.1, 4.5, '2025-09-30', '2025-11-03', '2027-06-30', 'halfYearly', 'linear', 'realising', 'higher', 'Spørgeskema'],
    ['G-0051', 'P-0018', 'Flere finder svaret selv', 'service', 'Jakob Vestergaard Friis', 'Andel, der finder det, de søger', 'percent', 0.52, 0.7, '2026-06-30', '2027-03-22', '2028-03-31', 'halfYearly', 'linear', 'realising', 'higher', 'Spørgeskema på siden'],
    ['G-0052', 'P-0006', 'Flere breve modtages digitalt', 'service', 'Charlotte Møllebro', 'Andel breve sendt digitalt', 'percent', 0.81, 0.92, '2026-12-31', '2027-02-01', '2027-12-31', 'quarterly', 'linear', 'realising', 'higher', 'Afsendersystemet'],
    ['G-0053', 'P-0016', 'Hurtigere svar på byggesager', 'service', 'Ole Teglgaard', 'Dage fra ansøgning til svar', 'days', 62, 40, '2026-09-30', '2027-09-20', '2028-09-30', 'quarterly', 'linear', 'planned', 'lower', 'Byggesagssystemet'],
    ['G-0054', 'P-0016', 'Flere byggesager inden for servicemålet', 'service', 'Ole Teglgaard', 'Andel inden for servicemål', 'percent', 0.64, 0.9, '2026-09-30', '2027-09-20', '2028-09-30', 'quarterly', 'linear', 'planned', 'higher', 'Byggesagssystemet'],
    ['G-0055', 'P-0030', 'Kortere ventetid på genoptræning', 'service', 'Anette Bjerregaard', 'Dage fra henvisning til start', 'days', 14, 6, '2026-08-31', '2027-03-01', '2027-11-30', 'quarterly', 'linear', 'realising', 'lower', 'Genoptræningsenheden'],
    ['G-0056', 'P-0002', 'Pårørende kan følge med', 'service', 'Anette Bjerregaard', 'Andel pårørende med adgang', 'percent', 0, 0.4, '2026-12-31', '2028-01-17', '2028-12-31', 'halfYearly', 'slowStart', 'planned', 'higher', 'Omsorgssystemet'],
  ],
);

/** What proposals and early projects might give: two fields each, and nothing is asked for yet. */
export const potentialBenefits: readonly Draft<'benefit'>[] = table<'benefit'>(
  ['id', 'project', 'name', 'type', 'status'],
  [
    ['G-0057', 'P-0022', 'Færre opkald om, hvor langt en sag er', 'service', 'potential'],
    ['G-0058', 'P-0031', 'Mindre tid ved tastaturet efter samtaler', 'time', 'potential'],
    ['G-0059', 'P-0027', 'Færre opkald med enkle spørgsmål', 'service', 'potential'],
    ['G-0060', 'P-0005', 'Mindre dobbelt registrering i jobcentret', 'time', 'potential'],
    ['G-0061', 'P-0019', 'Kortere vej til besked for forældre', 'service', 'potential'],
  ],
);
