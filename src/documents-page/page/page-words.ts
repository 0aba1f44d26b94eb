import type { Text } from '../../schema/text.js';

/** What is said around the pages of a document before it is made. */
export const pageWords = {
  see: { da: 'Se siderne', en: 'See the pages' },
  seeOf: { da: 'Se siderne: {document}', en: 'See the pages: {document}' },
  showing: { da: 'Siderne findes frem: {document} …', en: 'Finding the pages: {document} …' },
  shown: { da: 'Siderne står nederst: {document}.', en: 'The pages are shown below: {document}.' },
  title: { da: 'Siderne: {document}', en: 'The pages: {document}' },
  lead: {
    da: 'Sådan læses siderne; udseendet er skabelonens, og diagrammer står her som tabeller. Ret en overskrift, eller skriv en kommentar: den gælder filen, du laver nu.',
    en: 'This is how the pages read; the looks are the template’s, and charts stand here as tables. Change a heading or write a comment: it is for the file you make now.',
  },
  close: { da: 'Luk siderne', en: 'Close the pages' },
  change: { da: 'Ret teksten', en: 'Change the text' },
  changeOf: { da: 'Ret teksten: {title}', en: 'Change the text: {title}' },
  heading: { da: 'Egen overskrift', en: 'Own heading' },
  headingHint: { da: 'Højst 85 tegn. Tom = som den var.', en: 'At most 85 characters. Blank = as it was.' },
  comment: { da: 'Kommentar', en: 'Comment' },
  use: { da: 'Brug i filen', en: 'Use in the file' },
  remove: { da: 'Fjern min tekst', en: 'Remove my text' },
  used: { da: 'Siderne er vist med din tekst.', en: 'The pages are shown with your text.' },
  keptText: { da: 'Egen tekst fra arket.', en: 'Own text from the workbook.' },
  givenText: {
    da: 'Din tekst gælder kun filen, du laver nu. Skal den bruges hver gang, så sæt disse celler ind som en ny række i arket «{sheet}», fra kolonnen {first} (slå delen Egne tekster til materialet til i Opsætning, hvis arket ikke er fremme):',
    en: 'Your text is only for the file you make now. To have it each time, paste these cells as a new row of the sheet “{sheet}”, from the column {first} (switch on the part Own texts for the documents in Settings if the sheet is not shown):',
  },
  cells: { da: 'Cellerne, der gemmer teksten i arket', en: 'The cells that keep the text in the workbook' },
  copy: { da: 'Kopiér cellerne', en: 'Copy the cells' },
  copied: { da: 'Kopieret', en: 'Copied' },
  selected: { da: 'Markeret: tryk Ctrl+C', en: 'Selected: press Ctrl+C' },
} as const satisfies Record<string, Text>;
