import { table, type Draft } from './draft.js';

const own = 'Egefjord Kommunes digitaliseringsstrategi 2026-2029';
const joint = 'Den fællesoffentlige digitaliseringsstrategi 2026-2029';

/** Four goals of the municipality's own, the four focus areas of the joint public strategy, and one of another strategy. */
export const goals: readonly Draft<'goal'>[] = table<'goal'>(
  ['id', 'strategy', 'name', 'indicator', 'validFrom', 'validTo', 'owner', 'importance'],
  [
    ['SM-0001', own, 'Mere tid til borgeren', 'Frigjorte timer i velfærdsområderne', '2026-01-01', '2029-12-31', 'Anette Bjerregaard', 3],
    ['SM-0002', own, 'Borgeren møder én kommune', 'Tilfredshed med kontakt til kommunen', '2026-01-01', '2029-12-31', 'Karen Lindholt', 3],
    ['SM-0003', own, 'Sikker og stabil drift', 'Timer uden drift i kritiske systemer', '2026-01-01', '2029-12-31', 'Karen Lindholt', 3],
    ['SM-0004', own, 'Beslutninger på fælles data', 'Andel ledere, der bruger de fælles tal', '2026-01-01', '2029-12-31', 'Jakob Vestergaard Friis', 2],
    ['SM-0005', joint, 'En brugervenlig digital offentlig sektor', null, '2026-01-01', '2029-12-31', 'Søren Kjeldahl', 2],
    ['SM-0006', joint, 'En ansvarlig og værdiskabende anvendelse af ny teknologi', null, '2026-01-01', '2029-12-31', 'Søren Kjeldahl', 2],
    ['SM-0007', joint, 'Et sammenhængende digitalt fundament', null, '2026-01-01', '2029-12-31', 'Søren Kjeldahl', 2],
    ['SM-0008', joint, 'Et fælles samarbejde om øget digital suverænitet og digital udvikling i Europa', null, '2026-01-01', '2029-12-31', 'Søren Kjeldahl', 1],
    ['SM-0009', 'Egefjord Kommunes klimahandleplan', '30 pct. lavere udledning fra kommunens bygninger i 2030', 'Udledning i ton', '2024-01-01', '2030-12-31', 'Ole Teglgaard', 2],
  ],
);

const links: readonly (readonly [string, string, number, string | null])[] = [
  ['P-0001', 'SM-0003', 2, null], ['P-0002', 'SM-0001', 3, 'Kortere dokumentation.'], ['P-0002', 'SM-0002', 2, 'Pårørende kan følge med.'], ['P-0003', 'SM-0004', 1, null], ['P-0004', 'SM-0003', 2, null], ['P-0004', 'SM-0004', 2, null],
  ['P-0005', 'SM-0002', 2, null], ['P-0006', 'SM-0005', 2, null], ['P-0007', 'SM-0006', 3, 'Første ansvarlige brug af AI.'], ['P-0007', 'SM-0001', 2, null], ['P-0008', 'SM-0001', 2, null], ['P-0009', 'SM-0001', 3, null],
  ['P-0010', 'SM-0007', 2, null], ['P-0011', 'SM-0003', 2, null], ['P-0012', 'SM-0003', 3, 'Afprøvede planer.'], ['P-0013', 'SM-0004', 3, null], ['P-0014', 'SM-0001', 1, null], ['P-0015', 'SM-0002', 3, null],
  ['P-0016', 'SM-0002', 2, null], ['P-0017', 'SM-0007', 2, null], ['P-0018', 'SM-0002', 3, null], ['P-0018', 'SM-0005', 3, null], ['P-0019', 'SM-0005', 2, null], ['P-0020', 'SM-0003', 1, null], ['P-0021', 'SM-0003', 3, null],
  ['P-0022', 'SM-0002', 3, null], ['P-0023', 'SM-0009', 3, 'Lavere forbrug i 84 bygninger.'], ['P-0024', 'SM-0002', 1, null], ['P-0025', 'SM-0003', 1, null], ['P-0028', 'SM-0001', 2, null], ['P-0028', 'SM-0009', 2, null],
  ['P-0030', 'SM-0001', 1, null], ['P-0031', 'SM-0006', 2, null], ['P-0033', 'SM-0001', 1, null], ['P-0035', 'SM-0005', 3, null],
];

export const projectGoals: readonly Draft<'projectGoal'>[] = links.map(([project, goal, contribution, how], index) => ({
  id: `PM-${String(index + 1).padStart(4, '0')}`, project, goal, contribution, how,
}));

const source = 'De fællesoffentlige arkitekturprincipper';

/** The eight principles are public; the questions are the product's own. */
export const principles: readonly Draft<'principle'>[] = table<'principle'>(
  ['name', 'question'],
  [
    ['Arkitektur styres på rette niveau efter fælles rammer', 'Hvem har besluttet løsningens arkitektur, og er fælles rammer fulgt?'],
    ['Arkitektur fremmer sammenhæng, innovation og effektivitet', 'Hvilke andre løsninger skal denne hænge sammen med?'],
    ['Arkitektur og regulering understøtter hinanden', 'Er der regler, løsningen ikke kan leve op til?'],
    ['Sikkerhed, privatliv og tillid sikres', 'Er risikovurdering og konsekvensanalyse lavet?'],
    ['Processer optimeres på tværs', 'Er arbejdsgangen ændret, før den blev digital?'],
    ['Gode data deles og genbruges', 'Hvilke data findes allerede andre steder?'],
    ['It-løsninger samarbejder effektivt', 'Bruges åbne standarder og fælles snitflader?'],
    ['Data og services leveres driftssikkert', 'Hvad sker der, når løsningen er nede?'],
  ],
).map((draft, index) => ({ id: `AP-${String(index + 1).padStart(4, '0')}`, order: index + 1, ...draft, source, active: true }));
