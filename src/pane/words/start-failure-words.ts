import type { Text } from '../../schema/text.js';
import type { StartProblem } from '../state/cannot-start.js';

interface Explained {
  readonly title: Text;
  readonly text: Text;
}

/** Why the pane cannot begin, and what to do about it. */
export const startFailureWords: Readonly<Record<StartProblem, Explained>> = {
  'office-blocked': {
    title: { da: 'Excels program kunne ikke hentes', en: "Excel's program could not be fetched" },
    text: {
      da: 'Panelet har brug for office.js fra appsforoffice.microsoft.com, og det kom ikke. Tjek forbindelsen, og genindlæs. Sker det hver gang, så bed it-afdelingen om at tillade adressen.',
      en: 'The pane needs office.js from appsforoffice.microsoft.com, and it did not come. Check the connection and reload. If it happens every time, ask your IT department to allow the address.',
    },
  },
  'host-silent': {
    title: { da: 'Excel svarer ikke', en: 'Excel does not answer' },
    text: {
      da: 'Panelet er klar, men Excel har ikke meldt sig. Genindlæs panelet; hjælper det ikke, så luk projektmappen, og åbn den igen.',
      en: 'The pane is ready, but Excel has not reported. Reload the pane; if that does not help, close the workbook and open it again.',
    },
  },
  'not-in-excel': {
    title: { da: 'Åbn oversigten inde i Excel', en: 'Open the register inside Excel' },
    text: {
      da: 'Siden her er et panel til Excel og kan ikke bruges alene. Åbn projektmappen i Excel, og vælg Porteføljeoversigt på båndet. Vil du lave status, dagsorden eller indsatsplan uden Excel, så brug siden Lav materiale.',
      en: 'This page is a pane for Excel and does nothing on its own. Open the workbook in Excel and choose Portfolio register on the ribbon. To make status deck, agenda or action plan without Excel, use the page Make documents.',
    },
  },
  'too-old': {
    title: { da: 'Denne Excel er for gammel', en: 'This Excel is too old' },
    text: {
      da: 'Oversigten kræver Excel 2021, Microsoft 365 eller Excel på nettet. Åbn projektmappen i Excel på nettet, eller bed it-afdelingen om en nyere udgave.',
      en: 'The register needs Excel 2021, Microsoft 365 or Excel on the web. Open the workbook in Excel on the web, or ask your IT department for a newer one.',
    },
  },
  unexpected: {
    title: { da: 'Oversigten kunne ikke åbnes', en: 'The register could not be opened' },
    text: {
      da: 'Noget uventet gik galt. Intet i projektmappen er ændret. Genindlæs panelet; sker det igen, så send teksten herunder til dem, der vedligeholder oversigten.',
      en: 'Something unexpected went wrong. Nothing in the workbook has changed. Reload the pane; if it happens again, send the text below to the maintainers.',
    },
  },
};

export const documentsLink: Text = { da: 'Lav materiale', en: 'Make documents' };
