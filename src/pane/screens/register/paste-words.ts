import type { CountForms } from '../../../schema/wording/count-phrase.js';
import type { Text } from '../../../schema/text.js';

export const pasteWords = {
  open: { da: 'Indsæt flere', en: 'Paste several' },
  title: { da: 'Indsæt flere {list}', en: 'Paste several {list}' },
  lead: { da: 'Kopiér rækkerne i et andet ark, og indsæt dem her. Intet skrives, før du har set, hvad de bliver til.', en: 'Copy the rows in another sheet and paste them here. Nothing is written until you have seen what they become.' },
  box: { da: 'Rækker fra et ark', en: 'Rows from a sheet' },
  hint: { da: 'Tag overskrifterne med, så findes kolonnerne af sig selv. Uden overskrifter følges arkets rækkefølge, uden nummeret.', en: 'Include the headers, and the columns are found by themselves. Without headers the order of the sheet is followed, without the number.' },
  preview: { da: 'Sådan bliver rækkerne', en: 'What the rows become' },
  more: { da: '… og {count} til.', en: '… and {count} more.' },
  leftOut: { da: 'Disse kolonner kommer ikke med: {columns}.', en: 'These columns are left out: {columns}.' },
  unread: { da: 'Celler, der ikke kan læses og bliver tomme: {count}.', en: 'Cells that cannot be read and become blank: {count}.' },
  unreadCell: { da: 'Linje {line}, {field}: »{text}«. Her skal stå {expected}.', en: 'Line {line}, {field}: “{text}”. What belongs here is {expected}.' },
} as const satisfies Record<string, Text>;

export const rowsToAdd: CountForms = {
  gender: 'common',
  one: { da: 'Tilføj {n} række', en: 'Add {n} row' },
  many: { da: 'Tilføj {n} rækker', en: 'Add {n} rows' },
};

export const rowsAdded: CountForms = {
  gender: 'common',
  one: { da: '{N} række er tilføjet.', en: '{N} row has been added.' },
  many: { da: '{N} rækker er tilføjet.', en: '{N} rows have been added.' },
};
