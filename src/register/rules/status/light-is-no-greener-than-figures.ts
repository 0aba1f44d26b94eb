import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { bySteering, isUnderWay, type ProjectRow } from '../../checking/projects.js';
import { isOn } from '../../checking/parts-on.js';
import { trafficLight } from '../../choices/project.js';
import { calculatedLight } from '../../formulas/calculated-light.js';
import type { Register } from '../../register.js';

const order: readonly (string | null)[] = ['green', 'yellow', 'red'];

/** The reason has a column of its own once status history is on; until then it stands with the next steps. */
function isExplained(register: Register, project: ProjectRow): boolean {
  return (isOn(register, 'statusHistory') ? project.lightReason : project.nextSteps) !== null;
}

function* check(register: Register): Iterable<Hit> {
  for (const project of register.rows.project) {
    if (!bySteering(project) || !isUnderWay(project) || project.externalSchedule === true || isExplained(register, project)) continue;
    const figures = calculatedLight(project, register.settings);
    const said = order.indexOf(project.light);
    if (figures === null || said === -1 || said >= order.indexOf(figures)) continue;
    const word = (key: string | null) => trafficLight.options.find((option) => option.key === key)?.label ?? '';
    yield { entity: 'project', row: project, field: 'light', params: { said: word(project.light), figures: word(figures) } };
  }
}

export const lightIsNoGreenerThanFigures = defineRule({
  id: 'light-is-no-greener-than-figures',
  severity: 'warning',
  part: 'core',
  area: 'status',
  title: { da: 'Trafiklyset passer med tid og økonomi, eller forskellen er begrundet', en: 'The light fits schedule and economy, or the difference is explained' },
  why: { da: 'Der kan være gode grunde til et grønnere lys end datoer og beløb viser, men de skal kunne læses.', en: 'There can be good reasons for a greener light than dates and amounts show, but one must be able to read them.' },
  message: { da: '{title} er meldt {said}, mens tid og økonomi viser {figures}. Skriv hvorfor.', en: '{title} is reported {said} while schedule and economy show {figures}. Write why.' },
  check,
  valid: [
    { rows: { project: [{ followedBy: 'steering', status: 'active', light: 'green', agreedEnd: '2027-06-01', expectedEnd: '2027-06-20' }] } },
    { rows: { project: [{ followedBy: 'steering', status: 'active', light: 'green', agreedEnd: '2027-01-01', expectedEnd: '2027-06-20', lightReason: 'Ny plan godkendt' }] } },
    { rows: { project: [{ followedBy: 'steering', status: 'active', light: 'green', agreedEnd: '2027-01-01', expectedEnd: '2027-06-20', externalSchedule: true }] } },
    { parts: ['core'], rows: { project: [{ followedBy: 'steering', status: 'active', light: 'red', agreedEnd: '2027-01-01', expectedEnd: '2027-02-20' }, { followedBy: 'steering', status: 'active', light: 'none', agreedEnd: '2027-01-01', expectedEnd: '2027-09-20' }] } },
  ],
  invalid: [
    { rows: { project: [{ followedBy: 'steering', status: 'active', light: 'green', agreedEnd: '2027-01-01', expectedEnd: '2027-02-20' }] } },
    { parts: ['core'], rows: { project: [{ followedBy: 'steering', status: 'active', light: 'yellow', approvedBudget: 1000000, expectedCost: 1200000 }] } },
  ],
});
