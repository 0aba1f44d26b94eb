import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { fold } from '../../checking/keys.js';
import { rowsWith } from '../../checking/rows-with.js';
import { reportsOf } from '../../checking/status-reports.js';
import { activeProjects } from '../../checking/projects.js';
import { isOpenBarrier } from '../../formulas/days-open.js';
import type { Register } from '../../register.js';

const times = 3;

/** Projects that an open barrier or an undecided case names. */
function namedByAction(register: Register): ReadonlySet<string> {
  const { barrier, case: cases } = register.rows;
  const inBarriers = barrier.filter(isOpenBarrier).flatMap((one) => (one.affects ?? '').split(/[;,\n]/));
  const inCases = cases.filter((one) => one.decision === null).flatMap((one) => one.projects ?? []);
  return new Set([...inBarriers, ...inCases].map(fold));
}

function* check(register: Register): Iterable<Hit> {
  const named = namedByAction(register);
  for (const project of activeProjects(register)) {
    const last = reportsOf(register, project).slice(-times);
    const isTroubled = last.length === times && last.every((one) => one.light === 'red' || one.light === 'yellow');
    if (!isTroubled || named.has(fold(project.id ?? ''))) continue;
    const hasRisk = rowsWith(register, 'risk', 'project', project.id).some((one) => one.status !== 'closed');
    if (!hasRisk) yield { entity: 'project', row: project, field: 'light', params: { times } };
  }
}

export const lastingTroubleIsActedOn = defineRule({
  id: 'lasting-trouble-is-acted-on',
  severity: 'info',
  part: 'statusHistory',
  area: 'status',
  title: { da: 'Vedvarende gult eller rødt lys følges af handling', en: 'A light that stays yellow or red is followed by action' },
  why: { da: 'Lyser et projekt gult eller rødt gang på gang, skal der stå en barriere, en risiko eller en sag, som nogen kan handle på.', en: 'When a project is yellow or red time after time there should be a barrier, a risk or a case someone can act on.' },
  message: { da: '{title} har lyst gult eller rødt {times} gange i træk, uden at der er meldt en barriere, risiko eller sag.', en: '{title} has been yellow or red {times} times running, with no barrier, risk or case.' },
  check,
  valid: [
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], statusReport: [{ project: 'P-0001', date: '2026-09-01', light: 'red' }, { project: 'P-0001', date: '2026-12-01', light: 'yellow' }, { project: 'P-0001', date: '2027-03-01', light: 'red' }], barrier: [{ affects: 'P-0007; P-0001', status: 'reported' }] } },
    { rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], statusReport: [{ project: 'P-0001', date: '2026-09-01', light: 'red' }, { project: 'P-0001', date: '2027-03-01', light: 'green' }, { project: 'P-0001', date: '2026-12-01', light: 'yellow' }] } },
  ],
  invalid: [{ rows: { project: [{ id: 'P-0001', followedBy: 'steering', status: 'active' }], statusReport: [{ project: 'P-0001', date: '2026-06-01', light: 'green' }, { project: 'P-0001', date: '2026-09-01', light: 'red' }, { project: 'P-0001', date: '2026-12-01', light: 'yellow' }, { project: 'P-0001', date: '2027-03-01', light: 'red' }] } }],
});
