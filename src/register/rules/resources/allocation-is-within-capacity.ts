import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { quarter, resourceRole } from '../../choices/organisation.js';
import { allocatedHours, capacityLoad } from '../../formulas/capacity-load.js';
import type { Register } from '../../register.js';

function* check(register: Register): Iterable<Hit> {
  const told = new Set<string>();
  const { capacity, allocation } = register.rows;
  for (const row of capacity) {
    const slot = [row.role, row.year, row.quarter].join(' ');
    const load = capacityLoad(row, capacity, allocation);
    if (load === null || load <= 1 || told.has(slot)) continue;
    told.add(slot);
    const granted = allocatedHours(row, allocation) ?? 0;
    const role = resourceRole.options.find((option) => option.key === row.role)?.label ?? '';
    const when = quarter.options.find((option) => option.key === row.quarter)?.label ?? '';
    yield { entity: 'capacity', row, field: 'hours', params: { role, when, year: String(row.year ?? ''), granted, hours: granted / load } };
  }
}

export const allocationIsWithinCapacity = defineRule({
  id: 'allocation-is-within-capacity',
  severity: 'info',
  part: 'capacity',
  area: 'economy',
  title: { da: 'Der er ikke tildelt flere timer, end der er', en: 'No more hours are granted than there are' },
  why: { da: 'Timer, der er lovet to steder, bliver til forsinkelser begge steder.', en: 'Hours promised twice become delays in both places.' },
  message: { da: '{role}, {when} {year}: {granted} timer er tildelt, men der er {hours}.', en: '{role}, {when} {year}: {granted} hours are granted, but there are {hours}.' },
  check,
  valid: [{ rows: { capacity: [{ role: 'architect', year: 2027, quarter: 'q3', hours: 100, unit: 'IT' }, { role: 'architect', year: 2027, quarter: 'q3', hours: 100, unit: 'Skole' }], allocation: [{ role: 'architect', year: 2027, quarter: 'q3', hours: 200, status: 'granted' }, { role: 'architect', year: 2027, quarter: 'q3', hours: 90, status: 'wished' }] } }],
  invalid: [{ rows: { capacity: [{ id: 'KA-0001', role: 'architect', year: 2027, quarter: 'q3', hours: 100 }], allocation: [{ role: 'architect', year: 2027, quarter: 'q3', hours: 101, status: 'granted' }] } }],
});
