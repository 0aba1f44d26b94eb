import type { Language } from '../../schema/text.js';
import type { Approval } from '../messages.js';
import { element } from './element.js';
import { words } from './words.js';

/** The stamp a document will bear, and why. */
export function approvalLine({ approved, words: why }: Approval, language: Language): readonly (Node | string)[] {
  return [element('span', { class: approved ? 'stamp approved' : 'stamp' }, approved ? words.approved[language] : words.draft[language]), ` ${why[language]}`];
}
