import { fill, type Text } from '../../schema/text.js';

const refusals = {
  noRegister: { da: 'Projektmappen er ikke en porteføljeoversigt endnu. Tag først arket i brug.', en: 'The workbook is no portfolio register yet. Adopt the sheet first.' },
  notThere: { da: 'Projektmappen kunne ikke læses endnu. Prøv igen om lidt.', en: 'The workbook could not be read yet. Try again in a moment.' },
  noTable: { da: 'Arket {sheet} findes ikke i projektmappen. Gendan det fra versionshistorikken.', en: 'The sheet {sheet} is not in the workbook. Restore it from the version history.' },
  noField: { da: 'Kolonnen {field} findes ikke i arket {sheet}. Gendan den, eller tøm feltet.', en: 'The column {field} is not in the sheet {sheet}. Restore it, or empty the field.' },
  calculated: { da: '{field} regnes ud og kan ikke skrives.', en: '{field} is calculated and cannot be written.' },
  ownKey: { da: 'Nummeret sættes af sig selv og kan ikke ændres.', en: 'The number is set by itself and cannot be changed.' },
  wrongKind: { da: '{field}: her skal stå {expected}.', en: '{field}: what belongs here is {expected}.' },
  tooLong: { da: '{field} er på {length} tegn. En celle kan højst rumme 32.767; del teksten.', en: '{field} has {length} characters. A cell holds at most 32,767; split the text.' },
  duplicateKey: { da: 'Flere rækker i arket {sheet} har nummeret {key}. Ret det under Tjek først.', en: 'Several rows of the sheet {sheet} have the number {key}. Put that right under Check first.' },
  keeps: { da: 'Arket bliver ændret af andre hele tiden. Prøv igen om lidt; intet er gået tabt.', en: 'Others keep changing the sheet. Try again in a moment; nothing has been lost.' },
  nothing: { da: 'Der er intet at rette: cellerne er ændret siden, eller rækken findes ikke mere.', en: 'There is nothing to put right: the cells have changed since, or the row is no longer there.' },
  noReason: { da: 'Skriv en begrundelse.', en: 'Give a reason.' },
  noSetting: { da: 'Indstillingen {key} findes ikke.', en: 'There is no setting {key}.' },
  noMeeting: { da: 'Mødet {meeting} findes ikke i arket {sheet}.', en: 'The meeting {meeting} is not in the sheet {sheet}.' },
  cancelledMeeting: { da: 'Mødet {meeting} er aflyst. Vælg et andet møde.', en: 'The meeting {meeting} has been cancelled. Choose another meeting.' },
  unnamedRows: { da: 'Et nummer er brugt i flere rækker, så udgaven kan ikke låses: {rows}. Ret det under Tjek først.', en: 'A number is used in several rows, so the edition cannot be frozen: {rows}. Put that right under Check first.' },
  sameEdition: { da: 'Intet er ændret siden {edition}. Der er ingen ny udgave at låse.', en: 'Nothing has changed since {edition}. There is no new edition to freeze.' },
  noneInList: { da: 'Der er ingen rækker under overskriften. Vælg et andet ark, eller ret kortlægningen.', en: 'There are no rows below the header. Choose another sheet, or correct the mapping.' },
  noName: { da: 'Ingen kolonne er valgt som projektets navn i arket {sheet}. Vælg den først.', en: "No column of the sheet {sheet} is chosen as the project's name. Choose it first." },
  alreadyRegister: { da: 'Projektmappen er allerede en porteføljeoversigt. Tilføj arket som endnu en liste.', en: 'The workbook is a register already. Add the sheet as a further list.' },
  isRegister: { da: '{file} er selv en porteføljeoversigt. Åbn den, eller vælg den oprindelige liste.', en: '{file} is a register itself. Open it, or choose the original list.' },
  cannotAdopt: { da: 'Denne Excel kan ikke læse fremmede ark fra panelet. Brug Excel på nettet eller en nyere Excel.', en: 'This Excel cannot read foreign sheets from the pane. Use Excel on the web or a newer Excel.' },
  tooLargeToTakeIn: { da: 'Listen er større, end Excel på nettet kan tage ind på én gang; intet er ændret. Åbn projektmappen i Excel på skrivebordet, og tag arket i brug dér, eller lad it-afdelingen lave oversigten af filen med kommandoen adopt.', en: 'The list is larger than Excel on the web takes in at once; nothing has changed. Open the workbook in Excel on the desktop and adopt the sheet there, or let the IT department make the register of the file by the command adopt.' },
  partlyTakenIn: { da: '{written} af {total} projekter er kommet ind. {why} Vælg så Fortsæt under Ark og lister, eller tag det hele ud igen.', en: '{written} of {total} projects have come in. {why} Then choose Continue under Sheets and lists, or take all of it out again.' },
  nothingSheet: { da: 'Der blev ikke fundet en liste over projekter eller systemer i {file}. Vælg et andet ark eller en anden fil.', en: 'No list of projects or systems was found in {file}. Choose another sheet or another file.' },
  notTakenIn: { da: 'Oversigten er ikke lavet af panelet i denne projektmappe og kan ikke tages ud igen. Brug versionshistorikken.', en: 'The register was not made by the pane in this workbook and cannot be taken out again. Use the version history.' },
  nothingNew: { da: 'Listen siger det, oversigten siger i forvejen. Intet er ændret.', en: 'The list says what the register says already. Nothing was changed.' },
  listGone: { da: 'Der er ikke noget tilbage fra den liste.', en: 'Nothing is left of that list.' },
  stillThere: { da: 'Rækken {key} står allerede i arket {sheet}.', en: 'The row {key} is already in the sheet {sheet}.' },
  notKept: { da: 'Ændringsloggen rummer ikke, hvad der stod i rækken {key}. Se i versionshistorikken.', en: 'The change log does not hold what stood in the row {key}. Look in the version history.' },
  noRows: { da: 'Der er ingen rækker at tilføje.', en: 'There are no rows to add.' },
} as const satisfies Record<string, Text>;

export type RefusalKey = keyof typeof refusals;

/** Why something was not done, in both languages; parameters may be texts in both. */
export function refusal(key: RefusalKey, params: Readonly<Record<string, string | number | Text>> = {}): Text {
  const inLanguage = (language: 'da' | 'en'): string =>
    fill(refusals[key][language], Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])));
  return { da: inLanguage('da'), en: inLanguage('en') };
}
