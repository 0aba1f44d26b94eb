import { table, type Draft } from './draft.js';

/** Four criteria; 5 is always best. */
export const criteria: readonly Draft<'criterion'>[] = table<'criterion'>(
  ['id', 'name', 'description', 'weight', 'mandatory', 'active', 'axis', 'anchor1', 'anchor2', 'anchor3', 'anchor4', 'anchor5'],
  [
    ['K-0001', 'Værdi for borgerne', 'Hvor mange borgere mærker det, og hvor meget?', 0.3, true, true, 'value', 'Ingen borgere mærker forskel', 'Få borgere, lille forskel', 'Mange borgere, lille forskel', 'Mange borgere, tydelig forskel', 'Stor forskel for dem, der har mest brug for det'],
    ['K-0002', 'Gevinst i drift og økonomi', 'Frigjort tid og penge, som nogen vil stå på mål for.', 0.3, true, true, 'value', 'Ingen gevinst, eller kun udgift', 'Under 100.000 kr. eller 250 timer om året', '100.000-500.000 kr. eller 250-1.000 timer', '500.000-1 mio. kr. eller 1.000-3.000 timer', 'Over 1 mio. kr. eller 3.000 timer, og indarbejdet i budgettet'],
    ['K-0003', 'Bidrag til strategi og fællesskab', 'Strategiske mål, andre områder, nabokommuner.', 0.2, true, true, 'value', 'Kun ét område og intet mål', 'Ét område, ét mål', 'Flere områder eller flere mål', 'Hele kommunen', 'Forudsætning for andre indsatser eller delt med andre kommuner'],
    ['K-0004', 'Gennemførlighed', 'Har vi folk, data og leverandør? 5 er lav risiko.', 0.2, true, true, 'feasibility', 'Vi har hverken folk eller leverandør', 'Vi mangler folk eller data', 'Vi kan, hvis noget andet venter', 'Folk er aftalt; kendt teknik', 'Afprøvet hos andre, og folk er sat af'],
  ],
);

/** Project, then the scores of Søren Kjeldahl and Lone Thyregod on the four criteria. */
const scores: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['P-0003', [2, 4, 4, 3], [2, 4, 4, 4]], ['P-0004', [2, 3, 5, 3], [3, 3, 5, 2]], ['P-0005', [4, 3, 4, 3], [4, 3, 4, 3]], ['P-0007', [3, 3, 4, 2], [3, 4, 3, 3]],
  ['P-0009', [4, 5, 3, 4], [3, 5, 3, 3]], ['P-0010', [2, 2, 5, 5], [2, 2, 5, 4]], ['P-0011', [4, 3, 3, 4], [4, 3, 2, 4]], ['P-0012', [3, 1, 5, 3], [2, 1, 5, 3]],
  ['P-0013', [2, 4, 4, 4], [2, 4, 4, 4]], ['P-0016', [4, 2, 3, 4], [4, 3, 3, 4]], ['P-0017', [5, 2, 3, 4], [5, 2, 3, 3]], ['P-0019', [4, 2, 4, 3], [4, 2, 4, 3]],
  ['P-0020', [5, 3, 2, 2], [4, 3, 2, 2]], ['P-0021', [2, 3, 5, 2], [2, 3, 5, 2]], ['P-0022', [5, 2, 4, 2], [4, 2, 4, 3]], ['P-0023', [2, 5, 3, 5], [2, 5, 3, 5]],
  ['P-0024', [3, 3, 3, 4], [3, 2, 3, 4]], ['P-0025', [1, 3, 4, 4], [1, 3, 4, 3]], ['P-0027', [3, 2, 3, 3], [2, 1, 2, 3]], ['P-0028', [3, 4, 3, 4], [3, 4, 3, 4]],
  ['P-0029', [1, 3, 3, 4], [2, 3, 3, 4]], ['P-0030', [4, 2, 4, 5], [4, 2, 4, 4]], ['P-0031', [2, 3, 3, 2], [2, 3, 2, 3]], ['P-0033', [1, 4, 3, 4], [1, 4, 3, 5]],
  ['P-0034', [1, 2, 3, 3], [2, 1, 3, 3]], ['P-0035', [5, 1, 3, 4], [4, 1, 3, 4]], ['P-0002', [5, 5, 4, 3], [5, 5, 4, 2]], ['P-0032', [1, 3, 2, 4], [1, 3, 2, 4]],
];

