import { table, type Draft } from './draft.js';

type Role = NonNullable<Draft<'capacity'>['role']>;
const quarters = ['q1', 'q2', 'q3', 'q4'] as const;

/** Hours for projects by role: 2027 then 2028, four quarters each. The integration specialist left in February 2027. */
const hours: readonly (readonly [Role, string | null, readonly number[], string | null])[] = [
  ['projectManager', 'Digitalisering', [1500, 1500, 1050, 1500, 1500, 1500, 1050, 1500], null],
  ['architect', 'Digitalisering', [330, 330, 240, 330, 330, 330, 240, 330], null],
  ['integration', 'Digitalisering', [160, 0, 0, 160, 320, 320, 240, 320], 'Stillingen er ledig fra den 1. marts 2027.'],
  ['implementer', 'Digitalisering', [620, 620, 420, 620, 620, 620, 420, 620], null],
  ['security', 'Digitalisering', [240, 240, 170, 240, 240, 240, 170, 240], null],
  ['legal', 'Staben', [120, 120, 80, 120, 120, 120, 80, 120], null],
  ['dataAnalyst', 'Staben', [300, 300, 210, 300, 300, 300, 210, 300], null],
  ['specialist', null, [900, 900, 650, 900, 900, 900, 650, 900], null],
  ['trainer', 'Digitalisering', [200, 200, 160, 260, 260, 200, 160, 200], null],
];

export const capacity: readonly Draft<'capacity'>[] = hours
  .flatMap(([role, unit, perQuarter, remark]) =>
    perQuarter.map((amount, index) => ({ role, unit, year: index < 4 ? 2027 : 2028, quarter: quarters[index % 4] ?? 'q1', hours: amount, remark: role === 'integration' && index >= 1 && index <= 2 ? remark : null })),
  )
  .map((draft, index) => ({ id: `KA-${String(index + 1).padStart(4, '0')}`, ...draft }));

/** Hours that the areas give of their own: project, person, hours in the second and third quarter of 2027. */
const specialists: readonly (readonly unknown[])[] = (
  [
    ['P-0008', 'Lisbeth Dueholm', 40, 0], ['P-0009', 'Lisbeth Dueholm', 80, 0], ['P-0010', 'Kasper Lyngsø', 90, 60], ['P-0011', 'Marianne Toftlund', 120, 140], ['P-0014', 'Trine Hedemark', 40, 0],
    ['P-0016', 'Kasper Lyngsø', 70, 60], ['P-0019', 'Marianne Toftlund', 60, 40], ['P-0023', 'Kasper Lyngsø', 60, 50], ['P-0024', 'Gitte Solbjerg', 50, 30], ['P-0026', 'Trine Hedemark', 20, 0],
    ['P-0028', 'Lisbeth Dueholm', 60, 60], ['P-0030', 'Pia Mosegaard', 70, 50], ['P-0032', 'Niels Grønfeldt', 60, 50], ['P-0035', 'Rikke Lundager', 60, 40],
  ] as const
).flatMap(([project, person, second, third]) =>
  ([['q2', second], ['q3', third]] as const).filter(([, given]) => given > 0).map(([quarter, given]) => [project, 'specialist', person, 2027, quarter, given, 'granted']),
);

