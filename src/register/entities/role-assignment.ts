import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, name, ref, text } from '../../schema/kinds/index.js';
import { assignedRole } from '../choices/organisation.js';

export const roleAssignment = defineEntity({
  key: 'roleAssignment',
  table: 'tblRoles',
  prefix: 'RO',
  label: { da: 'Rolle', en: 'Role' },
  plural: { da: 'Roller', en: 'Roles' },
  sheet: { da: 'Roller', en: 'Roles' },
  about: {
    da: 'Hvem der har hvilken rolle på et projekt eller et system, ud over dem, der allerede står på projektet.',
    en: 'Who has which role on a project or a system, besides those already named on the project.',
  },
  part: 'organisation',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. RO-0001.', en: 'Set by itself, e.g. RO-0001.' }, width: 9 }),
    person: name('person', { label: { da: 'Person', en: 'Person' }, help: { da: 'Navn eller initialer.', en: 'Name or initials.' }, required: true, width: 24 }),
    role: choice(assignedRole, { label: { da: 'Rolle', en: 'Role' }, help: { da: 'Det, personen er.', en: 'What the person is.' }, required: true, width: 26 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, når rollen er på et projekt.', en: "The project's number when the role is on a project." }, former: ['Projekt-ID'], width: 10 }),
    system: ref('system', { label: { da: 'System', en: 'System' }, help: { da: 'Systemets nummer, når rollen er på et system.', en: "The system's number when the role is on a system." }, former: ['System-ID'], width: 10 }),
    from: date({ label: { da: 'Fra', en: 'From' }, help: { da: 'Tom = fra begyndelsen.', en: 'Blank = from the beginning.' } }),
    to: date({ label: { da: 'Til', en: 'To' }, help: { da: 'Tom = indtil videre.', en: 'Blank = until further notice.' } }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, max: 400, width: 30 }),
  },
});
