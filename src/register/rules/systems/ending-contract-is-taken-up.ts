import { addMonths } from '../../../schema/dates.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { findByKey } from '../../checking/find-by-key.js';
import { isSame } from '../../checking/keys.js';
import type { Register } from '../../register.js';

const notice = 12;

function hasProject(register: Register, system: string | null): boolean {
  return register.rows.projectSystem.some((one) => {
    const project = isSame(one.system, system) ? findByKey(register, 'project', one.project) : null;
    return project !== null && project.status !== 'closed' && project.status !== 'stopped' && project.status !== 'rejected';
  });
}

function* check(register: Register): Iterable<Hit> {
  const until = addMonths(register.asOf, notice);
  for (const system of register.rows.system) {
    const next = [system.noticeDate, system.contractEnd].filter((day) => day !== null && day >= register.asOf).sort()[0] ?? null;
    if (next === null || next > until || hasProject(register, system.id)) continue;
    yield { entity: 'system', row: system, field: next === system.noticeDate ? 'noticeDate' : 'contractEnd', params: { day: next } };
  }
}

export const endingContractIsTakenUp = defineRule({
  id: 'ending-contract-is-taken-up',
  severity: 'warning',
  part: 'systems',
  area: 'systems',
  title: { da: 'En kontrakt, der udløber, er taget op i et projekt', en: 'A contract that ends is taken up by a project' },
  why: { da: 'Et udbud tager ofte et år. Opdages udløbet for sent, forlænges aftalen på leverandørens vilkår.', en: "A tender often takes a year. Discovered too late, the contract is prolonged on the supplier's terms." },
  message: { da: '{title}: kontrakt eller opsigelsesfrist den {day}, og intet projekt nævner systemet.', en: '{title}: contract end or notice on {day}, and no project names the system.' },
  check,
  valid: [
    { asOf: '2027-05-12', rows: { system: [{ id: 'SY-0001', contractEnd: '2028-05-13' }, { id: 'SY-0002', contractEnd: '2027-01-01' }] } },
    { asOf: '2027-05-12', rows: { system: [{ id: 'SY-0001', contractEnd: '2027-12-31' }], project: [{ id: 'P-0001', status: 'active' }], projectSystem: [{ project: 'P-0001', system: 'SY-0001' }] } },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { system: [{ id: 'SY-0001', name: 'Omsorg', noticeDate: '2027-06-30', contractEnd: '2029-01-01' }] } },
    { asOf: '2027-05-12', rows: { system: [{ id: 'SY-0001', name: 'Omsorg', contractEnd: '2027-12-31' }], project: [{ id: 'P-0001', status: 'closed' }], projectSystem: [{ project: 'P-0001', system: 'SY-0001' }] } },
  ],
});
