import { defineEntity } from '../../schema/entity.js';
import { choice, key, name, number, ref, text } from '../../schema/kinds/index.js';
import { allocationStatus, quarter, resourceRole } from '../choices/organisation.js';

export const allocation = defineEntity({
  key: 'allocation',
  table: 'tblAllocations',
  prefix: 'T',
  label: { da: 'Tildeling', en: 'Allocation' },
  plural: { da: 'Tildelte timer', en: 'Allocated hours' },
  sheet: { da: 'Tildelte timer', en: 'Allocated hours' },
  about: {
    da: 'De timer, et projekt ønsker og får af en rolle i et kvartal. Personen kan udfyldes senere.',
    en: 'The hours a project wishes for and gets of a role in a quarter. The person can be filled in later.',
  },
  part: 'capacity',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. T-0001.', en: 'Set by itself, e.g. T-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer, f.eks. P-0042.', en: "The project's number, e.g. P-0042." }, former: ['Projekt-ID'], required: true, width: 10 }),
    role: choice(resourceRole, { label: { da: 'Rolle', en: 'Role' }, help: { da: 'Den slags folk, projektet har brug for.', en: 'The kind of people the project needs.' }, required: true, width: 24 }),
    person: name('person', { label: { da: 'Person', en: 'Person' }, help: { da: 'Tom, indtil I ved hvem.', en: 'Blank until you know who.' }, width: 22 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'F.eks. 2028.', en: 'E.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    quarter: choice(quarter, { label: { da: 'Kvartal', en: 'Quarter' }, help: { da: '1. til 4. kvartal.', en: 'Q1 to Q4.' }, former: ['Periode'], required: true, width: 12 }),
    hours: number({ label: { da: 'Timer', en: 'Hours' }, help: { da: 'Timer i kvartalet.', en: 'Hours in the quarter.' }, min: 0, required: true, width: 10 }),
    status: choice(allocationStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Ønsket, tildelt eller afvist.', en: 'Wished, granted or refused.' }, required: true, width: 12 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, max: 400, width: 30 }),
  },
});
