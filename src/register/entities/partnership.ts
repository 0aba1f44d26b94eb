import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, link, longText, name, refs, text } from '../../schema/kinds/index.js';
import { partnershipStatus } from '../choices/follow-up.js';

export const partnership = defineEntity({
  key: 'partnership',
  table: 'tblPartnerships',
  prefix: 'PT',
  label: { da: 'Partnerskab', en: 'Partnership' },
  plural: { da: 'Partnerskaber', en: 'Partnerships' },
  sheet: { da: 'Partnerskaber', en: 'Partnerships' },
  about: {
    da: 'Aftaler og samarbejder på digitaliseringsområdet, f.eks. med nabokommuner, KL, KOMBIT eller et universitet.',
    en: 'Agreements and cooperation on digitalisation, e.g. with neighbouring municipalities, KL, KOMBIT or a university.',
  },
  part: 'partnerships',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. PT-0001.', en: 'Set by itself, e.g. PT-0001.' }, width: 9 }),
    name: text({ label: { da: 'Partnerskab', en: 'Partnership' }, help: { da: 'Kort navn.', en: 'Short name.' }, required: true, max: 120, width: 36 }),
    partners: text({ label: { da: 'Partnere', en: 'Partners' }, help: { da: 'Kommuner og organisationer, adskilt af semikolon.', en: 'Municipalities and organisations, separated by semicolons.' }, required: true, max: 400, width: 36 }),
    purpose: longText({ label: { da: 'Formål', en: 'Purpose' }, help: { da: 'Hvad får vi ud af det, og hvad giver vi?', en: 'What do we get, and what do we give?' }, width: 40 }),
    contact: name('person', { label: { da: 'Vores kontakt', en: 'Our contact' }, help: { da: 'Den, der holder forbindelsen.', en: 'The person who keeps in touch.' }, width: 22 }),
    from: date({ label: { da: 'Fra', en: 'From' }, help: { da: 'Begyndte.', en: 'Began.' } }),
    to: date({ label: { da: 'Til', en: 'To' }, help: { da: 'Udløber; tom = indtil videre.', en: 'Ends; blank = until further notice.' } }),
    status: choice(partnershipStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Under afklaring, aktivt eller ophørt.', en: 'Being explored, active or ended.' }, required: true, width: 15 }),
    projects: refs('project', { label: { da: 'Projekter', en: 'Projects' }, help: { da: 'Numre på fælles projekter, adskilt af semikolon.', en: 'Numbers of joint projects, separated by semicolons.' }, width: 18 }),
    agreement: link({ label: { da: 'Aftale', en: 'Agreement' }, help: { da: 'Link til eller nummer på aftalen.', en: 'Link to or number of the agreement.' }, width: 22 }),
    remark: longText({ label: { da: 'Bemærkning', en: 'Remark' }, help: { da: 'Frit felt.', en: 'Free field.' }, width: 30 }),
  },
});
