import { defineEntity } from '../../schema/entity.js';
import { choice, key, longText, ref, text } from '../../schema/kinds/index.js';
import { documentKind } from '../choices/prioritisation.js';

/** Words of a person's own that win over the generated ones, so that hand edits survive the next build. */
export const documentText = defineEntity({
  key: 'documentText',
  table: 'tblDocumentTexts',
  prefix: 'D',
  label: { da: 'Egen tekst', en: 'Own text' },
  plural: { da: 'Egne tekster', en: 'Own texts' },
  sheet: { da: 'Tekster til materialet', en: 'Texts for the documents' },
  about: {
    da: 'Jeres egne overskrifter og kommentarer til materialet. De vinder over de tekster, der laves af sig selv.',
    en: 'Your own headings and comments for the documents. They win over the generated texts.',
  },
  part: 'documentTexts',
  titleField: 'id',
  fields: {
    id: key({ label: { da: 'Nr.', en: 'No.' }, help: { da: 'Sættes af sig selv, f.eks. D-0001.', en: 'Set by itself, e.g. D-0001.' }, width: 9 }),
    meeting: ref('meeting', { label: { da: 'Møde', en: 'Meeting' }, help: { da: 'Mødets nummer; tom = alle møder.', en: "The meeting's number; blank = all meetings." }, former: ['Møde-ID'], width: 10 }),
    document: choice(documentKind, { label: { da: 'Materiale', en: 'Document' }, help: { da: 'Hvilket materiale teksten hører til. Tom = status til styregruppen.', en: 'Which document the text belongs to. Blank = status for the steering group.' }, width: 28 }),
    page: text({ label: { da: 'Side', en: 'Page' }, help: { da: 'Sidens navn, som det står i noterne under siden.', en: "The page's name, as it stands in the notes below the slide." }, required: true, max: 80, width: 22 }),
    title: text({ label: { da: 'Egen overskrift', en: 'Own heading' }, help: { da: 'Højst 85 tegn. Tom = den foreslåede.', en: 'At most 85 characters. Blank = the suggested one.' }, max: 85, width: 46 }),
    comment: longText({ label: { da: 'Kommentar', en: 'Comment' }, help: { da: 'Sættes på siden under indholdet.', en: 'Put on the page below its content.' }, width: 50 }),
  },
});
