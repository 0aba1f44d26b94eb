import type { CountForms } from '../../../schema/wording/count-phrase.js';
import type { Text } from '../../../schema/text.js';

export const registerWords = {
  title: { da: 'Alle ark', en: 'All sheets' },
  lead: { da: 'Vælg et ark for at søge, rette og tilføje rækker.', en: 'Choose a sheet to search, edit and add rows.' },
  history: { da: 'Skrives af sig selv', en: 'Written by themselves' },
  partsOff: { da: 'Flere ark kan slås til under Start.', en: 'More sheets can be switched on under Start.' },
  backToAll: { da: 'Alle ark', en: 'All sheets' },
  backTo: { da: 'Til {list}', en: 'To {list}' },
  add: { da: 'Opret {what}', en: 'Add {what}' },
  search: { da: 'Søg i {list}', en: 'Search {list}' },
  sort: { da: 'Rækkefølge', en: 'Order' },
  asInSheet: { da: 'Som i arket', en: 'As in the sheet' },
  descending: { da: 'Vend rækkefølgen', en: 'Reverse the order' },
  narrow: { da: 'Filtrér', en: 'Filter' },
  narrowed: { da: 'Filtrér ({count})', en: 'Filter ({count})' },
  columns: { da: 'Vis i listen', en: 'Show in the list' },
  usualColumns: { da: 'Som fra begyndelsen', en: 'As from the start' },
  withFindings: { da: 'Kun rækker med mangler og advarsler', en: 'Only rows with shortcomings and warnings' },
  blank: { da: '(tom)', en: '(blank)' },
  clearFilters: { da: 'Vis alle', en: 'Show all' },
  nothingHere: { da: 'Her er ingen rækker endnu', en: 'There are no rows here yet' },
  nothingFits: { da: 'Ingen rækker passer', en: 'No rows fit' },
  nothingFitsAbout: { da: 'Ret søgningen, eller vis alle.', en: 'Change the search, or show all.' },
  unnamed: { da: 'Uden navn', en: 'Without a name' },
  noNumber: { da: 'Rækken har intet nummer, så den kan kun rettes i arket. Giv den et nummer under Mangler og advarsler.', en: 'The row has no number, so it can only be edited in the sheet. Give it one under Checks.' },
  follow: { da: 'Følg markeringen', en: 'Follow the selection' },
  followAbout: { da: 'Åbner den række, du vælger i arket.', en: 'Opens the row you select in the sheet.' },
  elsewhere: { da: 'Du står i {row} i arket.', en: 'You are at {row} in the sheet.' },
  openIt: { da: 'Åbn den', en: 'Open it' },
} as const satisfies Record<string, Text>;

export const shownOf: Text = { da: '{shown} af {total}', en: '{shown} of {total}' };

export const mustBeRight: CountForms = {
  gender: 'common',
  one: { da: '{n} række skal rettes', en: '{n} row must be put right' },
  many: { da: '{n} rækker skal rettes', en: '{n} rows must be put right' },
};

export const rowsCounted: CountForms = {
  gender: 'common',
  none: { da: 'Ingen rækker', en: 'No rows' },
  one: { da: 'Én række', en: 'One row' },
  many: { da: '{N} rækker', en: '{N} rows' },
};