export const allocations: readonly Draft<'allocation'>[] = table<'allocation'>(
  ['project', 'role', 'person', 'year', 'quarter', 'hours', 'status'],
  [
    ['P-0002', 'projectManager', 'Camilla Nørlev', 2027, 'q2', 300, 'granted'], ['P-0002', 'projectManager', 'Camilla Nørlev', 2027, 'q3', 260, 'granted'], ['P-0002', 'projectManager', 'Camilla Nørlev', 2027, 'q4', 380, 'granted'],
    ['P-0002', 'projectManager', null, 2028, 'q1', 380, 'wished'], ['P-0002', 'architect', 'Peter Aagren', 2027, 'q3', 90, 'granted'], ['P-0002', 'implementer', null, 2027, 'q4', 300, 'granted'], ['P-0002', 'implementer', null, 2028, 'q1', 320, 'wished'], ['P-0002', 'trainer', null, 2027, 'q4', 180, 'granted'],
    ['P-0003', 'projectManager', 'Rasmus Overby', 2027, 'q2', 220, 'granted'], ['P-0003', 'projectManager', 'Rasmus Overby', 2027, 'q3', 180, 'granted'], ['P-0003', 'projectManager', 'Rasmus Overby', 2027, 'q4', 260, 'granted'], ['P-0003', 'trainer', null, 2027, 'q3', 140, 'granted'],
    ['P-0004', 'integration', null, 2027, 'q2', 120, 'wished'], ['P-0004', 'integration', null, 2027, 'q3', 160, 'wished'], ['P-0004', 'implementer', null, 2027, 'q3', 160, 'granted'], ['P-0004', 'implementer', null, 2027, 'q4', 220, 'granted'],
    ['P-0005', 'projectManager', 'Camilla Nørlev', 2027, 'q2', 80, 'granted'], ['P-0005', 'projectManager', 'Camilla Nørlev', 2027, 'q4', 100, 'granted'], ['P-0005', 'projectManager', null, 2028, 'q1', 320, 'wished'], ['P-0005', 'projectManager', null, 2028, 'q2', 320, 'wished'],
    ['P-0007', 'projectManager', 'Ida Skovmand', 2027, 'q2', 140, 'granted'], ['P-0007', 'legal', 'Sanne Krogholm', 2027, 'q2', 60, 'granted'], ['P-0010', 'projectManager', null, 2027, 'q3', 120, 'wished'], ['P-0012', 'security', 'Morten Vandborg', 2027, 'q2', 180, 'granted'],
    ['P-0012', 'security', 'Morten Vandborg', 2027, 'q3', 150, 'granted'], ['P-0013', 'dataAnalyst', 'Jonas Ebbeskov', 2027, 'q2', 220, 'granted'], ['P-0013', 'dataAnalyst', 'Jonas Ebbeskov', 2027, 'q3', 120, 'granted'], ['P-0016', 'integration', null, 2027, 'q3', 80, 'wished'],
    ['P-0017', 'projectManager', 'Ida Skovmand', 2027, 'q2', 120, 'granted'], ['P-0017', 'projectManager', 'Ida Skovmand', 2027, 'q3', 120, 'granted'], ['P-0019', 'projectManager', null, 2027, 'q4', 160, 'wished'], ['P-0019', 'projectManager', null, 2028, 'q1', 240, 'wished'],
    ['P-0020', 'projectManager', 'Rasmus Overby', 2027, 'q2', 180, 'granted'], ['P-0020', 'projectManager', 'Rasmus Overby', 2027, 'q3', 200, 'granted'], ['P-0020', 'legal', 'Sanne Krogholm', 2027, 'q3', 60, 'granted'], ['P-0021', 'integration', null, 2027, 'q2', 240, 'wished'],
    ['P-0021', 'integration', null, 2027, 'q3', 240, 'wished'], ['P-0021', 'projectManager', 'Thomas Elkjær', 2027, 'q2', 200, 'granted'], ['P-0021', 'projectManager', 'Thomas Elkjær', 2027, 'q3', 220, 'granted'], ['P-0021', 'architect', 'Peter Aagren', 2027, 'q3', 110, 'granted'],
    ['P-0001', 'projectManager', 'Thomas Elkjær', 2027, 'q2', 60, 'granted'], ['P-0001', 'projectManager', 'Thomas Elkjær', 2027, 'q3', 90, 'granted'], ['P-0025', 'projectManager', 'Camilla Nørlev', 2027, 'q3', 60, 'granted'], ['P-0028', 'projectManager', null, 2027, 'q3', 160, 'wished'],
    ['P-0028', 'projectManager', null, 2027, 'q4', 200, 'wished'], ['P-0029', 'dataAnalyst', 'Jonas Ebbeskov', 2027, 'q3', 80, 'granted'], ['P-0033', 'projectManager', null, 2028, 'q1', 140, 'wished'], ['P-0024', 'projectManager', null, 2028, 'q1', 180, 'wished'],
    ...specialists,
  ],
).map((draft, index) => ({ id: `T-${String(index + 1).padStart(4, '0')}`, ...draft }));

/** What was asked of the budget of 2027 in spring, and what it gave in October. */
const answersOf2027: Readonly<Record<string, { readonly wished: number; readonly granted: number }>> = {
  'P-0012': { wished: 1_300_000, granted: 900_000 },
  'P-0019': { wished: 500_000, granted: 500_000 },
  'P-0028': { wished: 600_000, granted: 350_000 },
};

