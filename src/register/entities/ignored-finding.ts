import { defineEntity } from '../../schema/entity.js';
import { date, key, name, text } from '../../schema/kinds/index.js';

/** A finding someone has accepted with a reason; it lives only as long as the value it was about. */
export const ignoredFinding = defineEntity({
  key: 'ignoredFinding',
  table: 'tblIgnoredFindings',
  prefix: 'I',
  label: { da: 'Godtaget advarsel', en: 'Accepted warning' },
  plural: { da: 'Godtagne advarsler', en: 'Accepted warnings' },
  sheet: { da: 'Godtagne advarsler', en: 'Accepted warnings' },
  about: {
    da: 'Mangler og advarsler, som nogen har godtaget med en begrundelse. De vender tilbage, når værdien ændres eller fristen er gået.',
    en: 'Findings someone has accepted with a reason. They come back when the value changes or the time is up.',
  },
  part: 'core',
  titleField: 'id',
  historyOnly: true,
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. I-0001.', en: 'Set by itself, e.g. I-0001.' }, width: 9 }),
    rule: text({ label: { da: 'Tjek', en: 'Check' }, help: { da: 'Den regel, der er godtaget.', en: 'The rule accepted.' }, required: true, max: 80, width: 30 }),
    entity: text({ label: { da: 'Ark', en: 'Sheet' }, help: { da: 'Den tabel, rækken står i.', en: 'The table the row stands in.' }, max: 40, width: 16 }),
    key: text({ label: { da: 'Række', en: 'Row' }, help: { da: 'Rækkens nummer.', en: 'Number of the row.' }, max: 40, width: 12 }),
    field: text({ label: { da: 'Felt', en: 'Field' }, help: { da: 'Den kolonne, det gælder.', en: 'The column concerned.' }, max: 40, width: 16 }),
    reason: text({ label: { da: 'Begrundelse', en: 'Reason' }, help: { da: 'Hvorfor det er i orden.', en: 'Why it is all right.' }, required: true, max: 400, width: 44 }),
    who: name('person', { label: { da: 'Godtaget af', en: 'Accepted by' }, help: { da: 'Den, der godtog.', en: 'The person who accepted.' }, width: 20 }),
    accepted: date({ label: { da: 'Godtaget den', en: 'Accepted on' }, help: { da: 'Dagen.', en: 'The day.' } }),
    until: date({ label: { da: 'Gælder til', en: 'Valid until' }, help: { da: 'Tom = indtil værdien ændres.', en: 'Blank = until the value changes.' } }),
    hash: text({ label: { da: 'Fingeraftryk', en: 'Fingerprint' }, help: { da: 'Af den værdi, der blev godtaget.', en: 'Of the value accepted.' }, max: 80, width: 18 }),
  },
});
