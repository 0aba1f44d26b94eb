import type { RankedProject } from '../../prioritisation/ranking.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import { findMailAddress } from '../../register/checking/find-mail-address.js';
import type { Register } from '../../register/register.js';
import { sayIn } from '../blocks/say.js';
import { letterParts, type LetterContext } from './letter-parts.js';

export interface LetterMail {
  /** The address of the owner, else of the leader; null when the register knows none. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** The kind no as a mail: plain text, ready to send, signed by the group. */
export function letterMail(register: Register, ranked: RankedProject, reason: Reason, context: LetterContext): LetterMail {
  const say = sayIn(register.language);
  const { name, to, thanks, why, when, conditions, again, closing, regards, sender } = letterParts(register, ranked, reason, context);
  const list = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);
  return {
    to: findMailAddress(register, ranked.project.owner) ?? findMailAddress(register, ranked.project.leader),
    subject: say({ da: 'Svar på jeres forslag: {name}', en: 'Answer to your proposal: {name}' }, { name }),
    body: [
      say({ da: 'Til {to}', en: 'To {to}' }, { to }),
      '',
      thanks,
      '',
      say({ da: 'Hvorfor:', en: 'Why:' }),
      ...list(why),
      '',
      when,
      ...list(conditions),
      '',
      again,
      '',
      closing,
      '',
      regards,
      sender,
    ].join('\n'),
  };
}
