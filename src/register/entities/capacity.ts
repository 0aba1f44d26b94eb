import { defineEntity } from '../../schema/entity.js';
import { choice, key, name, number, percent, text } from '../../schema/kinds/index.js';
import { quarter, resourceRole } from '../choices/organisation.js';
import { allocatedHoursFormula, capacityLoadFormula } from '../formulas/capacity-load.js';

export const capacity = defineEntity({
  key: 'capacity',
  table: 'tblCapacity',
  prefix: 'KA',
  label: { da: 'Kapacitet', en: 'Capacity' },
  plural: { da: 'Kapacitet', en: 'Capacity' },
  sheet: { da: 'Kapacitet', en: 'Capacity' },
  about: {
    da: 'Hvor mange timer en rolle har til projekter i et kvartal. Skriv timerne, når drift og ferie er trukket fra.',
    en: 'How many hours a role has for projects in a quarter. Type the hours once operation and holidays are taken off.',
  },
  part: 'capacity',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. KA-0001.', en: 'Set by itself, e.g. KA-0001.' }, width: 10 }),
    role: choice(resourceRole, { label: { da: 'Rolle', en: 'Role' }, help: { da: 'Den slags folk, det handler om.', en: 'The kind of people concerned.' }, former: ['Rolle/kompetence'], required: true, width: 24 }),
    unit: name('organisationUnit', { label: { da: 'Område', en: 'Area' }, help: { da: 'Hvor timerne er; tom = hele kommunen.', en: 'Where the hours are; blank = the whole municipality.' }, former: ['Enhed'], width: 22 }),
    year: number({ label: { da: 'År', en: 'Year' }, help: { da: 'F.eks. 2028.', en: 'E.g. 2028.' }, whole: true, min: 2000, max: 2100, required: true, width: 8 }),
    quarter: choice(quarter, { label: { da: 'Kvartal', en: 'Quarter' }, help: { da: '1. til 4. kvartal.', en: 'Q1 to Q4.' }, former: ['Periode'], required: true, width: 12 }),
    hours: number({ label: { da: 'Timer', en: 'Hours' }, help: { da: 'Timer til projekter i kvartalet.', en: 'Hours for projects in the quarter.' }, former: ['Kapacitet (timer/dage)'], min: 0, required: true, width: 10 }),
    allocatedHours: number({ formula: allocatedHoursFormula, label: { da: 'Tildelte timer', en: 'Hours granted' }, help: { da: 'Tildelt fra rollen i kvartalet, uanset område.', en: 'Granted from the role in the quarter, whatever the area.' }, width: 10 }),
    load: percent({ formula: capacityLoadFormula, label: { da: 'Belægning', en: 'Load' }, help: { da: 'Tildelte timer som andel af alle rollens timer i kvartalet.', en: "Hours granted as a share of all the role's hours in the quarter." }, width: 11 }),
    remark: text({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'F.eks. en ledig stilling.', en: 'E.g. a vacant post.' }, max: 400, width: 30 }),
  },
});
