/** What the page itself says; it is Danish beside English as the rest of the product. */
export const words = {
  da: {
    title: 'Forhåndsvisning', fake: 'Efterligning af Excel på nettet – intet gemmes', download: 'Hent en kopi', light: 'Lys', dark: 'Mørk', theme: 'Udseende', hidden: 'Skjulte ark', showHidden: 'Vis skjulte ark',
    pane: 'Rude', closePane: 'Luk ruden', name: 'Navnefelt', formula: 'Formellinje', cells: 'Celler', sheets: 'Ark', ribbon: 'Bånd', choose: 'Vælg', notYet: 'Ruden lytter ikke til båndet endnu.', opening: 'Åbner projektmappen …',
    refused: 'Værdien passer ikke til cellens datavalidering.', denied: 'Det kan ikke ændres: {what}', failed: 'Projektmappen kunne ikke åbnes: {what}', copyFailed: 'Kopien kunne ikke laves: {what}', calculated: 'Beregnede kolonner udfyldes af programmets egen kerne, da her ikke er nogen regnemotor.',
  },
  en: {
    title: 'Preview', fake: 'Imitation of Excel on the web – nothing is saved', download: 'Download a copy', light: 'Light', dark: 'Dark', theme: 'Look', hidden: 'Hidden sheets', showHidden: 'Show hidden sheets',
    pane: 'Pane', closePane: 'Close the pane', name: 'Name box', formula: 'Formula bar', cells: 'Cells', sheets: 'Sheets', ribbon: 'Ribbon', choose: 'Choose', notYet: 'The pane does not listen to the ribbon yet.', opening: 'Opening the workbook …',
    refused: "The value does not fit the cell's data validation.", denied: 'This cannot be changed: {what}', failed: 'The workbook could not be opened: {what}', copyFailed: 'The copy could not be made: {what}', calculated: 'Calculated columns are filled in by the core of the product, since there is no calculation engine here.',
  },
} as const;

export type Words = (typeof words)['da' | 'en'];
