import { placeOf } from '../../app/check-register.js';
import { editionRefusal } from '../../app/documents/edition-words.js';
import type { MadeDocument } from '../../app/documents/made-document.js';
import { whatStops } from '../../app/documents/privacy-stop.js';
import { fill, type Text } from '../../schema/text.js';
import { shortListOf } from '../../schema/wording/list-words.js';
import { Refused } from './refused.js';

const cellsShown = 6;

const words = {
  stopped: {
    da: '{what}: {cells}. Ret teksten i Excel, eller acceptér fundet med en begrundelse, gem, og vælg arket igen.',
    en: '{what}: {cells}. Correct the text in Excel, or accept the finding with a reason, save, and choose the workbook again.',
  },
  meeting: {
    da: 'Mødet er ikke entydigt i arket Møder. Giv det et nummer og en dato, som intet andet møde har, gem, og vælg arket igen.',
    en: 'The meeting cannot be told from others in the sheet Meetings. Give it a number and a date that no other has, save, and choose the workbook again.',
  },
  noMeeting: {
    da: 'En dagsorden hører til et møde. Vælg et møde, eller skriv det i arket Møder, gem, og vælg arket igen.',
    en: 'An agenda belongs to a meeting. Choose a meeting, or enter it in the sheet Meetings, save, and choose the workbook again.',
  },
} as const satisfies Record<string, Text>;

/** Why a document was not made, and what to do about it here. */
export function refusalOf(made: Exclude<MadeDocument, { readonly kind: 'made' }>): Refused {
  if (made.kind === 'no-meeting') return new Refused(words.noMeeting);
  if (made.kind === 'no-such-edition' || made.kind === 'damaged-edition') return new Refused(editionRefusal(made));
  if (made.kind !== 'stopped') return new Refused(words.meeting);
  const places = made.findings.map(placeOf);
  const what = whatStops(made.findings);
  const cells = (language: 'da' | 'en'): string => shortListOf(places, cellsShown, language);
  return new Refused({ da: fill(words.stopped.da, { what: what.da, cells: cells('da') }), en: fill(words.stopped.en, { what: what.en, cells: cells('en') }) });
}
