import { defineEntity } from '../../schema/entity.js';
import { date, key, longText, name, ref, text } from '../../schema/kinds/index.js';

export const lesson = defineEntity({
  key: 'lesson',
  table: 'tblLessons',
  prefix: 'E',
  label: { da: 'Erfaring', en: 'Lesson' },
  plural: { da: 'Erfaringer', en: 'Lessons learned' },
  sheet: { da: 'Erfaringer', en: 'Lessons learned' },
  about: {
    da: 'Det, andre bør vide, før de gør noget lignende. Skrives, når noget er gået særlig godt eller skidt, og senest når projektet afsluttes.',
    en: 'What others should know before they do something similar. Written when something went particularly well or badly, and at the latest when the project closes.',
  },
  part: 'lessons',
  titleField: 'name',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. E-0001.', en: 'Set by itself, e.g. E-0001.' }, width: 9 }),
    project: ref('project', { label: { da: 'Projekt', en: 'Project' }, help: { da: 'Projektets nummer; tom = på tværs.', en: "The project's number; blank = across projects." }, former: ['Projekt-ID'], width: 10 }),
    name: text({ label: { da: 'Erfaring', en: 'Lesson' }, help: { da: 'Én sætning, der kan læses alene.', en: 'One sentence that can be read alone.' }, former: ['Titel'], required: true, max: 200, width: 44 }),
    topic: text({ label: { da: 'Emne', en: 'Topic' }, help: { da: 'F.eks. udbud, data, uddannelse, ibrugtagning.', en: 'E.g. procurement, data, training, go-live.' }, max: 60, width: 18 }),
    happened: longText({ label: { da: 'Hvad skete der?', en: 'What happened?' }, help: { da: 'Kort.', en: 'Short.' }, width: 44 }),
    advice: longText({ label: { da: 'Hvad anbefaler vi?', en: 'What do we recommend?' }, help: { da: 'Det, den næste bør gøre.', en: 'What the next one should do.' }, former: ['Anbefaling'], width: 44 }),
    date: date({ label: { da: 'Dato', en: 'Date' }, help: { da: 'Dagen, erfaringen blev skrevet.', en: 'The day the lesson was written.' } }),
    reportedBy: name('person', { label: { da: 'Skrevet af', en: 'Written by' }, help: { da: 'Den, der kan spørges.', en: 'The person to ask.' }, width: 22 }),
    usefulFor: text({ label: { da: 'Nyttig for', en: 'Useful for' }, help: { da: 'Områder eller projekter.', en: 'Areas or projects.' }, max: 255, width: 26 }),
  },
});
