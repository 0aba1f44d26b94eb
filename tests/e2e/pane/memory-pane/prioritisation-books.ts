import { exampleRegister, faultlessRegister } from '../../../../src/example/index.js';
import type { EntityKey, RowOf } from '../../../../src/register/entities/index.js';
import type { Register } from '../../../../src/register/register.js';

function changed<K extends EntityKey>(register: Register, entity: K, change: (row: RowOf<K>) => Partial<RowOf<K>>): Register {
  const rows = (register.rows[entity] as unknown as readonly RowOf<K>[]).map((row) => ({ ...row, ...change(row) }));
  return { ...register, rows: { ...register.rows, [entity]: rows } };
}

/** All that can be wrong at once with criteria, candidates and locks, and yet be worked with. */
export function oddCandidates(): Register {
  const weights: Readonly<Record<string, number>> = { 'K-0001': 0.9, 'K-0002': 0.6, 'K-0003': 0.3, 'K-0004': 0.2 };
  const projects: Readonly<Record<string, Partial<RowOf<'project'>>>> = {
    'P-0024': { dependsOn: ['P-0027'] },
    'P-0027': { dependsOn: ['P-0024'] },
    'P-0034': { expectedCost: -100_000, approvedBudget: null },
    'P-0022': { expectedCost: null, approvedBudget: null },
    'P-0033': { dependsOn: ['P-0031'] },
  };
  const base = faultlessRegister('da');
  const years = base.rows.projectYear.filter(({ project }) => project !== 'P-0034' && project !== 'P-0022');
  // The same scores, criterion by criterion: nothing tells the two apart.
  const twins = base.rows.assessment.filter(({ project }) => project !== 'P-0031');
  const copied = base.rows.assessment.filter(({ project }) => project === 'P-0027').map((row, at) => ({ ...row, id: `V-9${String(100 + at)}`, project: 'P-0031' }));
  const [asked] = base.rows.allocation;
  const blank = { id: null, scenario: 'SC-0002', chosen: null, lockReason: null, reason: null, reasonText: null, at: { sheet: '', row: 0 } };
  const scenarioProject = [...base.rows.scenarioProject, { ...blank, id: 'SP-9001', project: 'P-0031', lock: 'out' as const }, { ...blank, id: 'SP-9002', project: 'P-0033', lock: 'in' as const }];
  const allocation = asked === undefined ? [] : [...base.rows.allocation, { ...asked, id: 'T-9001', project: 'P-0024', role: 'procurement' as const, year: 2028, quarter: 'q1' as const, hours: 90, status: 'wished' as const }];
  const register = { ...base, rows: { ...base.rows, projectYear: years, assessment: [...twins, ...copied], scenarioProject, allocation } };
  return changed(changed(register, 'criterion', ({ id }) => ({ weight: weights[id ?? ''] ?? 0 })), 'project', ({ id }) => projects[id ?? ''] ?? {});
}

/** Every weight is nought. */
export function zeroWeights(): Register {
  return changed(exampleRegister('da'), 'criterion', () => ({ weight: 0 }));
}

/** One project alone competes. */
export function singleCandidate(): Register {
  return changed(faultlessRegister('da'), 'project', ({ id }) => (id === 'P-0024' ? {} : { followedBy: 'local' as const }));
}

/** A must that nobody knew of when the year's plan was locked. */
export function newMust(): Register {
  const register = faultlessRegister('da');
  const [like] = register.rows.project.filter(({ id }) => id === 'P-0019');
  if (!like) return register;
  const must = { ...like, id: 'P-0099', name: 'Ny lovpligtig ordning', status: 'proposed' as const, agreedEnd: null, expectedCost: 2_000_000, dependsOn: null };
  return { ...register, rows: { ...register.rows, project: [...register.rows.project, must], projectYear: [...register.rows.projectYear, ...register.rows.projectYear.slice(0, 1).map((row) => ({ ...row, id: 'ØK-9001', project: 'P-0099', year: 2027, expected: 2_000_000, budget: null }))] } };
}
