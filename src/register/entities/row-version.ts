import { defineEntity } from '../../schema/entity.js';
import { choice, key, longText, name, number, text } from '../../schema/kinds/index.js';
import { changeSource } from '../choices/journal.js';

/** The append-only journal: one entry per changed row; its id is a hash, so that one change seen twice counts once. */
export const rowVersion = defineEntity({
  key: 'rowVersion',
  table: 'tblRowVersions',
  prefix: 'L',
  label: { da: 'Ændring', en: 'Change' },
  plural: { da: 'Ændringslog', en: 'Change log' },
  sheet: { da: 'Ændringslog', en: 'Change log' },
  about: {
    da: 'Hvem der ændrede hvad hvornår. Der lægges kun til; her tastes intet.',
    en: 'Who changed what, and when. Only ever added to; nobody types here.',
  },
  part: 'core',
  titleField: 'id',
  historyOnly: true,
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Fingeraftryk af ændringen.', en: 'Fingerprint of the change.' }, width: 14 }),
    time: text({ label: { da: 'Tid', en: 'Time' }, help: { da: 'Dansk tid, f.eks. 2027-05-12T10:15:00.', en: 'Danish time, e.g. 2027-05-12T10:15:00.' }, max: 30, width: 20 }),
    who: name('person', { label: { da: 'Hvem', en: 'Who' }, help: { da: 'Den, der sagde sit navn; ellers ukendt (celle).', en: 'The person who gave a name; otherwise unknown (cell).' }, former: ['Bruger'], width: 20 }),
    source: choice(changeSource, { label: { da: 'Kilde', en: 'Source' }, help: { da: 'Panel, celle, import eller låsning.', en: 'Pane, cell, import or freezing.' }, width: 12 }),
    entity: text({ label: { da: 'Ark', en: 'Sheet' }, help: { da: 'Den tabel, rækken står i.', en: 'The table the row stands in.' }, former: ['Entitet'], max: 40, width: 16 }),
    key: text({ label: { da: 'Række', en: 'Row' }, help: { da: 'Rækkens nummer.', en: 'Number of the row.' }, former: ['ID'], max: 40, width: 12 }),
    hash: text({ label: { da: 'Fingeraftryk', en: 'Fingerprint' }, help: { da: 'Af rækken efter ændringen.', en: 'Of the row after the change.' }, max: 80, width: 18 }),
    previousHash: text({ label: { da: 'Forrige fingeraftryk', en: 'Previous fingerprint' }, help: { da: 'Af rækken før ændringen; tom for en ny række.', en: 'Of the row before the change; blank for a new row.' }, max: 80, width: 18 }),
    part: number({ label: { da: 'Del', en: 'Part' }, help: { da: 'Lange rækker deles.', en: 'Long rows are split.' }, min: 1, whole: true, width: 7 }),
    parts: number({ label: { da: 'Dele i alt', en: 'Parts in all' }, help: { da: 'Antal dele.', en: 'Number of parts.' }, min: 1, whole: true, width: 9 }),
    content: longText({ label: { da: 'Indhold', en: 'Content' }, help: { da: 'Rækken efter ændringen, højst 32.000 tegn.', en: 'The row after the change, at most 32,000 characters.' }, former: ['Efter'], width: 40 }),
    reason: text({ label: { da: 'Begrundelse', en: 'Reason' }, help: { da: 'Hvis der er givet en.', en: 'If one was given.' }, max: 400, width: 30 }),
  },
});
