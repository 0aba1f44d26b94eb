import { join } from 'node:path';
import { placeOf } from '../../src/app/check-register.js';
import type { MadeDocument } from '../../src/app/documents/made-document.js';
import { editionNote, editionRefusal } from '../../src/app/documents/edition-words.js';
import { whatStops } from '../../src/app/documents/privacy-stop.js';
import { labelOf } from '../../src/schema/choice.js';
import { forum } from '../../src/register/choices/meeting.js';
import type { RowOf } from '../../src/register/entities/index.js';
import { fill, type Language, type Text } from '../../src/schema/text.js';
import { writeOutputs } from '../command-line/files.js';
import { Refusal } from '../command-line/refusal.js';
import type { ExitCode, Terminal } from '../command-line/run.js';

const words = {
  written: { da: 'Skrevet: {file}', en: 'Written: {file}' },
  stopped: {
    da: '{what}: {cells}. Ret teksten, eller acceptér fundet med en begrundelse (validate --accept), og prøv igen.',
    en: '{what}: {cells}. Correct the text, or accept the finding with a reason (validate --accept), and try again.',
  },
  ambiguous: { da: 'Der er flere møder den dag: {meetings}. Vælg ét med --meeting og dets nummer.', en: 'There are several meetings on that day: {meetings}. Choose one by --meeting and its number.' },
  unknown: {
    da: 'Mødet «{wanted}» findes ikke. Skriv et nummer eller en dato. Møder i oversigten: {meetings}.',
    en: 'There is no meeting “{wanted}”. Write a number or a date. Meetings in the register: {meetings}.',
  },
  noMeeting: {
    da: 'Porteføljeoversigten har intet kommende møde i styregruppen. Skriv mødet i arket Møder, eller vælg et med --meeting.',
    en: 'The register has no coming meeting of the steering group. Enter the meeting in the sheet Meetings, or choose one by --meeting.',
  },
  none: { da: 'ingen', en: 'none' },
} as const satisfies Record<string, Text>;

function listed(meetings: readonly RowOf<'meeting'>[], language: Language): string {
  const shown = meetings.map((row) => `${row.id ?? '?'} (${row.forum ? `${labelOf(forum, row.forum, language)} ` : ''}${row.date ?? ''})`);
  return shown.length === 0 ? words.none[language] : shown.join(', ');
}

function refuse(text: Text, params: (language: Language) => Readonly<Record<string, string>>): never {
  throw new Refusal({ da: fill(text.da, params('da')), en: fill(text.en, params('en')) });
}

/** The files of a document that was made. Throws Refusal with the reason when it was not. */
export function filesOf(made: MadeDocument): Extract<MadeDocument, { kind: 'made' }>['files'] {
  if (made.kind === 'stopped') refuse(words.stopped, (language) => ({ what: whatStops(made.findings)[language], cells: made.findings.map(placeOf).join(', ') }));
  if (made.kind === 'ambiguous') refuse(words.ambiguous, (language) => ({ meetings: listed(made.candidates, language) }));
  if (made.kind === 'unknown') refuse(words.unknown, (language) => ({ wanted: made.wanted, meetings: listed(made.candidates, language) }));
  if (made.kind === 'no-such-edition' || made.kind === 'damaged-edition') throw new Refusal(editionRefusal(made));
  if (made.kind === 'no-meeting') refuse(words.noMeeting, () => ({}));
  return made.files;
}

/** Writes a document's files to a folder and says where, or says in one sentence why there are none. */
export function deliver(made: MadeDocument, folder: string, inputs: readonly string[], terminal: Terminal, language: Language): ExitCode {
  const outputs = filesOf(made).map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  writeOutputs(outputs, inputs);
  if (made.kind === 'made' && made.edition) terminal.print(editionNote(made.edition)[language]);
  for (const { path } of outputs) terminal.print(fill(words.written[language], { file: path }));
  return 0;
}
