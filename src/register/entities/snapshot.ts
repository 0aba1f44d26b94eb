import { defineEntity } from '../../schema/entity.js';
import { key, longText, name, number, ref, text } from '../../schema/kinds/index.js';

/** An edition (udgave): a manifest of row hashes; the rows themselves stand in the journal. */
export const snapshot = defineEntity({
  key: 'snapshot',
  table: 'tblSnapshots',
  prefix: 'U',
  label: { da: 'Udgave', en: 'Edition' },
  plural: { da: 'Udgaver', en: 'Editions' },
  sheet: { da: 'Udgaver', en: 'Editions' },
  about: {
    da: 'De udgaver af oversigten, der er låst til et møde. Skrives ved låsning; her tastes intet.',
    en: 'The editions of the register frozen for a meeting. Written by freezing; nobody types here.',
  },
  part: 'core',
  titleField: 'edition',
  historyOnly: true,
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. U-0001.', en: 'Set by itself, e.g. U-0001.' }, former: ['Snapshot-ID'], width: 9 }),
    edition: text({ label: { da: 'Udgave', en: 'Edition' }, help: { da: 'F.eks. Udgave 2027-2 eller 2027-2 B.', en: 'E.g. Edition 2027-2 or 2027-2 B.' }, max: 40, width: 18 }),
    time: text({ label: { da: 'Låst', en: 'Frozen' }, help: { da: 'Dansk tid, f.eks. 2027-05-12T10:15:00.', en: 'Danish time, e.g. 2027-05-12T10:15:00.' }, former: ['Tidspunkt'], max: 30, width: 20 }),
    meeting: ref('meeting', { label: { da: 'Møde', en: 'Meeting' }, help: { da: 'Det møde, udgaven er låst til.', en: 'The meeting the edition is frozen for.' }, former: ['Anledning', 'Møde-ID'], width: 10 }),
    who: name('person', { label: { da: 'Låst af', en: 'Frozen by' }, help: { da: 'Den, der låste udgaven.', en: 'The person who froze it.' }, former: ['Oprettet af'], width: 20 }),
    reason: text({ label: { da: 'Anledning eller årsag', en: 'Occasion or reason' }, help: { da: 'F.eks. rettet efter programgruppens møde.', en: "E.g. corrected after the programme group's meeting." }, max: 255, width: 30 }),
    checksum: text({ label: { da: 'Kontrolsum', en: 'Checksum' }, help: { da: 'Fingeraftryk af alle rækker.', en: 'Fingerprint of all rows.' }, max: 80, width: 20 }),
    part: number({ label: { da: 'Del', en: 'Part' }, help: { da: 'Lange lister deles over flere rækker.', en: 'Long lists are split over several rows.' }, min: 1, whole: true, width: 7 }),
    parts: number({ label: { da: 'Dele i alt', en: 'Parts in all' }, help: { da: 'Antal rækker, listen er delt over.', en: 'Number of rows the list is split over.' }, min: 1, whole: true, width: 9 }),
    manifest: longText({ label: { da: 'Rækker', en: 'Rows' }, help: { da: 'Fingeraftryk af hver række.', en: 'Fingerprint of each row.' }, width: 40 }),
  },
});
