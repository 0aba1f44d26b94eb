import { fill, type Language, type Text } from '../schema/text.js';
import { UnpatchableWorkbook, UnreadableFile, UnusableTemplate, type UnpatchableReason, type UnreadableReason } from './ports.js';

/** The largest file that is read at all, in bytes; asked before anything is unpacked. */
export const largestFile = 200 * 1024 * 1024;

const unreadable: Readonly<Record<UnreadableReason, Text>> = {
  'empty-file': { da: '{file} er tom. Vælg den rigtige fil.', en: '{file} is empty. Choose the right file.' },
  'password-protected': {
    da: '{file} er beskyttet med adgangskode. Fjern adgangskoden i Excel (Filer > Oplysninger > Beskyt projektmappe), gem, og prøv igen.',
    en: '{file} is protected by a password. Remove it in Excel (File > Info > Protect Workbook), save, and try again.',
  },
  'old-xls': {
    da: '{file} er i det gamle Excel-format (.xls). Åbn den i Excel, gem den som .xlsx, og prøv igen.',
    en: '{file} is in the old Excel format (.xls). Open it in Excel, save it as .xlsx, and try again.',
  },
  'binary-xlsb': {
    da: '{file} er i Excels binære format (.xlsb). Åbn den i Excel, gem den som .xlsx, og prøv igen.',
    en: "{file} is in Excel's binary format (.xlsb). Open it in Excel, save it as .xlsx, and try again.",
  },
  'not-excel': {
    da: '{file} er ikke en Excel-projektmappe. Vælg en .xlsx-fil.',
    en: '{file} is not an Excel workbook. Choose an .xlsx file.',
  },
  corrupt: {
    da: '{file} er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, eller find en ældre udgave i versionshistorikken.',
    en: '{file} is damaged and cannot be read. Open it in Excel and save it again, or find an earlier version in the version history.',
  },
  'too-large': {
    da: '{file} fylder for meget, når den pakkes ud. Fjern billeder og tomme, formaterede områder, gem, og prøv igen.',
    en: '{file} is too large when unpacked. Remove pictures and empty formatted areas, save, and try again.',
  },
  'no-sheets': { da: '{file} har ingen ark med indhold. Vælg den rigtige fil.', en: '{file} has no sheets with content. Choose the right file.' },
};

const unpatchable: Readonly<Record<UnpatchableReason, Text>> = {
  'no-such-sheet': { da: '{file} har ikke arket {where}.', en: '{file} has no sheet {where}.' },
  'no-such-table': { da: '{file} har ikke tabellen {where}. Genskab tabellen i Excel, og prøv igen.', en: '{file} has no table {where}. Restore the table in Excel and try again.' },
  'below-table-occupied': {
    da: 'Der står noget lige under tabellen i {file} ({where}), så nye rækker har ingen plads. Flyt det, gem, og prøv igen.',
    en: 'Something stands right below the table in {file} ({where}), so new rows have no room. Move it, save, and try again.',
  },
  'beside-table-occupied': {
    da: 'Der står noget til højre for tabellen i {file} ({where}), så nye kolonner har ingen plads. Flyt det, gem, og prøv igen.',
    en: 'Something stands to the right of the table in {file} ({where}), so new columns have no room. Move it, save, and try again.',
  },
  'totals-row': {
    da: 'Tabellen i {file} har en totalrække ({where}). Slå den fra under Tabeldesign, gem, og prøv igen.',
    en: 'The table in {file} has a total row ({where}). Switch it off under Table Design, save, and try again.',
  },
  'shared-formula': {
    da: 'Cellen {where} i {file} er del af en fælles formel og kan ikke rettes herfra. Ret den i Excel.',
    en: 'The cell {where} in {file} is part of a shared formula and cannot be changed from here. Change it in Excel.',
  },
  'sheet-name-taken': { da: '{file} har allerede et ark med navnet {where}.', en: '{file} already has a sheet named {where}.' },
};

const template: Text = {
  da: 'Skabelonen {file} kan ikke bruges: {what} Kravene står i templates/README.md.',
  en: 'The template {file} cannot be used: {what} What a template needs stands in templates/README.md.',
};

const large: Text = { da: '{file} er over 200 MB. Vælg en mindre fil.', en: '{file} is over 200 MB. Choose a smaller file.' };

const unwritable: Text = {
  da: '{file} kunne ikke skrives ({what}). Luk den, hvis den er åben i Excel, og se, om du må skrive i mappen.',
  en: '{file} could not be written ({what}). Close it if it is open in Excel, and see whether you may write in the folder.',
};

function worded(text: Text, params: Readonly<Record<string, string>>): Text {
  return { da: fill(text.da, params), en: fill(text.en, params) };
}

function templateSentence(error: UnusableTemplate, file: string): Text {
  const what = (language: Language): string => error.sentences.map((sentence) => sentence[language]).join(' ') || `${error.missing.join(', ')}.`;
  return { da: fill(template.da, { file, what: what('da') }), en: fill(template.en, { file, what: what('en') }) };
}

/** The sentence for an error an adapter threw on this file; null when the error is of another kind. */
export function sentenceFor(error: unknown, fileName: string): Text | null {
  if (error instanceof UnreadableFile) return worded(unreadable[error.reason], { file: fileName });
  if (error instanceof UnpatchableWorkbook) return worded(unpatchable[error.reason], { file: fileName, where: error.where });
  if (error instanceof UnusableTemplate) return templateSentence(error, fileName);
  return null;
}

export function cannotWrite(fileName: string, what: string): Text {
  return worded(unwritable, { file: fileName, what });
}

export function tooLarge(fileName: string): Text {
  return worded(large, { file: fileName });
}
