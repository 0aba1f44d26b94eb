import { faultlessRegister } from '../../../src/example/index.js';
import { seeded } from '../../../src/example/seeded.js';
import { candidatesFor } from '../../../src/prioritisation/selection/candidates-for.js';
import type { RowOf } from '../../../src/register/entities/index.js';
import type { Register } from '../../../src/register/register.js';
import type { Figures } from '../figures.js';
import { timed } from '../seconds.js';

const year = 2028;

type Rows<K extends keyof Register['rows']> = readonly RowOf<K>[];

/** A register of nothing but candidates, each assessed by one person on every criterion. */
function candidates(projects: number, criteria: number): Register {
  const example = faultlessRegister('da');
  const next = seeded(41);
  const [project, criterion, assessment] = [example.rows.project[0], example.rows.criterion[0], example.rows.assessment[0]];
  if (!project || !criterion || !assessment) throw new Error('The example has no assessed project');
  const manyProjects: Rows<'project'> = Array.from({ length: projects }, (_, i) => ({ ...project, id: `P-${String(i + 1).padStart(4, '0')}`, status: 'proposed', obligation: 'could', category: 'national', followedBy: null, expectedEnd: null }));
  const manyCriteria: Rows<'criterion'> = Array.from({ length: criteria }, (_, i) => ({ ...criterion, id: `K-${String(i + 1).padStart(4, '0')}`, category: null, active: true, weight: 1 + (i % 5) }));
  const assessed: Rows<'assessment'> = manyProjects.flatMap((one) => manyCriteria.map((on) => ({ ...assessment, project: one.id, criterion: on.id, score: 1 + Math.floor(5 * next()) })));
  return { ...example, rows: { ...example.rows, project: manyProjects, criterion: manyCriteria, assessment: assessed } };
}

/** The same register after one weight has been moved. */
function withWeight(register: Register, weight: number): Register {
  const criterion = register.rows.criterion.map((one, i) => (i === 0 ? { ...one, weight } : one));
  return { ...register, rows: { ...register.rows, criterion } };
}

/** First ranking of a register just read, and the median of ranking it again as a weight is moved to and fro; as the pane does it. */
export async function rankCandidates([projects = '', criteria = '']: readonly string[]): Promise<Figures> {
  const register = candidates(Number(projects), Number(criteria));
  const [first] = await timed(() => candidatesFor(register, year));
  const moved: number[] = [];
  for (let step = 1; step <= 51; step += 1) {
    const other = withWeight(register, step % 10);
    moved.push((await timed(() => candidatesFor(other, year)))[0]);
  }
  return { first, again: moved.sort((a, b) => a - b)[25] ?? Number.NaN };
}
