import { defineEntity } from '../../schema/entity.js';
import { flag, choice, key, name, ref, text } from '../../schema/kinds/index.js';
import { unitType } from '../choices/organisation.js';

export const organisationUnit = defineEntity({
  key: 'organisationUnit',
  table: 'tblUnits',
  prefix: 'O',
  label: { da: 'Område', en: 'Area' },
  plural: { da: 'Organisation', en: 'Organisation' },
  sheet: { da: 'Organisation', en: 'Organisation' },
  about: {
    da: 'Kommunens områder. Listen vokser af sig selv, når der skrives et nyt fagområde på et projekt.',
    en: "The municipality's areas. The list grows by itself when a new area is typed on a project.",
  },
  part: 'organisation',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. O-0001.', en: 'Set by itself, e.g. O-0001.' }, width: 9 }),
    name: text({ label: { da: 'Område', en: 'Area' }, help: { da: 'Som det skrives på projekterne.', en: 'As it is written on the projects.' }, former: ['Navn', 'Afdelingsnavn', 'Fagområde'], required: true, max: 100, width: 34 }),
    code: text({ label: { da: 'Kode', en: 'Code' }, help: { da: 'Kort kode, hvis I har en.', en: 'Short code, if you have one.' }, max: 20, width: 10 }),
    type: choice(unitType, { label: { da: 'Type', en: 'Type' }, help: { da: 'Stab, fællesforvaltning, velfærdsområde …', en: 'Staff, joint administration, welfare area …' }, width: 20 }),
    parent: ref('organisationUnit', { label: { da: 'Hører under', en: 'Belongs to' }, help: { da: 'Nummeret på det overordnede område.', en: 'Number of the parent area.' }, former: ['Overordnet', 'Overordnet afdeling'], width: 12 }),
    manager: name('person', { label: { da: 'Chef', en: 'Manager' }, help: { da: 'Områdets chef.', en: 'The manager of the area.' }, width: 22 }),
    ean: text({ label: { da: 'EAN-nummer', en: 'EAN number' }, help: { da: '13 cifre.', en: '13 digits.' }, former: ['EAN', 'EAN nummer'], max: 13, width: 16 }),
    kitosUuid: text({ label: { da: 'KITOS-UUID', en: 'KITOS UUID' }, help: { da: 'Områdets nøgle i KITOS.', en: "The area's key in KITOS." }, max: 36, width: 20 }),
    active: flag({ label: { da: 'Findes stadig', en: 'Still exists' }, help: { da: 'Nej, når området er nedlagt.', en: 'No when the area has been abolished.' }, former: ['Aktiv'], width: 11 }),
  },
});
