import { placeOf } from '../../app/check-register.js';
import { editionRefusal } from '../../app/documents/edition-words.js';
import type { MadeDocument } from '../../app/documents/made-document.js';
import { whatStops } from '../../app/documents/privacy-stop.js';
import { fill, type Text } from '../../schema/text.js';
import { shortListOf } from '../../schema/wording/list-words.js';
import type { DocumentKind } from '../messages.js';
import { Refused } from './refused.js';

const cellsShown = 6;

const words = {
  stopped: {
    da: '{what}: {cells}. Ret teksten i Excel, eller acceptér fundet med en begrundelse, gem, og vælg arket igen.',
    en: '{what}: {cells}. Correct the text in Excel, or accept the finding with a reason, save, and choose the workbook again.',
  },
  typed: {
    da: 'I en tekst, du har skrevet her på siden, ser der ud til at stå et CPR-nummer eller en oplysning, der ikke må gå videre. Åbn siden i «Se siderne», og ret teksten.',
    en: 'A text you have written on this page seems to hold a CPR number or something that must not go further. Open the page in “See the pages” and correct the text.',
  },
  meeting: {
    da: 'Mødet er ikke entydigt i arket Møder. Giv det et nummer og en dato, som intet andet møde har, gem, og vælg arket igen.',
    en: 'The meeting cannot be told from others in the sheet Meetings. Give it a number and a date that no other has, save, and choose the workbook again.',
  },
  noMeeting: {
    da: 'Dette hører til et møde. Vælg et møde, eller skriv det i arket Møder, gem, og vælg arket igen.',
    en: 'This belongs to a meeting. Choose a meeting, or enter it in the sheet Meetings, save, and choose the workbook again.',
  },
  noAreas: {
    da: 'Ingen aktive projekter har et fagområde. Skriv det i arket Projekter, gem, og vælg arket igen.',
    en: 'No project under way has an area. Enter it in the sheet Projects, save, and choose the workbook again.',
  },
  allChosen: {
    da: 'Scenariet har ingen at skrive til: alle, der kan være med, er valgt. Vælg et andet scenarie.',
    en: 'The scenario has no one to write to: all who can be in are chosen. Choose another scenario.',
  },
  emptyYear: {
    da: 'Der er ingen møder eller aktiviteter i {year}. Vælg et andet år, eller skriv dem i arkene Møder og Årshjul, gem, og vælg arket igen.',
    en: 'There are no meetings or events in {year}. Choose another year, or enter them in the sheets Meetings and Annual wheel, save, and choose the workbook again.',
  },
} as const satisfies Record<string, Text>;

/** Why a document was not made, and what to do about it here. */
export function refusalOf(made: Exclude<MadeDocument, { readonly kind: 'made' }>): Refused {
  if (made.kind === 'no-meeting') return new Refused(words.noMeeting);
  if (made.kind === 'no-such-edition' || made.kind === 'damaged-edition') return new Refused(editionRefusal(made));
  if (made.kind !== 'stopped') return new Refused(words.meeting);
  // Words given on the page stand in no row of the workbook.
  const typed = made.findings.some(({ place }) => place.entity === 'documentText' && place.row === null);
  if (typed) return new Refused(words.typed);
  const places = made.findings.map(placeOf);
  const what = whatStops(made.findings);
  const cells = (language: 'da' | 'en'): string => shortListOf(places, cellsShown, language);
  return new Refused({ da: fill(words.stopped.da, { what: what.da, cells: cells('da') }), en: fill(words.stopped.en, { what: what.en, cells: cells('en') }) });
}

/** Why there is no file at all of a document that nothing stood in the way of. */
export function nothingToMake(kind: DocumentKind, year: number): Refused {
  if (kind === 'areaSheets') return new Refused(words.noAreas);
  if (kind === 'letters') return new Refused(words.allChosen);
  return new Refused({ da: fill(words.emptyYear.da, { year }), en: fill(words.emptyYear.en, { year }) });
}