/** Why a 1 or a 5 was given, by criterion. */
const extremes: Readonly<Record<string, readonly [string, string]>> = {
  'K-0001': ['Ingen borgere mærker forskel.', 'Stor forskel for borgere, der har mest brug for hjælp.'],
  'K-0002': ['Giver ingen besparelse; er en udgift.', 'Gevinsten er over 1 mio. kr. og indarbejdet i budgettet.'],
  'K-0003': ['Gavner kun ét område.', 'Forudsætning for andre indsatser.'],
  'K-0004': ['Vi har ingen til at løse opgaven.', 'Afprøvet hos andre, og folk er sat af.'],
};

export const assessments: readonly Draft<'assessment'>[] = scores
  .flatMap(([project, first, second]) =>
    ([['Søren Kjeldahl', first, '2027-04-21'], ['Lone Thyregod', second, '2027-04-23']] as const).flatMap(([assessor, given, day]) =>
      given.map((score, index) => {
        const criterion = `K-000${String(index + 1)}`;
        const reason = score === 1 ? extremes[criterion]?.[0] : score === 5 ? extremes[criterion]?.[1] : undefined;
        return { project, criterion, assessor, score, reason: reason ?? null, date: day, confidence: criterion === 'K-0004' ? ('medium' as const) : ('high' as const) };
      }),
    ),
  )
  .map((draft, index) => ({ id: `V-${String(index + 1).padStart(4, '0')}`, ...draft }));

export const scoreRows: readonly Draft<'score'>[] = scores
  .flatMap(([project]) => criteria.map((criterion) => ({ project, criterion: criterion.id })))
  .map((draft, index) => ({ id: `PK-${String(index + 1).padStart(4, '0')}`, ...draft }));

export const scenarios: readonly Draft<'scenario'>[] = [
  { id: 'SC-0001', name: 'Uændret ramme', year: 2028, budgetFrame: 6_000_000, useCapacity: true, date: '2027-05-04', madeBy: 'Mette Ravnsbæk', locked: false, remark: 'Den centrale digitaliseringspulje som i 2027.' },
  { id: 'SC-0002', name: 'Ramme plus budgetønsker', year: 2028, budgetFrame: 10_300_000, useCapacity: true, date: '2027-05-04', madeBy: 'Mette Ravnsbæk', locked: false, remark: 'Hvis alle fem budgetønsker imødekommes.' },
];

const placed = (project: string, chosen: boolean, reason: NonNullable<Draft<'scenarioProject'>['reason']>, reasonText: string): Draft<'scenarioProject'> => ({ scenario: 'SC-0001', project, chosen, reason, reasonText });

export const scenarioProjects: readonly Draft<'scenarioProject'>[] = [
  placed('P-0005', true, 'must', 'Fælleskommunal aftale.'), placed('P-0012', true, 'must', 'Lovkrav.'), placed('P-0019', true, 'must', 'Den nuværende aftale udløber.'), placed('P-0032', true, 'must', 'Arkivloven.'), placed('P-0035', true, 'must', 'Tilgængelighedsloven.'),
  placed('P-0002', true, 'value', 'Største gevinst i porteføljen.'), placed('P-0004', true, 'neededByOther', 'Seks andre indsatser venter på ESDH.'), placed('P-0028', true, 'value', 'Tjener sig hjem på under to år.'), placed('P-0033', true, 'value', 'Billig og sikker gevinst.'),
  placed('P-0024', false, 'budget', 'Kun med, hvis budgetønsket imødekommes.'), placed('P-0031', false, 'dependency', 'Venter på AI-piloten.'), placed('P-0027', false, 'budget', 'Lav værdi i forhold til prisen.'), placed('P-0022', false, 'unscored', 'Prisen kendes ikke endnu.'),
].map((draft, index) => ({ id: `SP-${String(index + 1).padStart(4, '0')}`, ...draft }));

/** How Søren Kjeldahl compares the four criteria; the weights above are rounded from it. */
export const comparisons: readonly Draft<'comparison'>[] = (
  [['K-0001', 'K-0002', 1], ['K-0001', 'K-0003', 2], ['K-0001', 'K-0004', 1], ['K-0002', 'K-0003', 1], ['K-0002', 'K-0004', 2], ['K-0003', 'K-0004', 1]] as const
).map(([more, less, times], index) => ({ id: `PV-${String(index + 1).padStart(4, '0')}`, more, less, times, assessor: 'Søren Kjeldahl' }));

export const scenarioLimits: readonly Draft<'scenarioLimit'>[] = [{ id: 'SR-0001', scenario: 'SC-0002', kind: 'sourceBudget', funding: 'digitalPool', amount: 6_000_000 }];
