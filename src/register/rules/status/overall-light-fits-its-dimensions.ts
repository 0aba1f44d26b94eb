import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { followedProjects, isUnderWay } from '../../checking/projects.js';
import { trafficLight } from '../../choices/project.js';
import { fieldsOf } from '../../../schema/entity.js';
import { entities } from '../../entities/index.js';
import type { Register } from '../../register.js';

const dimensions = ['lightTime', 'lightEconomy', 'lightScope', 'lightResources', 'lightRisk', 'lightBenefits'] as const;
const order: readonly (string | null)[] = ['green', 'yellow', 'red'];
const labels = new Map(fieldsOf(entities.project).map(([name, field]) => [name, field.label]));

function* check(register: Register): Iterable<Hit> {
  for (const project of followedProjects(register)) {
    const overall = order.indexOf(project.light);
    if (!isUnderWay(project) || overall === -1 || project.lightReason !== null) continue;
    const worst = dimensions.reduce((worst, one) => (order.indexOf(project[one]) > order.indexOf(project[worst]) ? one : worst));
    if (order.indexOf(project[worst]) <= overall) continue;
    const light = trafficLight.options.find((option) => option.key === project[worst])?.label ?? '';
    yield { entity: 'project', row: project, field: 'light', params: { dimension: labels.get(worst) ?? '', light } };
  }
}

export const overallLightFitsItsDimensions = defineRule({
  id: 'overall-light-fits-its-dimensions',
  severity: 'info',
  part: 'statusHistory',
  area: 'status',
  title: { da: 'Det samlede lys er ikke grønnere end det dårligste enkeltlys', en: 'The overall light is no greener than the worst single light' },
  why: { da: 'Det samlede lys er en faglig vurdering og må gerne være grønnere, når det er begrundet.', en: 'The overall light is a professional judgement and may be greener when there is a reason.' },
  message: { da: '{title}: {dimension} er {light}, men det samlede lys er grønnere, uden begrundelse.', en: '{title}: {dimension} is {light}, but the overall light is greener, with no reason.' },
  check,
  valid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', light: 'yellow', lightTime: 'yellow', lightRisk: 'none' }, { followedBy: 'steering', status: 'active', light: 'green', lightTime: 'red', lightReason: 'Ny plan' }] } }],
  invalid: [{ rows: { project: [{ followedBy: 'steering', status: 'active', light: 'green', lightTime: 'green', lightRisk: 'red' }] } }],
});
