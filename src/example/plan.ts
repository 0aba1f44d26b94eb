import { table, type Draft } from './draft.js';

export const plans: readonly Draft<'plan'>[] = [
  {
    id: 'IP-0001', year: 2027, state: 'approved', recommended: '2026-11-04', approved: '2026-11-25', meeting: 'M-0009', locked: '2026-12-11', budgetFrame: 6_000_000,
    foreword: 'I 2027 tager vi tre store systemskift. Det kan kun lade sig gøre, hvis vi hjælper hinanden på tværs.',
    focus: 'Tre systemskift uden afbrydelser for borgerne\nGevinster, der kan mærkes i driften\nStyr på sikkerheden',
  },
  {
    id: 'IP-0002', year: 2028, state: 'draft', budgetFrame: 6_000_000,
    foreword: 'Det nye omsorgssystem, det nye lønsystem og det nye ESDH-system er i drift, når 2028 begynder. Nu skal vi høste det, vi har sået. Derfor handler indsatsplanen for 2028 mindre om nye systemer og mere om at bruge dem, vi har: færre dobbelte registreringer, mere tid til borgeren og tal, som ledere kan handle på.\nVi har sagt nej til gode idéer. Det er ikke, fordi de er dårlige, men fordi de samme mennesker ikke kan være tre steder på én gang. Tak til alle, der har bidraget med forslag, tal og tid.\nKaren Lindholt, formand for den tværgående digitaliseringsstyregruppe',
    focus: 'Gevinsterne af de tre systemskift skal hentes hjem\nAdgange lukkes samme dag, nogen stopper\nBorgeren kan selv følge sin sag\nAI bruges der, hvor vi kan stå inde for det',
  },
];

export const planTexts: readonly Draft<'planText'>[] = table<'planText'>(
  ['year', 'chapter', 'text'],
  [
    [2028, 'lastYear', 'Ni af årets indsatser er afsluttet eller følger planen. De største afvigelser er omsorgssystemet, der kommer i brug i januar 2028, og brugerstyringen, hvor en ledig stilling har kostet et halvt år.'],
    [2028, 'goals', 'Målet om mere tid til borgeren har flest indsatser. Målet om digital suverænitet har ingen; det tager programgruppen op i efteråret.'],
    [2028, 'must', 'Skal-opgaverne bruger godt halvdelen af puljen. Det er flere penge end i 2027, fordi to store fælleskommunale løsninger skal i drift.'],
    [2028, 'maturing', 'Fire idéer er for gode til at afvise og for umodne til at sætte i gang. Hver har fået en ansvarlig og en dato.'],
    [2028, 'notPrioritised', 'Forslagsstillerne har fået en begrundelse og en dato, hvor vi ser på det igen.'],
    [2028, 'resources', 'Vi mangler projektledere i 3. kvartal 2027 og en integrationsspecialist. Det sidste er den vigtigste enkeltårsag til forsinkelser.'],
    [2028, 'risks', 'Tre ibrugtagninger inden for fire måneder rammer de samme ledere. Rækkefølgen er lagt fast, og ingen af dem flyttes, uden at de andre ses efter.'],
    [2028, 'benefits', 'Alle gevinster har en ejer i driften. Skærmbesøg og vikarer om natten er bagud og følges på hvert møde.'],
  ],
).map((draft, index) => ({ id: `IT-${String(index + 1).padStart(4, '0')}`, ...draft }));

/** Indsatsplan 2027 as the steering group approved it on 25 November 2026. */
export const planItems: readonly Draft<'planItem'>[] = table<'planItem'>(
  ['project', 'decision', 'plannedEnd', 'plannedGoLive', 'amount', 'reason'],
  [
    ['P-0001', 'prioritised', '2027-09-30', '2027-09-01', 520_000, 'Skal-opgave.'],
    ['P-0002', 'prioritised', '2027-12-31', '2027-10-04', 8_300_000, 'Årets største indsats.'],
    ['P-0003', 'prioritised', '2027-09-30', '2027-09-01', 2_100_000, 'Kontrakt udløber.'],
    ['P-0004', 'prioritised', '2027-10-29', '2027-09-06', 3_100_000, 'Forudsætning for andre.'],
    ['P-0006', 'prioritised', '2027-03-31', '2027-02-01', 400_000, 'Lovkrav.'],
    ['P-0008', 'prioritised', '2027-06-30', '2026-06-01', 300_000, 'Sidste plejecentre.'],
    ['P-0009', 'prioritised', '2027-06-30', '2025-11-03', 150_000, 'Gevinst i budgettet.'],
    ['P-0010', 'prioritised', '2027-12-17', '2027-10-04', 600_000, 'Fælles med to kommuner.'],
    ['P-0011', 'prioritised', '2027-10-29', '2027-08-20', 4_900_000, 'Kontrakter indgået.'],
    ['P-0012', 'prioritised', '2027-06-30', '2027-06-30', 900_000, 'Lovkrav.'],
    ['P-0013', 'prioritised', '2027-06-30', '2027-05-31', 900_000, 'Direktionens ønske.'],
    ['P-0014', 'prioritised', '2027-05-31', '2025-12-01', 200_000, 'Afsluttes.'],
    ['P-0018', 'prioritised', '2027-03-31', '2027-03-22', 300_000, 'Afsluttes.'],
    ['P-0023', 'prioritised', '2027-10-31', '2025-10-01', 1_100_000, 'Klimahandleplan.'],
    ['P-0027', 'notPrioritised', null, null, null, 'Udgik på mødet.'],
    ['P-0034', 'maturing', null, null, null, 'Afventer ny lederuddannelse.'],
  ],
).map((draft, index) => ({ id: `PL-${String(index + 1).padStart(4, '0')}`, year: 2027, ...draft }));
