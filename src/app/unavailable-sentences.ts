import { fill, type Text } from '../schema/text.js';
import type { UnavailableReason, WorkbookUnavailable } from './live-workbook.js';

interface Sentences {
  /** Said when the place concerned is known, as `{where}`. */
  readonly there?: Text;
  readonly text: Text;
}

const sentences: Readonly<Record<UnavailableReason, Sentences>> = {
  'no-answer': {
    text: {
      da: 'Excel svarer ikke. Vent lidt, og prøv igen; hjælper det ikke, så genindlæs projektmappen. Det, du har skrevet her, er ikke gået tabt.',
      en: 'Excel does not answer. Wait a little and try again; if that does not help, reload the workbook. What you have written here is not lost.',
    },
  },
  'cell-edit': {
    text: {
      da: 'Excel venter på en celle, der er ved at blive skrevet i. Afslut den med Enter, og prøv igen.',
      en: 'Excel waits for a cell that is being edited. Finish it with Enter and try again.',
    },
  },
  'read-only': {
    text: {
      da: 'Projektmappen er åbnet skrivebeskyttet. Vælg Rediger projektmappe i Excel, eller gem en kopi, og prøv igen.',
      en: 'The workbook is open read-only. Choose Edit Workbook in Excel, or save a copy, and try again.',
    },
  },
  protected: {
    there: {
      da: '{where} er beskyttet, så der kan ikke skrives. Fjern beskyttelsen i Excel (Gennemse > Fjern arkbeskyttelse), og prøv igen.',
      en: '{where} is protected and cannot be written in. Remove the protection in Excel (Review > Unprotect Sheet) and try again.',
    },
    text: {
      da: 'Arket er beskyttet, så der kan ikke skrives. Fjern beskyttelsen i Excel (Gennemse > Fjern arkbeskyttelse), og prøv igen.',
      en: 'The sheet is protected and cannot be written in. Remove the protection in Excel (Review > Unprotect Sheet) and try again.',
    },
  },
  'no-such-table': {
    there: {
      da: 'Tabellen på arket {where} findes ikke mere. Fortryd sletningen i Excel, eller gendan arket fra versionshistorikken, og prøv igen.',
      en: 'The table on the sheet {where} is no longer there. Undo the deletion in Excel, or restore the sheet from the version history, and try again.',
    },
    text: {
      da: 'En tabel findes ikke mere. Fortryd sletningen i Excel, eller gendan arket fra versionshistorikken, og prøv igen.',
      en: 'A table is no longer there. Undo the deletion in Excel, or restore the sheet from the version history, and try again.',
    },
  },
  'no-such-sheet': {
    there: {
      da: 'Arket {where} findes ikke mere. Fortryd sletningen i Excel, eller gendan det fra versionshistorikken, og prøv igen.',
      en: 'The sheet {where} is no longer there. Undo the deletion in Excel, or restore it from the version history, and try again.',
    },
    text: {
      da: 'Et ark findes ikke mere. Fortryd sletningen i Excel, eller gendan det fra versionshistorikken, og prøv igen.',
      en: 'A sheet is no longer there. Undo the deletion in Excel, or restore it from the version history, and try again.',
    },
  },
  'too-large': {
    text: {
      da: 'Der er mere, end Excel kan tage på én gang. Del det op, eller åbn projektmappen i Excel på skrivebordet.',
      en: 'This is more than Excel takes at once. Divide it, or open the workbook in Excel on the desktop.',
    },
  },
  'too-many-rows': {
    there: {
      da: 'Arket {where} har flere rækker, end panelet kan arbejde med: højst 20.000. Slet gamle rækker, eller flyt dem til en anden projektmappe, og prøv igen. Intet er ændret.',
      en: 'The sheet {where} has more rows than the pane can work with: 20,000 at most. Delete old rows, or move them to another workbook, and try again. Nothing has changed.',
    },
    text: {
      da: 'Et ark har flere rækker, end panelet kan arbejde med: højst 20.000. Slet gamle rækker, eller flyt dem til en anden projektmappe, og prøv igen. Intet er ændret.',
      en: 'A sheet has more rows than the pane can work with: 20,000 at most. Delete old rows, or move them to another workbook, and try again. Nothing has changed.',
    },
  },
  'session-lost': {
    text: {
      da: 'Forbindelsen til projektmappen er udløbet. Genindlæs siden i browseren; det, der er gemt, er der stadig.',
      en: 'The connection to the workbook has run out. Reload the page in the browser; what was saved is still there.',
    },
  },
  unsupported: {
    text: {
      da: 'Denne Excel er for gammel til det. Brug Excel på nettet, eller bed it-afdelingen om en nyere udgave (Microsoft 365 eller Excel 2021).',
      en: 'This Excel is too old for that. Use Excel on the web, or ask your IT department for a newer one (Microsoft 365 or Excel 2021).',
    },
  },
  'outside-table': {
    there: {
      da: 'En ny række er landet uden for tabellen på {where}. Træk tabellens nederste højre hjørne ned over den, og prøv igen.',
      en: 'A new row has landed outside its table on {where}. Drag the lower right corner of the table down over it and try again.',
    },
    text: {
      da: 'En ny række er landet uden for sin tabel. Træk tabellens nederste højre hjørne ned over den, og prøv igen.',
      en: 'A new row has landed outside its table. Drag the lower right corner of the table down over it and try again.',
    },
  },
  'below-table': {
    there: {
      da: 'Der er ikke plads til nye rækker på {where}: der står noget lige under tabellen, eller den har en totalrække. Flyt det, eller slå totalrækken fra, og prøv igen.',
      en: 'There is no room for new rows on {where}: something stands right below the table, or it has a total row. Move it, or switch the total row off, and try again.',
    },
    text: {
      da: 'Der er ikke plads til nye rækker under tabellen. Flyt det, der står der, og prøv igen.',
      en: 'There is no room for new rows below the table. Move what stands there and try again.',
    },
  },
  'beside-table': {
    there: {
      da: 'Der er ikke plads til nye kolonner på {where}: der står noget til højre for tabellen. Flyt det, og prøv igen.',
      en: 'There is no room for new columns on {where}: something stands to the right of the table. Move it and try again.',
    },
    text: {
      da: 'Der er ikke plads til nye kolonner ved siden af tabellen. Flyt det, der står der, og prøv igen.',
      en: 'There is no room for new columns beside the table. Move what stands there and try again.',
    },
  },
  'sheet-name-taken': {
    there: {
      da: 'Der er allerede et ark med navnet {where}. Giv det et andet navn, og prøv igen.',
      en: 'There is already a sheet named {where}. Give it another name and try again.',
    },
    text: {
      da: 'Der er allerede et ark med det navn. Giv det et andet navn, og prøv igen.',
      en: 'There is already a sheet of that name. Give it another name and try again.',
    },
  },
  other: {
    text: {
      da: 'Excel kunne ikke gøre det lige nu. Prøv igen; sker det igen, så luk panelet, og åbn det på ny.',
      en: 'Excel could not do that just now. Try again; if it happens again, close the pane and open it anew.',
    },
  },
};

/** What is wrong and what to do, for a person. */
export function unavailableSentence({ reason, where }: Pick<WorkbookUnavailable, 'reason' | 'where'>): Text {
  const { there, text } = sentences[reason];
  if (where === null || there === undefined) return text;
  return { da: fill(there.da, { where }), en: fill(there.en, { where }) };
}
