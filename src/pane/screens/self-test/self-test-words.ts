import type { Text } from '../../../schema/text.js';

export const selfTestWords = {
  title: { da: 'Selvtest af Excel', en: 'Self-test of Excel' },
  lead: {
    da: 'Prøver, om denne Excel gør, som Microsoft skriver, og som oversigten regner med. Der laves et ark, »Selvtest«, som fjernes igen; resten af projektmappen røres ikke. Brug helst en kopi.',
    en: 'Tries whether this Excel does as Microsoft says and as the register counts on. A sheet, “Selvtest”, is made and removed again; the rest of the workbook is left alone. A copy is best.',
  },
  notHere: { da: 'Selvtesten kan kun køres inde i Excel.', en: 'The self-test can only be run inside Excel.' },
  begin: { da: 'Begynd', en: 'Begin' },
  again: { da: 'Kør igen', en: 'Run again' },
  running: { da: 'Prøver {done} af {of} …', en: 'Trying {done} of {of} …' },
  stopped: { da: 'Selvtesten kunne ikke gøres færdig: {why}', en: 'The self-test could not be finished: {why}' },
  allWell: { da: 'Alt er, som det skal være: {count} prøver.', en: 'Everything is as it should be: {count} tries.' },
  summary: { da: '{expected} som ventet, {otherwise} anderledes, {notAsked} ikke prøvet (kræver en nyere Excel).', en: '{expected} as expected, {otherwise} otherwise, {notAsked} not tried (need a newer Excel).' },
  otherwise: { da: 'Anderledes end ventet', en: 'Other than expected' },
  tried: { da: 'Prøvet', en: 'Tried' },
  came: { da: 'Der kom', en: 'What came' },
  documentation: { da: 'Dokumentation', en: 'Documentation' },
  observed: { da: 'Hvad denne Excel gør', en: 'What this Excel does' },
  observedLead: { da: 'Det siger dokumentationen ikke noget om. Begge dele er i orden.', en: 'The documentation does not say. Either is fine.' },
  what: { da: 'Hvad', en: 'What' },
  copy: { da: 'Kopiér resultatet', en: 'Copy the result' },
  copied: { da: 'Resultatet er kopieret.', en: 'The result has been copied.' },
} as const satisfies Record<string, Text>;
