import type { Text } from '../../../schema/text.js';

export const settingsWords = {
  title: { da: 'Opsætning', en: 'Settings' },
  you: { da: 'Dig og panelet', en: 'You and the pane' },
  youAbout: { da: 'Gælder kun her i din egen browser.', en: 'Only here, in your own browser.' },
  who: { da: 'Initialer eller navn', en: 'Initials or name' },
  whoHelp: { da: 'Står i ændringsloggen ved det, du retter i panelet.', en: 'Stands in the change log beside what you change in the pane.' },
  saveWho: { da: 'Gem', en: 'Save' },
  whoSaved: { da: 'Gemt. Ændringer står nu med dit navn.', en: 'Saved. Changes now bear your name.' },
  whoRemoved: { da: 'Navnet er fjernet. Ændringer står nu som »ukendt«.', en: 'The name has been removed. Changes now read “unknown”.' },
  language: { da: 'Sprog', en: 'Language' },
  theme: { da: 'Farver', en: 'Colours' },
  auto: { da: 'Som Excel', en: 'As Excel' },
  light: { da: 'Lyse', en: 'Light' },
  dark: { da: 'Mørke', en: 'Dark' },

  documents: { da: 'Lav materiale', en: 'Make documents' },
  documentsAbout: { da: 'Status (PowerPoint), dagsorden, sager og indsatsplan (Word) laves i browseren ud fra projektmappen. Intet forlader din pc. Gem projektmappen først.', en: 'Status deck (PowerPoint), agenda, cases and action plan (Word) are made in the browser from the workbook. Nothing leaves your PC. Save the workbook first.' },
  openDocuments: { da: 'Åbn Lav materiale', en: 'Open Make documents' },
  adopt: { da: 'Tag et ark mere i brug', en: 'Adopt one more sheet' },
  adoptAbout: { da: 'Har et område sin egen liste, kan den komme med ind. I ser hver ændring, før den skrives.', en: 'When an area keeps a list of its own it can come in too. You see each change before it is written.' },
  openAdopt: { da: 'Vælg ark eller fil', en: 'Choose a sheet or file' },

  parts: { da: 'Dele', en: 'Parts' },
  partsAbout: { da: 'En del giver nye faner, tjek og sider i materialet. Slås den fra, skjules fanerne; intet slettes.', en: 'A part brings new tabs, checks and pages in the documents. Switched off its tabs are hidden; nothing is deleted.' },
  always: { da: 'Altid til', en: 'Always on' },
  on: { da: '»{part}« er slået til.', en: '“{part}” is switched on.' },
  off: { da: '»{part}« er slået fra. Fanerne er skjult.', en: '“{part}” is switched off. Its tabs are hidden.' },

  register: { da: 'Oversigten', en: 'The register' },
  registerAbout: { da: 'Gælder for alle, der bruger projektmappen. Står også i det skjulte ark Opsætning.', en: 'For everyone who uses the workbook. Also stands in the hidden sheet Settings.' },
  save: { da: 'Gem ændringer', en: 'Save changes' },
  undo: { da: 'Fortryd', en: 'Undo' },
  saved: { da: 'Opsætningen er gemt.', en: 'The settings are saved.' },
  unreadable: { da: '{field}: her skal stå {expected}.', en: '{field}: what belongs here is {expected}.' },
} as const satisfies Record<string, Text>;

export const groupTitles = {
  identity: { da: 'Navn, dag og valuta', en: 'Name, day and currency' },
  lights: { da: 'Trafiklysets grænser', en: 'Limits of the traffic light' },
  benefits: { da: 'Gevinster', en: 'Benefits' },
  meetings: { da: 'Møder og frister', en: 'Meetings and deadlines' },
  other: { da: 'Andet', en: 'Other' },
} as const satisfies Record<string, Text>;
