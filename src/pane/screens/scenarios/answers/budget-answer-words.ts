import type { Text } from '../../../../schema/text.js';

export const budgetAnswerWords = {
  title: { da: 'Økonomis svar', en: "Finance's answer" },
  paste: { da: 'Sæt listen med svar ind', en: 'Paste the list of answers' },
  pasteHelp: { da: 'Den samme liste, med det bevilgede i 1.000 kr. Kopiér den med overskrifter fra et regneark. Et tomt felt er intet svar; 0 er et afslag.', en: 'The same list, with what was granted in 1,000 kr. Copy it with its headings from a spreadsheet. A blank cell is no answer; 0 is a refusal.' },
  read: { da: '{count} svar er læst; {changed} er nye.', en: '{count} answers read; {changed} are new.' },
  save: { da: 'Skriv svarene i arket', en: 'Write the answers in the sheet' },
  saved: { da: 'Svarene står nu i Økonomi pr. år.', en: 'The answers now stand in Economy by year.' },
  noYears: { da: 'Der er ingen linje med årstal. Kopiér listen med overskrifterne.', en: 'No line has years. Copy the list with its headings.' },
  noProject: { da: '»{said}« er ikke et projekt i oversigten.', en: '“{said}” is not a project of the register.' },
  noNumber: { da: '{project}, {year}: »{said}« er ikke et beløb på 0 eller mere.', en: '{project}, {year}: “{said}” is not an amount of 0 or more.' },
  noRow: { da: '{project}, {year}: der er ingen række i Økonomi pr. år. Opret den, og sæt listen ind igen.', en: '{project}, {year}: there is no row in Economy by year. Make it, and paste the list again.' },
  severalRows: { da: '{project}, {year}: der er flere rækker i Økonomi pr. år. Skriv svaret i Bevilget på den rette.', en: '{project}, {year}: there are several rows in Economy by year. Enter the answer in Granted on the right one.' },
  moreProblems: { da: 'Og {count} til.', en: 'And {count} more.' },
} as const satisfies Record<string, Text>;
