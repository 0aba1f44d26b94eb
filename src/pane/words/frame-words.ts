import type { Text } from '../../schema/text.js';

/** What the frame around the screens says. */
export const frameWords = {
  product: { da: 'Porteføljeoversigt', en: 'Portfolio register' },
  sections: { da: 'Dele af oversigten', en: 'Parts of the register' },
  screensOf: { da: 'Sider under {group}', en: 'Pages under {group}' },
  skip: { da: 'Gå til indholdet', en: 'Go to the content' },
  reading: { da: 'Læser projektmappen …', en: 'Reading the workbook …' },
  readingRest: { da: 'Henter de lange tekster og målingerne …', en: 'Fetching the long texts and the measurements …' },
  busy: { da: 'Arbejder …', en: 'Working …' },
  waits: {
    da: 'Excel venter på, at du bliver færdig i en celle. Tryk Enter (eller Esc) i arket.',
    en: 'Excel waits for you to finish a cell. Press Enter (or Esc) in the sheet.',
  },
  unread: { da: 'Projektmappen kunne ikke læses', en: 'The workbook could not be read' },
  again: { da: 'Prøv igen', en: 'Try again' },
  reload: { da: 'Genindlæs', en: 'Reload' },
  close: { da: 'Luk beskeden', en: 'Close the message' },
  oldData: { da: 'Det, der vises, er fra sidste læsning.', en: 'What is shown is from the latest reading.' },

  readOnly: {
    da: 'Projektmappen er åbnet skrivebeskyttet: alt kan læses, intet kan gemmes. Vælg Rediger projektmappe i Excel for at rette.',
    en: 'The workbook is open read-only: everything can be read, nothing can be saved. Choose Edit Workbook in Excel to edit.',
  },

  noRegisterTitle: { da: 'Her er ingen porteføljeoversigt endnu', en: 'There is no portfolio register here yet' },
  noRegister: {
    da: 'Projektmappen er ikke en porteføljeoversigt. Tag arket i brug, så bliver det til en; det oprindelige ark bliver, som det er.',
    en: 'The workbook is no portfolio register. Adopt the sheet and it becomes one; the original sheet stays as it is.',
  },
  adopt: { da: 'Tag dit ark i brug', en: 'Adopt your sheet' },
  unknownScreen: { da: 'Siden findes ikke', en: 'There is no such page' },
  unknownScreenAbout: { da: 'Linket peger på en side, som ikke er i denne udgave.', en: 'The link points to a page that is not in this edition.' },
  partIsOff: { da: 'Denne del er ikke slået til', en: 'This part is not switched on' },
  partIsOffAbout: { da: '»{part}« giver nye faner og sider, når I får brug for dem. Det, I har skrevet, ændres ikke, og delen kan slås fra igen.', en: '“{part}” brings new tabs and pages when you need them. Nothing you have entered changes, and the part can be switched off again.' },
  switchOn: { da: 'Slå til', en: 'Switch on' },
  switchedOn: { da: '»{part}« er slået til.', en: '“{part}” is switched on.' },
  toStart: { da: 'Til Start', en: 'To Start' },

  brokenTitle: { da: 'Noget gik galt på denne side', en: 'Something went wrong on this page' },
  broken: {
    da: 'Intet i projektmappen er ændret. Prøv igen, eller gå til en anden side. Sker det igen, så send teksten herunder til dem, der vedligeholder oversigten.',
    en: 'Nothing in the workbook has changed. Try again or go to another page. If it happens again, send the text below to the maintainers.',
  },
  detail: { da: 'Teknisk tekst', en: 'Technical text' },
  outdatedTitle: { da: 'Der er kommet en ny udgave', en: 'There is a new edition' },
  outdated: {
    da: 'Siden kunne ikke hentes, enten fordi oversigten er opdateret, eller fordi forbindelsen er væk. Genindlæs panelet.',
    en: 'The page could not be fetched, either because the program was updated or because the connection is gone. Reload the pane.',
  },

  whoAsk: { da: 'Hvem er du?', en: 'Who are you?' },
  whoAbout: {
    da: 'Excel fortæller ikke, hvem der skriver. Dine initialer står i ændringsloggen ved det, du retter her i panelet. Uden dem står der »ukendt«; rettelser direkte i celler står altid som »ukendt (celle)«.',
    en: 'Excel does not tell who is writing. Your initials stand in the change log beside what you change here in the pane. Without them it says “unknown”; edits made in cells always read “unknown (cell)”.',
  },
  whoField: { da: 'Initialer eller navn', en: 'Initials or name' },
  whoSave: { da: 'Gem', en: 'Save' },
  whoSkip: { da: 'Ikke nu', en: 'Not now' },
  whoIs: { da: 'Du: {who}', en: 'You: {who}' },
  whoNone: { da: 'ikke angivet', en: 'not given' },
  whoChange: { da: 'Skift initialer', en: 'Change initials' },
  otherLanguage: { da: 'English', en: 'Dansk' },
  version: { da: 'Version {version}', en: 'Version {version}' },
} as const satisfies Record<string, Text>;

export type GroupKey = 'overview' | 'checks' | 'prioritisation' | 'benefits' | 'meetings';

export const groupWords: Readonly<Record<GroupKey, Text>> = {
  overview: { da: 'Oversigt', en: 'Overview' },
  checks: { da: 'Tjek', en: 'Check' },
  prioritisation: { da: 'Prioritering', en: 'Prioritising' },
  benefits: { da: 'Gevinster', en: 'Benefits' },
  meetings: { da: 'Møder', en: 'Meetings' },
};
