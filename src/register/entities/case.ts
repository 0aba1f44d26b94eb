import { defineEntity } from '../../schema/entity.js';
import { choice, date, key, link, longText, money, name, number, ref, refs, text } from '../../schema/kinds/index.js';
import { caseType, decision } from '../choices/meeting.js';
import { meetingDateFormula } from '../formulas/looked-up.js';
import { overdueDaysFormula } from '../formulas/overdue-days.js';

const treatment = { da: 'Beslutning og opfølgning', en: 'Decision and follow-up' };
const presentation = { da: 'Sagsfremstilling', en: 'Presentation' };

/** An agenda item with its recommendation (indstilling) and, once it is made, its decision. */
export const caseItem = defineEntity({
  key: 'case',
  table: 'tblCases',
  prefix: 'S',
  label: { da: 'Sag', en: 'Case' },
  plural: { da: 'Sager', en: 'Cases' },
  sheet: { da: 'Sager', en: 'Cases' },
  about: {
    da: 'Det, der skal på et møde: til beslutning, information eller drøftelse. Indstillingen står her; den lange sagsfremstilling skrives i Word.',
    en: 'What goes before a meeting: for decision, information or discussion. The recommendation stands here; the long presentation is written in Word.',
  },
  part: 'core',
  titleField: 'title',
  list: ['meeting', 'type', 'owner', 'decision', 'deadline'],
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. S-0001.', en: 'Set by itself, e.g. S-0001.' }, former: ['Sag-ID'], width: 9 }),
    meeting: ref('meeting', { label: { da: 'Møde', en: 'Meeting' }, help: { da: 'Mødets nummer, f.eks. M-0003.', en: "The meeting's number, e.g. M-0003." }, former: ['Møde-ID'], required: true, width: 10 }),
    meetingDate: date({ label: { da: 'Mødedato', en: 'Date of the meeting' }, help: { da: 'Hentes fra arket Møder.', en: 'Taken from the sheet Meetings.' }, formula: meetingDateFormula }),
    title: text({ label: { da: 'Titel', en: 'Title' }, help: { da: 'Som punktet skal stå på dagsordenen.', en: 'As the item is to stand on the agenda.' }, required: true, max: 160, width: 42 }),
    type: choice(caseType, { label: { da: 'Sagstype', en: 'Case type' }, help: { da: 'Til beslutning, information eller drøftelse.', en: 'For decision, information or discussion.' }, former: ['Dagsordenstype'], required: true, width: 15 }),
    summary: longText({ label: { da: 'Resumé', en: 'Summary' }, help: { da: 'Sagen på tre linjer.', en: 'The case in three lines.' }, width: 45 }),
    recommendation: longText({ label: { da: 'Indstilling', en: 'Recommendation' }, help: { da: 'Ét punkt pr. linje. "Programgruppen indstiller, at styregruppen …" skrives af sig selv.', en: 'One item a line. "The programme group recommends that the steering group …" is written by itself.' }, width: 45 }),
    economy: longText({ label: { da: 'Økonomi', en: 'Economy' }, help: { da: 'Hvad det koster, og hvor pengene kommer fra.', en: 'What it costs and where the money comes from.' }, width: 30 }),
    owner: name('person', { label: { da: 'Sagsansvarlig', en: 'Case owner' }, help: { da: 'Den, der udarbejder materialet.', en: 'The person who prepares the material.' }, former: ['Materialeansvarlig'], required: true, width: 20 }),
    caseNumber: text({ label: { da: 'Sagsnr./link', en: 'Case number/link' }, help: { da: 'Sagen i ESDH-systemet eller link til sagsfremstillingen.', en: 'The case in the records system or a link to the presentation.' }, max: 400, width: 18 }),
    decision: choice(decision, { label: { da: 'Beslutning', en: 'Decision' }, help: { da: 'Hvad mødet besluttede. Derefter rettes rækken ikke mere.', en: 'What the meeting decided. The row is not changed after that.' }, group: treatment, width: 22 }),
    decisionText: longText({ label: { da: 'Beslutningstekst', en: 'Decision text' }, help: { da: 'Som den står i referatet.', en: 'As it stands in the minutes.' }, group: treatment, width: 40 }),
    followUpBy: name('person', { label: { da: 'Opfølgning ved', en: 'Follow-up by' }, help: { da: 'Den, der gennemfører beslutningen.', en: 'The person who carries the decision out.' }, group: treatment, width: 20 }),
    deadline: date({ label: { da: 'Frist', en: 'Deadline' }, help: { da: 'Hvornår skal beslutningen være gennemført?', en: 'When must the decision have been carried out?' }, group: treatment }),
    done: date({ label: { da: 'Udført', en: 'Done' }, help: { da: 'Dagen, det var gjort.', en: 'The day it was done.' }, group: treatment }),
    overdueDays: number({ collapsed: true, formula: overdueDaysFormula, label: { da: 'Dage over frist', en: 'Days overdue' }, help: { da: 'Så længe har en beslutning, der ikke er gennemført, været over fristen.', en: 'How long a decision not carried out has been past its deadline.' }, whole: true, group: treatment, width: 10 }),

    projects: refs('project', { part: 'caseDetail', label: { da: 'Projekter', en: 'Projects' }, help: { da: 'Numre på projekter, sagen handler om, adskilt af semikolon.', en: 'Numbers of the projects concerned, separated by semicolons.' }, former: ['Relaterede projekter'], group: presentation, width: 16 }),
    amount: money({ part: 'caseDetail', label: { da: 'Beløb', en: 'Amount' }, help: { da: 'Det, der søges om, i hele kroner.', en: 'What is applied for, in whole kroner.' }, group: presentation }),
    ifRefused: text({ part: 'caseDetail', label: { da: 'Hvis vi siger nej', en: 'If we say no' }, help: { da: 'Følgen af ikke at gøre det.', en: 'What follows if it is not done.' }, group: presentation, max: 400, width: 34 }),
    presentation: longText({ part: 'caseDetail', label: { da: 'Sagsfremstilling', en: 'Presentation' }, help: { da: 'Kort; lange tekster skrives i Word.', en: 'Short; long texts are written in Word.' }, former: ['Baggrund'], group: presentation, width: 40 }),
    effect: longText({ part: 'caseDetail', label: { da: 'Gevinst/effekt', en: 'Benefit/effect' }, help: { da: 'Hvad kommer der ud af det?', en: 'What comes of it?' }, group: presentation, width: 30 }),
    consequences: longText({ part: 'caseDetail', label: { da: 'Konsekvenser og risici', en: 'Consequences and risks' }, help: { da: 'For borgere, medarbejdere, drift og sikkerhed.', en: 'For citizens, staff, operations and security.' }, former: ['Konsekvenser', 'Risikovurdering'], group: presentation, width: 30 }),
    treatedAt: refs('meeting', { part: 'caseDetail', label: { da: 'Behandles først på', en: 'Treated first at' }, help: { da: 'Numre på chefmøder eller chefforum før styregruppen, adskilt af semikolon.', en: 'Numbers of managers meetings or managers forum before the steering group, separated by semicolons.' }, group: presentation, width: 16 }),
    earlierTreatment: text({ part: 'caseDetail', label: { da: 'Tidligere behandling', en: 'Earlier treatment' }, help: { da: 'F.eks. chefmøde i Sundhed 3. marts.', en: 'E.g. managers meeting in Health 3 March.' }, former: ['Forudgående behandling'], group: presentation, width: 28 }),
    furtherProcess: longText({ part: 'caseDetail', label: { da: 'Videre proces og kommunikation', en: 'Further process and communication' }, help: { da: 'Hvad sker der bagefter, og hvem får besked?', en: 'What happens next, and who is told?' }, former: ['Videre proces/tidsplan'], group: presentation, width: 30 }),
    annexes: longText({ part: 'caseDetail', label: { da: 'Bilag', en: 'Annexes' }, help: { da: 'Ét bilag pr. linje.', en: 'One annex a line.' }, group: presentation, width: 24 }),
    minutes: number({ part: 'caseDetail', label: { da: 'Tid (minutter)', en: 'Time (minutes)' }, help: { da: 'Tid på mødet.', en: 'Time at the meeting.' }, min: 0, max: 480, whole: true, group: presentation, width: 9 }),
    file: link({ part: 'caseDetail', label: { da: 'Sagsfil (link)', en: 'Case file (link)' }, help: { da: 'Adressen på den Word-fil, sagen skrives i.', en: 'Address of the Word file the case is written in.' }, group: presentation, width: 18 }),
    position: number({ part: 'caseDetail', label: { da: 'Rækkefølge', en: 'Order' }, help: { da: 'Sagens plads blandt mødets sager; tom = som i arket.', en: 'Place among the cases of the meeting; blank = as in the sheet.' }, min: 1, max: 99, whole: true, group: presentation, width: 10 }),
    submitted: date({ part: 'caseDetail', label: { da: 'Fremsendt', en: 'Submitted' }, help: { da: 'Dagen, sagen blev sendt til sekretæren.', en: 'The day the case was sent to the secretary.' }, former: ['Fremsendt dato'], group: presentation }),
    decidedOn: date({ part: 'caseDetail', label: { da: 'Besluttet den', en: 'Decided on' }, help: { da: 'Tom = på mødedagen.', en: 'Blank = on the day of the meeting.' }, former: ['Beslutningsdato'], group: treatment }),
    replaces: ref('case', { part: 'caseDetail', label: { da: 'Afløser sag', en: 'Replaces case' }, help: { da: 'En rettelse af en besluttet sag er en ny række.', en: 'A correction of a decided case is a new row.' }, group: treatment, width: 10 }),
  },
});
