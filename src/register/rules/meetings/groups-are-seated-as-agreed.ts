import type { Text } from '../../../schema/text.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { isSame } from '../../checking/keys.js';
import type { UnitType } from '../../choices/organisation.js';
import type { RowOf } from '../../entities/index.js';
import type { Register } from '../../register.js';

type PersonRow = RowOf<'person'>;

function isEmployed(register: Register, person: PersonRow): boolean {
  return (person.activeFrom === null || person.activeFrom <= register.asOf) && (person.activeTo === null || person.activeTo >= register.asOf);
}

function unitTypeOf(register: Register, name: string | null): UnitType | null {
  return register.rows.organisationUnit.find((unit) => isSame(unit.name, name))?.type ?? null;
}

function covers(person: PersonRow, area: string | null): boolean {
  return isSame(person.unit, area) || (person.represents ?? '').split(/[;\n]/).some((one) => isSame(one, area));
}

const seats: readonly { readonly type: UnitType; readonly count: number; readonly seat: Text }[] = [
  { type: 'welfare', count: 2, seat: { da: 'to chefer fra velfærdsområdet', en: 'two heads from the welfare areas' } },
  { type: 'jointAdministration', count: 1, seat: { da: 'en chef fra fællesforvaltningen', en: 'one head from the joint administration' } },
  { type: 'staff', count: 1, seat: { da: 'stabschefen', en: 'the chief of staff' } },
];

function* check(register: Register): Iterable<Hit> {
  const employed = register.rows.person.filter((person) => isEmployed(register, person));
  const steering = employed.filter((person) => person.steeringRole === 'chair' || person.steeringRole === 'member');
  // An empty list of members is a list nobody has filled in yet.
  if (steering.length > 0) {
    if (!steering.some((person) => person.steeringRole === 'chair')) {
      yield { entity: 'person', row: null, params: { seat: { da: 'en formand for styregruppen', en: 'a chair of the steering group' } } };
    }
    for (const { type, count, seat } of seats) {
      const seated = steering.filter((person) => unitTypeOf(register, person.unit) === type).length;
      if (seated < count) yield { entity: 'person', row: null, params: { seat } };
    }
  }
  const programme = employed.filter((person) => person.programmeRole !== null);
  if (programme.length === 0) return;
  for (const unit of register.rows.organisationUnit) {
    if (unit.type !== 'department' || unit.active === false || programme.some((person) => covers(person, unit.name))) continue;
    const seat = { da: `en repræsentant for ${unit.name ?? ''} i programgruppen`, en: `a representative of ${unit.name ?? ''} in the programme group` };
    yield { entity: 'organisationUnit', row: unit, params: { seat } };
  }
}

const units = [
  { name: 'Ældre', type: 'welfare' },
  { name: 'Skole', type: 'welfare' },
  { name: 'Økonomi', type: 'jointAdministration' },
  { name: 'Staben', type: 'staff' },
  { name: 'Vej og Park', type: 'department' },
];
const seated = units.map((unit, index) => ({ name: `Chef ${String(index)}`, unit: unit.name, steeringRole: index === 0 ? 'chair' : 'member' }));

export const groupsAreSeatedAsAgreed = defineRule({
  id: 'groups-are-seated-as-agreed',
  severity: 'info',
  part: 'organisation',
  area: 'decisions',
  title: { da: 'Grupperne er sammensat som aftalt', en: 'The groups are composed as agreed' },
  why: { da: 'Kommissoriet siger, hvem der sidder i styregruppen, og at hvert fagchefområde er repræsenteret i programgruppen. Én person må dække flere områder.', en: 'The terms of reference say who sits in the steering group, and that each department is represented in the programme group. One person may cover several.' },
  message: { da: 'Kommissoriet nævner {seat}; det kan ikke ses af Personer.', en: 'The terms of reference name {seat}; the list of persons does not show it.' },
  check,
  valid: [
    { rows: { organisationUnit: units, person: [...seated, { name: 'Ida', represents: 'Bibliotek; Vej og Park', programmeRole: 'member' }] } },
    { rows: { organisationUnit: units, person: [{ name: 'Ida' }] } },
  ],
  invalid: [
    { rows: { organisationUnit: units, person: seated.slice(1) } },
    { rows: { organisationUnit: units, person: [{ name: 'Ida', unit: 'Skole', programmeRole: 'chair' }] } },
    { asOf: '2027-05-12', rows: { organisationUnit: units, person: [...seated.slice(0, 3), { ...seated[3], activeTo: '2027-01-31' }] } },
  ],
});