/** Kroner by year; the years of a project sum to its approved budget and expected cost. */
export const projectYears: readonly Draft<'projectYear'>[] = table<'projectYear'>(
  ['project', 'year', 'kind', 'budget', 'expected', 'spent', 'lasting', 'funding', 'appropriation', 'budgetArea'],
  [
    ['P-0002', 2026, 'capital', 4_100_000, 3_950_000, 3_950_000, null, 'ownBudget', 'released', 'Ældre og Sundhed'], ['P-0002', 2027, 'capital', 8_300_000, 7_650_000, 2_200_000, null, 'ownBudget', 'released', 'Ældre og Sundhed'], ['P-0002', 2028, 'capital', 1_800_000, 3_400_000, 0, 3_150_000, 'ownBudget', 'setAside', 'Ældre og Sundhed'],
    ['P-0003', 2026, 'capital', 1_500_000, 1_420_000, 1_420_000, null, 'ownBudget', 'released', 'Administration'], ['P-0003', 2027, 'capital', 2_100_000, 2_280_000, 480_000, 1_750_000, 'ownBudget', 'released', 'Administration'],
    ['P-0004', 2026, 'capital', 2_300_000, 2_050_000, 2_050_000, null, 'ownBudget', 'released', 'Administration'], ['P-0004', 2027, 'capital', 3_100_000, 3_050_000, 770_000, 610_000, 'ownBudget', 'released', 'Administration'], ['P-0004', 2028, 'capital', 0, 300_000, 0, null, 'ownBudget', 'notSought', 'Administration'],
    ['P-0005', 2026, 'operation', 400_000, 380_000, 380_000, null, 'jointFrame', 'released', 'Arbejdsmarked'], ['P-0005', 2027, 'operation', 1_600_000, 1_200_000, 160_000, null, 'jointFrame', 'released', 'Arbejdsmarked'], ['P-0005', 2028, 'operation', 1_200_000, 1_620_000, 0, 980_000, 'jointFrame', 'setAside', 'Arbejdsmarked'],
    ['P-0012', 2026, 'operation', 1_000_000, 940_000, 940_000, null, 'digitalPool', 'released', 'Digitaliseringspulje'], ['P-0012', 2027, 'operation', 900_000, 1_040_000, 370_000, 250_000, 'digitalPool', 'released', 'Digitaliseringspulje'],
    ['P-0019', 2027, 'operation', 500_000, 400_000, 120_000, null, 'jointFrame', 'released', 'Skole og Dagtilbud'], ['P-0019', 2028, 'operation', 1_600_000, 1_700_000, 0, 1_150_000, 'jointFrame', 'setAside', 'Skole og Dagtilbud'],
    ['P-0020', 2026, 'operation', 1_400_000, 1_380_000, 1_380_000, null, 'ownBudget', 'released', 'Børn og Familie'], ['P-0020', 2027, 'operation', 1_200_000, 1_570_000, 490_000, 890_000, 'ownBudget', 'released', 'Børn og Familie'],
    ['P-0021', 2025, 'operation', 500_000, 500_000, 500_000, null, 'digitalPool', 'released', 'Digitaliseringspulje'], ['P-0021', 2026, 'operation', 2_300_000, 2_350_000, 2_350_000, null, 'digitalPool', 'released', 'Digitaliseringspulje'], ['P-0021', 2027, 'operation', 1_300_000, 1_600_000, 630_000, 740_000, 'digitalPool', 'released', 'Digitaliseringspulje'],
    ['P-0024', 2028, 'capital', 700_000, 700_000, 0, 110_000, 'ownBudget', 'sought', 'Kultur og Fritid'], ['P-0028', 2027, 'operation', 350_000, 350_000, 60_000, null, 'selfFinanced', 'setAside', 'Ældre og Sundhed'], ['P-0028', 2028, 'operation', 500_000, 500_000, 0, 90_000, 'selfFinanced', 'setAside', 'Ældre og Sundhed'],
  ],
)
  // The climate plan's buildings: finance took the saving out of the budget year by year.
  .concat([
    { project: 'P-0023', year: 2025, kind: 'operation', budget: 3_000_000, expected: 2_900_000, spent: 2_900_000, funding: 'ownBudget', appropriation: 'released', budgetArea: 'Ejendomme' },
    { project: 'P-0023', year: 2026, kind: 'operation', budget: 3_000_000, expected: 3_000_000, spent: 3_000_000, saving: 800_000, funding: 'ownBudget', appropriation: 'released', budgetArea: 'Ejendomme' },
    { project: 'P-0023', year: 2027, kind: 'operation', budget: 1_200_000, expected: 1_150_000, spent: 580_000, saving: 1_700_000, funding: 'ownBudget', appropriation: 'released', budgetArea: 'Ejendomme' },
  ])
  .map((draft) => ({ ...draft, ...(draft.year === 2027 ? answersOf2027[String(draft.project)] : {}) }))
  .map((draft, index) => ({ id: `PA-${String(index + 1).padStart(4, '0')}`, ...draft }));
