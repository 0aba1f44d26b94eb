import type { AnyRow } from '../../../schema/entity.js';
import type { Hit } from '../../../schema/rule.js';
import { defineRule } from '../../checking/define-rule.js';
import { nameFinder, wideTexts } from '../../checking/wide-texts.js';
import type { Register } from '../../register.js';

/** First and last name: one word alone is as often a place or a function. */
function personNames({ rows }: Register): ReadonlySet<string> {
  const typed = rows.project.flatMap(({ leader, owner }) => [leader, owner]);
  // Each name once: a person leads many projects.
  const names = [...new Set([...rows.person.map(({ name }) => name), ...typed])].filter((name): name is string => name !== null && /^\p{Lu}\S*(\s+\p{L}\S*)*\s+\p{Lu}\S*$/u.test(name.trim()));
  const functions = new Set([...rows.person.map((person) => person.function), ...rows.organisationUnit.map(({ name }) => name)].map((one) => one?.toLowerCase()));
  return new Set(names.filter((name) => !functions.has(name.trim().toLowerCase())));
}

function* check(register: Register, only?: AnyRow): Iterable<Hit> {
  const find = nameFinder(personNames(register));
  for (const { entity, row, field, label, text } of wideTexts(register, only)) {
    const person = find(text);
    if (person !== null) yield { entity, row, field, params: { field: label, person } };
  }
}

export const wideTextsNameNoPersons = defineRule({
  id: 'wide-texts-name-no-persons',
  severity: 'info',
  part: 'core',
  area: 'privacy',
  title: { da: 'Tekster til direktion og områder nævner ingen personer', en: 'Texts for the executive board and the areas name no persons' },
  why: { da: 'Den korte orientering går til mange. Skriv funktion eller område i stedet, eller godtag navnet med en begrundelse; ellers laves den ikke.', en: 'The short version goes to many. Write the function or the area instead, or accept the name with a reason; otherwise it is not made.' },
  message: { da: '{title}: {field} nævner {person}. Skriv funktionen i stedet.', en: '{title}: {field} names {person}. Write the function instead.' },
  check,
  valid: [
    { rows: { person: [{ name: 'Karen Lind', function: 'Chef for Ældre' }, { name: 'Chef for Ældre' }, { name: 'Mette' }], case: [{ title: 'Mette skal på kursus', decisionText: 'Chef for Ældre følger op. Karen Lindholt er en anden.' }] } },
    { rows: { project: [{ name: 'Ny hjemmeside', leader: 'Ida Skov', remark: 'Ida Skov spørges' }] } },
  ],
  invalid: [
    { rows: { person: [{ name: 'Karen Lind' }], case: [{ id: 'S-0001', title: 'Udbud', decisionText: 'Godkendt. karen lind følger op.' }] } },
    { rows: { project: [{ id: 'P-0001', name: 'Ny hjemmeside', leader: 'Ida Skov', nextSteps: "Afventer Ida Skovs ferie." }] } },
  ],
});
