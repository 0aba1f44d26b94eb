import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { fold } from '../../checking/keys.js';
import { oncePer } from '../../checking/once-per.js';
import { activeProjects, concernsGroups } from '../../checking/projects.js';
import type { RowOf } from '../../entities/index.js';
import type { Register } from '../../register.js';

type PersonRow = RowOf<'person'>;

/** Persons by folded name and initials, the first of those who share one. */
const personsByName = oncePer((rows: readonly PersonRow[]): ReadonlyMap<string, PersonRow> => {
  const persons = new Map<string, PersonRow>();
  for (const person of rows) {
    for (const name of [person.name, person.initials]) {
      if (name !== null && !persons.has(fold(name))) persons.set(fold(name), person);
    }
  }
  return persons;
});

function isGone({ activeTo }: PersonRow, { asOf }: Register): boolean {
  return activeTo !== null && activeTo < asOf;
}

function goneBy(register: Register, name: string | null): PersonRow | null {
  const person = name === null ? undefined : personsByName(register.rows.person).get(fold(name));
  return person && isGone(person, register) ? person : null;
}

function* check(register: Register): Iterable<Hit> {
  if (!register.rows.person.some((person) => isGone(person, register))) return;
  for (const project of activeProjects(register)) {
    for (const field of ['owner', 'leader'] as const) {
      const person = goneBy(register, project[field]);
      if (person) yield { entity: 'project', row: project, field, params: { person: person.name ?? '', left: person.activeTo ?? '' } };
    }
  }
  for (const benefit of register.rows.benefit) {
    const person = goneBy(register, benefit.owner);
    if (person === null || benefit.status === 'dropped' || benefit.status === 'potential' || !concernsGroups(register, benefit.project)) continue;
    yield { entity: 'benefit', row: benefit, field: 'owner', params: { person: person.name ?? '', left: person.activeTo ?? '' } };
  }
}

export const personIsStillHere = defineRule({
  id: 'person-is-still-here',
  severity: 'warning',
  part: 'organisation',
  area: 'keys',
  title: { da: 'De ansvarlige er stadig ansat', en: 'Those responsible are still employed' },
  why: { da: 'Et projekt eller en gevinst uden nogen bag sig falder mellem to stole.', en: 'A project or benefit with nobody behind it falls between two chairs.' },
  message: { da: '{title}: {person} fratrådte den {left}. Hvem tager over?', en: '{title}: {person} left on {left}. Who takes over?' },
  check,
  valid: [
    {
      asOf: '2027-05-12',
      rows: {
        person: [{ name: 'Mette Holm', activeTo: '2027-06-01' }, { name: 'Jens Ærø', activeTo: '2026-01-01' }],
        project: [
          { id: 'P-0001', followedBy: 'steering', status: 'active', owner: 'Mette Holm' },
          { id: 'P-0002', followedBy: 'steering', status: 'closed', owner: 'Jens Ærø' },
        ],
      },
    },
  ],
  invalid: [
    { asOf: '2027-05-12', rows: { person: [{ name: 'Jens Ærø', initials: 'JÆ', activeTo: '2027-01-31' }], project: [{ followedBy: 'programme', status: 'active', leader: 'jæ' }] } },
    { asOf: '2027-05-12', rows: { person: [{ name: 'Jens Ærø', activeTo: '2027-01-31' }], benefit: [{ owner: 'Jens Ærø' }] } },
  ],
});
