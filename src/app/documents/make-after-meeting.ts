import { utf8 } from '../../schema/utf8.js';
import type { Register } from '../../register/register.js';
import { buildMinutes } from '../../reports/minutes/build-minutes.js';
import { buildShortNote, shortNoteMail } from '../../reports/short-note/build-short-note.js';
import type { RenderDocument } from '../ports.js';
import { chooseMeeting, lastSteeringMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

/** Makes the minutes of a meeting; when none is named, of the steering group's latest. */
export async function makeMinutes(register: Register, options: { readonly meeting: string | null }, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const chosen = chooseMeeting(register, options.meeting, lastSteeringMeeting(register));
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  if (chosen.kind === 'day') return { kind: 'no-meeting' };
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const { language, asOf } = register;
  const model = buildMinutes(register, chosen.meeting, { asOf, createdAt: `${asOf}T12:00:00` });
  return { kind: 'made', files: [{ name: `${documentName('minutes', language, { meeting: chosen.meeting })}.docx`, bytes: await render(model, template) }] };
}

/** Makes the short version for direktion and chefforum on one A4, with the text of the mail it goes with. */
export async function makeShortNote(register: Register, options: { readonly meeting: string | null }, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const chosen = chooseMeeting(register, options.meeting, lastSteeringMeeting(register));
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  if (chosen.kind === 'day') return { kind: 'no-meeting' };
  const findings = privacyStops(register, 'wide');
  if (findings.length > 0) return { kind: 'stopped', findings };
  const { language, asOf } = register;
  const context = { meeting: chosen.meeting, asOf, createdAt: `${asOf}T12:00:00` };
  const name = documentName('note', language, { meeting: chosen.meeting });
  const mail = `\ufeff${shortNoteMail(register, context).replace(/\n/g, '\r\n')}`;
  return {
    kind: 'made',
    files: [
      { name: `${name}.docx`, bytes: await render(buildShortNote(register, context), template) },
      { name: `${name} – mail.txt`, bytes: utf8(mail) },
    ],
  };
}
