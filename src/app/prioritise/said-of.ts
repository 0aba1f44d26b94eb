import { rowsWith } from '../../register/checking/rows-with.js';
import { isSame } from '../../register/checking/keys.js';
import type { Reason } from '../../prioritisation/selection/reasons.js';
import { reasonInWords } from '../../prioritisation/selection/selection-words.js';
import type { Language } from '../../schema/text.js';
import type { Prioritisation } from './prioritise.js';

/** Why a project is in or out: of a locked scenario as it was written, else as it is reckoned now. */
export function saidOf({ register, frame }: Pick<Prioritisation, 'register' | 'frame'>, key: string, reason: Reason, language: Language): string {
  const written = frame.locked === true ? (rowsWith(register, 'scenarioProject', 'scenario', frame.id).find(({ project }) => isSame(project, key))?.reasonText ?? null) : null;
  return written ?? reasonInWords(reason, { language, currency: register.settings.currency });
}
