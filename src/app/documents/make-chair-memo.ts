import type { Register } from '../../register/register.js';
import { buildChairMemo } from '../../reports/chair-memo/build-chair-memo.js';
import type { RenderDocument } from '../ports.js';
import { chooseMeeting } from './choose-meeting.js';
import { documentName } from './file-name.js';
import type { MadeDocument } from './made-document.js';
import { privacyStops } from './privacy-stop.js';

/** Makes the chair's one-page memo of a meeting; when none is named, of the steering group's next. */
export async function makeChairMemo(register: Register, options: { readonly meeting: string | null }, render: RenderDocument, template: Uint8Array): Promise<MadeDocument> {
  const chosen = chooseMeeting(register, options.meeting);
  if (chosen.kind === 'ambiguous' || chosen.kind === 'unknown') return chosen;
  if (chosen.kind === 'day') return { kind: 'no-meeting' };
  const findings = privacyStops(register);
  if (findings.length > 0) return { kind: 'stopped', findings };
  const { language, asOf } = register;
  const model = buildChairMemo(register, chosen.meeting, { asOf, createdAt: `${asOf}T12:00:00` });
  return { kind: 'made', files: [{ name: `${documentName('chairMemo', language, { meeting: chosen.meeting })}.docx`, bytes: await render(model, template) }] };
}
