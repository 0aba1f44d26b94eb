import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, name, number, ref, text } from '../../schema/kinds/index.js';
import { barrierKind, barrierStatus } from '../choices/meeting.js';
import { daysOpenFormula } from '../formulas/days-open.js';

export const barrier = defineEntity({
  key: 'barrier',
  table: 'tblBarriers',
  prefix: 'B',
  label: { da: 'Barriere', en: 'Barrier' },
  plural: { da: 'Barrierer', en: 'Barriers' },
  sheet: { da: 'Barrierer', en: 'Barriers' },
  about: {
    da: 'Det, der står i vejen, og som styregruppen kan fjerne. En barriere er ikke en risiko: den er her nu.',
    en: 'What stands in the way and the steering group can remove. A barrier is no risk: it is here now.',
  },
  part: 'core',
  titleField: 'name',
  list: ['status', 'responsible', 'daysOpen'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. B-0001.', en: 'Set by itself, e.g. B-0001.' }, former: ['Barriere-ID'], width: 9 }),
    name: text({ label: { da: 'Barriere', en: 'Barrier' }, help: { da: 'Hvad står i vejen?', en: 'What stands in the way?' }, former: ['Titel'], required: true, max: 160, width: 42 }),
    affects: text({ label: { da: 'Berører', en: 'Affects' }, help: { da: 'Numre på projekter adskilt af semikolon, eller Hele porteføljen.', en: 'Numbers of projects separated by semicolons, or The whole portfolio.' }, width: 22 }),
    ask: text({ label: { da: 'Hvad beder vi om?', en: 'What do we ask for?' }, help: { da: 'Det, styregruppen skal gøre.', en: 'What the steering group is asked to do.' }, former: ['Ønsket handling fra styregruppen'], required: true, max: 400, width: 45 }),
    responsible: name('person', { label: { da: 'Ansvarlig i styregruppen', en: 'Responsible in the steering group' }, help: { da: 'Når barrieren er forelagt: det medlem, der tager den på sig.', en: 'Once submitted: the member who takes it on.' }, width: 24 }),
    reported: date({ label: { da: 'Meldt', en: 'Reported' }, help: { da: 'Sættes af sig selv, når barrieren oprettes.', en: 'Set by itself when the barrier is created.' }, former: ['Meldt dato'], auto: true }),
    status: choice(barrierStatus, { label: { da: 'Status', en: 'Status' }, help: { da: 'Meldt, forelagt, under behandling, løst eller accepteret.', en: 'Reported, submitted, being dealt with, removed or accepted.' }, required: true, width: 22 }),
    resolved: date({ label: { da: 'Løst den', en: 'Removed on' }, help: { da: 'Dagen, barrieren var væk.', en: 'The day the barrier was gone.' }, former: ['Fjernet dato'] }),
    daysOpen: number({ collapsed: true, formula: daysOpenFormula, label: { da: 'Dage åben', en: 'Days open' }, help: { da: 'Fra den blev meldt, til den var løst – eller til opgørelsesdatoen.', en: 'From report until removed – or until the as-of date.' }, whole: true, width: 9 }),
    kind: choice(barrierKind, { part: 'risks', label: { da: 'Art', en: 'Kind' }, help: { da: 'Hvad slags barriere er det?', en: 'What kind of barrier is it?' }, width: 22 }),
    deadline: date({ part: 'risks', label: { da: 'Frist', en: 'Deadline' }, help: { da: 'Hvornår skal den være væk?', en: 'When must it be gone?' } }),
    case: ref('case', { part: 'risks', label: { da: 'Sag', en: 'Case' }, help: { da: 'Nummeret på den sag, der behandlede barrieren.', en: 'Number of the case that dealt with the barrier.' }, former: ['Relateret beslutning'], width: 10 }),
  },
});
