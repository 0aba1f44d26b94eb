import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, name, text } from '../../schema/kinds/index.js';
import { groupRole } from '../choices/organisation.js';

const groups = { da: 'Grupper', en: 'Groups' };

export const person = defineEntity({
  key: 'person',
  table: 'tblPersons',
  prefix: 'PE',
  label: { da: 'Person', en: 'Person' },
  plural: { da: 'Personer', en: 'Persons' },
  sheet: { da: 'Personer', en: 'Persons' },
  about: {
    da: 'De ansatte, der nævnes i oversigten. Listen vokser af sig selv, når der skrives et nyt navn; funktion og område bruges i materialet i stedet for navne.',
    en: 'The employees named in the register. The list grows by itself when a new name is typed; function and area stand in documents instead of names.',
  },
  part: 'organisation',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PE-0001.', en: 'Set by itself, e.g. PE-0001.' }, width: 9 }),
    name: text({ label: { da: 'Navn', en: 'Name' }, help: { da: 'Som det skrives i de andre ark.', en: 'As it is written in the other sheets.' }, former: ['Person'], required: true, max: 100, width: 26 }),
    initials: text({ label: { da: 'Initialer', en: 'Initials' }, help: { da: 'Kan bruges i stedet for navnet.', en: 'Can be used instead of the name.' }, former: ['Initialer/ID', 'Init.'], max: 12, width: 10 }),
    function: text({ label: { da: 'Funktion', en: 'Function' }, help: { da: 'F.eks. Chef for Ældre. Bruges i materialet i stedet for navnet.', en: 'E.g. Head of Eldercare. Stands in documents instead of the name.' }, former: ['Titel', 'Stilling'], max: 120, width: 30 }),
    unit: name('organisationUnit', { label: { da: 'Område', en: 'Area' }, help: { da: 'Hvor personen er ansat.', en: 'Where the person works.' }, former: ['Enhed', 'Fagområde'], width: 24 }),
    email: text({ label: { da: 'E-mail', en: 'E-mail' }, help: { da: 'Til indkaldelser og statusbestilling.', en: 'For invitations and status requests.' }, former: ['Email', 'Mail'], max: 200, width: 28 }),
    steeringRole: choice(groupRole, { label: { da: 'Plads i styregruppen', en: 'Seat in the steering group' }, help: { da: 'Tom, når personen ikke er med.', en: 'Blank when the person is not in it.' }, former: ['Styregruppe'], group: groups, width: 16 }),
    programmeRole: choice(groupRole, { label: { da: 'Plads i programgruppen', en: 'Seat in the programme group' }, help: { da: 'Tom, når personen ikke er med.', en: 'Blank when the person is not in it.' }, former: ['Programgruppe'], group: groups, width: 16 }),
    represents: text({ label: { da: 'Repræsenterer', en: 'Represents' }, help: { da: 'Områder, adskilt af semikolon; én kan dække flere.', en: 'Areas, separated by semicolons; one person can cover several.' }, max: 255, group: groups, width: 30 }),
    activeFrom: date({ label: { da: 'Ansat fra', en: 'Employed from' }, help: { da: 'Tom = altid.', en: 'Blank = always.' }, former: ['Aktiv fra'] }),
    activeTo: date({ label: { da: 'Ansat til', en: 'Employed until' }, help: { da: 'Udfyldes, når personen er fratrådt.', en: 'Filled in when the person has left.' }, former: ['Aktiv til'] }),
  },
});
