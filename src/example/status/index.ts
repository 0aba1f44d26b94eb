import type { Draft } from '../draft.js';
import { table } from '../draft.js';
import { projects } from '../projects/index.js';
import { november2026, september2026 } from './autumn-2026.js';
import { march2027 } from './march-2027.js';

type Report = Draft<'statusReport'>;
const rank = { none: 0, green: 1, yellow: 2, red: 3 } as const;

function frozen(meeting: string, date: string, cells: readonly (readonly unknown[])[], before: readonly Report[]): readonly Report[] {
  const rows = table<'statusReport'>(['project', 'light', 'lightTime', 'lightEconomy', 'phase', 'expectedEnd', 'expectedCost', 'sinceLast', 'nextSteps'], cells);
  return rows.map((row) => {
    const project = projects.find((candidate) => candidate.id === row.project);
    const last = before.filter((candidate) => candidate.project === row.project).at(-1)?.light;
    const moved = last && row.light ? rank[row.light] - rank[last] : 0;
    return {
      ...row, meeting, date, status: row.phase === 'idea' ? 'proposed' : 'active', agreedEnd: project?.agreedEnd ?? null, approvedBudget: project?.approvedBudget ?? null,
      trend: moved === 0 ? 'same' : moved > 0 ? 'worse' : 'better', reportedBy: project?.leader ?? null,
    };
  });
}

const september = frozen('M-0006', '2026-08-26', september2026, []);
const november = frozen('M-0009', '2026-11-11', november2026, september);
const march = frozen('M-0012', '2027-03-03', march2027, november);

/** The status of each project as it was frozen for three earlier meetings, oldest first. */
export const statusReports: readonly Report[] = [...september, ...november, ...march].map((row, index) => ({
  id: `ST-${String(index + 1).padStart(4, '0')}`,
  ...row,
}));
